/**
 * A page of a collection as the interface gives it: items, the size of a page, where this page is and where the next one
 * begins. No total: that is told only where it reveals nothing.
 */
import type { FastifyRequest } from 'fastify';

export interface CollectionPage<Row> {
  readonly items: readonly Row[];
  readonly pageSize: number;
  readonly self: string;
  readonly next?: string;
}

/** Makes a page of rows that were asked with one more than the page holds. */
export function pageOf<Row>(
  request: FastifyRequest,
  publicUrl: string,
  rows: readonly Row[],
  pageSize: number,
  cursor: (row: Row) => string,
): CollectionPage<Row> {
  const found = { items: rows.slice(0, pageSize), more: rows.length > pageSize };
  return pageFrom(request, publicUrl, found, pageSize, cursor);
}

/** Makes a page of what was found by someone who knows whether there is more. */
export function pageFrom<Row>(
  request: FastifyRequest,
  publicUrl: string,
  found: { readonly items: readonly Row[]; readonly more?: boolean },
  pageSize: number,
  cursor: (row: Row) => string,
): CollectionPage<Row> {
  const { items, more = false } = found;
  const last = items.at(-1);
  return {
    items,
    pageSize,
    self: addressOf(request, publicUrl),
    ...(more && last !== undefined ? { next: addressOf(request, publicUrl, { after: cursor(last) }) } : {}),
  };
}

/** Gives the address of a request on the public host, with some parameters set. */
export function addressOf(
  request: FastifyRequest,
  publicUrl: string,
  set: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(request.url, publicUrl);
  for (const [name, value] of Object.entries(set)) url.searchParams.set(name, value);
  return `${publicUrl}${url.pathname}${url.search}`;
}
