/** How guidance can end, as people say it: work, and every way of taking part that is short of paid work. Read as data. */
import { dutch } from '../../kernel/language.ts';

export interface OutflowKind {
  readonly label: string;
  readonly hint?: string;
  /** Turns the guidance into aftercare, with checks after 1, 3, 6 and 12 months. */
  readonly work: boolean;
}

export const outflowKinds = dutch(
  {
    WORK: {
      label: 'Gewoon werk',
      hint: 'Bij een werkgever, ook deeltijds of via een uitzendkantoor',
      work: true,
    },
    SOCIAL_ECONOMY: {
      label: 'Werk in de sociale economie',
      hint: 'Maatwerk of lokale diensteneconomie',
      work: true,
    },
    SELF_EMPLOYED: { label: 'Zelfstandig werk', work: true },
    TRAINING: { label: 'Opleiding', hint: 'Een opleiding die verder loopt dan het traject', work: false },
    NEIGHBOURHOOD_WORK: { label: 'Wijk-werken', work: false },
    CARE_WORK: {
      label: 'Arbeidsmatige activiteiten',
      hint: 'Onbetaald werk met begeleiding',
      work: false,
    },
    VOLUNTEERING: { label: 'Vrijwilligerswerk', work: false },
    MEETING: {
      label: 'Doet mee in de buurt',
      hint: 'Ontmoeting, vereniging of Nederlandse les',
      work: false,
    },
    OTHER_RIGHT: { label: 'Ander recht of andere uitkering', work: false },
    MOVED: { label: 'Verhuisd naar een andere gemeente', work: false },
    STOPPED: { label: 'Traject gestopt', hint: 'Zonder werk en zonder andere stap', work: false },
  },
  'label',
  'hint',
) satisfies Readonly<Record<string, OutflowKind>>;

export type OutflowCode = keyof typeof outflowKinds;

export const outflowCodes = Object.keys(outflowKinds) as [OutflowCode, ...OutflowCode[]];

/** Names a kind of outflow; an unknown code is shown as it is. */
export function outflowLabel(code: string): string {
  return Object.hasOwn(outflowKinds, code) ? outflowKinds[code as OutflowCode].label : code;
}

/** Why a job ended, in words that say nothing of health or of someone's home. */
export const endReasons = dutch({
  CONTRACT_END: 'het contract was afgelopen',
  BY_WORKER: 'de persoon stopte zelf',
  BY_EMPLOYER: 'de werkgever stopte',
  OTHER_JOB: 'de persoon begon een andere job',
  CLOSED: 'de werkgever hield op of verhuisde',
  UNKNOWN: 'de reden is niet bekend',
});

export type EndReason = keyof typeof endReasons;
export const endReasonCodes = Object.keys(endReasons) as [EndReason, ...EndReason[]];

/** Who said that someone works, or not: the strongest last. */
export const workSources = dutch({
  person: 'de persoon zei het',
  employer: 'de werkgever zei het',
  payslip: 'een loonbrief',
  authentic: 'een authentieke bron',
});

export type WorkSource = keyof typeof workSources;
export const workSourceCodes = Object.keys(workSources) as [WorkSource, ...WorkSource[]];
