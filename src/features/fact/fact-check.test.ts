/** What is typed by hand and cannot be so comes back beside its input. */
import { expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { typedProblem } from './fact-check.ts';

const today = civilDate('2026-11-21');
const yesterday = civilDate('2026-11-20');

it.each<[string, unknown, string]>([
  ['birthDate', '2090-01-01', 'waarde'],
  ['contact.email', 'geen adres', 'waarde'],
  ['contact.phone', 'bel mij', 'waarde'],
  ['appointments[]', { kind: 'TALK', date: '2026-11-30', time: 'half tien' }, 'time'],
])('%s does not take %j', (field, value, beside) => {
  expect(typedProblem({ field, value, asOf: yesterday }, today)).toMatchObject({ field: beside });
});

it.each<[string, unknown]>([
  ['birthDate', '1990-11-21'],
  ['contact.email', 'an.peeters@vlierbeke.be'],
  ['contact.phone', '0470 12 34 56'],
  ['appointments[]', { kind: 'TALK', date: '2026-11-30', time: '9.30' }],
  ['appointments[]', { kind: 'TALK', date: '2026-11-30' }],
  ['plan.summary', 'Bel mij over het plan.'],
])('%s takes %j', (field, value) => {
  expect(typedProblem({ field, value, asOf: today }, today)).toBeUndefined();
});

it('nothing was so on a day that is still to come', () => {
  const fact = { field: 'plan.summary', value: 'Solliciteren', asOf: civilDate('2026-11-22') };
  expect(typedProblem(fact, today)).toMatchObject({ field: 'asOf' });
});
