/** Writes linked data as JSON-LD 1.1 with its context in it, so that who reads it fetches nothing from elsewhere. */
import { prefixes, type Thing, type Value, writtenIri } from './linked-data.ts';

/** Writes things. */
export function jsonLdOf(things: readonly Thing[]): string {
  return `${JSON.stringify({ '@context': prefixes, '@graph': things.map(objectOf) }, null, 1)}\n`;
}

function objectOf({ iri, kinds, says }: Thing): object {
  const said = Object.entries(says).filter(([, values]) => values !== undefined && values.length > 0);
  return {
    '@id': writtenIri(iri),
    '@type': kinds,
    ...Object.fromEntries(said.map(([name, values]) => [name, (values ?? []).map(valueOf)])),
  };
}

function valueOf(value: Value): object | string {
  if ('iri' in value) return { '@id': writtenIri(value.iri) };
  if ('language' in value) return { '@value': value.text, '@language': value.language };
  return value.type === 'xsd:string' ? value.text : { '@value': value.text, '@type': value.type };
}
