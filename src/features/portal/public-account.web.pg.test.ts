/** What the public pages on accessibility, privacy and processing say follows what is so: tests, settings, flows, the log, who takes part. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import type { PlacedAgreement } from '../agreement-overview/placed-agreement.ts';
import { loadPages } from '../article/load-pages.sql.ts';
import { AccessibilityPage } from './accessibility.pages.tsx';
import { renderPage } from '../../ui/render.ts';
import { publicFigures } from './public-figures.ts';
import { barriersAt, readTestedPages, testedRoutes } from './tested-page.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await loadPages(open.db.admin);
});
afterAll(() => open.close());

const read = async (path: string) => (await open.ask(undefined, path)).body;
const page = { on: '2026-11-20', widths: [360, 1280], barriers: 0 };

describe('the statement on accessibility', () => {
  test('tells of every address whether it was tested, and of what was found', async () => {
    const routes = ['/gidsen', '/gidsen/:slug', '/dossiers/:id', '/gidsen/nieuw'];
    const pages = [
      { ...page, path: '/gidsen/een-gids' },
      { ...page, path: '/gidsen/nieuw', barriers: 2 },
      { ...page, path: '/nergens' },
    ];
    const found = testedRoutes(routes, pages);
    expect(found.map(({ tested }) => tested.length)).toEqual([0, 1, 0, 1]);
    expect(found.map(barriersAt)).toEqual([0, 0, 0, 2]);
    const view = { operator: undefined, with: 'axe-core 1', open: found.slice(0, 2), behind: found.slice(2) };
    const html = renderPage(AccessibilityPage(view));
    expect(html).toContain('/gidsen/nieuw: 2 drempels gevonden.');
    expect(html).toContain('2 soorten pagina’s zijn nog niet getoetst.');
    expect(html).toContain('vulde nog geen adres in');
    expect(html.match(/niet getoetst<\/span>/g)?.length).toBe(2);
  });

  test('knows every page of the program, and claims none that is not in the file of the tests', async () => {
    const html = await read('/toegankelijkheid');
    expect(open.app.pageRoutes.length).toBeGreaterThan(150);
    const tested = testedRoutes(open.app.pageRoutes, readTestedPages()?.pages ?? []);
    const untested = tested.filter((one) => one.tested.length === 0).length;
    expect(html.match(/niet getoetst<\/span>/g)?.length ?? 0).toBe(untested);
    expect(html).toContain('<code>/dossiers/:id</code>');
    expect(await htmlProblems(html)).toEqual([]);
  });
});

describe('the page on privacy', () => {
  test('says who runs it, who works for them and how long, or that nobody filled that in', async () => {
    const silent = await read('/privacy');
    expect(silent).toContain('staat nog niet in de instellingen');
    expect(silent).toContain('bevestigde nog niemand een bewaartermijn');
    const term = { what: 'log', months: 120, source: 'Besluit' } as const;
    Object.assign(open.world.config, {
      operator: {
        name: 'Dienst Werk',
        processors: [{ name: 'Een ander', does: 'bewaart de schijven', where: 'Gent' }],
        retention: [
          { ...term, verified: { by: 'dpo', on: '2026-01-01' } },
          { ...term, source: 'Niet bevestigd' },
        ],
      },
    });
    const told = await read('/privacy');
    expect(told).toContain('beheerd door Dienst Werk');
    expect(told).toContain('Een ander: bewaart de schijven (Gent).');
    expect(told).toContain('Het logboek: 120 maanden (Besluit).');
    expect(told).not.toContain('Niet bevestigd');
    expect(told).toContain('nog niet verzegeld');
    expect(await htmlProblems(told)).toEqual([]);
  });

  test('and the register name what is kept of who asks for the figures of each month, and whether a letter leaves', async () => {
    for (const path of ['/privacy', '/verwerkingsregister']) {
      const html = await read(path);
      expect(html, path).toContain('tot die persoon het uitzet. Dat er gekozen en gestopt is, blijft');
      expect(html, path).toMatch(/hoofd sociale dienst.*contactpunt lokale besturen/s);
      expect(html, path).toContain('In de brief staat geen cijfer.');
      expect(await htmlProblems(html)).toEqual([]);
      Object.assign(open.app.postbox, { works: false });
      expect(await read(path), path).toContain('Deze installatie verstuurt geen brieven.');
      Object.assign(open.app.postbox, { works: true });
    }
  });

  test('and the register follow the flows of this moment', async () => {
    const flow = await open.town.flow({ title: 'Een stroom van vandaag' });
    const counted = async () => Number(/Vandaag zijn er (\d+) stromen/.exec(await read('/privacy'))?.[1]);
    const before = await counted();
    expect(await read('/verwerkingsregister')).toContain('Een stroom van vandaag');
    await open.db.admin.many(
      `update flows set status = 'suspended', suspension_reason = 'Proef' where id = $1`,
      [flow.id],
    );
    expect(await counted()).toBe(before - 1);
    expect(await read('/verwerkingsregister')).not.toContain(`/stromen/${flow.id}`);
  });

  test('and the register says of each purpose which functions serve it and what they may see', async () => {
    const html = await read('/verwerkingsregister');
    expect(html).toMatch(/redactie van het portaal<\/th>.*?redacteur.*?Geen gegevens over mensen/s);
    expect(html).toMatch(/beroep en klachten<\/th>.*?jurist voor beroep en klachten/s);
    expect(await htmlProblems(html)).toEqual([]);
  });
});

describe('the figures of the front page', () => {
  test('count what stands today, small counts too: none of them is about persons', async () => {
    const html = await read('/');
    const figures = /id="in-cijfers".*?<\/dl>/s.exec(html)?.[0] ?? '';
    expect(figures).toMatch(/overeenkomsten van kracht<\/a><\/dt><dd>\d<\/dd>/);
    expect(figures).toMatch(/<dd>\d{2}<\/dd>/);
    expect(html).toContain('VDAB');
  });

  test('count a municipality once, and no agreement that does not hold today', () => {
    const [from, until, today] = ['2026-01-01', '2026-12-31', '2026-06-01'].map(civilDate) as [
      CivilDate,
      CivilDate,
      CivilDate,
    ];
    const one: PlacedAgreement = {
      id: 'a',
      title: 'A',
      level: 'local',
      state: 'inForce',
      from,
      until,
      notice: 3,
      noticeEnds: 'day',
      tacit: false,
      goesOn: false,
      renewal: null,
      places: [['99001', []]],
    };
    const all = [
      one,
      {
        ...one,
        places: [
          ['99001', []],
          ['99002', []],
        ] as const,
      },
      { ...one, until: from },
    ];
    const controllers = [
      { name: 'De Schakel', kind: 'partner' },
      { name: 'OCMW', kind: 'ocmw' },
      { name: 'VDAB', kind: 'vdab' },
    ];
    expect(publicFigures(all, [], controllers, today)).toMatchObject({
      agreements: 2,
      places: 2,
      partners: ['VDAB', 'De Schakel'],
      local: 1,
    });
  });
});

test('a visitor finds the portal and the search on every public page, and where one signs in nothing but that', async () => {
  const menu = (html: string) => /<nav class="menu[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  const guides = await read('/gidsen');
  expect(menu(guides)).toContain('<a href="/gidsen" aria-current="page">Gidsen</a>');
  expect(menu(guides).match(/aria-current/g)).toHaveLength(1);
  for (const [, href = ''] of menu(guides).matchAll(/href="([^"]+)"/g))
    expect((await open.ask(undefined, href)).statusCode).toBe(200);
  expect(guides).toContain('href="/zoeken"');
  const signIn = await read('/aanmelden');
  expect(menu(signIn)).toBe('');
  expect(signIn).not.toContain('href="/zoeken"');
});
