/** The map, the calendar and the page of a municipality, through the whole application. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAgreements } from '../../../db/seeds/agreement-rows.ts';
import { demoAgreements } from '../../../db/seeds/demo-agreement.ts';
import { demoFlows } from '../../../db/seeds/demo-flow.ts';
import { writeFlows } from '../../../db/seeds/flow-rows.ts';
import { addMonths, formatDate } from '../../kernel/civil-date.ts';
import { lastNoticeDay } from '../agreement/way.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await writeFlows(open.db.admin, open.town.organisations, demoFlows);
  await writeAgreements(open.db.admin, open.town.organisations, demoAgreements(open.town.today));
});
afterAll(() => open.close());

const page = async (path: string) => {
  const { statusCode, body, headers } = await open.ask(undefined, path);
  return {
    status: statusCode,
    body,
    headers,
    words: body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '),
  };
};
const rowsOf = (body: string) =>
  [...body.matchAll(/<th scope="row"><a href="\/gemeenten\/(\d+)"/g)].map(([, nis]) => nis);

describe('the map', () => {
  it('has a tile with its whole name and state for each municipality, and names all states', async () => {
    const { status, body, words } = await page('/overeenkomsten/kaart');
    expect(status).toBe(200);
    expect(body.match(/<li class="tile /g)).toHaveLength(285);
    expect(words).toContain('Herstappe, niet bekend');
    expect(words).toContain('Bonheiden, eerder afgesproken');
    for (const state of [
      'van kracht',
      'loopt af',
      'alleen andere steun',
      'eerder afgesproken',
      'geen',
      'niet bekend',
    ])
      expect(words).toContain(`${state}: `);
    expect(body).not.toContain('<script');
  });

  it('shows the invented municipalities beside it, as their agreements stand', async () => {
    const { body } = await page('/overeenkomsten/kaart');
    expect(body).toMatch(/state--(inForce|expiring|past)" href="\/gemeenten\/99001">Vlierbeke/);
    expect(body).toContain('state--none" href="/gemeenten/99004">Kreekdorp');
  });

  it('is reached from the list of agreements', async () => {
    expect((await page('/overeenkomsten')).body).toContain('href="/overeenkomsten/kaart"');
  });

  it('may be kept by a browser that asks again, but not with what someone typed', async () => {
    const { headers } = await page('/overeenkomsten/kaart');
    const again = await open.app.inject({
      url: '/overeenkomsten/kaart',
      headers: { host: 'localhost:8080', 'if-none-match': String(headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
    expect((await page('/overeenkomsten/kaart?zoek=gent')).headers).toMatchObject({
      'cache-control': 'no-store',
    });
  });

  it('narrows its table by province, state and name', async () => {
    const limburg = await page('/overeenkomsten/kaart?provincie=70000&volgorde=naam');
    expect(rowsOf(limburg.body).slice(0, 2)).toEqual(['73001', '71002']);
    expect(limburg.words).toContain('38 gemeenten');
    expect(rowsOf((await page('/overeenkomsten/kaart?toestand=past&zoek=duff')).body)).toEqual(['12009']);
    const merged = await page('/overeenkomsten/kaart?zoek=gooik');
    expect(rowsOf(merged.body)).toEqual(['23106']);
    expect(merged.words).toContain('Vroeger Galmaarden, Gooik en Herne.');
    expect((await page('/gemeenten/23106')).words).toContain('na de fusie van Galmaarden, Gooik en Herne');
    expect((await page('/overeenkomsten/kaart?zoek=nergens')).words).toContain(
      'Geen enkele gemeente past bij uw keuze.',
    );
  });

  it('shows all where the choice does not exist, and the last page where there is no such page', async () => {
    expect((await page('/overeenkomsten/kaart?provincie=nergens&toestand=constructor')).words).toContain(
      '291 gemeenten',
    );
    expect(rowsOf((await page('/overeenkomsten/kaart?pagina=999')).body)).toHaveLength(16);
  });
});

describe('the calendar', () => {
  it('says per quarter what ends, until when notice can be given, and whether a renewal is on its way', async () => {
    const { town } = open;
    const until = addMonths(town.today, 8);
    await town.agreement({ name: 'kort', title: 'Kort akkoord', until });
    await town.agreement({
      name: 'lang',
      title: 'Lang akkoord',
      status: 'approval',
      renews: 'kort',
      from: '2098-01-01',
    });
    await town.agreement({ title: 'Eenzaam akkoord', until });
    const { words } = await page('/overeenkomsten/kalender');
    const [last, notice] = [until, lastNoticeDay(until, 6)].map((day) => formatDate(day, 'short'));
    expect(words).toContain(`Kort akkoord ${notice} laatste dag om op te zeggen ter goedkeuring`);
    expect(words).toContain(`Kort akkoord ${last} eindigt ter goedkeuring`);
    expect(words).toContain(`Eenzaam akkoord ${last} eindigt nog niet te zien`);
    expect(words).not.toContain('Lang akkoord');
    expect(words).not.toContain('Afsprakennota werk Vlierbeke 2017-2021');
  });

  it('begins now where the quarter does not exist', async () => {
    const now = await page('/overeenkomsten/kalender');
    expect((await page('/overeenkomsten/kalender?van=2027-9')).body).toBe(now.body);
    expect((await page('/overeenkomsten/kalender?van=2060-1')).words).toContain(
      'eindigt geen enkele overeenkomst',
    );
  });
});

describe('the page of a municipality', () => {
  it('shows what a public source says with its date, and that the period is past', async () => {
    const { words, body } = await page('/gemeenten/12005');
    expect(words).toContain('Samen sterk voor lokaal werk in 2022 - 2025');
    expect(words).toContain('Liep van 2022 tot en met 2025. Die periode is voorbij.');
    expect(words).toContain('29 juni 2022');
    expect(body).toContain('https://bonheiden-echo.cipalschaubroeck.be/');
  });

  it('shows the agreements of an invented municipality with their periods', async () => {
    const { words } = await page('/gemeenten/99001');
    expect(words).toContain('Afsprakennota werk Vlierbeke 2017-2021');
    expect(words).toContain('Onderweg: Samen sterk voor lokaal werk, cluster Vlierbeke 2027-2032');
    expect(words).not.toContain('Subsidie voor tijdelijke plaatsen');
  });

  it('tells what others in its region agreed with VDAB, and not what it agreed itself', async () => {
    const others = async (nis: string) =>
      /Wat anderen in de regio afspraken<.*?<\/section>/s.exec((await page(`/gemeenten/${nis}`)).body)?.[0] ??
      '';
    const toKreekdorp = await others('99004');
    expect(toKreekdorp).toContain('href="/gemeenten/99001">Vlierbeke');
    expect(toKreekdorp).toMatch(/href="\/overeenkomsten\/[\da-f-]{36}"/);
    expect(toKreekdorp).not.toContain('>Kreekdorp</a>');
    expect(await others('99001')).not.toContain('>Vlierbeke</a>');
    expect(await others('12005')).not.toContain('Vlierbeke');
  });

  it('says that Herstappe has no OCMW', async () => {
    expect((await page('/gemeenten/73028')).words).toContain('heeft geen OCMW');
  });

  it('leads an old code to the municipality of today, and an unknown one nowhere', async () => {
    const { status, headers } = await page('/gemeenten/11056');
    expect([status, headers['location']]).toEqual([301, '/gemeenten/46030']);
    for (const path of ['/gemeenten/00000', '/gemeenten/constructor'])
      expect((await page(path)).status).toBe(404);
  });
});

describe('what everyone may know of the partnership in a municipality', () => {
  it('is there: actions with their light, bodies and contact points, or whom to ask', async () => {
    const { words, status } = await page('/gemeenten/99001');
    expect(status).toBe(200);
    expect(words).toMatch(/Acties en hoe ver ze staan .*53 mensen met een leefloon starten met werk/);
    expect(words).toContain('het doel is 53');
    expect(words).toContain('In welk overleg de gemeente zit');
    const without = await page('/gemeenten/99004');
    expect(without.words).toContain('Er loopt hier geen actie.');
    expect(without.words).toContain('kwam nog geen antwoord dat iedereen mag lezen');
  });

  it('holds what a body decided for everyone, and nothing of what it keeps for its members', async () => {
    const { admin } = open.db;
    const { ocmwVlierbeke, vdab } = open.town.organisations;
    const by = open.town.users['hoofd.vlierbeke'].id;
    const body = await admin.one<{ id: string }>(
      `insert into bodies (level, kind, name, mark, task) values ('central', 'workingGroup', 'Centrale groep', 'CG', 'taak') returning id`,
    );
    const meeting = await admin.one<{ id: string }>(
      `insert into meetings (body_id, held_on, starts_at, place, planned_by) values ($1, gate.today(), '10:00', 'hier', $2) returning id`,
      [body?.id, by],
    );
    for (const [number, readers, words] of [
      [1, 'public', 'Opvang opent om zes uur.'],
      [2, 'governments', 'Alleen voor besturen.'],
      [3, 'members', 'Alleen voor leden.'],
    ] as const) {
      const concern = await admin.one<{ id: string }>(
        `insert into concerns (theme, domain, municipality_nis, text, body_id, raised_by, organisation)
         values ('childCare', 'work', '99001', $4, $1, $2, $3) returning id`,
        [body?.id, by, ocmwVlierbeke.ref, `Woorden van het signaal ${number}`],
      );
      const item = await admin.one<{ id: string }>(
        `insert into agenda_items (meeting_id, body_id, number, kind, title, competence, concern_id, readers, added_by)
         values ($1, $2, $3, 'decision', $4, 'local', $5, $6, $7) returning id`,
        [meeting?.id, body?.id, number, `Punt ${readers}`, concern?.id, readers, by],
      );
      const decision = await admin.one<{ id: string }>(
        `insert into body_decisions (body_id, item_id, number, year, place, text, owner, due_on, readers, decided_on, recorded_by)
         values ($1, $2, $3, 2026, $4, $5, $6, gate.today(), $7, gate.today(), $8) returning id`,
        [body?.id, item?.id, `CG-${number}`, number, words, vdab.ref, readers, by],
      );
      await admin.many('update concerns set decision_id = $2, answer = $3 where id = $1', [
        concern?.id,
        decision?.id,
        `Antwoord: ${words}`,
      ]);
    }
    for (const path of ['/gemeenten/99001', '/overleg', `/overleg/${body?.id}`]) {
      const { words } = await page(path);
      expect(words, path).toContain('Opvang opent om zes uur.');
      expect(words, path).not.toMatch(/Alleen voor|Woorden van het signaal|Punt governments|Punt members/);
    }
    expect((await page('/gemeenten/99001')).words).toContain('Antwoord: Opvang opent om zes uur.');
    expect((await page('/gemeenten/99004')).words).not.toContain('Antwoord:');
    expect((await page('/overleg')).words).toContain('Punt public');
  });
});
