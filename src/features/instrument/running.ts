/**
 * What already runs for someone: a measure that somebody recorded, a benefit that is paid, a registration or a contract. Whoever has it
 * need not be asked whether it would fit. Pure.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { inburgeringPillars } from '../../rules/code.ts';
import type { FieldName } from '../../rules/field.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { type KnownFacts, type Measure, measuresIn, type RuleFactRow } from './known-fact.ts';

/** The measure that a dossier records when this instrument starts; nothing for what is no measure. */
const measureOf: Readonly<Record<string, string>> = {
  TWE_OCMW: 'TWE',
  TWE_VDAB: 'TWE',
  ART60: 'ART60',
  ART61: 'ART61',
  WIJKWERK: 'WIJK_WERKEN',
  GEMEENSCHAPSDIENST: 'GEMEENSCHAPSDIENST',
  ACTIVERINGSTRAJECT: 'ACTIVERINGSTRAJECT',
  AMA: 'AMA',
  CMW: 'CMW',
  IMW: 'IMW',
  IBO: 'IBO',
  IBO_PLUS: 'IBO_PLUS',
  BIS: 'BIS',
  WES: 'WES',
  OKOT: 'OKOT',
  INBURGERING: 'INBURGERING',
  IPS: 'IPS',
};

/** What can run as a measure and is started elsewhere, or by nobody any more. */
const alsoRecorded: Readonly<Record<string, string>> = { GPMI: 'GPMI', SPI: 'SPI', LDE: 'LDE' };

/** The benefit that an instrument is. */
const benefitOf: Readonly<Record<string, string>> = {
  LEEFLOON: 'LEEFLOON',
  EQ_LEEFLOON: 'EQ_LEEFLOON',
  UNEMPLOYMENT_ADMISSION: 'UNEMPLOYMENT',
};

/** The work that an instrument is. */
const workOf: Readonly<Record<string, string>> = { ART60: 'ART60', ART61: 'ART61', CMW: 'CMW', LDE: 'LDE' };

/** What runs, since when as far as that is known, and the facts that say so. */
export interface Running {
  readonly since?: string;
  /** The last day. */
  readonly to?: string;
  readonly isBenefit?: true;
  readonly measure?: Measure;
  readonly rows: readonly RuleFactRow[];
}

/** Gives the code under which a dossier records that an instrument runs. */
export function measureFor(code: string): string | undefined {
  return Object.hasOwn(measureOf, code) ? measureOf[code] : undefined;
}

/** What is known of someone on a day, as far as it tells what runs. */
export interface RunningFacts {
  readonly measures: readonly Measure[];
  readonly known: KnownFacts;
  readonly date: CivilDate;
}

/** Tells whether and since when an instrument runs on a day; a measure that starts later counts too. */
export function runningAs(
  { code }: Instrument,
  facts: RunningFacts,
  kindOf: (source: number) => string | undefined,
): Running | undefined {
  const { measures, known, date } = facts;
  const kind = measureOf[code] ?? alsoRecorded[code];
  const measure = measures.findLast(
    (one) =>
      one.kind === kind &&
      (one.to ?? date) >= date &&
      // Both forms of temporary work experience are one measure in a dossier: who recorded it tells which.
      (kind !== 'TWE' || (code === 'TWE_VDAB') === (kindOf(one.row.source) === 'vdab')),
  );
  if (measure !== undefined) {
    const { from, to, row } = measure;
    return { since: from, ...(to === undefined ? {} : { to }), measure, rows: [row] };
  }
  if (Object.hasOwn(benefitOf, code))
    return entryRunning('benefits', benefitOf[code], facts, { isBenefit: true });
  // What ended as a measure is over, whatever the work of then says.
  if (Object.hasOwn(workOf, code) && !measures.some((one) => one.kind === kind))
    return entryRunning('employment.spells', workOf[code], facts);
  if (code === 'VDAB_REGISTRATION') return registered(known);
  return code === 'INBURGERING' ? inburgering(known, date) : undefined;
}

/** An entry of a list that runs on the day: begun, and not over. */
function entryRunning(
  field: FieldName,
  kind: string | undefined,
  { known, date }: RunningFacts,
  more: { readonly isBenefit?: true } = {},
): Running | undefined {
  const rows = (known.behind.get(field) ?? []).filter((row) => {
    const { kind: one, from, to } = partsOf(row);
    return one === kind && (from ?? '') <= date && (to === undefined || to >= date);
  });
  const [first] = rows.toSorted((one, other) =>
    (partsOf(one).from ?? '').localeCompare(partsOf(other).from ?? ''),
  );
  if (first === undefined) return undefined;
  const { from, to } = partsOf(first);
  return {
    ...(from === undefined ? {} : { since: from }),
    ...(to === undefined ? {} : { to }),
    ...more,
    rows: [first],
  };
}

function partsOf({ value }: RuleFactRow): { kind?: string; from?: string; to?: string } {
  const { kind, from, to } = Object(value);
  return {
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof from === 'string' ? { from } : {}),
    ...(typeof to === 'string' ? { to } : {}),
  };
}

function registered({ facts, behind }: KnownFacts): Running | undefined {
  if (facts.get('vdab.registered')?.value !== true) return undefined;
  const since = facts.get('vdab.registeredSince')?.value;
  return {
    ...(typeof since === 'string' ? { since } : {}),
    rows: [...(behind.get('vdab.registered') ?? []), ...(behind.get('vdab.registeredSince') ?? [])],
  };
}

/** A contract for inburgering runs until every part of it is done. */
function inburgering({ facts, behind }: KnownFacts, date: CivilDate): Running | undefined {
  const signed = facts.get('inburgering.contractDate')?.value;
  const done = facts.get('inburgering.pillarsDone')?.value;
  const isDone =
    Array.isArray(done) && inburgeringPillars.every((pillar) => done.some((one) => one === pillar));
  if (typeof signed !== 'string' || signed > date || isDone) return undefined;
  return { since: signed, rows: behind.get('inburgering.contractDate') ?? [] };
}

/** The days on which something begins or no longer runs, and what follows from it with it. */
export function runningDays(
  rows: readonly RuleFactRow[],
): readonly { readonly from?: string; readonly to?: string }[] {
  const lists = rows.filter(({ field }) => field === 'benefits[]' || field === 'employment.spells[]');
  const signed = rows.filter(({ field }) => field === 'inburgering.contractDate');
  return [
    ...measuresIn(rows).map(({ to }) => (to === undefined ? {} : { to })),
    ...lists.map(partsOf),
    ...signed.flatMap(({ value }) => (typeof value === 'string' ? [{ from: value }] : [])),
  ];
}
