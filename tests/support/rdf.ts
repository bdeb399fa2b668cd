/**
 * Reads linked data back as statements, apart from what wrote them, and holds them to the shapes of cpsv-shape.ts with a validator of others.
 * It reads the forms in which we write: prefixes first and one name per line in Turtle, a context of prefixes alone in JSON-LD.
 */
import Validator from 'rdf-validate-shacl';
import factory from 'rdf-validate-shacl/src/defaultEnv.js';
import { type Name, prefixes } from '../../src/features/open-data/linked-data.ts';
import { shapes } from './cpsv-shape.ts';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SHACL = 'http://www.w3.org/ns/shacl#';
const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

type Value = { '@id': string } | { '@value': string; '@language'?: string; '@type'?: string } | string;
type Written = { '@id': string; '@type': string[] } & Record<string, Value[] | string | string[]>;

function whole(name: string, context: Readonly<Record<string, string>>): string {
  const [prefix = '', rest = ''] = name.split(/:(.*)/s);
  const start = context[prefix];
  if (start === undefined) throw new Error(`${name} has no vocabulary.`);
  return `${start}${rest}`;
}

/** Lists the statements of JSON-LD, each as a line. */
export function statementsOfJsonLd(text: string): string[] {
  return quadsOf(text).map(({ subject, predicate, object }) => {
    const value =
      object.termType === 'NamedNode'
        ? `<${object.value}>`
        : JSON.stringify([object.value, object.language || object.datatype.value]);
    return `<${subject.value}> <${predicate.value}> ${value}`;
  });
}

function quadsOf(text: string) {
  const { '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': Record<string, string>;
    '@graph': Written[];
  };
  return graph.flatMap(({ '@id': id, '@type': kinds, ...says }) => {
    const subject = factory.namedNode(id);
    const told = Object.entries(says).flatMap(([name, values]) =>
      (values as Value[]).map((value) =>
        factory.quad(subject, factory.namedNode(whole(name, context)), termOf(value, context)),
      ),
    );
    const typed = kinds.map((kind) =>
      factory.quad(subject, factory.namedNode(TYPE), factory.namedNode(whole(kind, context))),
    );
    return [...typed, ...told];
  });
}

function termOf(value: Value, context: Readonly<Record<string, string>>) {
  if (typeof value === 'string') return factory.literal(value);
  if ('@id' in value) return factory.namedNode(value['@id']);
  const type = value['@type'];
  return factory.literal(
    value['@value'],
    value['@language'] ?? factory.namedNode(whole(type ?? 'xsd:string', context)),
  );
}

/** Lists the statements of Turtle, each as a line. */
export function statementsOfTurtle(text: string): string[] {
  const context: Record<string, string> = {};
  for (const [, prefix = '', iri = ''] of text.matchAll(/^@prefix (\w+): <([^>]*)> \.$/gm))
    context[prefix] = iri;
  const body = text.replaceAll(/^@prefix .*$/gm, '');
  return [...body.matchAll(/^(<[^>]*>) ((?:"(?:[^"\\\n]|\\.)*"|[^"])*?) \.$/gm)].flatMap(
    ([, subject = '', said = '']) =>
      said.split(/ ;\n {2}/).flatMap((line) => statementsIn(subject, line, context)),
  );
}

const term = /<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([a-z]+)|\^\^(\w+:\w+))?|(\w+:[\w-]+)/g;

function statementsIn(subject: string, line: string, context: Readonly<Record<string, string>>): string[] {
  const [name = '', rest = ''] = line.split(/ (.*)/s);
  const predicate = name === 'a' ? TYPE : whole(name, context);
  return [...rest.matchAll(term)].map(([, iri, literal, language, type, short]) => {
    const named = iri ?? (short === undefined ? undefined : whole(short, context));
    const value =
      named === undefined
        ? JSON.stringify([JSON.parse(`"${literal}"`), language ?? whole(type ?? 'xsd:string', context)])
        : `<${named}>`;
    return `${subject} <${predicate}> ${value}`;
  });
}

/** Lists what in JSON-LD is not as the shapes ask: of which thing, and under which name. */
export async function problemsByShape(text: string): Promise<{ thing: string; path: string }[]> {
  const validator = new Validator(factory.dataset(shapeQuads()), { factory });
  const { results } = await validator.validate(factory.dataset(quadsOf(text)));
  const found = results.map((result) => ({
    thing: result.focusNode?.value ?? '',
    path: shortOf(result.path?.value ?? ''),
  }));
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function shortOf(iri: string): string {
  const [prefix, start] = Object.entries(prefixes).find(([, begin]) => iri.startsWith(begin)) ?? ['', ''];
  return `${prefix}:${iri.slice(start.length)}`;
}

function shapeQuads() {
  const node = (iri: string) => factory.namedNode(iri);
  const shacl = (name: string) => node(`${SHACL}${name}`);
  return Object.entries(shapes).flatMap(([kind, properties]) => {
    const shape = factory.blankNode();
    const wants = (properties ?? []).flatMap(({ path, min, max, words, kind: wanted }) => {
      const property = factory.blankNode();
      const count = (many: number) => factory.literal(String(many), node(`${prefixes.xsd}integer`));
      return [
        factory.quad(shape, shacl('property'), property),
        factory.quad(property, shacl('path'), node(whole(path satisfies Name, prefixes))),
        ...(min ? [factory.quad(property, shacl('minCount'), count(min))] : []),
        ...(max ? [factory.quad(property, shacl('maxCount'), count(max))] : []),
        ...(words ? [factory.quad(property, shacl('datatype'), node(LANG_STRING))] : []),
        ...(wanted ? [factory.quad(property, shacl('class'), node(whole(wanted, prefixes)))] : []),
      ];
    });
    return [
      factory.quad(shape, node(TYPE), shacl('NodeShape')),
      factory.quad(shape, shacl('targetClass'), node(whole(kind, prefixes))),
      ...wants,
    ];
  });
}
