/** A form with a file as a browser sends it, and small files of each kind that can be added. */
import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { csrfToken } from '../../src/adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import type { OpenApp } from './open-app.ts';

/** Parts of a form in their order; a file is given by its name and bytes. */
export type FormPart = readonly [
  name: string,
  value: string | { readonly name: string; readonly bytes: Buffer },
];

/** Writes a multipart body. */
export function multipart(parts: readonly FormPart[]): { payload: Buffer; type: string } {
  const boundary = `----form${randomUUID()}`;
  const pieces = parts.flatMap(([name, value]) => {
    const file = typeof value === 'string' ? '' : `; filename="${value.name}"\r\ncontent-type: text/csv`;
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [
      Buffer.from(head),
      typeof value === 'string' ? Buffer.from(value) : value.bytes,
      Buffer.from('\r\n'),
    ];
  });
  const payload = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
  return { payload, type: `multipart/form-data; boundary=${boundary}` };
}

/** Sends a form with a file as someone, as a page of ours would. */
export function sendFile(
  { app }: OpenApp,
  token: string | undefined,
  path: string,
  parts: readonly FormPart[],
  csrf = token === undefined ? '' : csrfToken(token),
): Promise<LightMyRequestResponse> {
  const { payload, type } = multipart([['csrf', csrf], ...parts]);
  return app.inject({
    method: 'POST',
    url: path,
    cookies: token === undefined ? {} : { [SESSION_COOKIE]: token },
    headers: { host: 'localhost:8080', origin: 'http://localhost:8080', 'content-type': type },
    payload,
  });
}

/** A smallest document with these words in it. */
export function pdfOf(words: string): Buffer {
  return Buffer.from(`%PDF-1.7\n%${words}\n1 0 obj <</Type /Catalog>> endobj\ntrailer <<>>\n%%EOF\n`);
}
