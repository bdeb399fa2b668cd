/** A very long day: who needs the reader most is read first, and nobody more is shown or written down until all are asked for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { refreshPerson } from '../signal/signal.sql.ts';

const PEOPLE = 43;
let open: OpenApp;
let coach: string;

beforeAll(async () => {
  open = await openApp();
  const { town, db } = open;
  for (let number = 0; number < PEOPLE; number += 1) {
    const endsOn = { kind: 'TRAINING', date: town.day(20 + (number % 5)) };
    const person = await town.person({
      guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' },
      facts: { ocmwKreekdorp: { 'endDates[]': [endsOn] } },
    });
    await refreshPerson(db.jobs, person);
  }
  coach = await town.signIn('coach.kreekdorp');
});
afterAll(() => open.close());

async function writtenDown(): Promise<number | undefined> {
  const row = await open.db.admin.one<{ persons: number }>(
    `select persons from log.headers where route = '/vandaag' and outcome = 'shown' order by id desc limit 1`,
  );
  return row?.persons;
}

test('of a very long day the most pressing are read, and it says how many wait', async () => {
  const { body } = await open.ask(coach, '/vandaag');
  expect(body).toContain(`${PEOPLE} mensen`);
  expect(body).toContain(`Nog ${PEOPLE - 12} mensen`);
  expect(body).toContain('Dit zijn de eerste 28.');
  expect(await writtenDown()).toBe(40);
});

test('whoever asks for all of a long day sees everyone, and the log tells so', async () => {
  const { body } = await open.ask(coach, '/vandaag?toon=alle');
  expect(body).not.toContain('Dit zijn de eerste');
  expect(await writtenDown()).toBe(PEOPLE);
});
