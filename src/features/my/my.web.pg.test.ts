/** The person's own page: everything of every source, every reading, and questions that get an answer; nothing of anyone else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { categories, maskOf } from '../../gate/category.ts';
import { standStill } from '../../gate/civil-clock.sql.ts';
import { fields } from '../../gate/field.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { SESSION_COOKIE } from '../session/session.ts';

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
    const { body, headers } = await open.ask(citizen, '/mijn/gegevens');
    for (const source of ['OCMW Vlierbeke', 'VDAB'])
      expect(body).toMatch(new RegExp(`<summary><bdi>${source}</bdi> weet \\d+ gegevens over u`));
    expect(body).toContain('fiets');
    expect((await open.ask(citizen, '/mijn')).body).toMatch(/<b><bdi>VDAB<\/bdi><\/b>/);
    expect(body).toContain(
      'Aan alle OCMW’s die u ook begeleiden: inschrijving bij VDAB en plan. Waarvoor: trajectbegeleiding.',
    );
    expect(headers['cache-control']).toBe('no-store');
  });

  test('is short on a phone: long parts are folded, the newest first, and nothing is left out', async () => {
    const long = await open.town.person({
      facts: { ocmwVlierbeke: Object.fromEntries(manyFields.map((field) => [field, true])) },
    });
    const { body } = await open.ask(await open.town.signInCitizen(long), '/mijn/gegevens');
    expect(body).toMatch(/<summary>Toon meer \(\d+\)<\/summary>/);
    expect(body.match(/class="said__value"/g)?.length).toBeGreaterThan(8);
    expect(body).not.toContain('<details open');
  });

  test('shows no internal notes and no staff', async () => {
    for (const path of ['/mijn', '/mijn/gegevens', '/mijn/inzages', '/mijn/vragen', '/mijn/klacht']) {
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

  test('keeps the language that the person chose there, and none that a page elsewhere or a look ahead chose', async () => {
    const person = await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    const own = await open.town.signInCitizen(person);
    const choose = (method: 'GET' | 'HEAD', code: string, from: Record<string, string>) =>
      open.app.inject({
        method,
        url: `/taal/${code}`,
        cookies: { [SESSION_COOKIE]: own },
        headers: { host: 'localhost:8080', ...from },
      });
    const kept = () =>
      open.db.admin.many('select language from person_languages where person_id = $1', [person]);
    await choose('GET', 'fr', { 'sec-fetch-site': 'cross-site' });
    await choose('GET', 'fr', { referer: 'https://elders.example/' });
    await choose('HEAD', 'fr', {});
    expect(await kept()).toEqual([]);
    await choose('GET', 'ar', { 'sec-fetch-site': 'same-origin' });
    expect(await kept()).toEqual([{ language: 'ar' }]);
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

describe('the way to work', () => {
  let walker: string;
  let amina: string;
  beforeAll(async () => {
    const { town, db } = open;
    const { ref } = town.organisations.ocmwVlierbeke;
    walker = await town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: {
        ocmwVlierbeke: {
          'appointments[]': [
            { kind: 'TALK', date: town.day(3), time: '10:00', place: 'Sociaal Huis' },
            { kind: 'TALK', date: town.day(9), time: '11:00', place: 'De Kade' },
          ],
          'barriers[]': [{ kind: 'CHILD_CARE', from: town.day(-20), note: 'opvang pas om 8 uur' }],
        },
      },
    });
    await db.admin.many(
      `insert into pathway_phases (person_id, source, as_of, phase, started_on, next_step, next_step_by)
       values ($1, $2, $3, 'execution', $3, 'Samen bellen met een keuken', $4)`,
      [walker, ref, town.day(-30), town.day(5)],
    );
    await db.admin.many(
      `insert into pathway_leads (person_id, source, as_of, lead, started_on, state, why, contact_user, contact_function)
       values ($1, $2, $3, $2, $3, 'decided', 'Wij kennen haar.', $4, 'trajectbegeleider'),
         ($1, $2, $5, $6, $5, 'decided', 'VDAB begon.', null, null)`,
      [
        walker,
        ref,
        town.day(-30),
        town.users['coach.vlierbeke'].id,
        town.day(-200),
        town.organisations.vdab.ref,
      ],
    );
    await db.admin.many(
      `insert into work_spells (person_id, source, as_of, contract, began_on, ended_on, end_reason, fraction, employer_name, said_by)
       values ($1, $2, $3, 'INTERIM', $3, $4, 'BY_WORKER', 0.5, 'Bakkerij Korst', 'person')`,
      [walker, ref, town.day(-90), town.day(-60)],
    );
    await db.admin.many(
      `insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place, with_user)
       values ($1, $2, $3, $4, '10:00', 45, 'talk', 'Sociaal Huis', $5)`,
      [walker, ref, town.day(-3), town.day(3), town.users['coach.vlierbeke'].id],
    );
    amina = await town.signInCitizen(walker);
  });

  test('says who leads, whom to call, how far it is and what comes next', async () => {
    const { body } = await open.ask(amina, '/mijn');
    expect(body).toMatch(/<bdi>OCMW Vlierbeke<\/bdi><\/b> houdt het overzicht en heeft de regie/);
    expect(body).toMatch(/Uw contact: <b><bdi>Lotte Wouters/);
    expect(body).toContain('het plan uitvoeren');
    expect(body).toContain('Wat nu komt: <bdi>Samen bellen met een keuken</bdi>');
    expect(body).toMatch(/Wat er al gebeurde[\s\S]*<bdi>VDAB<\/bdi> had de regie/);
    expect(body).toContain('Nu hoeft u zelf niets te doen.');
  });

  test('tells the jobs that were written down, and by whom', async () => {
    const { body } = await open.ask(amina, '/mijn');
    expect(body).toContain('Bakkerij Korst');
    expect(body).toContain('50 % van voltijds, u stopte zelf');
    expect(body).toContain('Opgeschreven door OCMW Vlierbeke: u zei het zelf');
  });

  test('tells the work places where the person works, waits and worked, each step once', async () => {
    const { town, db } = open;
    const ref = town.organisations.ocmwVlierbeke.ref;
    const at = async (name: string) => {
      const employer = await db.admin.one<{ id: string }>(
        `insert into employers (organisation, name, own_service) values ($1, $2, true) returning id`,
        [ref, `Dienst ${name}`],
      );
      const place = await db.admin.one<{ id: string }>(
        `insert into workplaces (organisation, employer_id, name, sector, municipality_nis, instruments, places, valid_from, contact_function, contact_phone)
         values ($1, $2, $3, 'kitchen', '99001', '{ART60}', 2, $4, 'Chef', '09 555 01 20') returning id`,
        [ref, employer?.id, name, town.day(-400)],
      );
      return place?.id;
    };
    const put = (place: string | undefined, step: Readonly<Record<string, string | null>>) =>
      db.admin.many(
        `insert into placements (person_id, source, as_of, workplace_id, state, since, until, measure_kind, measure_from, ended_on, ended_why)
         values ($1, $2, $3, $4, $5, $3, $6, $7, $8, $9, $10)`,
        [
          walker,
          ref,
          town.day(-20),
          place,
          step['state'],
          step['until'] ?? null,
          step['kind'] ?? null,
          step['kind'] ? town.day(-20) : null,
          step['endedOn'] ?? null,
          step['endedWhy'] ?? null,
        ],
      );
    const kitchen = await at('Wijkkeuken');
    await put(kitchen, { state: 'waiting', endedOn: town.day(-10), endedWhy: 'next' });
    await put(kitchen, { state: 'placed', kind: 'ART60' });
    await put(await at('Boekentoren'), { state: 'waiting' });
    await put(await at('Plantsoen'), {
      state: 'placed',
      kind: 'ART60',
      endedOn: town.day(-5),
      endedWhy: 'finished',
    });
    const { body } = await open.ask(amina, '/mijn');
    expect(body.match(/<bdi>Wijkkeuken<\/bdi>/g)).toHaveLength(1);
    expect(body).toMatch(/Dienst Wijkkeuken<\/bdi><div>U werkt hier sinds/);
    expect(body).toMatch(/Dienst Boekentoren<\/bdi><div>U staat op de wachtlijst sinds/);
    expect(body).toMatch(/Dienst Plantsoen<\/bdi><div>U werkte hier van/);
    expect(body).toContain('Opgeschreven door OCMW Vlierbeke');
    const entry = await db.admin.one<{ categories: number }>(
      'select e.categories from log.entries e where e.person_id = $1 order by e.at desc, e.header_id desc limit 1',
      [walker],
    );
    expect((entry?.categories ?? 0) & maskOf(['measures']), 'in the log').toBeGreaterThan(0);
  });

  test('is read once: what a table says is not told again from an older file', async () => {
    const { body } = await open.ask(amina, '/mijn');
    expect(body.match(/Sociaal Huis/g)).toHaveLength(1);
    expect(body.match(/De Kade/g)).toHaveLength(1);
    expect((await open.ask(amina, '/mijn/gegevens')).body).toContain('opvang pas om 8 uur');
    await open.db.admin.many(
      `insert into barriers (person_id, source, as_of, domain, level, said) values ($1, $2, $3, 'childCare', 3, 'opvang op vier dagen')`,
      [walker, open.town.organisations.ocmwVlierbeke.ref, open.town.today],
    );
    expect((await open.ask(amina, '/mijn/gegevens')).body).not.toContain('opvang pas om 8 uur');
  });

  test('tells an appointment that stands, though another on the same day is off, and says that the other is off', async () => {
    const { town, db } = open;
    const off = (starts: string, place: string) =>
      db.admin.many(
        `insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place, state)
         values ($1, $2, $3, $4, $5, 45, 'talk', $6, 'cancelled')`,
        [walker, town.organisations.ocmwVlierbeke.ref, town.day(-3), town.day(9), starts, place],
      );
    await off('08:30', 'Het Kwartier');
    const { body } = await open.ask(amina, '/mijn');
    expect(body.match(/De Kade/g)).toHaveLength(1);
    expect(body).toMatch(/08\.30 uur<\/b> <span[^>]*>gaat niet door<\/span>[^<]*<div>[^/]*Het Kwartier/);
    await off('11:00', 'De Kade');
    const after = await open.ask(amina, '/mijn');
    expect(after.body.match(/De Kade/g)).toHaveLength(1);
    expect(after.body.match(/gaat niet door/g)).toHaveLength(2);
    await db.admin.many(`delete from appointments where person_id = $1 and state = 'cancelled'`, [walker]);
  });

  test('says of aftercare that ran out until when it was, and not that it goes on', async () => {
    const { town, db } = open;
    const person = await town.person({ givenName: 'Bilal' });
    const { ref } = town.organisations.ocmwVlierbeke;
    await db.admin.many(
      `insert into pathway_phases (person_id, source, as_of, phase, started_on) values ($1, $2, $3, 'aftercare', $3)`,
      [person, ref, town.day(-400)],
    );
    await db.admin.many(
      `insert into work_spells (person_id, source, as_of, contract, began_on, said_by) values ($1, $2, $3, 'PERMANENT', $3, 'person')`,
      [person, ref, town.day(-400)],
    );
    const bilal = await town.signInCitizen(person);
    const said = (until: string) =>
      new RegExp(`Wat er al gebeurde[\\s\\S]*nazorg: nog een tijd horen hoe het gaat <span[^>]*>${until}`);
    expect((await open.ask(bilal, '/mijn')).body).not.toContain('Wat er al gebeurde');
    await db.admin.many(`update involvements set role = 'aftercare', valid_until = $2 where person_id = $1`, [
      person,
      town.day(-5),
    ]);
    const until = formatDate(town.day(-5));
    expect((await open.ask(bilal, '/mijn')).body).toMatch(said(`van [^<]* tot ${until}`));
  });

  test('is written down as seen, with the categories of all that is shown', async () => {
    await open.ask(amina, '/mijn');
    const entry = await open.db.admin.one<{ categories: number; sources: number[] }>(
      'select categories, sources from log.entries where person_id = $1 order by header_id desc limit 1',
      [walker],
    );
    const shown = (['pathway', 'workStatus', 'appointments'] as const).map((code) => categories[code].bit);
    for (const bit of shown) expect(((entry?.categories ?? 0) >> bit) & 1).toBe(1);
    const { ocmwVlierbeke, vdab } = open.town.organisations;
    expect(entry?.sources).toEqual([ocmwVlierbeke.ref, vdab.ref].toSorted((a, b) => a - b));
  });

  test('has four groups of parts, which lead to what matters first, and shows the parts of the present one', async () => {
    const { body } = await open.ask(amina, '/mijn/plan');
    const tabs = body.slice(body.indexOf('<nav class="tabs'));
    const links = [...tabs.slice(0, tabs.indexOf('</nav>')).matchAll(/<a href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(links.slice(0, 4)).toEqual(['/mijn', '/mijn/plan', '/mijn/gegevens', '/mijn/vragen']);
    expect(links.slice(4)).toContain('/mijn/woorden');
    expect(links.slice(4)).not.toContain('/mijn/inzages');
  });
});

describe('who looked', () => {
  test('is one sentence for each time, with what for and on which ground', async () => {
    const { body } = await open.ask(citizen, '/mijn/inzages');
    expect(body).toContain('Iemand van OCMW Vlierbeke (trajectbegeleider) keek in uw dossier.');
    expect(body).toContain('Iemand van OCMW Vlierbeke (trajectbegeleider) zag uw naam in een lijst.');
    expect(body).toContain('Waarvoor: trajectbegeleiding.');
    expect(body).toMatch(/Ook gegevens van VDAB, door stroom \d+/);
  });

  test('leaves out the looks of the person, and shows them when asked', async () => {
    const [others, all] = await Promise.all(
      ['', '?toon=alle'].map(async (query) => (await open.ask(citizen, `/mijn/inzages${query}`)).body),
    );
    expect(others).not.toContain('U keek zelf op uw eigen pagina.');
    expect(all).toContain('U keek zelf op uw eigen pagina.');
    expect(Number(/In totaal (\d+) keer/.exec(others ?? '')?.[1])).toBeLessThan(
      Number(/In totaal (\d+) keer, u zelf/.exec(all ?? '')?.[1]),
    );
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
      onderwerp: 'sharing',
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

  test.each([
    ['before', -40],
    ['after', 40],
  ])(
    'was written and answered on the day on which the demo stands still, %s the real one',
    async (_w, offset) => {
      const asks = await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
      const own = await open.town.signInCitizen(asks);
      const officer = await open.town.signIn('dpo.vlierbeke');
      const day = open.town.day(offset);
      const text = `Wie ziet mijn plan? (${offset})`;
      try {
        await standStill(open.db.admin, day);
        const form = {
          soort: 'object',
          onderwerp: 'sharing',
          organisatie: open.town.organisations.ocmwVlierbeke.id,
          tekst: text,
        };
        expect((await open.ask(own, '/mijn/vragen', form)).statusCode).toBe(303);
        const list = (await open.ask(officer, '/dpo/vragen')).body;
        const card = list.split('<section').find((one) => one.includes(text)) ?? '';
        expect(card).toContain(formatDate(day));
        const action = /action="(\/dpo\/vragen\/[^"]+)"/.exec(card)?.[1] ?? '';
        const answer = { versie: '1', antwoord: 'Alleen wie u begeleidt.' };
        expect((await open.ask(officer, action, answer)).statusCode).toBe(303);
        const mine = (await open.ask(own, '/mijn/vragen')).body;
        expect(mine).toContain(`U schreef op ${formatDate(day)}:`);
        expect(mine).toContain(`beantwoord op ${formatDate(day, 'short')}`);
        expect(mine).not.toContain(formatDate(open.town.today, 'short'));
      } finally {
        await standStill(open.db.admin, null);
      }
    },
  );

  test('sent twice at once is one, and lets nobody past the twenty that wait', async () => {
    const own = await open.town.signInCitizen(
      await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } }),
    );
    const organisatie = open.town.organisations.ocmwVlierbeke.id;
    const ask = (tekst: string) => open.ask(own, '/mijn/vragen', { soort: 'ask', organisatie, tekst });
    await Promise.all([ask('Wanneer bel ik?'), ask('Wanneer bel ik?')]);
    for (let nth = 0; nth < 18; nth += 1) await ask(`Vraag ${nth}`);
    const last = await Promise.all(['Een', 'Twee', 'Drie'].map(ask));
    expect(last.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422, 422]);
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
  const looks = body.split('<div class="source">').slice(1);
  return looks.reduce((sum, look) => sum + Number(/^(\d+) keer\./.exec(look)?.[1] ?? 1), 0);
}
