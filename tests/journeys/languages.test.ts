/**
 * A reader chooses French or English at the foot of the page, and the person at its head, comes back to where they were, and from then on the frame, the headings,
 * the buttons and the labels speak that language: for a coach on Vandaag and through a dossier, and for Amina on her own pages. What
 * people wrote stays as it is. With scripts and without; each page without barriers.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { problemsOf } from '../support/visit.ts';

const dossier = `/dossiers/${personaId('amina')}`;
/** What the interface itself says; names and what people typed stand in `bdi`, or are written. */
const spokenParts =
  'header, footer, h1, h2, h3, button, .nl-button, label, legend, th, dt, .tabs a, .todo__turn, summary';
/** Words that stand in almost every Dutch sentence, and in none of the other language. */
const dutchWords = {
  fr: / (het|een|niet|wordt|voor|naar|uw|wie) /i,
  en: / (de|het|een|niet|wordt|voor|naar|uw|wie|dit) /i,
} as const;

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openBrowser(), openDemo()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

describe.each([
  { lang: 'fr', name: 'Français', today: 'Aujourd’hui', scripts: true },
  { lang: 'fr', name: 'Français', today: 'Aujourd’hui', scripts: false },
  { lang: 'en', name: 'English', today: 'Today', scripts: true },
  { lang: 'en', name: 'English', today: 'Today', scripts: false },
] as const)('$name, scripts $scripts:', ({ lang, name, today, scripts }) => {
  test('a coach chooses it on the plan of Amina, comes back there, and reads the day and the whole dossier in it', async () => {
    const page = await signedIn('coach.vlierbeke', scripts);
    await page.goto(`${dossier}/plan`);
    await choose(page, name);
    expect(new URL(page.url()).pathname).toBe(`${dossier}/plan`);
    const problems = await crooked(page, lang, scripts);

    await page.goto('/vandaag');
    expect(await page.locator('h1').innerText()).toContain(today);
    problems.push(...(await crooked(page, lang, scripts)));

    await page.goto(dossier);
    for (const path of await pathsOf(page)) {
      await page.goto(path);
      problems.push(...(await crooked(page, lang, scripts)));
    }
    expect(problems).toEqual([]);
    await choose(page, 'Nederlands');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await page.context().close();
  });

  test('Amina chooses it on her own page, and reads each of her pages in it', async () => {
    const page = await signedIn('burger.amina', scripts);
    await page.goto('/mijn');
    await choose(page, name);
    expect(new URL(page.url()).pathname).toBe('/mijn');
    const problems: string[] = [];
    for (const path of await tabsOf(page)) {
      await page.goto(path);
      problems.push(...(await crooked(page, lang, scripts)));
    }
    expect(problems).toEqual([]);
    // What she chose is kept for her: the next telling begins in Dutch again.
    await choose(page, 'Nederlands');
    await page.context().close();
  });
});

async function signedIn(user: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: demo.url, locale: 'nl-BE' });
  const page = await context.newPage();
  await page.goto(`/aanmelden/start?als=${user}`);
  return page;
}

async function choose(page: Page, language: string): Promise<void> {
  await page.locator('.languages').getByRole('link', { name: language }).click();
  await page.locator('.languages b', { hasText: language }).waitFor();
}

/** The pages of a dossier: those of each of its groups. */
async function pathsOf(page: Page): Promise<string[]> {
  const paths = new Set<string>();
  for (const group of await tabsOf(page)) {
    await page.goto(group);
    for (const path of await tabsOf(page)) paths.add(path);
  }
  expect(paths.size).toBeGreaterThan(10);
  return [...paths];
}

async function tabsOf(page: Page): Promise<string[]> {
  const links = await page.locator('.tabs a').all();
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
  return [...new Set(paths.filter((path) => path !== null))];
}

/** Lists what a page says in another language than its own, and the barriers in it. */
async function crooked(page: Page, lang: 'fr' | 'en', scripts: boolean): Promise<string[]> {
  const said = await page.locator(spokenParts).evaluateAll((parts) =>
    parts.map((part) => {
      const own = part.cloneNode(true) as Element;
      for (const written of own.querySelectorAll('bdi, [lang=nl]')) written.remove();
      return (own.textContent ?? '').replaceAll(/\s+/g, ' ');
    }),
  );
  const given = await page.locator('html').getAttribute('lang');
  const problems = [
    ...(given === lang ? [] : [`the page says that it is ${given}`]),
    ...said.filter((text) => dutchWords[lang].test(` ${text} `)),
    ...(scripts ? await problemsOf(page) : []),
  ];
  return problems.map((problem) => `${new URL(page.url()).pathname}: ${problem}`);
}
