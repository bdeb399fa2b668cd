/** Writes linked data as Turtle (W3C, RDF 1.1). */
import { prefixes, type Thing, type Value, writtenIri } from './linked-data.ts';

/** Writes things, with the prefixes that they use. */
export function turtleOf(things: readonly Thing[]): string {
  const heads = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  return `${heads.join('\n')}\n\n${things.map(written).join('\n')}`;
}

function written({ iri, kinds, says }: Thing): string {
  const lines = Object.entries(says)
    .filter(([, values]) => values !== undefined && values.length > 0)
    .map(([name, values]) => `${name} ${(values ?? []).map(valueOf).join(', ')}`);
  return `<${writtenIri(iri)}> ${[`a ${kinds.join(', ')}`, ...lines].join(' ;\n  ')} .\n`;
}

function valueOf(value: Value): string {
  if ('iri' in value) return `<${writtenIri(value.iri)}>`;
  const text = `"${value.text.replaceAll(unsafe, escaped)}"`;
  if ('language' in value) return `${text}@${value.language}`;
  return value.type === 'xsd:string' ? text : `${text}^^${value.type}`;
}

/** What a text of Turtle may not hold as it is. */
const unsafe = /["\\\p{Cc}]/gu;

function escaped(sign: string): string {
  if (sign === '"' || sign === '\\') return `\\${sign}`;
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
