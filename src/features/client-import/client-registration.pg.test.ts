// What a row becomes in the dossiers: own facts with their certainty, once each, in the right team.
import { beforeAll, afterAll, beforeEach, describe, expect, test } from 'vitest';
import { csv, readIn } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { inszCheckDigits } from '../person/insz.ts';
import { findImport } from './client-import.sql.ts';

type Row = Readonly<Record<string, string>>;

let opened: OpenApp;
let serial = 0;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const names = { voornaam: 'An', achternaam: 'Peeters', geboortedatum: '1990-05-06' };
let insz: string;
beforeEach(() => {
  const nine = `900506${String((serial += 1)).padStart(3, '0')}`;
  insz = nine + inszCheckDigits(nine, false);
});

/** Reads rows in and tells what came of them. */
async function read(
  rows: readonly Row[],
  user: DemoUser = 'coach.vlierbeke',
  what: 'proef' | 'echt' = 'echt',
) {
  const token = await opened.town.signIn(user);
  const at = await readIn(opened, token, csv(...rows), { what });
  const one = await findImport(opened.db.app, token, at.split('/').at(-1) ?? '');
  if (one?.status !== 'done') throw new Error(`The import is ${one?.status}: ${one?.problem}.`);
  return { ...one.counts, said: one.notes.map(({ column, message }) => `${column}: ${message}`) };
}

async function personOf(number = insz): Promise<string> {
  const row = await opened.db.admin.one<{ id: string }>(
    'select person_id as id from insz_keys where key_hash = $1',
    [opened.town.inszKeys.hash(number)],
  );
  return row?.id ?? '';
}

/** The current facts of OCMW Vlierbeke about the person, as field, value, certainty and status. */
async function factsOf(person: string, field?: string) {
  const rows = await opened.db.admin.many<{ line: string }>(
    `select concat_ws(' ', field, value::text, certainty, status) as line from facts
     where person_id = $1 and source = $2 and superseded_at is null and ($3::text is null or field = $3)
       and field <> 'identity.insz' order by field, entry`,
    [person, opened.town.organisations.ocmwVlierbeke.ref, field ?? null],
  );
  return rows.map(({ line }) => line);
}

const involvement = (person: string) =>
  opened.db.admin.one<Record<string, unknown>>(
    `select i.valid_from, i.valid_until, i.ground, i.awaits_second_person, t.name as team, u.user_name as who
     from involvements i left join assignments a on a.person_id = i.person_id and a.organisation = i.organisation
     left join teams t on t.id = a.team_id left join users u on u.id = a.user_id
     where i.person_id = $1 order by i.id desc limit 1`,
    [person],
  );

