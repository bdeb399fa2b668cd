/** A seat that a secretary offers: what it is worth before its organisation agrees, and what declining and leaving do. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { sentLetters } from '../../../tests/support/sent-letters.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let c: Consultation;
const steering = `/overleg/${bodyId('steering')}`;
beforeAll(async () => {
  c = await openConsultation();
  await c.open.db.admin.many(
    `insert into contact_points (organisation, title, scope, address, mail, valid_from)
     values ($1, 'contactpunt', 'municipality', 'Kreekdorp', 'werk@kreekdorp.example', '2020-01-01')`,
    [c.open.town.organisations.ocmwKreekdorp.ref],
  );
});
afterAll(() => c.close());

/** The secretary asks an organisation, and gives the address of that seat. */
async function asked(organisation: 'ocmwKreekdorp' | 'vlonder', functie = 'hoofd'): Promise<string> {
  const form = {
    organisatie: c.open.town.organisations[organisation].id,
    functie,
    van: typedDate(c.open.town.today),
  };
  const said = await c.send('hoofd.vlierbeke', `${steering}/leden/nieuw`, form);
  expect(said.statusCode).toBe(303);
  const row = await c.open.db.admin.one<{ id: string }>(
    `select id from body_members where body_id = $1 and organisation = $2 and function = $3 and standing = 'named'`,
    [bodyId('steering'), c.open.town.organisations[organisation].ref, functie],
  );
  return `${steering}/leden/${row?.id}`;
}

const answer = (user: Parameters<Consultation['get']>[0], seat: string, antwoord: string) =>
  c.send(user, `${seat}/antwoord`, { antwoord });

const meetingOn = async (days: number) =>
  c.planned('hoofd.vlierbeke', 'steering', addWorkingDays(c.open.town.today, days), '11:00', 'Huis 7');

describe('a seat that was only asked', () => {
  let seat: string;
  test('opens nothing, counts for nothing, and no letter leaves to it; it agrees, and then they do', async () => {
    seat = await asked('ocmwKreekdorp');
    const before = await meetingOn(12);
    expect((await sentLetters(c.open, before)).map(({ to }) => to)).not.toContain('werk@kreekdorp.example');
    expect((await c.get('hoofd.kreekdorp', before)).body).not.toContain('Huis 7');
    const quorum = `select count(*)::int as seats from gate.seats_at($1) s where s.organisation = $2`;
    const kreekdorp = c.open.town.organisations.ocmwKreekdorp.ref;
    const seats = async (meeting: string) =>
      (await c.open.db.admin.one<{ seats: number }>(quorum, [meeting.split('/').at(-1), kreekdorp]))?.seats;
    expect(await seats(before)).toBe(0);

    expect((await c.get('hoofd.kreekdorp', '/vandaag')).body).toContain('Gevraagd als lid van een overleg');
    expect((await c.get('hoofd.kreekdorp', '/overleg')).body).toContain('Gevraagd als lid van een overleg');
    expect((await c.get('hoofd.kreekdorp', steering)).body).toContain('Uw organisatie is gevraagd als lid');
    const agreed = await answer('hoofd.kreekdorp', seat, 'agreed');
    expect(agreed.headers.location).toBe(steering);

    const after = await meetingOn(13);
    expect((await sentLetters(c.open, after)).map(({ to }) => to)).toContain('werk@kreekdorp.example');
    expect(await seats(after)).toBe(1);
    expect((await c.get('hoofd.kreekdorp', after)).body).toContain('Huis 7');
    expect((await c.get('hoofd.kreekdorp', '/overleg')).body).not.toContain('Gevraagd als lid');
  });

  test('is answered by who speaks for that organisation alone, once', async () => {
    const other = await asked('ocmwKreekdorp', 'jurist');
    expect((await answer('coach.kreekdorp', other, 'agreed')).statusCode).toBe(403);
    expect((await answer('hoofd.vlierbeke', other, 'agreed')).statusCode).toBe(404);
    expect((await answer('hoofd.kreekdorp', `${steering}/leden/${randomUUID()}`, 'agreed')).statusCode).toBe(
      404,
    );
    expect((await answer('hoofd.kreekdorp', other, 'left')).statusCode).toBe(409);
    expect((await answer('hoofd.kreekdorp', other, 'agreed')).statusCode).toBe(303);
    const twice = await answer('hoofd.kreekdorp', other, 'declined');
    expect(twice.statusCode).toBe(409);
    expect(twice.body).toContain('Uw organisatie antwoordde hier al op');
  });

  test('is known to the body and to who was asked, and to nobody else', async () => {
    await asked('vlonder', 'deelnemer van de raad');
    const told = 'deelnemer van de raad';
    expect((await c.get('hoofd.vlierbeke', steering)).body).toContain(told);
    expect((await c.get('coordinator.vlonder', steering)).body).toContain(told);
    expect((await c.get('hoofd.heidebos', steering)).body).not.toContain(told);
    expect((await c.open.ask(undefined, steering)).body).not.toContain(told);
  });
});

test('that someone speaks from experience of poverty is said of a seat to the members alone; others read that some do', async () => {
  const east = `/overleg/${bodyId('east')}`;
  expect((await c.get('hoofd.oosterham', east)).body.match(/ervaring met armoede/g)).toHaveLength(1);
  for (const page of [await c.get('coach.steiger', east), await c.open.ask(undefined, east)]) {
    expect(page.body).not.toContain('ervaring met armoede');
    expect(page.body).toContain('Mensen met ervaring van armoede doen mee.');
  }
  const seat = `update body_members set standing = $1 where body_id = $2 and experience`;
  await c.open.db.admin.many(seat, ['named', bodyId('east')]);
  expect((await c.open.ask(undefined, east)).body).not.toContain('Mensen met ervaring van armoede doen mee.');
  await c.open.db.admin.many(seat, ['agreed', bodyId('east')]);
});

describe('who was asked', () => {
  test('declines, which the secretary reads and cannot undo, and is asked anew', async () => {
    const seat = await asked('vlonder', 'ervaringsdeskundige');
    expect((await answer('coordinator.vlonder', seat, 'declined')).statusCode).toBe(303);
    expect((await c.get('hoofd.vlierbeke', steering)).body).toContain('wil geen lid zijn');
    const changed = await c.send('hoofd.vlierbeke', seat, {
      versie: '2',
      functie: 'ervaringsdeskundige',
      van: typedDate(c.open.town.today),
    });
    expect(changed.statusCode).toBe(409);
    expect(changed.body).toContain('Dit lid weigerde, of stopte.');
    const again = await asked('vlonder', 'ervaringsdeskundige');
    expect(again).not.toBe(seat);
  });

  test('leaves: today it sits for the last time, and from tomorrow reads nothing that is for members', async () => {
    const seat = `${steering}/leden/${await c.seatOf('steering', 'Maatwerkbedrijf De Schakel')}`;
    const meeting = await meetingOn(14);
    expect((await c.get('coordinator.schakel', meeting)).body).toContain('Huis 7');
    expect((await answer('coordinator.schakel', seat, 'left')).statusCode).toBe(303);
    expect((await c.get('hoofd.vlierbeke', steering)).body).toContain('stopte als lid');
    expect((await c.get('coordinator.schakel', meeting)).body).toContain('Huis 7');
    await c.open.town.moveClock(c.open.town.day(1));
    expect((await c.get('coordinator.schakel', meeting)).body).not.toContain('Huis 7');
    await c.open.town.moveClock(c.open.town.today);
  });
});
