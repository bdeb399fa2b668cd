// The pages of a case talk as they are asked from elsewhere: what one may not know is answered as what does not exist, nothing typed is lost,
// and an invitation holds no name, no place and no number.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type CaseTable, setCaseTable } from '../../../tests/support/case-table.ts';
import { withoutFormTokens } from '../../../tests/support/form-token.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let table: CaseTable;
beforeAll(async () => {
  open = await openApp();
  table = await setCaseTable(open.db, open.town);
}, 60_000);
afterAll(() => open.close());

const outcome = { resultaat: 'noFurther', tekst: 'De opvang is geregeld.' };

async function as(user: DemoUser, path: string, form?: Record<string, string>) {
  return open.ask(await open.town.signIn(user), path, form);
}

test('another organisation, a secretary and who has no part get the page of what does not exist', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Dicht');
  const entry = await table.put(person, talk);
  for (const user of ['coach.kreekdorp', 'hoofd.oosterham', 'secretaris.oost', 'loket.vlierbeke'] as const) {
    const token = await open.town.signIn(user);
    const ask = async (path: string, form?: Record<string, string>) => {
      const { statusCode, body } = await open.ask(token, path, form);
      return [statusCode, withoutFormTokens(body)];
    };
    const none = await ask(`/overleg/casus/${randomUUID()}`);
    expect(none[0]).toBe(404);
    expect(await ask(`/overleg/casus/${talk}`)).toEqual(none);
    expect(await ask(`/overleg/casus/${talk}/${person}`)).toEqual(none);
    expect(await ask(`/overleg/casus/${talk}/uitnodiging.ics`)).toEqual(none);
    expect((await ask(`/overleg/casus/${talk}/${person}/resultaat`, { ...outcome, rij: entry }))[0]).toBe(
      404,
    );
    expect((await ask(`/overleg/casus/${talk}/${person}/af`, { rij: entry }))[0]).toBe(404);
  }
  expect((await as('coach.vlierbeke', `/overleg/casus/${talk}/${person}`)).statusCode).toBe(200);
});

test('an address that is none, and a person under the talk of another, are not found', async () => {
  const [talk, other] = [await table.meeting(), await table.meeting()];
  const person = await table.known('Elders');
  await table.put(person, talk);
  for (const path of [`${other}/${person}`, `${talk}/geen`, `geen/${person}`, 'geen'])
    expect((await as('coach.vlierbeke', `/overleg/casus/${path}`)).statusCode).toBe(404);
});

test('the second outcome is answered with both, and a warning keeps what was typed', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Beide');
  const rij = await table.put(person, talk);
  const path = `/overleg/casus/${talk}/${person}/resultaat`;
  const sensitive = await as('coach.vlierbeke', path, { ...outcome, rij, tekst: 'Heeft een depressie.' });
  expect(sensitive.statusCode).toBe(422);
  expect(sensitive.body).toContain('Heeft een depressie.');
  expect((await as('coach.vlierbeke', path, { ...outcome, rij })).statusCode).toBe(303);
  const second = await as('coach.vlierbeke', path, { ...outcome, rij, tekst: 'Er komt een cursus.' });
  expect(second.statusCode).toBe(409);
  expect(second.body).toContain('De opvang is geregeld.');
  expect(second.body).toContain('Er komt een cursus.');
  // Who confirms on that day still reads what came of it, and is promised no question that is gone.
  const { body: before } = await as('coach.maatwerk', `/overleg/casus/${talk}/${person}`);
  expect(before).toContain('U leest de vraag, en wat eruit kwam, pas als uw organisatie dit bevestigt.');
  expect(before).not.toContain(outcome.tekst);
});

test('an action or a day under another result is said to be left over, and stays to be read', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Over');
  const rij = await table.put(person, talk);
  const path = `/overleg/casus/${talk}/${person}/resultaat`;
  const action = await as('coach.vlierbeke', path, { ...outcome, rij, 'wat-2': 'Een cursus lassen zoeken' });
  expect(action.statusCode).toBe(422);
  expect(action.body).toContain('U schreef ook een actie.');
  expect(action.body).toContain('Een cursus lassen zoeken');
  const day = await as('coach.vlierbeke', path, { ...outcome, rij, tegen: '1/2/2030' });
  expect(day.statusCode).toBe(422);
  expect(day.body).toContain('1/2/2030');
  expect((await as('coach.vlierbeke', path, { ...outcome, rij })).statusCode).toBe(303);
});

test('a talk that is called off is not called over, and an outcome that came too late stays to be read', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Niet door');
  const rij = await table.put(person, talk);
  await open.db.admin.many('update meetings set cancelled_at = now() where id = $1', [talk]);
  const other = (await as('coach.maatwerk', `/overleg/casus/${talk}/${person}`)).body;
  expect(other).toContain('Dit overleg gaat niet door. U hoeft niets te bevestigen.');
  expect(other).not.toContain('nam voor deze persoon dus niet deel');
  const list = (await as('coach.vlierbeke', `/overleg/casus/${talk}`)).body;
  expect(list).not.toContain('Zet in uw agenda');
  const late = await as('coach.vlierbeke', `/overleg/casus/${talk}/${person}/resultaat`, { ...outcome, rij });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('De opvang is geregeld.');
});

test('an invitation says a time and one neutral word', async () => {
  const talk = await table.meeting(2);
  await table.put(await table.known('Uitnodiging'), talk);
  const invitation = await as('coach.maatwerk', `/overleg/casus/${talk}/uitnodiging.ics`);
  expect(invitation.headers['content-type']).toContain('text/calendar');
  const fields = [...invitation.body.matchAll(/^([A-Z]+)[;:]/gm)].map(([, name]) => name);
  expect(
    fields.filter((name) => /ATTENDEE|ORGANIZER|LOCATION|DESCRIPTION|COMMENT|CONTACT/.test(name ?? '')),
  ).toEqual([]);
  expect(invitation.body).toContain('SUMMARY:Overleg');
  expect(invitation.body).not.toContain('Sociaal Huis');
});

test('what two organisations ask about one person stands in forms of their own', async () => {
  const talk = await table.meeting(0);
  const person = await table.known('Tweemaal');
  await table.put(person, talk);
  await table.put(person, talk, {}, 'coach.maatwerk');
  const { body } = await as('coach.vlierbeke', `/overleg/casus/${talk}/${person}`);
  expect(body).toContain('Bevestig en lees de vraag');
  expect(body).toContain('Bewaar het resultaat');
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
