/**
 * "Wat past nu" in a browser, as the demo shows it: a coach sees that one fact is missing, records it, starts article 60 inside temporary
 * work experience, and reads when it ends and in which law that stands; a year later the advice is worked out again. With scripts off
 * and on; and every page without barriers, wide and narrow.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { signInAs } from '../support/session.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function as(who: DemoUser, scripts: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, baseURL: demo.url });
  const cookie = { name: SESSION_COOKIE, value: await signInAs(demo.db.admin, who), path: '/', secure: true };
  await context.addCookies([{ ...cookie, domain: new URL(demo.url).hostname }]);
  const page = await context.newPage();
  await work(page);
  await context.close();
}

const reads = async (page: Page, text: string | RegExp) =>
  expect(await page.getByText(text).count(), String(text)).toBeGreaterThan(0);

const fits = `/dossiers/${personaId('refused')}/wat-past`;
const card = (page: Page, slug: string) => page.locator(`section[aria-labelledby="p-${slug}"]`);
const twe = 'tijdelijke-werkervaring-ocmw';

/** What this journey recorded goes, so that it can be walked again. */
async function asBefore(): Promise<void> {
  const person = personaId('refused');
  await demo.db.admin.many('delete from advices where person_id = $1', [person]);
  await demo.db.admin.many(
    `delete from facts where person_id = $1 and field in
       ('assessment.learningPotential', 'measures[]', 'art60.startDate', 'art60.workFraction', 'endDates[]')
       and recorded_by is not null and recorded_at > now() - interval '1 hour'`,
    [person],
  );
}

describe.each([
  ['off', false],
  ['on', true],
])('with scripts %s', (_name, scripts) => {
  test('from one missing fact to a start with its end and its law, and the same advice again', {
    timeout: 90_000,
  }, async () => {
    await asBefore();
    await as('coach.vlierbeke', scripts, async (page) => {
      await page.goto(`/dossiers/${personaId('refused')}`);
      if (scripts) await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('link', { name: 'Wat past nu' }).click();
      const missing = card(page, twe);
      expect(await missing.innerText()).toContain('nog iets te weten');
      expect(await missing.innerText()).toContain('Kan de persoon leren op het werk?');
      await missing.getByRole('link', { name: 'Leg vast' }).click();
      await page.getByLabel('Ja', { exact: true }).check();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await reads(page, 'Het gegeven is vastgelegd.');
      expect(await card(page, twe).innerText()).toContain('past nu');

      await card(page, 'artikel-60').getByRole('link', { name: 'Start Artikel 60' }).click();
      await page.getByLabel('Waar?').fill('wijkkeuken');
      await page.getByRole('button', { name: 'Reken eerst na' }).click();
      await reads(page, 'Verwacht einde');
      await page.getByRole('button', { name: 'Leg de start vast' }).click();
      await reads(page, 'De start is vastgelegd.');
      const running = card(page, 'artikel-60');
      expect(await running.innerText()).toMatch(/loopt sinds/);
      expect(await running.innerText()).toMatch(/Nog te werken dagen/);
      expect(await running.innerText()).toMatch(/Verwacht einde\s+\d+ \w+ 20\d\d/);
      await running.getByText('Waar staat dat?').click();
      expect(await running.getByRole('link', { name: /UVCW/ }).first().isVisible()).toBe(true);

      await page
        .getByRole('link', { name: /^Advies van/ })
        .first()
        .click();
      await reads(page, 'Nagerekend: hetzelfde komt eruit.');
    });
  });
});

test('anyone reads the catalogue and the law behind a condition', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: demo.url });
  const page = await context.newPage();
  await page.goto('/instrumenten');
  await page.getByRole('link', { name: 'Artikel 60' }).click();
  await reads(page, 'Uitleg van de redactie');
  await page.getByText('Welke regel is dit? (A6-01)').click();
  expect(
    await page.getByRole('link', { name: /RSZ|Sociale zekerheid|socialsecurity/i }).count(),
  ).toBeGreaterThan(0);
  await page.getByLabel('Andere dag').fill('01/01/1900');
  await page.getByRole('button', { name: 'Toon' }).click();
  await reads(page, 'Schrijf een dag tussen');
  await context.close();
});