describe('A whole row', () => {
  test('becomes facts of the own organisation, each as certain as it is', async () => {
    const { town } = opened;
    await read([
      {
        ...names,
        insz,
        gemeente_nis: '99001',
        taal: 'Arabisch',
        telefoon: '0471 12 34 56',
        email: 'an@example.org',
        regime: 'leefloon',
        regime_van: '05/01/2026',
        werkstatus: 'werkt deeltijds',
        vdab_ingeschreven: '2026-02-01',
        einddatum_recht: '2027-03-01',
        einddatum_status: 'bevestigd',
      },
    ]);
    const person = await personOf();
    const { enterpriseNumber } = town.organisations.ocmwVlierbeke;
    expect(await factsOf(person)).toEqual([
      `benefits[] {"from": "2026-01-05", "kind": "LEEFLOON", "grantedBy": "${enterpriseNumber}"} proven confirmed`,
      'birthDate "1990-05-06" declared confirmed',
      'contact.email "an@example.org" declared confirmed',
      'contact.phone "+32471123456" declared confirmed',
      'employment.current "PART_TIME" declared confirmed',
      'endDates[] {"date": "2027-03-01", "kind": "LEEFLOON"} declared confirmed',
      'identity.familyName "Peeters" declared confirmed',
      'identity.givenName "An" declared confirmed',
      'identity.language "ar" declared confirmed',
      'residence.municipalityNis "99001" declared confirmed',
      'vdab.registered true declared confirmed',
      'vdab.registeredSince "2026-02-01" declared confirmed',
    ]);
    expect(await involvement(person)).toMatchObject({
      valid_from: '2026-01-05',
      ground: 'leefloon',
      awaits_second_person: false,
      team: 'Team activering',
    });
    const dossier = await opened.ask(await town.signIn('coach.vlierbeke'), `/dossiers/${person}`);
    expect(dossier.body).toContain('Peeters');
    expect(dossier.body).not.toContain(insz);
  });

  test('of a benefit that an OCMW does not grant is what someone told', async () => {
    await read([{ insz, regime: 'uitkering', regime_van: '2026-01-05', einddatum_recht: '2027-01-01' }]);
    expect(await factsOf(await personOf())).toEqual([
      'benefits[] {"from": "2026-01-05", "kind": "UNEMPLOYMENT"} declared confirmed',
      'endDates[] {"date": "2027-01-01", "kind": "UNEMPLOYMENT"} declared provisional',
    ]);
  });

  test('with an INSZ alone is a person without a name, and can be opened', async () => {
    await read([{ insz }]);
    const coach = await opened.town.signIn('coach.vlierbeke');
    expect((await opened.ask(coach, '/personen?van=team')).body).toContain('Zonder naam');
    const address = `/dossiers/${await personOf()}`;
    const dossier = await opened.ask(coach, address);
    expect(dossier.statusCode).toBe(200);
    expect(dossier.body).toContain('Persoon zonder naam');
    expect(dossier.body).toContain(`href="${address}/vastleggen?veld=identity.familyName"`);
    const name = {
      veld: 'identity.familyName',
      waarde: 'Beeckman',
      zekerheid: 'proven',
      status: 'confirmed',
    };
    await opened.ask(coach, `${address}/vastleggen`, { ...name, datum: opened.town.today });
    expect((await opened.ask(coach, '/personen?van=team')).body).toContain('Beeckman');
    expect((await opened.ask(coach, address)).body).not.toContain('noteerde nog geen naam');
  });
});

