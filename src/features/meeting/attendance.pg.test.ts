/** Who was at a meeting, and what a body may decide with whom is there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let c: Consultation;
let seats: string[];
beforeAll(async () => {
  c = await openConsultation();
  const vvsg = await c.seatOf('central', 'VVSG');
  seats = (
    await c.open.db.admin.many<{ id: string }>(
      `select id from body_members where body_id = (select body_id from body_members where id = $1) order by id`,
      [vvsg],
    )
  ).map(({ id }) => id);
});
afterAll(() => c.close());

const noted = (version: number, states: readonly string[], guests = '') => ({
  versie: String(version),
  ...Object.fromEntries(states.map((state, place) => [`lid-${seats[place] ?? ''}`, state])),
  gasten: guests,
});

/** A meeting of the central group today with one point to decide: its address, and that of the decision. */
async function withPoint(hour: string): Promise<{ meeting: string; decision: string }> {
  const meeting = await c.planned('redactie.vvsg', 'central', c.open.town.today, hour);
  await c.send('redactie.vvsg', `${meeting}/agenda`, {
    soort: 'decision',
    titel: 'Een clausule over kinderopvang',
    bevoegdheid: 'vdab',
    lezers: 'governments',
  });
  const { body } = await c.get('redactie.vvsg', meeting);
  return { meeting, decision: /\/overleg\/agendapunten\/[0-9a-f-]{36}\/besluit/.exec(body)?.[0] ?? '' };
}

const decided = () => ({
  tekst: 'De clausule komt in de bibliotheek.',
  organisatie: c.open.town.organisations.vvsg.id,
  tegen: typedDate(c.open.town.day(30)),
  lezers: 'governments',
});

describe('who was at a meeting', () => {
  test('is noted per member, with guests by organisation and function, and counted for the quorum', async () => {
    const { meeting, decision } = await withPoint('09:00');
    expect((await c.get('hoofd.vlierbeke', meeting)).body).toContain('Komt u?');
    expect((await c.get('hoofd.vlierbeke', '/overleg')).body).toContain('Zeg of u komt');
    const before = await c.get('redactie.vvsg', decision);
    expect(before.body).toContain('Wie er is, is nog niet genoteerd. Nodig zijn 4 van 6 leden.');
    expect(before.body).toContain('Bewaar als advies');
    const answer = await c.send(
      'redactie.vvsg',
      `${meeting}/aanwezigen`,
      noted(0, ['present', 'present', 'substitute', 'present', 'excused', 'absent'], 'Opgroeien, adviseur'),
    );
    expect(answer.headers.location).toBe(meeting);
    const { body } = await c.get('hoofd.vlierbeke', meeting);
    for (const part of [
      'U bent met 4 van 6. Nodig zijn 4 leden.',
      'verontschuldigd',
      'Opgroeien',
      'adviseur',
      'gast',
    ])
      expect(body, part).toContain(part);
    expect(body).not.toContain('Pas aan wie er was');
    expect(body).not.toContain('Komt u?');
    expect((await c.get('hoofd.vlierbeke', '/overleg')).body).not.toContain('Zeg of u komt');
    expect((await c.get('redactie.vvsg', decision)).body).toContain('Bewaar het besluit');
    expect((await c.send('redactie.vvsg', decision, decided())).statusCode).toBe(303);
    expect((await c.get('hoofd.vlierbeke', meeting)).body).not.toContain('Dit is een advies');
    // What a meeting decides does not wait for its own agenda.
    expect((await c.get('redactie.vvsg', meeting)).body).not.toContain('Opvolging van besluit');
  });

  test('is too few to decide: what is written down then is an advice', async () => {
    const { meeting, decision } = await withPoint('10:00');
    await c.send('redactie.vvsg', `${meeting}/aanwezigen`, noted(0, ['present', 'substitute', 'present']));
    const { body } = await c.get('redactie.vvsg', decision);
    expect(body).toContain('U bent met 3 van 6. Nodig zijn 4 leden.');
    expect(body).toContain('Wat u nu noteert, telt als advies en niet als besluit.');
    await c.send('redactie.vvsg', decision, decided());
    expect((await c.get('hoofd.vlierbeke', meeting)).body).toContain('Dit is een advies');
  });

  test('is noted by two at once: the second reads both, and nothing is lost', async () => {
    const meeting = await c.planned('redactie.vvsg', 'central', c.open.town.today, '11:00');
    await c.send('redactie.vvsg', `${meeting}/aanwezigen`, noted(0, ['present']));
    const late = await c.send(
      'redactie.vvsg',
      `${meeting}/aanwezigen`,
      noted(0, ['excused'], 'Opgroeien, adviseur'),
    );
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Iemand anders werkte hier intussen aan.');
    expect(late.body).toContain('Opgroeien, adviseur');
    expect(late.body).toContain('U bent met 1 van 6. Nodig zijn 4 leden.');
    expect(late.body).toMatch(/<option value="excused" selected/);
    const again = await c.send('redactie.vvsg', `${meeting}/aanwezigen`, noted(1, ['excused']));
    expect(again.statusCode).toBe(303);
  });

  test('is not noted before the day, by another than the secretary, for another body, or with a name', async () => {
    const later = await c.planned('redactie.vvsg', 'central', c.open.town.day(30));
    const early = await c.send('redactie.vvsg', `${later}/aanwezigen`, noted(0, ['present']));
    expect(early.statusCode).toBe(409);
    expect(early.body).toContain('Deze vergadering moet nog komen.');
    const today = await c.planned('redactie.vvsg', 'central', c.open.town.today, '12:00');
    expect((await c.get('hoofd.vlierbeke', `${today}/aanwezigen`)).statusCode).toBe(404);
    const other = await c.send('hoofd.vlierbeke', `${today}/aanwezigen`, noted(0, ['present']));
    expect(other.statusCode).toBe(403);
    const strange = { versie: '0', [`lid-${await c.seatOf('east', 'VVSG')}`]: 'present' };
    expect((await c.send('redactie.vvsg', `${today}/aanwezigen`, strange)).statusCode).toBe(422);
    const named = await c.send(
      'redactie.vvsg',
      `${today}/aanwezigen`,
      noted(0, [], 'Opgroeien, meneer Peeters'),
    );
    expect(named.statusCode).toBe(422);
    expect(named.body).toContain('Dit lijkt op de naam van een persoon.');
    const half = await c.send('redactie.vvsg', `${today}/aanwezigen`, noted(0, [], 'Opgroeien'));
    expect(half.body).toContain('Schrijf op elke regel de organisatie, een komma en de functie.');
  });
});