test('anyone reads what is paid, since when and where that stands, and what is still to be verified', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: demo.url });
  const page = await context.newPage();
  await page.goto('/instrumenten/individueel-maatwerk');
  const numbers = page.locator('section[aria-labelledby="getallen"]');
  expect(await numbers.getByRole('row', { name: /kwartaal 1 tot 5/ }).innerText()).toContain('40 %');
  expect(await numbers.innerText()).toContain('Sinds 1 juli 2023');
  expect(await numbers.getByRole('link', { name: /Herw!n/ }).count()).toBeGreaterThan(0);
  await page.goto('/instrumenten/arbeidsmatige-activiteiten');
  expect(await page.getByRole('row', { name: /Subsidie aan de begeleider/ }).innerText()).toContain(
    '€ 70,00',
  );
  await page.goto('/instrumenten/artikel-60');
  expect(await page.locator('section[aria-labelledby="getallen"]').innerText()).toContain('te verifiëren');
  await context.close();
});

test('a coach elsewhere finds nothing at these addresses', async () => {
  await as('coach.kreekdorp', false, async (page) => {
    for (const path of ['', '/leefloon', '/start/artikel-60'])
      expect((await page.goto(`${fits}${path}`))?.status(), path).toBe(404);
  });
});

/** Lets the published text wait once more as a draft of the next version. */
async function draftedText(): Promise<string> {
  await demo.db.admin.many(
    `insert into instrument_texts (instrument, version, body, author_function, reviewed_on, next_review_on, written_by, written_for)
     select instrument, 2, body, author_function, reviewed_on, next_review_on, written_by, written_for
     from instrument_texts where instrument = 'ART60' and version = 1 on conflict do nothing`,
  );
  return '/instrumenten/artikel-60/tekst/ontwerp';
}

const pages: readonly [who: DemoUser | undefined, path: () => Promise<string>, name: string][] = [
  [undefined, async () => '/instrumenten', 'instrumenten'],
  [undefined, async () => '/instrumenten/leefloon', 'instrument-leefloon'],
  [undefined, async () => '/instrumenten/artikel-60', 'instrument-artikel-60'],
  [undefined, async () => '/instrumenten/individueel-maatwerk', 'instrument-individueel-maatwerk'],
  ['redactie.vvsg', async () => '/instrumenten', 'instrumenten-redactie'],
  ['redactie.vvsg', async () => '/instrumenten/artikel-60/tekst', 'instrument-tekst'],
  ['redactie.vvsg', async () => draftedText(), 'instrument-tekst-ontwerp'],
  [undefined, async () => '/instrumenten/artikel-60/tekst/versies', 'instrument-tekst-versies'],
  ['coach.vlierbeke', async () => fits, 'wat-past'],
  ['coach.vlierbeke', async () => `/dossiers/${personaId('amina')}/wat-past`, 'wat-past-amina'],
  ['bemiddelaar.oost', async () => `/dossiers/${personaId('amina')}/wat-past`, 'wat-past-vdab'],
  [
    'coach.vlierbeke',
    async () => `/dossiers/${personaId('newcomer')}/wat-past/start/artikel-60`,
    'wat-past-start',
  ],
  ['coach.vlierbeke', async () => `${fits}/${twe}`, 'wat-past-twe'],
  [
    'coach.vlierbeke',
    async () => {
      const row = await demo.db.admin.one<{ id: string }>(
        `select i.person_id as id from involvements i join assignments a using (person_id, organisation)
         join users u on u.id = a.user_id where i.awaits_second_person and u.user_name = 'coach.vlierbeke' limit 1`,
      );
      return `/dossiers/${row?.id}/klopt-niet`;
    },
    'klopt-niet',
  ],
  [
    'coach.vlierbeke',
    async () => {
      const row = await demo.db.admin.one<{ id: string }>('select id from advices limit 1');
      return `${fits}/advies/${row?.id}`;
    },
    'wat-past-advies',
  ],
];

test.each(pages)(
  '%s sees %s without barriers, wide and narrow',
  { timeout: 60_000 },
  async (who, path, name) => {
    const token = who === undefined ? undefined : await signInAs(demo.db.admin, who);
    expect(await problemsAt(browser, demo.url, token, await path(), name)).toEqual([]);
  },
);
