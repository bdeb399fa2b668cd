/** The forms of consultation that come back: each with its own problems and its own words, and nothing typed is lost; and links that lead somewhere. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';

let c: Consultation;
beforeAll(async () => {
  c = await openConsultation();
});
afterAll(() => c.close());

const east = `/overleg/${bodyId('east')}`;
const summaries = (body: string) => body.split('aria-labelledby="fouten"').length - 1;

/** Writes a past meeting with one point and a decision on it, each for these readers. */
async function held(readers: 'members' | 'public', decided: 'members' | 'public') {
  const [meeting, item, id] = [randomUUID(), randomUUID(), randomUUID()];
  const { admin } = c.open.db;
  const by = c.open.town.users['secretaris.oost'].id;
  const on = c.open.town.day(-(await count('meetings')) - 60);
  const body_id = bodyId('east');
  await insertRows(admin, 'meetings', [
    { id: meeting, body_id, held_on: on, starts_at: '09:30', place: 'online', planned_by: by },
  ]);
  const title = `Punt ${meeting}`;
  const point = { kind: 'decision', title, competence: 'local', number: 1, added_by: by };
  await insertRows(admin, 'agenda_items', [{ id: item, meeting_id: meeting, body_id, readers, ...point }]);
  await insertRows(admin, 'body_decisions', [
    {
      id,
      body_id,
      item_id: item,
      number: `PROEF ${meeting.slice(0, 8)}`,
      year: 2025,
      place: (await count('body_decisions')) + 500,
      text: 'Wij spreken iets af.',
      owner: c.open.town.organisations.ocmwOosterham.ref,
      due_on: c.open.town.day(20),
      readers: decided,
      decided_on: on,
      recorded_by: by,
    },
  ]);
  return { meeting, title, decision: `/overleg/besluiten/${id}` };
}

async function count(table: 'meetings' | 'body_decisions'): Promise<number> {
  const row = await c.open.db.admin.one<{ n: number }>(`select count(*)::integer as n from ${table}`);
  return row?.n ?? 0;
}

describe('a page with several forms', () => {
  test('of a body says what is wrong in the form that was sent, and folds the other', async () => {
    const proposed = await c.send('secretaris.oost', `${east}/voorstellen`, {
      titel: '',
      waarom: 'Dringend.',
    });
    expect(proposed.statusCode).toBe(422);
    expect(summaries(proposed.body)).toBe(1);
    expect(proposed.body.indexOf('fouten')).toBeGreaterThan(proposed.body.indexOf('Stel een punt voor'));
    expect(proposed.body).toContain('Dringend.');
    const planned = await c.send('secretaris.oost', `${east}/vergaderingen`, {
      datum: '',
      uur: '9:30',
      plaats: '',
    });
    expect(summaries(planned.body)).toBe(1);
    expect(planned.body.match(/<details class="fold" open/g)).toHaveLength(1);
  });

  test('of a decision says it in that of the step, or in that of what it belongs to', async () => {
    const { decision } = await held('members', 'public');
    const page = await c.get('secretaris.oost', decision);
    const versie = /name="versie" value="(\d+)"/.exec(page.body)?.[1] ?? '';
    const step = await c.send('secretaris.oost', `${decision}/stand`, {
      versie,
      stand: '',
      toelichting: 'Bijna.',
    });
    expect([step.statusCode, summaries(step.body)]).toEqual([422, 1]);
    expect(step.body).toContain('Bijna.');
    const tie = await c.send('secretaris.oost', `${decision}/verband`, { overeenkomst: randomUUID() });
    expect([tie.statusCode, summaries(tie.body)]).toEqual([422, 1]);
    expect(tie.body.indexOf('fouten')).toBeGreaterThan(tie.body.indexOf('Waar hoort dit bij?'));
  });
});

describe('a proposal that is put off', () => {
  test('keeps its reason when it is refused, with what is wrong or what happened meanwhile', async () => {
    const meeting = await c.planned('secretaris.oost', 'east', addWorkingDays(c.open.town.today, 30));
    await c.send('secretaris.oost', `${east}/voorstellen`, { titel: 'Vervoer', waarom: 'Veel vragen.' });
    const { body } = await c.get('secretaris.oost', meeting);
    const voorstel = /name="voorstel" value="([^"]*)"/.exec(body)?.[1] ?? '';
    const putOff = (reden: string) => c.send('secretaris.oost', `${meeting}/uitstel`, { voorstel, reden });
    const empty = await putOff('');
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Schrijf waarom u dit uitstelt.');
    const numbered = await putOff('Gaat over 85.07.30-033.28 en zijn werk.');
    expect(numbered.statusCode).toBe(422);
    expect(numbered.body).toContain('033.28 en zijn werk.');
    expect((await putOff('Eerst de cijfers.')).headers.location).toBe(meeting);
    const again = await putOff('Een andere reden.');
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('Op dit voorstel kwam intussen al een antwoord.');
    expect(again.body).toContain('Een andere reden.');
  });
});

describe('who is not signed in', () => {
  test('finds no link to minutes in which there is nothing to read', async () => {
    const closed = await held('members', 'public');
    const shown = await held('public', 'public');
    const silent = await held('public', 'members');
    const { body } = await c.open.ask(undefined, '/overleg');
    expect(body).toContain(shown.title);
    expect(body).toContain(silent.title);
    expect(body).toContain(`/overleg/vergaderingen/${shown.meeting}/verslag`);
    const links = [body, (await c.open.ask(undefined, closed.decision)).body].flatMap((page) =>
      [...page.matchAll(/href="([^"]*\/verslag)"/g)].map(([, link]) => link ?? ''),
    );
    for (const link of links) expect((await c.open.ask(undefined, link)).statusCode, link).toBe(200);
    expect(links.join()).not.toContain(silent.meeting);
    expect(links.join()).not.toContain(closed.meeting);
  });
});

describe('a meeting that is over', () => {
  test('is noted, and nobody is invited to it', async () => {
    const { vdabOost } = c.open.town.organisations;
    await c.open.db.admin.many(
      `insert into contact_points (organisation, title, scope, province, address, mail, valid_from)
       values ($1, 'contactpunt', 'province', 'Oost-Vlaanderen', 'Gent', 'oost@vdab.example', '2020-01-01')`,
      [vdabOost.ref],
    );
    const { meeting } = await held('members', 'members');
    const past = `/overleg/vergaderingen/${meeting}`;
    await c.send('secretaris.oost', `${past}/verwittig`);
    const told = await c.open.db.admin.many('select from meeting_letters where meeting_id = $1', [meeting]);
    expect(told).toEqual([]);
    expect((await c.open.ask(undefined, '/demo/berichten')).body).not.toContain(meeting);
    const { body } = await c.get('secretaris.oost', past);
    expect(body).toContain('Er vertrekt geen uitnodiging meer.');
    expect(body).not.toContain('Verstuur wat nog niet vertrok');
  });
});

describe('a year that cannot be shown', () => {
  test('is said so, and its neighbours are only offered where they can', async () => {
    const now = Number(c.open.town.today.slice(0, 4));
    const { statusCode, body } = await c.get('secretaris.oost', `${east}/jaar?jaar=2090`);
    expect(statusCode).toBe(422);
    expect(body).toContain(`Kies een jaar van ${now - 10} tot en met ${now + 5}.`);
    const last = await c.get('secretaris.oost', `${east}/jaar?jaar=${now + 5}`);
    expect(last.statusCode).toBe(200);
    expect(last.body).not.toContain(`jaar=${now + 6}`);
  });
});
