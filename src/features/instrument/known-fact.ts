/**
 * From what the gate showed about someone to what the rules read. Of several sources the newest counts; two that differ on one day
 * count as not known until someone decides. A list is known only as far as it was told to be whole. Pure.
 */
import { entryKey } from '../../gate/field-value.ts';
import { fieldNamed as gateField } from '../../gate/field.ts';
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { type Fact, type Facts, readFacts } from '../../rules/fact.ts';
import { type FieldName, fieldNamed } from '../../rules/field.ts';
import { currentNis } from '../organisation/municipality.ts';

/** A fact as the gate shows it to the rules. */
export interface RuleFactRow extends Omit<PartRow, 'id'> {
  readonly id: number;
  readonly field: string;
  readonly value: unknown;
  readonly authentic: string | null;
  readonly certainty: 'proven' | 'declared' | 'estimated';
  readonly status: 'confirmed' | 'provisional';
  readonly origins: readonly number[];
}

export interface KnownFacts {
  readonly facts: Facts;
  /** The rows behind each fact of the rules. */
  readonly behind: ReadonlyMap<FieldName, readonly RuleFactRow[]>;
  /** What other sources said otherwise, before or less surely. */
  readonly otherwise: ReadonlyMap<FieldName, readonly RuleFactRow[]>;
  /** Fields on which sources differ on the same day: not known, until someone decides. */
  readonly clashes: ReadonlyMap<FieldName, readonly RuleFactRow[]>;
}

/** Reads what is known on a day. */
export function knownFacts(rows: readonly RuleFactRow[], date: CivilDate): KnownFacts {
  const facts = new Map<FieldName, Fact>();
  const behind = new Map<FieldName, readonly RuleFactRow[]>();
  const otherwise = new Map<FieldName, readonly RuleFactRow[]>();
  const clashes = new Map<FieldName, readonly RuleFactRow[]>();
  const put = (field: FieldName, value: unknown, from: readonly RuleFactRow[]) => {
    const asOf = from
      .map((row) => row.asOf)
      .toSorted()
      .at(-1);
    const read = readFacts([{ field, value, ...(asOf === undefined ? {} : { asOf }) }]);
    const fact = read.facts?.get(field);
    if (fact === undefined) return void clashes.set(field, from);
    facts.set(field, fact);
    behind.set(field, from);
  };

  for (const [name, said] of Map.groupBy(rows, (row) => row.field)) {
    const field = fieldNamed(name);
    if (field === undefined || field === 'employment.spells' || field === 'history.instruments') continue;
    const list = gateField(name)?.list === true;
    const parts = list ? [...Map.groupBy(said, (row) => entryKey(name, row.value)).values()] : [said];
    const chosen = parts.map(choose);
    const differ = chosen.flatMap(({ clash }) => clash);
    if (differ.length > 0) clashes.set(field, differ);
    else {
      const used = chosen.flatMap(({ used: row }) => row ?? []);
      put(field, list ? used.map(({ value }) => value) : used[0]?.value, used);
      const others = chosen.flatMap((one) => one.otherwise);
      if (others.length > 0) otherwise.set(field, others);
    }
  }
  const differ = (field: FieldName, said: readonly RuleFactRow[]) => void clashes.set(field, said);
  putWork(rows, put, differ);
  if (endsDiffer(rows).length > 0) differ('history.instruments', endsDiffer(rows));
  else putMeasures(rows, date, put, (field) => facts.delete(field));
  const home = behind.get('residence.municipalityNis')?.[0];
  if (!facts.has('residence.region') && home !== undefined && currentNis(String(home.value)) !== undefined)
    put('residence.region', 'VL', [home]);
  return { facts, behind, otherwise, clashes };
}

type Put = (field: FieldName, value: unknown, from: readonly RuleFactRow[]) => void;
type Differ = (field: FieldName, said: readonly RuleFactRow[]) => void;

interface Chosen {
  readonly used: RuleFactRow | undefined;
  readonly otherwise: readonly RuleFactRow[];
  readonly clash: readonly RuleFactRow[];
}

