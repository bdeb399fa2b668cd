/** The outcomes of a case, and the kinds of what is counted, as a table heads them, in their order. */
import { dutch } from '../../kernel/language.ts';
import { endDateKinds, instruments } from '../../gate/field-code.ts';
import { domains } from '../barrier/barrier.ts';
import { outflowKinds, outflowLabel } from '../outcome/outflow-kind.ts';
import { phases } from '../pathway/phase.ts';
import type { Indicator } from './indicator-shape.ts';
import type { IndicatorCode } from './indicator.ts';

const answered = { inTime: 'op tijd', late: 'te laat', none: 'niet', open: 'loopt nog' } as const;

/** The outcomes as a table heads them, in their order. */
export const outcomeLabels = dutch({
  registered: answered,
  firstContact: answered,
  referralAnswered: { inTime: 'op tijd', late: 'te laat', unanswered: 'zonder antwoord', open: 'loopt nog' },
  referralLoop: {
    outcome: 'met uitkomst',
    notStarted: 'niet gestart',
    none: 'geen uitkomst',
    open: 'loopt nog',
  },
  handoverHeld: { inTime: 'op tijd', none: 'niet', work: 'werk vooraf', open: 'loopt nog' },
  art60Talk: { inTime: 'op tijd', notInTime: 'niet op tijd', open: 'loopt nog' },
  gpmiSigned: { ...answered, over: 'eerder gestopt' },
  gpmiEvaluated: { ...answered, over: 'eerder gestopt' },
  decisionDone: { inTime: 'op tijd', late: 'te laat', none: 'niet', dropped: 'vervallen', open: 'loopt nog' },
  concernAnswered: { answered: 'met antwoord', open: 'zonder antwoord' },
  timeToWork: { work: 'vond werk', otherWay: 'een andere stap', stopped: 'stopte', running: 'onderweg' },
  instrument: {
    work: 'gevolgd door werk',
    stopped: 'stopgezet',
    over: 'voorbij zonder werk',
    awaited: 'pas voorbij',
    running: 'loopt nog',
  },
  barrier: { resolved: 'weggewerkt', open: 'nog niet' },
  lastingWork: { yes: 'ja', no: 'nee', unknown: 'niet bekend', running: 'loopt nog' },
  workAfterYear: {
    atWork: 'aan het werk',
    notAtWork: 'niet aan het werk',
    notReached: 'niet bereikt',
    notChecked: 'controle te doen',
  },
  federalYear: { yes: 'ja', no: 'nee', unknown: 'niet bekend', running: 'loopt nog' },
  afterBenefit: { applied: 'aanvragen' },
}) satisfies Partial<Readonly<Record<IndicatorCode, Readonly<Record<string, string>>>>>;

/** How a way towards work can end. */
export type WayOut = Exclude<keyof (typeof outcomeLabels)['timeToWork'], 'running'>;

export const waysOut: readonly WayOut[] = ['work', 'otherWay', 'stopped'];

/** The outcomes of an indicator with their words. */
export function outcomesOf(code: IndicatorCode): readonly (readonly [outcome: string, label: string])[] {
  if (code === 'outflow') return Object.keys(outflowKinds).map((kind) => [kind, outflowLabel(kind)]);
  return Object.entries(
    (outcomeLabels as Partial<Record<IndicatorCode, Record<string, string>>>)[code] ?? {},
  );
}

const groups = dutch({
  under25: 'jonger dan 25',
  from55: '55 of ouder',
  shortSchooled: 'kortgeschoold',
  learnsDutch: 'leert Nederlands',
  leefloon: 'met een leefloon',
});

const benefits = dutch({
  UNEMPLOYMENT: 'werkloosheidsuitkering',
  INSCHAKELING: 'inschakelingsuitkering',
  unknown: 'einde niet genoteerd',
});

/** The kinds of a list with their words, in their order; partners are kinds only where their names were read along. */
export function kindsOf(
  kinds: NonNullable<Indicator['kinds']>,
  { partners }: { readonly partners: Readonly<Record<string, string>> } = { partners: {} },
): readonly (readonly [kind: string, label: string])[] {
  if (kinds === 'phase')
    return Object.entries(phases).flatMap(([code, { label }]) => (code === 'closed' ? [] : [[code, label]]));
  if (kinds === 'barrier') return Object.entries(domains).map(([code, { label }]) => [code, label]);
  return Object.entries(
    { instrument: instruments, end: endDateKinds, group: groups, benefit: benefits, partner: partners }[
      kinds
    ],
  );
}
