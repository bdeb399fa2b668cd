// The moments that one offers: one is asked for, more when wanted, and what was typed is never hidden.
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { MomentFields, momentWords, readMoments, watchedMoment } from './handover-form.tsx';

const shown = (typed: Record<string, string>) => renderToString(<MomentFields typed={typed} problems={[]} />);
const opened = (html: string) => html.match(/<details[^>]*>/g)?.map((tag) => tag.includes(' open'));

test('one moment is asked for, and more open beneath it without a script', () => {
  expect(opened(shown({}))).toEqual([false, false]);
  expect(opened(shown({ plaats1: 'Sociaal Huis' }))).toEqual([false, false]);
});

test('what was typed in a later moment stands open when the form comes back', () => {
  expect(opened(shown({ uur2: '10' }))).toEqual([true, false]);
  const third = { datum3: '31/02/2027', plaats3: 'Sociaal Huis' };
  expect(opened(shown(third))).toEqual([true, true]);
  expect(readMoments(third)).toEqual([{ on: '31/02/2027', at: '', place: 'Sociaal Huis' }]);
});

test('the hour of a talk is written as every hour is', () => {
  const moment = { on: civilDate('2026-11-30'), at: '14:00', place: 'Sociaal Huis' };
  expect(momentWords(moment)).toBe('maandag 30 november 2026 om 14.00 uur, Sociaal Huis');
});

test('whoever plans a talk is told that its day is a holiday or falls in the weekend', () => {
  const on = (day: string) => watchedMoment({ on: civilDate(day), at: '14:00', place: 'Sociaal Huis' });
  const told = ' (let op: een feestdag of een dag in het weekend)';
  expect(on('2026-12-25')).toBe(`vrijdag 25 december 2026 om 14.00 uur, Sociaal Huis${told}`);
  expect(on('2026-11-29')).toContain(told);
  expect(on('2026-11-30')).not.toContain(told);
});
