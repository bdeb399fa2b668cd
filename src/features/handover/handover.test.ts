import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import {
  agreedMoment,
  type Handover,
  type HandoverState,
  movedEnd,
  openMoments,
  type Side,
} from './handover.ts';
import { turnWords } from './handover-word.ts';
import { momentField, readMoments } from './handover-form.tsx';

const today = civilDate('2026-11-22');

function handover(state: HandoverState, given: Partial<Handover> = {}): Handover {
  return {
    id: 'h',
    source: 1,
    bit: 6,
    asOf: today,
    receiver: 2,
    giverName: 'OCMW Vlierbeke',
    receiverName: 'VDAB',
    cause: 'ART60',
    endsOn: null,
    message: '',
    answerBy: today,
    state,
    doneOn: null,
    moments: [],
    steps: [],
    ticks: [],
    lines: [],
    confirmations: [],
    ...given,
  };
}

const confirmed = (...who: ('person' | 'giver' | 'receiver')[]) => ({
  confirmations: who.map((one) => ({
    id: one,
    source: 1,
    bit: 6,
    asOf: today,
    who: one,
    how: 'signedIn' as const,
    by: null,
    representative: null,
  })),
});

test.each<[HandoverState, Side, Partial<Handover>, string]>([
  ['proposed', 'receiver', {}, 'U bent aan zet: antwoord.'],
  ['proposed', 'giver', {}, 'VDAB is aan zet en antwoordt.'],
  ['countered', 'giver', {}, 'U bent aan zet: kies een moment.'],
  ['countered', 'receiver', {}, 'OCMW Vlierbeke is aan zet en kiest een moment.'],
  ['planned', 'giver', {}, 'U bent aan zet: noteer dat het gesprek er was.'],
  [
    'planned',
    'receiver',
    {},
    'OCMW Vlierbeke is aan zet en noteert dat het gesprek er was. U mag dat ook doen.',
  ],
  ['talked', 'giver', {}, 'U bent aan zet: bevestig.'],
  ['talked', 'giver', confirmed('giver'), 'Aan zet: de persoon en VDAB.'],
  ['talked', 'receiver', confirmed('receiver', 'person'), 'Aan zet: OCMW Vlierbeke.'],
  ['declined', 'giver', {}, 'U bent aan zet: spreek met de persoon en kies wat nu kan.'],
  ['declined', 'receiver', {}, 'OCMW Vlierbeke is aan zet: de persoon wil dit liever niet, of anders.'],
  ['done', 'giver', {}, 'VDAB heeft de regie.'],
  ['refused', 'receiver', {}, 'Er loopt niets meer. OCMW Vlierbeke heeft de regie.'],
])('%s, to the %s: whose turn it is', (state, side, given, words) => {
  expect(turnWords(handover(state, given), side, today)).toBe(words);
});

test('a moment that was agreed counts no longer once another is offered', () => {
  const at = { source: 1, bit: 6, asOf: today, on: today, at: '10:00', place: 'Sociaal Huis' };
  const moments = [
    { ...at, id: 'first', lastOffered: false },
    { ...at, id: 'other', lastOffered: true },
  ];
  const step = (kind: string, moment: string | null = null) => {
    return { id: kind, source: 1, bit: 6, asOf: today, kind, moment, words: '', by: null };
  };
  const agreed = handover('planned', { moments, steps: [step('accepted', 'first')] });
  expect(agreedMoment(agreed)?.id).toBe('first');
  const steps = [...agreed.steps, step('personDeclined'), step('proposedAgain')];
  const again = handover('proposed', { moments, steps });
  expect(agreedMoment(again)).toBeUndefined();
  expect(openMoments(again, today).map(({ id }) => id)).toEqual(['other']);
});

test('a problem with a moment stands beside the field in which it was typed, also after an empty one', () => {
  const typed = { datum1: '', datum3: '31/12/2026', uur3: '25:00', plaats3: 'Sociaal Huis' };
  expect(readMoments(typed)).toEqual([{ on: '31/12/2026', at: '25:00', place: 'Sociaal Huis' }]);
  expect(momentField('moments.0.at', typed)).toBe('uur3');
  expect(momentField('moments', typed)).toBe('datum1');
});

test('the end moved where the giver wrote down another day since, and not by what others write', () => {
  const end = (date: string, more: object = {}) => ({
    id: date,
    source: 1,
    bit: 11,
    asOf: today,
    kind: 'ART60' as const,
    date: civilDate(date),
    status: 'confirmed' as const,
    ...more,
  });
  const named = { source: 1, cause: 'ART60' as const, endsOn: civilDate('2027-01-11') };
  expect(movedEnd(named, [end('2027-01-11'), end('2027-02-28')])).toBeUndefined();
  expect(movedEnd(named, [end('2027-02-28')])).toBe('2027-02-28');
  expect(
    movedEnd(named, [end('2027-02-28', { source: 2 }), end('2027-02-28', { kind: 'TWE' })]),
  ).toBeUndefined();
  expect(movedEnd({ ...named, endsOn: null }, [end('2027-02-28')])).toBeUndefined();
});
