/** The pages of notes and contact: what they say beforehand, what they keep as typed, and that an internal note leaves by no page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sabotage } from '../../../tests/support/gate-saboteur.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addressesOf } from '../../../tests/support/route-list.ts';
import { requestAs } from '../../../tests/support/route-walk.ts';
import { openSigningKey } from '../../gate/log-key.ts';

const SECRET = 'Kanarienotitie';
let open: OpenApp;
let person: string;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  openSigningKey({ dataDir: open.world.config.dataDir });
  const { town } = open;
  person = await town.person({
    familyName: 'Verhaege',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost', schakel: 'coach.maatwerk' },
  });
  await town.referral(person, { to: 'vdab', status: 'accepted' });
  await town.referral(person, { to: 'schakel', status: 'accepted' });
  await town.flow({
    from: 'ocmwVlierbeke',
    to: 'vdab',
    categories: ['identity', 'sharedNotes', 'appointments'],
  });
  coach = await town.signIn('coach.vlierbeke');
});
afterAll(() => open.close());

const notes = () => `/dossiers/${person}/notities`;

describe('the page of notes', () => {
  test('names who will read each kind, before anything is saved', async () => {
    const page = await open.ask(coach, notes());
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Dit lezen: de persoon zelf, OCMW Vlierbeke');
    expect(page.body).toMatch(/reden\), VDAB\. Maatwerkbedrijf De Schakel leest dit nu niet/);
    expect(page.body).toContain('Geen andere organisatie, en ook de persoon zelf niet.');
    expect(page.body).not.toContain('vertrouwelijk luik');
  });

  test('warns of what looks sensitive and keeps what was typed; after the tick it is saved', async () => {
    const form = { soort: 'internal', tekst: 'Heeft een depressie.' };
    const warned = await open.ask(coach, notes(), form);
    expect(warned.statusCode).toBe(422);
    expect(warned.body).toContain('Heeft een depressie.');
    expect(warned.body).toContain('Ik heb dit nagekeken');
    const kept = await open.ask(coach, notes(), { ...form, nagekeken: 'ja' });
    expect(kept.statusCode).toBe(303);
    expect((await open.ask(coach, notes())).body).toContain('De notitie is bewaard.');
  });

  test('asks what was left open', async () => {
    const empty = await open.ask(coach, notes(), { soort: 'internal', tekst: ' ' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Schrijf een notitie.');
    const unknown = await open.ask(coach, notes(), { soort: 'anders', tekst: 'x' });
    expect(unknown.body).toContain('Kies wie dit mag lezen.');
  });

  test('is the same for someone else’s person as for nobody', async () => {
    const outsider = await open.town.signIn('coach.kreekdorp');
    for (const id of [person, '00000000-0000-4000-8000-000000000000'])
      for (const path of [`/dossiers/${id}/notities`, `/dossiers/${id}/contact`])
        expect((await open.ask(outsider, path)).statusCode).toBe(404);
  });
});

describe('contact', () => {
  test('is noted from the head of the dossier and from the list', async () => {
    expect((await open.ask(coach, `/dossiers/${person}`)).body).toContain(`/dossiers/${person}/contact`);
    expect((await open.ask(coach, '/personen')).body).toContain(`/dossiers/${person}/contact?van=lijst`);
    const form = { kanaal: 'phone', bereikt: 'ja', regel: 'Komt morgen.', datum: open.town.today };
    const saved = await open.ask(coach, `/dossiers/${person}/contact?van=lijst`, form);
    expect(saved.headers.location).toBe('/personen');
    expect((await open.ask(coach, '/personen')).body).toContain('Het contact is genoteerd.');
    expect((await open.ask(coach, notes())).body).toContain('Komt morgen.');
  });

  test('with a wrong date keeps what was typed', async () => {
    const form = { kanaal: 'visit', bereikt: 'nee', regel: 'Deur bleef dicht.', datum: '1/1/2099' };
    const wrong = await open.ask(coach, `/dossiers/${person}/contact`, form);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Deur bleef dicht.');
    expect(wrong.body).toContain('Kies vandaag of een dag in het voorbije jaar.');
  });
});

describe('the person', () => {
  test('reads what is shared on the own page, and no word that is internal', async () => {
    for (const soort of ['internal', 'shared'])
      await open.ask(coach, notes(), {
        soort,
        tekst: soort === 'internal' ? SECRET : 'Zoekt werk in een keuken.',
      });
    const citizen = await open.town.signInCitizen(person);
    const page = await open.ask(citizen, '/mijn/afspraken');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Zoekt werk in een keuken.');
    expect(page.body).not.toContain(SECRET);
    const [entry] = await open.db.admin.many<{ categories: number }>(
      `select e.categories from log.entries e join log.headers h on h.id = e.header_id where h.route = '/mijn/afspraken'`,
    );
    expect(entry).toEqual({ categories: 1 << 14 });
    const other = await open.town.signInCitizen(await open.town.person());
    expect((await open.ask(other, '/mijn/afspraken')).body).not.toContain('Zoekt werk in een keuken.');
    expect((await open.ask(coach, '/mijn/afspraken')).statusCode).toBe(404);
  });
});

describe('an internal note', () => {
  test('is on no page, in no answer and in no export of anyone but its own team', {
    timeout: 120_000,
  }, async () => {
    const { town, app } = open;
    for (const soort of ['internal', 'shared'])
      await open.ask(coach, notes(), { soort, tekst: soort === 'internal' ? SECRET : 'Een gedeelde zin' });
    await open.ask(coach, `/dossiers/${person}/contact`, {
      kanaal: 'phone',
      bereikt: 'ja',
      regel: SECRET,
      datum: town.today,
    });
    expect((await open.ask(coach, notes())).body).toContain(SECRET);
    const askers = [
      ...(await Promise.all(
        (
          [
            'bemiddelaar.oost',
            'contact.oost',
            'coach.maatwerk',
            'coach.kreekdorp',
            'dpo.vlierbeke',
            'beheer.vlierbeke',
            'dpo.vdab',
          ] as const
        ).map(async (user) => ({ name: user as string, session: await town.signIn(user) })),
      )),
      { name: 'the person', session: await town.signInCitizen(person) },
    ];
    const told: string[] = [];
    for (const asker of askers)
      for (const { method, path } of addressesOf(app)) {
        if (method !== 'GET' || /^\/(afmelden|aanmelden|mandaat)/.test(path)) continue;
        for (const reason of asker.name === 'contact.oost' ? ['', '?reden=supervision'] : ['']) {
          const answer = await app.inject(
            requestAs(asker, method, path.replaceAll(/:[a-zA-Z]+/g, person) + reason),
          );
          if (answer.body.includes(SECRET)) told.push(`${asker.name} ${path}`);
        }
      }
    expect(told).toEqual([]);
    const vdab = await town.signIn('bemiddelaar.oost');
    expect((await open.ask(vdab, notes())).body).toContain('Een gedeelde zin');
  });

  test('would be found on the page of VDAB if the reader forgot to ask the gate', async () => {
    const restore = await sabotage(open.db.admin, {
      of: 'gate.notes_shown',
      name: 'every note passes',
      text: 'gate.passes_with_origins(v, n.source, n.category_bit, n.origins)',
      becomes: 'true',
    });
    const vdab = await open.town.signIn('bemiddelaar.oost');
    expect((await open.ask(vdab, notes())).body).toContain(SECRET);
    await restore();
    expect((await open.ask(vdab, notes())).body).not.toContain(SECRET);
  });

  test('leaves no word in the log or in the history of acts', async () => {
    for (const table of ['log.headers', 'log.entries', 'act_log', 'security_events'])
      expect(
        await open.db.admin.many(`select 1 from ${table} t where t::text like '%${SECRET}%'`),
        table,
      ).toEqual([]);
  });
});
