/** What a form gives back for a field is what the table of fields asks. */
import { expect, test } from 'vitest';
import { problemIn } from '../../gate/field-value.ts';
import { fieldOf } from '../../gate/field.ts';
import { readValue } from './fact-form.tsx';

test('an organisation is read as its number, however it is written', () => {
  const typed = { kind: 'LEEFLOON', from: '05/01/2026', grantedBy: '0207.500.123' };
  const value = readValue(fieldOf('benefits[]'), typed);
  expect(value).toMatchObject({ from: '2026-01-05', grantedBy: '0207500123' });
  expect(problemIn('benefits[]', value)).toBeUndefined();
});