/** What counts of what several sources say: confirmed before provisional, then the newest. */
function choose(said: readonly RuleFactRow[]): Chosen {
  const inOrder = said.toSorted(
    (one, other) =>
      Number(one.status === 'provisional') - Number(other.status === 'provisional') ||
      other.asOf.localeCompare(one.asOf) ||
      one.id - other.id,
  );
  const [used, ...rest] = inOrder;
  if (used === undefined) return { used, otherwise: [], clash: [] };
  const differs = rest.filter((row) => JSON.stringify(row.value) !== JSON.stringify(used.value));
  const clash = differs.filter((row) => row.asOf === used.asOf && row.status === used.status);
  return { used, otherwise: differs, clash: clash.length > 0 ? [used, ...clash] : [] };
}

/** Earlier work is known once someone said that all of it is there; none at all is then an answer too. */
function putWork(rows: readonly RuleFactRow[], put: Put, differ: Differ): void {
  const { used: whole, clash } = choose(rows.filter(({ field }) => field === 'employment.spellsComplete'));
  const spells = rows.filter(({ field }) => field === 'employment.spells[]');
  const chosen = [...Map.groupBy(spells, (row) => entryKey(row.field, row.value)).values()].map(choose);
  const said = [...clash, ...chosen.flatMap((one) => one.clash)];
  if (said.length > 0) return differ('employment.spells', said);
  if (whole?.value !== true) return;
  const each = chosen.flatMap(({ used }) => used ?? []);
  put(
    'employment.spells',
    each.map(({ value }) => value),
    [...each, whole],
  );
}

/** The rows that tell of one measure, on one day, that it ended on different days. */
function endsDiffer(rows: readonly RuleFactRow[]): readonly RuleFactRow[] {
  const said = rows.filter(({ field }) => field === 'measures[]');
  const differ = [...Map.groupBy(said, (row) => entryKey(row.field, row.value)).values()].flatMap(
    (same) => choose(same.map((row) => ({ ...row, value: Object(row.value).to ?? null }))).clash,
  );
  return said.filter(({ id }) => differ.some((one) => one.id === id));
}

/** A measure that ran or runs counts as used; the law of one that runs looks at the day it began. */
function putMeasures(
  rows: readonly RuleFactRow[],
  date: CivilDate,
  put: Put,
  drop: (field: FieldName) => void,
): void {
  const measures = measuresIn(rows);
  const told = rows.filter(({ field }) => field === 'history.instruments[]');
  const past = [
    ...told.map((row) => ({ row, value: row.value })),
    ...measures.map(({ row, kind, from, to }) => ({
      row,
      value: { instrument: kind, from, ...(to === undefined ? {} : { to }) },
    })),
  ];
  const once = [...Map.groupBy(past, ({ value }) => keyOf(value)).values()].flatMap((same) =>
    same.slice(0, 1),
  );
  if (once.length > 0)
    put(
      'history.instruments',
      once.map(({ value }) => value),
      once.map(({ row }) => row),
    );
  const running = (kind: string) => measures.findLast((one) => one.kind === kind && (one.to ?? date) >= date);
  const twe = running('TWE');
  if (twe !== undefined) put('twe.startDate', twe.from, [twe.row]);
  const art60 = running('ART60');
  if (art60 !== undefined) put('art60.startDate', art60.from, [art60.row]);
  else if (measures.some(({ kind }) => kind === 'ART60')) {
    drop('art60.startDate');
    drop('art60.workFraction');
  }
}

function keyOf(value: unknown): string {
  const { instrument, from } = Object(value);
  return `${instrument} ${from}`;
}

export interface Measure {
  readonly row: RuleFactRow;
  readonly kind: string;
  readonly from: string;
  readonly to?: string;
  readonly place?: string;
}

/** The measures that someone recorded, the oldest first; of one that several sources name, what counts. */
export function measuresIn(rows: readonly RuleFactRow[]): readonly Measure[] {
  const said = rows.filter(({ field }) => field === 'measures[]');
  return [...Map.groupBy(said, (row) => entryKey(row.field, row.value)).values()]
    .flatMap((same) => choose(same).used ?? [])
    .flatMap((row) => {
      const { kind, from, to, place } = Object(row.value);
      if (typeof kind !== 'string' || typeof from !== 'string') return [];
      return [
        {
          row,
          kind,
          from,
          ...(typeof to === 'string' ? { to } : {}),
          ...(typeof place === 'string' ? { place } : {}),
        },
      ];
    })
    .toSorted((one, other) => one.from.localeCompare(other.from));
}
