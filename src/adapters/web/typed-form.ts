/** What came with a form of a page, for when it cannot be taken. A form with a file is read elsewhere, and is not kept. */
import type { FastifyRequest } from 'fastify';
import type { TypedForm } from '../../ui/typed-form.tsx';

/** Gives the form as it was filled in; nothing when there is none, or nothing in it but the token. */
export function typedForm({ method, url, body }: FastifyRequest): TypedForm | undefined {
  if (method !== 'POST' || typeof body !== 'object' || body === null) return undefined;
  // An address that a browser would read as that of another site is none of ours.
  if (!/^\/(?![/\\])/.test(url)) return undefined;
  const fields = Object.entries(body).flatMap(fieldsOf);
  if (fields.length === 0) return undefined;
  const texts = fields.map(([, value]) => value).filter((value) => /\S\s+\S/.test(value));
  return { action: url, fields, texts };
}

// A name that is ticked several times comes as a list.
function fieldsOf([name, value]: [string, unknown]): (readonly [string, string])[] {
  if (name === 'csrf') return [];
  return [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .map((one) => [name, one.replaceAll('\0', '')] as const);
}
