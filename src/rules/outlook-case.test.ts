/** Everyone in the published cases, asked at once: each gets the answers that they get alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import type { Case } from './case.ts';
import { instruments } from './catalogue.ts';
import { evaluate, resultOf } from './evaluate.ts';
import { type Facts, readNested } from './fact.ts';
import { sightOf } from './look.ts';
import { outlooks } from './outlook.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).map((name): Case => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** The persons of all cases and of the rows of their tables, by the day they are asked about. */
const people = Map.groupBy(
  cases.flatMap(({ date, facts, questions }) =>
    questions.map((question) => {
      const given = Object.entries({ ...facts, ...question.facts }).filter(([, value]) => value !== null);
      const known: Facts = readNested(Object.fromEntries(given)).facts ?? new Map();
      return { date: civilDate(question.date ?? date), known };
    }),
  ),
  ({ date }) => date,
);

function aloneOn(known: Facts, date: CivilDate) {
  const results = instruments.map((one) => resultOf(evaluate(one, sightOf(known, date))));
  const bitsOf = (wanted: string) =>
    results.reduce((bits, result, place) => (result === wanted ? bits | (1 << place) : bits), 0);
  return { now: bitsOf('eligible'), not: bitsOf('notEligible'), blocked: bitsOf('blocked'), running: 0 };
}

test('the persons of the published cases get the same answers at once as alone', () => {
  let blocked = 0;
  for (const [date, those] of people) {
    const eras = those.map(({ known }) => [{ from: date, facts: known, running: 0 }]);
    for (const [place, told] of outlooks(eras, date, date).entries()) {
      const known = those[place]?.known ?? new Map();
      expect(told, JSON.stringify([...known])).toMatchObject(aloneOn(known, date));
      if (told.blocked !== 0) blocked += 1;
    }
  }
  expect(blocked).toBeGreaterThan(0);
});
