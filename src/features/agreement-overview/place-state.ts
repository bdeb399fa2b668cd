/**
 * The state of a municipality on the map, from the agreements in the database and else from what public sources say. A period
 * that is past is never shown as present; what nobody tells is not known.
 */
import { addMonths, type CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Tone } from '../../ui/tag.tsx';
import { type CitedFact, holdsOn } from './cited-agreement.ts';
import { holds, isComing, isSecured, isStructural, type PlacedAgreement } from './placed-agreement.ts';

/** An agreement that ends within so many months and is not followed by a signed one runs out. */
const MONTHS_BEFORE_END = 12;

export const placeStates = dutch(
  {
    inForce: {
      label: 'van kracht',
      tone: 'ok',
      means: 'Een overeenkomst met VDAB geldt vandaag.',
    },
    expiring: {
      label: 'loopt af',
      tone: 'wait',
      means: 'De overeenkomst eindigt binnen 12 maanden en de volgende is nog niet ondertekend.',
    },
    support: {
      label: 'alleen andere steun',
      tone: 'plain',
      means: 'Geen overeenkomst, wel een partnerschap, subsidie of lerend netwerk.',
    },
    past: {
      label: 'eerder afgesproken',
      tone: 'plain',
      means: 'Een overeenkomst of steun die voorbij is, of waarvan de bron te oud is om vandaag te gelden.',
    },
    none: { label: 'geen', tone: 'plain', means: 'Geen overeenkomst en geen andere steun.' },
    unknown: {
      label: 'niet bekend',
      tone: 'plain',
      means: 'Wij vonden geen openbare bron. Misschien is er wel een overeenkomst.',
    },
  },
  'label',
  'means',
) satisfies Record<string, { label: string; tone: Tone; means: string }>;

export type PlaceState = keyof typeof placeStates;

export const placeStateCodes = Object.keys(placeStates) as readonly PlaceState[];

export interface PlaceOverview {
  readonly nis: string;
  readonly state: PlaceState;
  /** The agreement that the state comes from. */
  readonly leading: PlacedAgreement | null;
  /** The fact of a public source that the state comes from. */
  readonly cited: CitedFact | null;
  /** The agreement that is on its way. */
  readonly coming: PlacedAgreement | null;
  /** How many agreements there are, old ones too. */
  readonly count: number;
}

/** What is known of a municipality; `complete` says that the database holds every agreement there is. */
export interface Known {
  readonly nis: string;
  readonly agreements: readonly PlacedAgreement[];
  readonly cited: readonly CitedFact[];
  readonly complete: boolean;
}

/** Weighs what is known of a municipality on a day. */
export function overviewOf({ nis, agreements, cited, complete }: Known, today: CivilDate): PlaceOverview {
  const coming = nextOf(agreements.filter((one) => isComing(one, today)));
  const from = (state: PlaceState, leading: PlacedAgreement | null, fact: CitedFact | null = null) => ({
    nis,
    state,
    leading,
    cited: fact,
    coming,
    count: agreements.length,
  });
  const running = agreements.filter((one) => holds(one, today));
  const structural = lastOf(running.filter(isStructural));
  if (structural !== undefined) return from(endsSoon(structural, today) ? 'expiring' : 'inForce', structural);
  const support = lastOf(running.filter((one) => !isStructural(one)));
  if (support !== undefined) return from('support', support);
  const past = lastOf(agreements.filter(({ state, until }) => state !== 'approval' && until < today));
  if (past !== undefined) return from('past', past);
  const [fact, state] = weighed(cited, today);
  if (fact !== null) return from(state, null, fact);
  return from(complete ? 'none' : 'unknown', null);
}

function endsSoon(agreement: PlacedAgreement, today: CivilDate): boolean {
  const soon = agreement.until <= addMonths(today, MONTHS_BEFORE_END);
  return soon && !isSecured(agreement) && !agreement.goesOn;
}

/** What follows an agreement comes before a partnership or grant beside it, and what begins first before what begins later. */
function nextOf(coming: readonly PlacedAgreement[]): PlacedAgreement | null {
  const inOrder = coming.toSorted(
    (a, b) => Number(isStructural(b)) - Number(isStructural(a)) || a.from.localeCompare(b.from),
  );
  return inOrder[0] ?? null;
}

function lastOf(agreements: readonly PlacedAgreement[]): PlacedAgreement | undefined {
  return agreements.toSorted((a, b) => a.until.localeCompare(b.until)).at(-1);
}

function weighed(cited: readonly CitedFact[], today: CivilDate): [CitedFact | null, PlaceState] {
  const running = cited.filter((fact) => holdsOn(fact, today));
  const agreement = running.find(({ kind }) => kind === 'agreement');
  if (agreement !== undefined) return [agreement, 'inForce'];
  const support = running.find(({ kind }) => kind === 'support');
  if (support !== undefined) return [support, 'support'];
  return [cited[0] ?? null, 'past'];
}
