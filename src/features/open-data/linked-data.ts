/**
 * Linked data as values of ours: things with an address, of which kinds they are, and what is said of each. How that is written stands in
 * turtle.ts and json-ld.ts. Pure.
 */

/** The vocabularies that are used, each under the name by which it is commonly known. */
export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  atu: 'http://data.europa.eu/88u/dataset/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof prefixes;

/** A name in one of the vocabularies: `dct:title`. */
export type Name = `${Prefix}:${string}`;

export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly text: string; readonly type: Name };

/** One thing; what is said of it under one name stands together. */
export interface Thing {
  readonly iri: string;
  readonly kinds: readonly Name[];
  readonly says: Partial<Readonly<Record<Name, readonly Value[]>>>;
}

/** Points to another thing. */
export function to(iri: string): Value {
  return { iri };
}

/** A code, a number or a name that belongs to no language. */
export function code(text: string): Value {
  return { text, type: 'xsd:string' };
}

/** A day. */
export function onDay(text: string): Value {
  return { text, type: 'xsd:date' };
}

/** Words in Dutch, as someone wrote them. */
export function inDutch(text: string): Value {
  return { text, language: 'nl' };
}

/** Gives each thing once, as it was first described. */
export function onlyOnce(things: readonly Thing[]): readonly Thing[] {
  const known = new Map<string, Thing>();
  for (const thing of things) if (!known.has(thing.iri)) known.set(thing.iri, thing);
  return [...known.values()];
}

/** Writes an address so that nothing in it ends it: what an address may not hold is written as addresses write it. */
export function writtenIri(iri: string): string {
  return iri.replaceAll(/[\p{Cc}\s<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign));
}
