/**
 * Where an open document (odt, ods) says what it leads to, in any of its parts: a link to a page or an address may, what is fetched from
 * outside, or started by an event, may not. Pure.
 */
import type { FileRefusal } from './file-refusal.ts';

// From the beginning of a name alone: from each of its letters, a long word without a value would take for ever.
const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const outside = /^([a-z][a-z\d+.-]*:|\/|\\|\.\.)/i;
/** A formula that reads another file, a service or another program. */
const reading = /\b(WEBSERVICE|DDE)\s*\(|'[a-z][a-z\d+.-]*:\/\//i;

/** Gives what is wrong with a part of such a document, or nothing. */
export function openDocumentFault(name: string, bytes: Buffer): FileRefusal | undefined {
  if (!/\.(xml|rdf)$/i.test(name)) return undefined;
  const text = bytes.toString('utf8');
  // Written so that another program would read other words than we do.
  if (/[\0\ufffd]|<!(DOCTYPE|ENTITY)/.test(text)) return 'damaged';
  for (const tag of text.split('<')) {
    const fault = faultOf(tag);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOf(tag: string): FileRefusal | undefined {
  const element = /^(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1] ?? '';
  if (element === 'event-listener') return 'active';
  if (element === 'dde-source' || element === 'dde-link' || element === 'applet' || element === 'plugin')
    return 'fetches';
  for (const [, key = '', quoted = ''] of tag.matchAll(attribute)) {
    const value = quoted.slice(1, -1).trim();
    const local = key.split(':').at(-1);
    if (local === 'formula' && reading.test(value.replaceAll('&apos;', "'"))) return 'fetches';
    if (local === 'href' && value.includes('&#')) return 'damaged';
    if (local === 'href' && leadsOut(element, value)) return 'fetches';
  }
  return undefined;
}

function leadsOut(element: string, target: string): boolean {
  if (element === 'a') return !/^(https?:\/\/|mailto:|#)/i.test(target);
  // From which template it was made is told and never fetched by itself; from another machine it would be.
  if (element === 'template') return /^((https?|ftp|smb|dav)s?:|file:\/\/[^/]|\/\/|\\\\)/i.test(target);
  return outside.test(target);
}