describe('A second file', () => {
  test('changes only what it states, and what it leaves open stays', async () => {
    await read([{ ...names, insz, telefoon: '0471123456', email: 'an@example.org' }]);
    const second = await read([{ insz, voornaam: '', telefoon: '0471999999' }]);
    expect(second).toMatchObject({ created: 0, updated: 1 });
    const facts = await factsOf(await personOf());
    expect(facts).toContain('contact.phone "+32471999999" declared confirmed');
    expect(facts).toContain('contact.email "an@example.org" declared confirmed');
    expect(facts).toContain('identity.givenName "An" declared confirmed');
  });

  test('does not move a start or a status that it only assumes', async () => {
    const { town } = opened;
    await read([
      {
        insz,
        betrokken_sinds: '2025-03-01',
        grond: 'equivalent',
        einddatum_recht: '2027-01-01',
        einddatum_status: 'bevestigd',
      },
    ]);
    expect(await read([{ insz, einddatum_recht: '2027-01-01' }])).toMatchObject({ unchanged: 1 });
    expect(await involvement(await personOf())).toMatchObject({
      valid_from: '2025-03-01',
      ground: 'equivalent',
    });
    expect(await factsOf(await personOf(), 'endDates[]')).toEqual([
      'endDates[] {"date": "2027-01-01", "kind": "UNEMPLOYMENT"} declared confirmed',
    ]);
    expect(await read([{ insz, betrokken_sinds: '2025-04-01' }])).toMatchObject({ updated: 1 });
    expect(await involvement(await personOf())).toMatchObject({ valid_from: '2025-04-01' });
    expect(town.today).not.toBe('2025-03-01');
  });

  test('with another regime ends the one before it the day before', async () => {
    await read([{ insz, regime: 'leefloon', regime_van: '2026-01-05' }]);
    await read([{ insz, regime: 'uitkering', regime_van: '2026-06-01' }]);
    const { enterpriseNumber } = opened.town.organisations.ocmwVlierbeke;
    expect(await factsOf(await personOf(), 'benefits[]')).toEqual([
      `benefits[] {"to": "2026-05-31", "from": "2026-01-05", "kind": "LEEFLOON", "grantedBy": "${enterpriseNumber}"} proven confirmed`,
      'benefits[] {"from": "2026-06-01", "kind": "UNEMPLOYMENT"} declared confirmed',
    ]);
    expect(await read([{ insz, regime: 'uitkering', regime_van: '2026-06-01' }])).toMatchObject({
      unchanged: 1,
    });
  });

  test('with another regime on days that have one for certain gives that row back, and reads the others', async () => {
    const row = { insz, regime: 'leefloon', regime_van: '2026-01-05', regime_tot: '2026-06-30' };
    await read([row]);
    const before = await factsOf(await personOf(), 'benefits[]');
    const other = { insz, regime: 'uitkering', regime_van: '2026-06-01', telefoon: '0470 12 34 56' };
    expect(await read([other])).toMatchObject({
      rejected: 1,
      said: [expect.stringContaining('al een ander regime')],
    });
    expect(await factsOf(await personOf(), 'benefits[]')).toEqual(before);
    expect(await factsOf(await personOf(), 'contact.phone')).toEqual([]);
    expect(await read([row])).toMatchObject({ unchanged: 1 });
    expect(await read([{ ...other, regime_van: '2026-07-01' }])).toMatchObject({ updated: 1 });
  });

  test('never replaces what an authentic source said, nor makes what was proven weaker', async () => {
    const { town } = opened;
    await read([{ ...names, insz, regime: 'leefloon', regime_van: '2026-01-05' }]);
    const person = await personOf();
    await opened.db.admin.many(
      `update facts set certainty = 'proven', authentic = 'KSZ' where person_id = $1 and field = 'benefits[]'`,
      [person],
    );
    await opened.db.admin.many(
      `update facts set certainty = 'proven' where person_id = $1 and field = 'birthDate'`,
      [person],
    );
    const { said, unchanged } = await read([
      { ...names, insz, regime: 'leefloon', regime_van: '2026-01-05', regime_tot: '2026-03-31' },
    ]);
    expect(unchanged).toBe(1);
    expect(said).toEqual([expect.stringContaining('authentieke bron')]);
    expect(await factsOf(person, 'birthDate')).toEqual(['birthDate "1990-05-06" proven confirmed']);
    expect((await factsOf(person, 'benefits[]')).join()).not.toContain('"to"');
    expect(town.today >= '2026').toBe(true);
  });

  test('finds someone without INSZ by name and birth date, also when the name has no letter of ours', async () => {
    const one = { voornaam: 'محمد', achternaam: 'حسن', geboortedatum: '1991-02-03' };
    expect(await read([one])).toMatchObject({ created: 1 });
    expect(await read([one])).toMatchObject({ unchanged: 1 });
    expect(await read([{ ...one, achternaam: 'علي' }])).toMatchObject({ created: 1 });
    expect(
      await read([{ voornaam: 'Zoë', achternaam: 'De Wolf', geboortedatum: '1991-02-03' }]),
    ).toMatchObject({ created: 1 });
    expect(
      await read([{ voornaam: 'ZOE', achternaam: 'de wolf', geboortedatum: '1991-02-03' }]),
    ).toMatchObject({ updated: 1 });
  });

  test('that brings an INSZ for a name we had without one says so, and keeps both apart', async () => {
    const one = { voornaam: 'Lou', achternaam: 'Janssens', geboortedatum: '1990-05-06' };
    await read([one]);
    const second = await read([{ ...one, insz }]);
    expect(second).toMatchObject({ created: 1 });
    expect(second.said).toEqual([expect.stringContaining('staat al iemand met deze naam en geboortedatum')]);
  });
});

describe('Two rows about one person', () => {
  test('count once: the last one, so that the same file changes nothing the second time', async () => {
    const rows = [
      { insz, telefoon: '0471111111' },
      { insz, telefoon: '0471222222' },
    ];
    const first = await read(rows);
    expect(first).toMatchObject({ rows: 2, created: 1, doubled: 1, rejected: 0 });
    expect(first.said).toEqual([
      'insz: Deze persoon staat verderop nog eens in het bestand. Alleen de laatste rij telt.',
    ]);
    expect(await factsOf(await personOf(), 'contact.phone')).toEqual([
      'contact.phone "+32471222222" declared confirmed',
    ]);
    expect(await read(rows)).toMatchObject({ unchanged: 1, updated: 0 });
  });
});

