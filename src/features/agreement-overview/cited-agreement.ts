// What public sources say about agreements of real municipalities: facts with a title, an address and a date, taken over by hand.
// They are no agreements of this installation: nobody signed them here and they open no flow.
import reference from '../../../db/seeds/reference/cited-agreements.json' with { type: 'json' };
import { addMonths, type CivilDate, civilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { currentNis } from '../organisation/municipality.ts';

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** A day, a month or a year, as precise as the source. */
  readonly date: string;
  readonly url: string;
}

export interface CitedFact {
  readonly kind: 'agreement' | 'support';
  /** What the source calls it. */
  readonly title: string;
  /** Years, where the source gives them. */
  readonly from: string | null;
  readonly until: string | null;
  readonly source: CitedSource;
  /** The municipality that merged since, where the source names that one. */
  readonly formerName: string | null;
}

/** A source that tells no end counts this long for today; after it we only know how it was. */
const MONTHS_WITHOUT_END = 24;

/** On which day the sources were read. */
export const sourcesReadOn: CivilDate = civilDate(reference.readOn);

const sources = new Map(reference.sources.map((source) => [source.id, source]));

const facts = Map.groupBy(
  reference.facts.flatMap((fact) =>
    fact.places.map(({ nis: code, name }) => {
      const now = currentNis(code);
      const source = sources.get(fact.source);
      if (now === undefined || source === undefined)
        throw new Error(`${fact.title} names ${name} or its source wrong.`);
      const kind = fact.kind === 'support' ? 'support' : 'agreement';
      const formerName = now.mappedFrom === undefined ? null : name;
      const [from, until] = [fact.from ?? null, fact.until ?? null];
      return { nis: now.nis, fact: { kind, title: fact.title, from, until, source, formerName } as const };
    }),
  ),
  ({ nis }) => nis,
);

/** Gives what public sources say about a municipality, the newest source first. */
export function citedAbout(nis: string): readonly CitedFact[] {
  return (facts.get(nis) ?? [])
    .map(({ fact }): CitedFact => fact)
    .toSorted((a, b) => b.source.date.localeCompare(a.source.date));
}

/** Finds a source by its name in the data. */
export function citedSource(id: string): CitedSource | undefined {
  return sources.get(id);
}

/** Tells whether a fact still holds on a day, as far as its source says. */
export function holdsOn(fact: CitedFact, today: CivilDate): boolean {
  const end =
    fact.until === null ? addMonths(lastDayOf(fact.source.date), MONTHS_WITHOUT_END) : lastDayOf(fact.until);
  return end >= today;
}

/** Gives the last day of a year, a month or a day. */
export function lastDayOf(date: string): CivilDate {
  if (isCivilDate(date)) return date;
  return date.length === 4
    ? civilDate(`${date}-12-31`)
    : addMonths(civilDate('2000-01-31'), monthsSince2000(date));
}

function monthsSince2000(month: string): number {
  return (Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5, 7)) - 1;
}
