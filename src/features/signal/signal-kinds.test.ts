/** For whom a day list has room first: the rank of a kind is that of a reason which its signals can have. */
import { expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { inOrder, reasonOf, signalRanks, signalReasons } from './signal-kinds.ts';
import type { SignalReader, SignalSeen } from './signal-wording.ts';

const ranks = signalRanks();
const reader: SignalReader = { userId: 'coach', organisation: 1, today: civilDate('2026-11-22') };
const signal = (kind: string, due: string | null, detail: SignalSeen['detail']): SignalSeen => ({
  id: '',
  person: '',
  kind,
  subject: '',
  since: '2026-11-02',
  due,
  detail,
  toUser: null,
});

it('lets a GPMI wait for whoever cannot go on, and comes before who is new', () => {
  expect(ranks['gpmiToSign']).toBe(signalReasons.dateNear.rank);
  expect(ranks['gpmiToSign']).toBeGreaterThan(ranks['proposalWaits'] ?? Infinity);
  expect(ranks['gpmiToSign']).toBeLessThan(ranks['newPerson'] ?? 0);
});

it.each(['referralRefused', 'referralNotStarted'])(
  'brings %s before silence: the person has nothing',
  (kind) => {
    expect(ranks[kind]).toBe(ranks['releaseRefused']);
    expect(ranks[kind]).toBeLessThan(ranks['noContact'] ?? 0);
    const [silence, nothing] = [
      signal('noContact', null, {}),
      signal(kind, '2027-01-01', { referral: '', other: 'De Schakel' }),
    ];
    expect(inOrder([silence, nothing], reader).map((one) => one.kind)).toEqual([kind, 'noContact']);
  },
);

it('keeps room for a second person, also where it may be the turn of another', () => {
  expect(ranks['secondPerson']).toBe(signalReasons.someoneWaits.rank);
});

it.each(Object.keys(ranks))('has no signal of %s more pressing than its kind', (kind) => {
  const details = [{}, { recordedBy: 'coach' }, { received: true }, { heard: true }, { grade: 'unchecked' }];
  for (const due of [null, '2026-11-01', '2027-01-01'])
    for (const detail of details) {
      const { rank } = signalReasons[reasonOf(signal(kind, due, detail), reader)];
      expect(rank).toBeGreaterThanOrEqual(ranks[kind] ?? Infinity);
    }
});
