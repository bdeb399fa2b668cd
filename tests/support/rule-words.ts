/** Every sentence of the rules that a page may show: from the data itself, and from what the rules work out. The law that is cited stays Dutch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { tellOf } from '../../src/rules/case.ts';
import { instruments } from '../../src/rules/catalogue.ts';
import { disputedPoints } from '../../src/rules/disputed-point.ts';
import { doubtsOn } from '../../src/rules/explain.ts';
import { fields } from '../../src/rules/field.ts';
import { flemishFigures, shareExpected } from '../../src/rules/figures/inflow-figure.ts';
import type { Instrument } from '../../src/rules/instrument.ts';
import { endWaves } from '../../src/rules/instruments/unemployment.ts';
import { namedMeasures } from '../../src/rules/named-measure.ts';
import { partnerDuties } from '../../src/rules/partner-duty.ts';
import { pairs } from '../../src/rules/together.ts';
import { publishedCases } from './rule-mutation.ts';

const folder = join(import.meta.dirname, '../../src/rules/instruments');

/** Gives each sentence once. */
export function ruleSentences(): readonly string[] {
  return [
    ...new Set([
      ...instruments.flatMap(ofInstrument),
      ...readdirSync(folder).flatMap(workedOutIn),
      ...Object.values(fields).map(({ question }) => question),
      ...disputedPoints.flatMap(({ question, why, readings }) => [
        question,
        why,
        ...readings.map(({ text }) => text),
      ]),
      ...formsInCases(),
      ...endWaves.map(({ who }) => who),
      ...[shareExpected, ...flemishFigures].map(({ label }) => label),
      ...pairs.map(({ text }) => text),
      ...partnerDuties.flatMap(({ step, ocmw, vdab, others }) => [step, ocmw, vdab, others]),
      ...namedMeasures.flatMap(({ name, text, figures = [] }) => [
        name,
        text,
        ...figures.map(({ label }) => label),
      ]),
    ]),
  ];
}

function ofInstrument(one: Instrument) {
  const { name, card, relevantDate, endedText, amounts = [], figures = [], doubts = [], conditions } = one;
  return [
    name,
    ...Object.values(card),
    relevantDate.name,
    ...(endedText === undefined ? [] : [endedText]),
    ...amounts.flatMap(({ label, columns }) => [label, ...columns]),
    ...figures.map(({ label }) => label),
    ...doubts.map(({ text }) => text),
    ...doubtsOn(one, one.reviewedOn),
    ...conditions.flatMap(({ text, whenMissing }) => [text.true, text.false, text.unknown, whenMissing]),
  ];
}

/** What the rules work out in the published cases, with its numbers taken out; a code and a day are written by the page. */
function formsInCases(): readonly string[] {
  return publishedCases().flatMap((one) =>
    one.questions.flatMap((question) => {
      const told = tellOf(one, question);
      if (typeof told === 'string') return [];
      return told.outcomes.flatMap(({ value }) =>
        typeof value === 'string' && /[a-z]{2}/.test(value) ? value.split('; ').map(formOf) : [],
      );
    }),
  );
}

function formOf(text: string): string {
  let place = 0;
  return text.replaceAll(/\d+/g, () => `{${place++}}`);
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What a file works out: the labels, and the sentences that say why something cannot be told. */
function workedOutIn(file: string): readonly string[] {
  const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
  return [...textsIn(program, '')];
}

function* textsIn(value: unknown, under: string): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* textsIn(one, under);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    if (node.type === 'Literal' && typeof node['value'] === 'string') {
      const text = node['value'];
      if (under === 'label' || (under === 'why' && /\s/.test(text))) yield text;
    }
    const name =
      node.type === 'Property'
        ? nameOf(node['key'])
        : node.type === 'FunctionDeclaration' && nameOf(node['id']) === 'whyNot'
          ? 'why'
          : node.type === 'FunctionDeclaration'
            ? ''
            : under;
    for (const [key, inner] of Object.entries(node))
      if (key !== 'type' && key !== 'key' && typeof inner === 'object') yield* textsIn(inner, name);
  }
}

function nameOf(node: unknown): string {
  const { name } = Object(node) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}
