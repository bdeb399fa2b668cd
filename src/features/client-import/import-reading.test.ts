/** A first row that names no columns but a person, whatever its length. */
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { isPersonInstead } from './import-reading.ts';

const today = civilDate('2026-11-23');

test.each([
  ['amina@voorbeeld.be', true],
  [' a.b@c.de ', true],
  ['85.07.30-033.28', true],
  ['mail @ werk.be', false],
  ['@voorbeeld.be', false],
  ['mail@.', false],
  ['achternaam', false],
])('“%s” is a person: %s', (heading, person) => {
  expect(isPersonInstead({ headings: ['naam', heading] }, today)).toBe(person);
});

test('a heading of many signs is read in a time that follows its length', () => {
  const started = performance.now();
  isPersonInstead({ headings: ['@'.repeat(100_000), `${'.@'.repeat(50_000)} `] }, today);
  expect(performance.now() - started).toBeLessThan(1000);
});
