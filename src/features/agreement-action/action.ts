/**
 * An action of an agreement, measured from a beginning to a target: its words, its parts, where it stands and what is still missing
 * of it. Which light that gives is said in light.ts; what may be done is decided by PostgreSQL.
 */
import { type CivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { Tone } from '../../ui/tag.tsx';
import type { Agreement } from '../agreement/agreement.ts';
import type { Goal } from '../agreement/policy-goal.ts';
import type { Named } from '../flow/flow.ts';
import type { PolicyDomain } from '../theme/policy-domain.ts';

/** What is counted: by the product itself where it can, else by proof or by what the owner says. */
export const indicators = dutch(
  {
    report: { label: 'een eigen cijfer', hint: 'De eigenaar meldt zelf hoe ver het staat.' },
    proof: {
      label: 'geteld per bewijs (subsidie)',
      hint: 'Referentie plus extra is het doel. Wat telt, telt u één voor één, met het kenmerk van het bewijs.',
    },
    art60Talk: {
      label: 'contracten artikel 60 met een driegesprek op tijd',
      hint: 'Werkwinkel telt: einde in het voorbije jaar of binnen zes weken, driegesprek minstens zes weken voor het einde.',
    },
    referralDays: {
      label: 'werkdagen tot een antwoord op een verwijzing',
      hint: 'Werkwinkel telt: de mediaan van wat de eigenaar het voorbije jaar verstuurde en waarop een antwoord kwam.',
    },
    workAfterYear: {
      label: 'nog aan het werk na twaalf maanden',
      hint: 'Werkwinkel telt: de controles na twaalf maanden van het voorbije jaar waarbij de persoon bereikt is.',
    },
  },
  'label',
  'hint',
);

export const units = dutch({ count: 'een aantal', percent: 'procent', workingDays: 'werkdagen' });

export const rhythms = dutch({
  month: 'elke maand',
  quarter: 'elk kwartaal',
  halfYear: 'elk halfjaar',
  year: 'elk jaar',
});

export const actionStatuses = dutch(
  {
    draft: { label: 'ontwerp', tone: 'plain' },
    running: { label: 'loopt', tone: 'ok' },
    done: { label: 'afgerond', tone: 'plain' },
    stopped: { label: 'gestopt', tone: 'plain' },
  },
  'label',
) satisfies Record<string, { label: string; tone: Tone }>;

export type Indicator = keyof typeof indicators;
export type Unit = keyof typeof units;
export type Rhythm = keyof typeof rhythms;

/** What someone said of the progress on a day, or the product counted. */
export interface Report {
  readonly value: number;
  readonly on: CivilDate;
  readonly note: string;
  /** Whether the product counted it, and not the owner said it. Of how many is not told: it would tell what lies between two counts. */
  readonly measured: boolean;
  readonly by: string;
}

/** One thing that counts towards a grant. */
export interface Proof {
  readonly id: string;
  readonly on: CivilDate;
  readonly reference: string;
  readonly by: string;
  /** Why it counts no more. */
  readonly struck: string | null;
}

export interface Action {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly goal: Goal | null;
  readonly domain: PolicyDomain | null;
  readonly owner: Named | null;
  readonly ownerFunction: string | null;
  readonly indicator: Indicator;
  readonly measures: string | null;
  readonly unit: Unit | null;
  readonly baseline: number | null;
  readonly baselineOn: CivilDate | null;
  readonly target: number | null;
  readonly reference: number | null;
  readonly extra: number | null;
  readonly due: CivilDate | null;
  readonly rhythm: Rhythm | null;
  readonly status: keyof typeof actionStatuses;
  readonly startedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly endedBecause: string | null;
  readonly version: number;
  readonly last: { readonly value: number; readonly on: CivilDate } | null;
  /** How many proofs count; null under ten for who is no party. */
  readonly realised: number | null;
  /** Of which day that is: for the parties today, for everyone else the day on which the quarter began. */
  readonly realisedOn: CivilDate | null;
  /** The agreement it was taken over from. */
  readonly takenFrom: Named | null;
}

/** What an action still lacks, by the field where it is written; `agreement` is no field. */
const parts = dutch({
  doel: 'bij welk doel van VDAB de actie hoort',
  domein: 'het beleidsdomein',
  organisatie: 'welke partij de actie trekt',
  functie: 'wie binnen die partij, met de functie',
  meting: 'wat er geteld wordt',
  eenheid: 'waarin het geteld wordt',
  beginwaarde: 'hoe het er vandaag voor staat (de beginwaarde)',
  begin: 'van welke dag de beginwaarde is',
  streefwaarde: 'het doel: een ander getal dan de beginwaarde',
  tot: 'tegen wanneer: een dag die nog komt, ten laatste de laatste dag van de overeenkomst',
  ritme: 'hoe vaak er een verslag komt',
  agreement: 'een overeenkomst die vandaag van kracht is',
});

export type Part = keyof typeof parts;

/** Gives the parts that keep an action from starting, in the order of the form; PostgreSQL judges the same (action_missing). */
export function missingParts(action: Action, agreement: Agreement, today: CivilDate): readonly Part[] {
  const { owner, indicator, baseline, baselineOn, target, due } = action;
  const holds = agreement.parties.some(
    ({ id, leavesAfter }) => id === owner?.id && (leavesAfter ?? today) >= today,
  );
  const lacks: Record<Part, boolean> = {
    doel: action.goal === null,
    domein: action.domain === null,
    organisatie: !holds,
    functie: action.ownerFunction === null,
    meting: action.measures === null && (indicator === 'report' || indicator === 'proof'),
    eenheid: action.unit === null,
    beginwaarde: baseline === null,
    begin: baselineOn === null || baselineOn > today,
    streefwaarde: target === null || target === baseline,
    tot: due === null || due <= (baselineOn ?? '') || due < today || due > agreement.until,
    ritme: action.rhythm === null,
    agreement: agreement.status !== 'inForce',
  };
  return partCodes.filter((part) => lacks[part]);
}

const partCodes = Object.keys(parts) as readonly Part[];

/** Says a part that is missing; a grant counts from nothing, to the sum of two others. */
export function partWords(part: Part, indicator: Indicator): string {
  if (indicator !== 'proof') return parts[part];
  if (part === 'streefwaarde') return say`de referentie en wat er extra komt`;
  return part === 'begin' ? say`vanaf welke dag het telt` : parts[part];
}

/** Says in words what an action counts. */
export function measureOf({ indicator, measures }: Action): string {
  return measures ?? indicators[indicator].label;
}

/** Writes a figure with its unit. */
export function figure(value: number, unit: Unit | null): string {
  const number = formatNumber(value);
  if (unit === 'percent') return `${number}\u00a0%`;
  if (unit === 'workingDays') return value === 1 ? say`1 werkdag` : say`${number} werkdagen`;
  return number;
}

/** Gives how far an action is: what was counted, or what was said last. */
export function standOf(
  { indicator, realised, realisedOn, last, status, endedOn }: Action,
  today: CivilDate,
): { readonly value: number; readonly on: CivilDate } | undefined {
  if (indicator !== 'proof') return last ?? undefined;
  if (status === 'draft' || realised === null) return undefined;
  const asOf = realisedOn ?? today;
  return { value: realised, on: endedOn !== null && endedOn < asOf ? endedOn : asOf };
}

/** Gives the address of an action, or of a part of it. */
export function actionPage(agreement: string, action: string, part?: string): string {
  return `/overeenkomsten/${agreement}/acties/${action}${part === undefined ? '' : `/${part}`}`;
}
