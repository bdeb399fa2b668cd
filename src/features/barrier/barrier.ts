/**
 * Barriers and strengths for work: which domains there are, along personal, social and local factors, and what the levels mean.
 * There is no domain for debts, illness, conflicts or justice. Pure.
 */
import type { PartRow } from '../../gate/parts.sql.ts';
import { dutch, say } from '../../kernel/language.ts';

export const factors = dutch({
  personal: 'Persoonlijk',
  social: 'Sociaal',
  local: 'In de omgeving',
});

export type Factor = keyof typeof factors;

/** The domains, each with an example of a line in work terms. */
export const domains = dutch(
  {
    language: {
      factor: 'personal',
      label: 'Nederlands',
      example: 'begrijpt uitleg, kan nog niet bellen met klanten',
    },
    digital: { factor: 'personal', label: 'Digitaal', example: 'heeft hulp nodig om online te solliciteren' },
    experience: { factor: 'personal', label: 'Werkervaring', example: 'werkte vier jaar in een magazijn' },
    diploma: {
      factor: 'personal',
      label: 'Diploma en attesten',
      example: 'heeft nog een heftruckattest nodig',
    },
    jobSearch: { factor: 'personal', label: 'Werk zoeken', example: 'solliciteert zelf, elke week' },
    workLimits: {
      factor: 'personal',
      label: 'Wat kan op het werk',
      example: 'kan niet langer dan een uur rechtstaan',
    },
    childCare: { factor: 'social', label: 'Kinderopvang', example: 'heeft kinderopvang nodig voor 8.00 uur' },
    network: { factor: 'social', label: 'Steun en netwerk', example: 'kent iemand die in de sector werkt' },
    housing: {
      factor: 'social',
      label: 'Wonen',
      example: 'verhuist binnenkort, zoekt werk in de nieuwe gemeente',
    },
    paperwork: { factor: 'social', label: 'Papieren in orde', example: 'wacht op een nieuwe arbeidskaart' },
    transport: { factor: 'local', label: 'Vervoer', example: 'er rijdt geen bus voor 6.30 uur' },
    hours: { factor: 'local', label: 'Uren en roosters', example: 'kan alleen overdag werken' },
    jobsNearby: {
      factor: 'local',
      label: 'Jobs in de buurt',
      example: 'er zijn drie zorgcentra op fietsafstand',
    },
  },
  'label',
  'example',
) satisfies Readonly<Record<string, { factor: Factor; label: string; example: string }>>;

export type Domain = keyof typeof domains;

export const domainCodes = Object.keys(domains) as [Domain, ...Domain[]];

/** What each level says of work, from a barrier to a strength. */
export const levels = dutch({
  1: 'houdt werk nu tegen',
  2: 'maakt werk moeilijk',
  3: 'vraagt aandacht',
  4: 'lukt',
  5: 'is een sterkte',
});

export type Level = keyof typeof levels;

export const levelCodes = [1, 2, 3, 4, 5] as const satisfies readonly Level[];

/** From this level down something has to be done first. */
export const HINDERS = 2;

export interface BarrierRow extends PartRow {
  readonly domain: Domain;
  readonly level: Level;
  /** One line in work terms. */
  readonly said: string;
  /** Who judged; only of the own organisation. */
  readonly by: string | null;
}

/** A barrier as a client file or another programme told it, where its source judged nothing here in that domain. */
export interface ToldBarrier extends PartRow {
  readonly value: unknown;
}

/** What one source said of one domain in time, the oldest first. */
export interface BarrierSeries {
  readonly source: number;
  readonly rows: readonly BarrierRow[];
}

/** Puts the judgements of one domain by source, the own organisation first. */
export function seriesOf(rows: readonly BarrierRow[], domain: Domain, own: number | null): BarrierSeries[] {
  const sources = new Map<number, BarrierRow[]>();
  for (const row of rows.filter((one) => one.domain === domain))
    sources.set(row.source, [...(sources.get(row.source) ?? []), row]);
  return [...sources]
    .map(([source, found]) => ({ source, rows: found }))
    .toSorted((a, b) => Number(b.source === own) - Number(a.source === own));
}

/** The last judgement of a series. */
export function lastOf({ rows }: BarrierSeries): BarrierRow | undefined {
  return rows.at(-1);
}

/** Says what changed since the judgement before: "van 2 naar 4"; nothing when there was none or it stayed. */
export function changeOf({ rows }: BarrierSeries): string | undefined {
  const [before, now] = rows.slice(-2);
  if (before === undefined || now === undefined || before.level === now.level) return undefined;
  return say`van ${before.level} naar ${now.level}`;
}