describe('Teams', () => {
  test('a row may name a counsellor of the organisation, and no one else', async () => {
    await read([{ insz, arbeidsbegeleider: 'collega.vlierbeke' }]);
    expect(await involvement(await personOf())).toMatchObject({ who: 'collega.vlierbeke' });
    const wrong = await read([
      { insz, arbeidsbegeleider: 'coach.kreekdorp' },
      { insz: '', ...names, arbeidsbegeleider: 'beheer.vlierbeke' },
    ]);
    expect(wrong).toMatchObject({ rejected: 2 });
    expect(wrong.said).toEqual([
      expect.stringContaining('arbeidsbegeleider: Deze gebruikersnaam is van geen begeleider'),
    ]);
  });

  test('a counsellor reads in for the own team only; the administrator for all', async () => {
    const { admin } = opened.db;
    const ref = opened.town.organisations.ocmwVlierbeke.ref;
    await admin.many(
      `insert into teams (organisation, name) values ($1, 'Team jongeren') on conflict do nothing`,
      [ref],
    );
    await read([{ insz }]);
    const person = await personOf();
    await admin.many(
      `update assignments set user_id = null, team_id = (select id from teams where name = 'Team jongeren') where person_id = $1`,
      [person],
    );
    for (const what of ['proef', 'echt'] as const) {
      const refused = await read([{ insz, telefoon: '0471333333' }], 'coach.vlierbeke', what);
      expect(refused).toMatchObject({ rejected: 1, accepted: 0 });
      expect(refused.said).toEqual([expect.stringContaining('ander team')]);
    }
    expect(await read([{ insz, telefoon: '0471333333' }], 'beheer.vlierbeke')).toMatchObject({ updated: 1 });
    expect(await involvement(person)).toMatchObject({ team: 'Team jongeren' });
  });

  test('someone shielded from the importer cannot be told from someone of another team', async () => {
    await read([{ insz }]);
    await opened.town.shield(await personOf(), { user: 'coach.vlierbeke' });
    const refused = await read([{ insz }]);
    expect(refused.said).toEqual([expect.stringContaining('ander team')]);
  });

  test('outside the territory it is entered at once and waits for a second person', async () => {
    const told = await read([{ insz, gemeente_nis: '99004' }]);
    expect(told).toMatchObject({
      created: 1,
      said: [expect.stringContaining('een tweede persoon van uw organisatie')],
    });
    expect(await involvement(await personOf())).toMatchObject({ awaits_second_person: true });
    expect(await read([{ insz, gemeente_nis: '99004' }])).toMatchObject({ unchanged: 1, said: [] });
    expect((await read([{ ...names, gemeente_nis: '99001' }])).said).toEqual([]);
  });
});

describe('Guidance that someone ended', () => {
  test('is not opened by an old row, and is by a later start', async () => {
    const { town, db } = opened;
    await read([{ insz, betrokken_sinds: '2026-01-01' }]);
    const person = await personOf();
    await db.admin.many(
      `update involvements set valid_until = $2, ended_reason = 'stopped' where person_id = $1`,
      [person, town.day(-10)],
    );
    const rows: Row[] = [{ insz }, { insz, betrokken_sinds: '2026-01-01' }];
    for (const what of ['proef', 'echt'] as const)
      for (const row of rows) {
        const refused = await read([row], 'coach.vlierbeke', what);
        expect(refused).toMatchObject({ rejected: 1 });
        expect(refused.said).toEqual([expect.stringContaining('beëindigde de begeleiding')]);
      }
    expect(await read([{ insz, betrokken_sinds: town.day(-2) }])).toMatchObject({ created: 1 });
    expect(await involvement(person)).toMatchObject({ valid_from: town.day(-2), valid_until: null });
  });
});
