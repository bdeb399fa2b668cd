/** A form that comes back with a mistake keeps the version that was read: putting a mistake right never writes over what someone else saved. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';
import { typedDate } from '../../kernel/civil-date.ts';

let c: Consultation;
beforeAll(async () => {
  c = await openConsultation();
});
afterAll(() => c.close());

const east = `/overleg/${bodyId('east')}`;
type Fields = Readonly<Record<string, string>>;
/** The page on which a form stands, where it goes, and what someone else saved first, what was typed wrongly, and what was meant. */
type Case = readonly [page: string, action: string, first: Fields, wrong: Fields, right: Fields];

const task = { minimum: '', secretaris: '' };
const cases: readonly (readonly [string, () => Promise<Case>])[] = [
  [
    'a body',
    async () => {
      const path = `${east}/wijzig`;
      const secretaris = c.open.town.organisations.vdabOost.id;
      const words = (taak: string, minimum = '') => ({ ...task, secretaris, taak, minimum });
      return [path, path, words('Eerst.'), words('Later.', 'drie'), words('Later.')];
    },
  ],
  [
    'a seat',
    async () => {
      const seat = await c.seatOf('east', 'OCMW Oosterham');
      const path = `${east}/leden/${seat}`;
      const words = (functie: string) => ({ functie, van: '01/01/2025' });
      return [path, path, words('hoofd'), { functie: '', van: '01/01/2025' }, words('directeur')];
    },
  ],
  [
    'a meeting that is moved',
    async () => {
      const on = addWorkingDays(c.open.town.today, 30);
      const path = `${await c.planned('secretaris.oost', 'east', on)}/verplaats`;
      const words = (plaats: string, uur = '11u') => {
        const datum = typedDate(addWorkingDays(c.open.town.today, 31));
        return { datum, uur, plaats, reden: 'De zaal is bezet.', nagekeken: 'ja' };
      };
      return [path, path, words('Gent'), words('Aalst', 'elf uur'), words('Aalst')];
    },
  ],
  [
    'who was at a meeting',
    async () => {
      const on = c.open.town.day(-3);
      const meeting = randomUUID();
      const by = c.open.town.users['secretaris.oost'].id;
      await insertRows(c.open.db.admin, 'meetings', [
        {
          id: meeting,
          body_id: bodyId('east'),
          held_on: on,
          starts_at: '09:30',
          place: 'online',
          planned_by: by,
        },
      ]);
      const path = `/overleg/vergaderingen/${meeting}/aanwezigen`;
      const guests = (gasten: string) => ({ gasten });
      return [path, path, guests('VVSG, adviseur'), guests('zonder komma'), guests('OCMW, hoofd')];
    },
  ],
  [
    'how far a decision is',
    async () => {
      const decision = await decided();
      const step = (toelichting: string, stand = 'busy') => ({ stand, toelichting });
      return [decision, `${decision}/stand`, step('Begonnen.'), step('Bijna.', ''), step('Bijna.')];
    },
  ],
];

async function decided(): Promise<string> {
  const [meeting, item, id] = [randomUUID(), randomUUID(), randomUUID()];
  const { admin } = c.open.db;
  const by = c.open.town.users['secretaris.oost'].id;
  const on = c.open.town.day(-9);
  const body_id = bodyId('east');
  await insertRows(admin, 'meetings', [
    { id: meeting, body_id, held_on: on, starts_at: '09:30', place: 'online', planned_by: by },
  ]);
  const point = { kind: 'decision', title: 'Vervoer', competence: 'local', number: 1, added_by: by };
  await insertRows(admin, 'agenda_items', [
    { id: item, meeting_id: meeting, body_id, readers: 'members', ...point },
  ]);
  const owner = c.open.town.organisations.ocmwOosterham.ref;
  const decision = { number: 'PROEF 1', year: 2025, place: 500, text: 'Wij spreken iets af.', owner };
  await insertRows(admin, 'body_decisions', [
    {
      id,
      body_id,
      item_id: item,
      ...decision,
      due_on: c.open.town.day(20),
      readers: 'members',
      decided_on: on,
      recorded_by: by,
    },
  ]);
  return `/overleg/besluiten/${id}`;
}

const versionIn = (body: string) => /name="versie" value="(\d+)"/.exec(body)?.[1] ?? '';

test.each(cases)('%s', async (_what, given) => {
  const [page, action, first, wrong, right] = await given();
  const user = 'secretaris.oost';
  const versie = versionIn((await c.get(user, page)).body);
  expect((await c.send(user, action, { ...first, versie })).statusCode).toBe(303);
  const mistaken = await c.send(user, action, { ...wrong, versie });
  expect(mistaken.statusCode).toBe(422);
  const corrected = await c.send(user, action, { ...right, versie: versionIn(mistaken.body) });
  expect(corrected.statusCode).toBe(409);
  const knowing = await c.send(user, action, { ...right, versie: versionIn(corrected.body) });
  expect(knowing.statusCode).toBe(303);
});
