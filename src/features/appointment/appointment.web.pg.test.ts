/** The pages of appointments and desks, and the calendar address as a calendar program meets it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { isWorkingDay } from '../../kernel/working-day.ts';
import { addDays, typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let person: string;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  const { town } = open;
  person = await town.person({
    familyName: 'Verhaege',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
  });
  await town.referral(person, { to: 'vdab', status: 'accepted' });
  coach = await town.signIn('coach.vlierbeke');
});
afterAll(() => open.close());

const list = () => `/dossiers/${person}/afspraken`;

function workingDay(from: number): string {
  let day = open.town.day(from);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return typedDate(day);
}

const form = (given: Record<string, string> = {}) => ({
  soort: 'talk',
  datum: workingDay(10),
  uur: '10u',
  duur: '45',
  plaats: 'Sociaal Huis',
  met: open.town.users['coach.vlierbeke'].id,
  organisatie: '',
  herinner: '1',
  ...given,
});

describe('the pages of appointments', () => {
  test('say what to do when there is none, and who will see a new one', async () => {
    expect((await open.ask(coach, list())).body).toContain('Er is geen afspraak gepland.');
    const page = await open.ask(coach, `${list()}/nieuw`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Dit zien:');
    expect(page.body).toContain('VDAB ziet dit hier niet');
  });

  test('show what a file told of one, and no longer in the dossier, until its source makes it here', async () => {
    const day = open.town.day(20);
    const file = {
      'appointments[]': [{ kind: 'TALK', date: day, time: '11:00', place: 'Oud Sociaal Huis' }],
    };
    const told = await open.town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' },
      facts: { ocmwVlierbeke: file },
    });
    const dossier = await open.ask(coach, `/dossiers/${told}`);
    expect(dossier.body).not.toContain('Oud Sociaal Huis');
    expect(dossier.body).toContain('Bekijk de afspraken');
    const own = `/dossiers/${told}/afspraken`;
    const before = (await open.ask(coach, own)).body;
    expect(before).toContain('Eerder doorgegeven');
    expect(before).toContain('Oud Sociaal Huis');
    const made = form({ datum: typedDate(day), nagekeken: 'ja', plaats: 'Loket 4' });
    expect((await open.ask(coach, `${own}/nieuw`, made)).statusCode).toBe(303);
    const after = (await open.ask(coach, own)).body;
    expect(after).toContain('Loket 4');
    expect(after).not.toContain('Oud Sociaal Huis');
  });

  test('keep what was typed, warn of a day of the weekend, and make it after the tick', async () => {
    let sunday = open.town.day(8);
    while (isWorkingDay(sunday)) sunday = addDays(sunday, 1);
    const typed = form({ datum: typedDate(sunday), plaats: 'Buurthuis De Linde' });
    const warned = await open.ask(coach, `${list()}/nieuw`, typed);
    expect(warned.statusCode).toBe(422);
    expect(warned.body).toContain('Buurthuis De Linde');
    expect(warned.body).toContain('een feestdag of een dag in het weekend');
    const made = await open.ask(coach, `${list()}/nieuw`, { ...typed, nagekeken: 'ja' });
    expect(made.statusCode).toBe(303);
    const page = await open.ask(coach, list());
    expect(page.body).toContain('De afspraak is gemaakt.');
    expect(page.body).toContain('10.00 uur');
  });

  test('ask what was done after nobody came, and choose nothing by themselves', async () => {
    const late = await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    const at = `/dossiers/${late}/afspraken`;
    await open.ask(coach, `${at}/nieuw`, form({ uur: '17.00' }));
    const missed = await open.db.admin.one<{ id: string }>(
      `update appointments set state = 'missed', day = $2, version = 2 where person_id = $1 returning id`,
      [late, open.town.day(-1)],
    );
    const id = missed?.id ?? '';
    const page = await open.ask(coach, at);
    expect(page.body).toContain('>Kies</option>');
    const nothing = await open.ask(coach, `${at}/${id}/opvolging`, { versie: '2', wat: '' });
    expect(nothing.statusCode).toBe(422);
    expect(nothing.body).toContain(`id="wat-${id}-fout"`);
    expect(await htmlProblems(nothing.body)).toEqual([]);
    const noted = await open.ask(coach, `${at}/${id}/opvolging`, { versie: '2', wat: 'reached' });
    expect(noted.statusCode).toBe(303);
  });

  test('move one, and tell who was too late how it stands', async () => {
    await open.ask(coach, `${list()}/nieuw`, form({ uur: '15.30', datum: workingDay(12) }));
    const page = await open.ask(coach, list());
    const [, id = ''] = /href="[^"]*\/afspraken\/([0-9a-f-]{36})"/.exec(page.body) ?? [];
    const asked = await open.ask(coach, `${list()}/${id}`);
    expect(asked.body).toContain('Verplaats de afspraak');
    const move = { versie: '1', datum: workingDay(15), uur: '8.15' };
    const wrong = await open.ask(coach, `${list()}/${id}`, { ...move, uur: '25.00' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Schrijf een uur, bijvoorbeeld 14.30.');
    expect((await open.ask(coach, `${list()}/${id}`, move)).statusCode).toBe(303);
    await open.ask(coach, list());
    expect(
      (await open.ask(coach, `${list()}/${id}/verloop`, { versie: '1', antwoord: 'cancelled' })).statusCode,
    ).toBe(303);
    expect((await open.ask(coach, list())).body).toContain('Iemand veranderde deze afspraak intussen.');
  });

  test('are the same for a person of someone else as for nobody', async () => {
    const outsider = await open.town.signIn('coach.kreekdorp');
    for (const id of [person, '00000000-0000-4000-8000-000000000000'])
      for (const path of ['', '/nieuw', '/00000000-0000-4000-8000-000000000001'])
        expect((await open.ask(outsider, `/dossiers/${id}/afspraken${path}`)).statusCode).toBe(404);
  });
});

describe('the desks', () => {
  test('are read by all who guide, and added by who coordinates', async () => {
    const head = await open.town.signIn('hoofd.vlierbeke');
    expect((await open.ask(coach, '/zitdagen')).body).not.toContain('Nieuwe zitdag');
    const desk = {
      organisatie: open.town.organisations.vdab.id,
      weekdag: '2',
      begin: '9',
      tot: '12',
      plaats: '',
    };
    const refused = await open.ask(head, '/zitdagen', desk);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Schrijf waar de zitdag is.');
    expect((await open.ask(head, '/zitdagen', { ...desk, plaats: 'Werkwinkel' })).statusCode).toBe(303);
    expect((await open.ask(coach, '/zitdagen')).body).toContain('Dinsdag van 09.00 tot 12.00 uur');
    expect((await open.ask(head, '/zitdagen/contact', { weken: '0' })).statusCode).toBe(422);
    expect((await open.ask(head, '/zitdagen/contact', { weken: '5' })).statusCode).toBe(303);
    const desk2 = await open.ask(await open.town.signIn('beheer.vlierbeke'), '/zitdagen');
    expect(desk2.body).toContain('value="5"');
    for (const user of ['loket.vlierbeke', 'redactie.vvsg'] as const)
      expect((await open.ask(await open.town.signIn(user), '/zitdagen')).statusCode).toBe(404);
  });
});

describe('the calendar address', () => {
  test('is told once, read without a cookie, and gone when it is stopped', async () => {
    const made = await open.ask(coach, '/agenda', {});
    expect(made.statusCode).toBe(200);
    expect(made.headers['cache-control']).toBe('no-store');
    const [, path = ''] =
      /<code>http:\/\/localhost:8080(\/agenda\/[\w-]{43}\.ics)<\/code>/.exec(made.body) ?? [];
    expect((await open.ask(coach, '/agenda')).body).not.toContain(path);
    const read = await open.ask(undefined, path);
    expect(read.statusCode).toBe(200);
    expect(read.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(read.headers['set-cookie']).toBeUndefined();
    expect(read.body).toContain('SUMMARY:Afspraak');
    expect(read.body).not.toMatch(/Verhaege|Buurthuis/);
    expect((await open.ask(coach, '/agenda/stop', {})).statusCode).toBe(303);
    const gone = await open.ask(undefined, path);
    const never = await open.ask(undefined, `/agenda/${'x'.repeat(43)}.ics`);
    expect([gone.statusCode, gone.body]).toEqual([404, never.body]);
    const odd = await open.ask(undefined, '/agenda/anders');
    expect([odd.statusCode, odd.body]).toEqual([404, never.body]);
  });

  test('stands in no table, and in nothing that is written when a request fails', async () => {
    const made = await open.ask(coach, '/agenda', {});
    const [, secret = ''] = /\/agenda\/([\w-]{43})\.ics/.exec(made.body) ?? [];
    expect(secret).toHaveLength(43);
    const tables = await open.db.admin.many<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'gate', 'log')`,
    );
    for (const { name } of tables)
      expect(
        await open.db.admin.many(`select 1 from ${name} t where t::text like '%' || $1 || '%'`, [secret]),
        name,
      ).toEqual([]);
    const written: string[] = [];
    const { log } = open.app;
    const child = log.child.bind(log);
    log.child = (...given) => {
      const one = child(...given);
      for (const level of ['error', 'warn', 'info'] as const)
        one[level] = (...said: unknown[]) => void written.push(JSON.stringify(said));
      return one;
    };
    await open.db.admin.many('alter function gate.read_calendar(bytea) rename to read_calendar_away');
    const failed = await open.ask(undefined, `/agenda/${secret}.ics`);
    await open.db.admin.many('alter function gate.read_calendar_away(bytea) rename to read_calendar');
    log.child = child;
    expect(failed.statusCode).toBe(500);
    expect(failed.body).not.toContain(secret);
    expect(written.length).toBeGreaterThan(0);
    expect(written.join('')).not.toContain(secret);
  });
});
