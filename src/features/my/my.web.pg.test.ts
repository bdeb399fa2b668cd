/** The person's own page: everything of every source, every reading, and questions that get an answer; nothing of anyone else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { categories } from '../../gate/category.ts';
import { fields } from '../../gate/field.ts';

let open: OpenApp;
let citizen: string;
let person: string;
beforeAll(async () => {
  open = await openApp();
  const { number } = await open.town.flow({ categories: ['registration', 'plan'] });
  person = await open.town.person({
    givenName: 'Amina',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: {
      ocmwVlierbeke: { 'notes.internal': 'Komt vaak te laat', transport: 'BIKE' },
      vdab: { 'vdab.registered': true },
    },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  expect(number).toBeGreaterThan(0);
  citizen = await open.town.signInCitizen(person);
  await open.ask(await open.town.signIn('coach.vlierbeke'), `/dossiers/${person}`);
  await open.ask(await open.town.signIn('coach.vlierbeke'), '/personen');
});
afterAll(() => open.close());

const manyFields = Object.entries(fields)
  .filter(([, field]) => field.type === 'boolean' && categories[field.category].kind === 'shareable')
  .map(([name]) => name)
  .slice(0, 9);

describe('the own page', () => {
  test('shows what each source knows with its date, who helps and who may share what', async () => {
    const { body, headers } = await open.ask(citizen, '/mijn');
    for (const source of ['OCMW Vlierbeke', 'VDAB'])
      expect(body).toMatch(new RegExp(`<summary><bdi>${source}</bdi> weet \\d+ gegevens over u`));
    expect(body).toContain('fiets');
    expect(body).toMatch(/<b><bdi>VDAB<\/bdi><\/b>/);
    expect(body).toContain(
      'Aan alle OCMW’s die u ook begeleiden: inschrijving bij VDAB en plan. Waarvoor: trajectbegeleiding.',
    );
    expect(headers['cache-control']).toBe('no-store');
  });

  test('is short on a phone: long parts are folded, the newest first, and nothing is left out', async () => {
    const long = await open.town.person({
      facts: { ocmwVlierbeke: Object.fromEntries(manyFields.map((field) => [field, true])) },
    });
    const { body } = await open.ask(await open.town.signInCitizen(long), '/mijn');
    expect(body).toMatch(/<summary>Toon meer \(\d+\)<\/summary>/);
    expect(body.match(/class="said__value"/g)?.length).toBeGreaterThan(8);
    expect(body).not.toContain('<details open');
  });

  test('shows no internal notes and no staff', async () => {
    for (const path of ['/mijn', '/mijn/inzages', '/mijn/vragen']) {
      const { body } = await open.ask(citizen, path);
      for (const hidden of [
        'Komt vaak te laat',
        'Lotte',
        'Wouters',
        'coach.vlierbeke',
        'Team activering',
        'Lambrecht',
      ])
        expect(body, path).not.toContain(hidden);
    }
  });

  test('says when it was opened by exception, and what the officer decided', async () => {
    const ended = {
      guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', until: open.town.day(-9) } },
    } as const;
    const former = await open.town.person(ended);
    await open.db.admin.one(
      `insert into exceptional_accesses (person_id, organisation, user_id, reason, ends_at, review_by, reviewed_by, reviewed_at, verdict)
       values ($1, $2, $3, 'Zonder onderdak, zegt de buurvrouw', now(), '2027-01-01', $4, now(), 'unjustified')`,
      [
        former,
        open.town.organisations.ocmwVlierbeke.ref,
        open.town.users['coach.vlierbeke'].id,
        open.town.users['dpo.vlierbeke'].id,
      ],
    );
    const { body } = await open.ask(await open.town.signInCitizen(former), '/mijn');
    expect(body).toContain('besloot dat het niet nodig was');
    expect(body).toContain('<summary>Vroeger (1)</summary>');
    expect(body).not.toContain('buurvrouw');
  });

  test('is calm and useful for someone whom no organisation guides', async () => {
    const nobody = await open.town.signInCitizen(null);
    const { body, statusCode } = await open.ask(nobody, '/mijn');
    expect(statusCode).toBe(200);
    expect(body).toContain('Geen enkele organisatie begeleidt u via Werkwinkel.');
    expect((await open.ask(nobody, '/mijn/inzages')).headers.location).toBe('/mijn');
    expect((await open.ask(nobody, '/mijn/vragen')).headers.location).toBe('/mijn');
    const form = { soort: 'ask', organisatie: open.town.organisations.vdab.id, tekst: 'Hallo' };
    expect((await open.ask(nobody, '/mijn/vragen', form)).statusCode).toBe(404);
  });

  test('is of nobody who works here', async () => {
    for (const user of ['coach.vlierbeke', 'dpo.vlierbeke'] as const)
      for (const path of ['/mijn', '/mijn/inzages', '/mijn/vragen'])
        expect((await open.ask(await open.town.signIn(user), path)).statusCode).toBe(404);
  });

  test('opens no dossier, not even the own one', async () => {
    expect((await open.ask(citizen, `/dossiers/${person}`)).statusCode).toBe(404);
    expect((await open.ask(citizen, `/dossiers/${person}/inzages`)).statusCode).toBe(404);
  });
});

describe('who looked', () => {
  test('is one sentence for each time, with what for and on which ground', async () => {
    const { body } = await open.ask(citizen, '/mijn/inzages');
    expect(body).toContain('Iemand van OCMW Vlierbeke (trajectbegeleider) keek in uw dossier.');
    expect(body).toContain('Iemand van OCMW Vlierbeke (trajectbegeleider) zag uw naam in een lijst.');
    expect(body).toContain('U keek zelf op uw eigen pagina.');
    expect(body).toContain('Waarvoor: trajectbegeleiding.');
    expect(body).toMatch(/Ook gegevens van VDAB, door stroom \d+/);
  });

  test('goes on page after page without losing one', async () => {
    const coach = await open.town.signIn('coach.vlierbeke');
    for (let count = 0; count < 30; count += 1) await open.ask(coach, `/dossiers/${person}`);
    const first = await open.ask(citizen, '/mijn/inzages');
    const total = Number(/In totaal (\d+) keer/.exec(first.body)?.[1]);
    const next = /href="(\/mijn\/inzages\?na=[^"]+)"/.exec(first.body)?.[1] ?? '';
    const second = await open.ask(citizen, next);
    const counted = [first, second].map(({ body }) => looksOn(body));
    expect(counted[0]).toBe(25);
    expect((counted[0] ?? 0) + (counted[1] ?? 0)).toBe(total);
  });
});

describe('a question', () => {
  test('reaches the officer of that organisation alone, and comes back answered', async () => {
    const officer = await open.town.signIn('dpo.vlierbeke');
    const form = {
      soort: 'object',
      organisatie: open.town.organisations.ocmwVlierbeke.id,
      tekst: 'Ik wil niet dat VDAB mijn plan ziet. <script>',
    };
    expect((await open.ask(citizen, '/mijn/vragen', form)).headers.location).toBe('/mijn/vragen');
    expect((await open.ask(citizen, '/mijn/vragen')).body).toContain('raakt niet aan uw leefloon');
    expect((await open.ask(officer, '/dpo')).body).toContain('1 vraag te beantwoorden');
    expect((await open.ask(await open.town.signIn('dpo.vdab'), '/dpo/vragen')).body).not.toContain(
      'mijn plan',
    );

    const list = await open.ask(officer, '/dpo/vragen');
    expect(list.body).toContain('Ik wil niet dat VDAB mijn plan ziet. &lt;script>');
    expect(list.body).not.toContain('Amina');
    const action = /action="(\/dpo\/vragen\/[^"]+)"/.exec(list.body)?.[1] ?? '';
    expect((await open.ask(officer, action, { versie: '1', antwoord: ' ' })).statusCode).toBe(422);
    const elsewhere = await open.ask(await open.town.signIn('dpo.vdab'), action, {
      versie: '1',
      antwoord: 'x',
    });
    expect(elsewhere.statusCode).toBe(404);
    const answer = { versie: '1', antwoord: 'VDAB ziet uw plan niet meer.' };
    expect((await open.ask(officer, action, answer)).headers.location).toBe('/dpo/vragen');
    expect((await open.ask(officer, action, answer)).statusCode).toBe(409);
    const mine = await open.ask(citizen, '/mijn/vragen');
    expect(mine.body).toContain('VDAB ziet uw plan niet meer.');
    expect(mine.body).not.toContain('Jeroen');
  });

  test('keeps what was typed, and goes to no organisation that has nothing to do with the person', async () => {
    const wrong = await open.ask(citizen, '/mijn/vragen', { organisatie: '', tekst: 'Mijn adres is fout' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Mijn adres is fout</textarea>');
    expect(wrong.body).toContain('id="organisatie-fout"');
    const stranger = {
      soort: 'ask',
      organisatie: open.town.organisations.ocmwKreekdorp.id,
      tekst: 'Kent u mij?',
    };
    expect((await open.ask(citizen, '/mijn/vragen', stranger)).statusCode).toBe(422);
  });

  test('is in the log when an officer reads it', async () => {
    await open.ask(await open.town.signIn('dpo.vlierbeke'), '/dpo/vragen');
    const row = await open.db.admin.one<{ count: number }>(
      `select count(*) from log.entries e join log.headers h on h.id = e.header_id where h.route = '/dpo/vragen' and e.person_id = $1`,
      [person],
    );
    expect(row?.count).toBeGreaterThan(0);
  });
});

/** Counts the looks on a page, where the same one again is told as a number. */
function looksOn(body: string): number {
  const moments = body.split('<time').slice(1);
  return moments.reduce((sum, moment) => sum + Number(/<p>(\d+) keer\.<\/p>/.exec(moment)?.[1] ?? 1), 0);
}
