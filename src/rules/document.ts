/** Writes an instrument as a page of text for people: the card, then each condition with its law. Made from the rules alone. */
import { type Comparison, type Condition, type Expression, roleOf } from './condition.ts';
import type { Instrument } from './instrument.ts';
import type { Seen } from './figure.ts';
import type { Disputed } from './reading.ts';
import type { Source } from './source.ts';
import { dutiesOf } from './partner-duty.ts';
import { pairsOf } from './together.ts';
import { figureText, gradeWords, kindWords, periodText, roleWords, togetherWords } from './wording.ts';

const signs: Readonly<Record<Comparison['operator'], string>> = {
  eq: '=',
  ne: '≠',
  lt: '<',
  lte: '≤',
  gt: '>',
  gte: '≥',
  in: 'een van',
  notIn: 'geen van',
  intersects: 'bevat een van',
  disjoint: 'bevat geen van',
  between: 'tussen',
  exists: 'is bekend',
};

/** Writes the page of an instrument. */
export function documentOf(one: Instrument): string {
  const { name, code, basis, relevantDate, card, reviewedOn } = one;
  return [
    `# ${name}`,
    card.summary,
    [
      `Code ${code}. In voege van ${one.from}${one.fromToVerify === true ? ' (te verifiëren)' : ''}${one.until === undefined ? '' : ` tot en met ${one.until}`}.`,
      `Telt op: ${relevantDate.name}. Nagekeken op ${reviewedOn}.`,
    ].join('\n'),
    `Rechtsgrond: ${basis}.`,
    table([
      ['wat', ''],
      ['voor wie', card.forWhom],
      ['verwijst', card.refers],
      ['beslist', card.decides],
      ['betaalt', card.pays],
      ['duurt', card.lasts],
      ['documenten', card.documents],
      ['opvolging', card.followUp],
      ['eindigt', card.ends],
    ]),
    '## Voorwaarden',
    ...one.conditions.map(conditionText),
    ...besides(code),
    ...numbersOf(one),
    ...((one.doubts ?? []).length === 0
      ? []
      : ['## Wat onzeker is', (one.doubts ?? []).map(({ text }) => `- ${text}`).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What is paid and counted, with the day since when and the source. */
function numbersOf({
  amounts = [],
  figures = [],
}: Pick<Instrument, 'amounts' | 'figures'>): readonly string[] {
  const rows = [
    ...amounts.flatMap(({ label, columns, rows: dated }) =>
      dated.flatMap((row) =>
        row.amounts.map((amount, place) => ({
          ...row,
          label: [label, columns[place] ?? ''].join(': '),
          unit: 'euro' as const,
          values: [amount],
        })),
      ),
    ),
    ...figures,
  ];
  if (rows.length === 0) return [];
  return [
    '## Bedragen en getallen',
    table([
      ['wat', 'hoeveel', 'sinds', 'bron'],
      ...rows.map((row) => [
        row.label,
        figureText(row),
        seenText(row),
        `${sourceText(row.source)} (${gradeWords[row.grade]})`,
      ]),
    ]),
  ];
}

function seenText({ from, fromToVerify, until }: Seen): string {
  const first = fromToVerify === true ? `${from} (te verifiëren)` : from;
  return until === undefined ? first : `${first} tot en met ${until}`;
}

/** Writes the page with every number of every instrument, and of what is only named. */
export function numbersDocument(all: readonly Pick<Instrument, 'name' | 'amounts' | 'figures'>[]): string {
  const parts = all.flatMap((one) => {
    const [, rows] = numbersOf(one);
    return rows === undefined ? [] : [`## ${one.name}`, rows];
  });
  return [
    '# Bedragen en getallen',
    'Elk getal dat geen voorwaarde is, met de dag sinds wanneer en de bron. Getallen van voorwaarden staan op de pagina van het instrument.',
    ...parts,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What may run beside it, and who does what. */
function besides(code: string): readonly string[] {
  const together = pairsOf(code);
  const duties = dutiesOf(code);
  return [
    ...(together.length === 0
      ? []
      : [
          '## Samen met andere',
          together.map((pair) => `- ${togetherWords[pair.rule]}: ${pair.text}`).join('\n'),
        ]),
    ...(duties.length === 0
      ? []
      : [
          '## Wie doet wat',
          table([
            ['stap', 'OCMW', 'VDAB', 'anderen'],
            ...duties.map(({ step, ocmw, vdab, others }) => [step, ocmw, vdab, others]),
          ]),
        ]),
  ];
}

function conditionText(condition: Condition): string {
  const { id, kind, grade, from, until, text, sources } = condition;
  const period = periodText({ from, until });
  const facets = [
    kindWords[kind],
    roleWords[roleOf(condition)],
    gradeWords[grade],
    ...(period === '' ? [] : [period]),
  ];
  return [
    `### ${id}`,
    `${text.true}\n(${facets.join(', ')})`,
    `- Regel: ${expressionText(condition)}\n- Zo niet: ${text.false}\n${sources.map((source) => `- Bron: ${sourceText(source)}`).join('\n')}`,
  ].join('\n\n');
}

/** Writes an expression as one line. */
export function expressionText(expression: Expression): string {
  if ('unsettled' in expression) return `onbeslist (${expression.unsettled})`;
  if ('disputed' in expression) return disputedText(expression);
  if ('all' in expression) return expression.all.map(partText).join(' en ') || 'altijd';
  if ('any' in expression) return expression.any.map(partText).join(' of ') || 'nooit';
  const { field, operator, value } = expression;
  if (operator === 'exists') return `${field} ${signs.exists}`;
  return `${field} ${signs[operator]} ${operandText(value)}`;
}

function disputedText({ disputed, readings }: Disputed): string {
  const each = Object.entries(readings).map(([code, one]) => `${code}: ${expressionText(one)}`);
  return `betwist (${disputed}; ${each.join('; ')})`;
}

const partText = (part: Expression) =>
  'field' in part || 'unsettled' in part || 'disputed' in part
    ? expressionText(part)
    : `(${expressionText(part)})`;

function operandText(value: Comparison['value']): string {
  if (typeof value !== 'object') return value === true ? 'ja' : value === false ? 'nee' : String(value);
  return 'field' in value ? value.field : value.join(', ');
}

function sourceText({ title, url, article }: Source): string {
  const named = url === undefined ? title : `[${title}](${url})`;
  return article === undefined ? named : `${named}, ${article}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...body.map(line)].join('\n');
}
