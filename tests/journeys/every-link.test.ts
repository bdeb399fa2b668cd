/**
 * Walks the demo as every role, over every link of every page: no link leads nowhere, each page has one heading, at most one
 * filled button, no two things of the same name, and no title that tells who it is about. Addresses that differ only in an id are walked a few times.
 * A page at which no other journey stops is then looked at in a browser.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { openSigningKey } from '../../src/gate/log-key.ts';
import { sealLog } from '../../src/gate/log-seal.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { htmlProblems } from '../support/page-check.ts';
import { problemsOf } from '../support/visit.ts';

let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
  await sealLog(demo.db.log, openSigningKey(demo.world.config), { always: true });
});
afterAll(() => demo.close());

const users: readonly (DemoUser | undefined)[] = [
  undefined,
  'coach.vlierbeke',
  'hoofd.vlierbeke',
  'beheer.vlierbeke',
  'dpo.vlierbeke',
  'jurist.vlierbeke',
  'loket.vlierbeke',
  'redactie.vlierbeke',
  'coach.kreekdorp',
  'bemiddelaar.oost',
  'contact.oost',
  'contact.vdab',
  'secretaris.oost',
  'dpo.vdab',
  'jurist.vdab',
  'coach.maatwerk',
  'beheer.schakel',
  'redactie.vvsg',
  'burger.amina',
  'burger.zonder',
];

/** How often addresses that differ only in an id or a choice are walked. */
const ENOUGH = 3;
const elsewhere = /^\/(aanmelden|afmelden|afgemeld|mandaat\?)/;

/** Kinds of page at which no other journey stops, each with the first address and reader that the walk found. */
const seenHereAlone = new Map<string, { path: string; user: DemoUser } | undefined>(
  [
    '/outreach/:id',
    '/outreach/:id/:id',
    '/dossiers/:id/vastleggen',
    '/dossiers/:id/nazorg/opvolging',
    '/dossiers/:id/afspraken/:id',
    '/dossiers/:id/plan/doel/:id',
    '/dossiers/:id/plan/actie/:id',
    '/werkplekken/:id/wijzig',
    '/cijfers/eigen/naast-elkaar',
    '/cijfers/eigen/maand',
    '/cijfers/eigen/ingeschreven-bij-vdab/team',
    '/cijfers/eigen/:telling/mensen?uitkomst=…',
    '/overeenkomsten/bibliotheek/themas',
    '/overeenkomsten/:id/cijfers',
    '/overeenkomsten/:id/gebied',
    '/overeenkomsten/:id/opgeven',
    '/overeenkomsten/:id/partijen/:id',
    '/overeenkomsten/:id/acties/:id/einde',
    '/overleg/:id/leden/:id',
    '/overleg/besluiten/:id/afdruk',
    '/contactpunten/:id',
    '/beheer/teams/:id',
    '/redactie/beelden',
    '/mijn/woorden/:id',
  ].map((kind) => [kind, undefined]),
);

test.each(users)('every link that %s finds leads to a page', async (user) => {
  const jar = new Map<string, string>();
  if (user !== undefined) await get(jar, `/aanmelden/start?als=${user}`);
  const walked = new Map<string, number>();
  const problems: string[] = [];
  const ahead: { path: string; from: string }[] = ['/', '/vandaag'].map((path) => ({ path, from: 'begin' }));
  for (const { path, from } of ahead) {
    const kind = kindOf(path);
    const times = walked.get(kind) ?? 0;
    if (times >= ENOUGH || walked.has(path)) continue;
    walked.set(kind, times + 1).set(path, ENOUGH);
    const page = await get(jar, path);
    if (page.status !== 200) problems.push(`${path} answers ${page.status}, from ${from}`);
    if (!page.type.includes('text/html')) continue;
    problems.push(...wrongWith(page.body).map((problem) => `${path}: ${problem}`));
    if (user !== undefined && seenHereAlone.has(kind) && seenHereAlone.get(kind) === undefined)
      seenHereAlone.set(kind, { path, user });
    for (const link of linksOf(page.body, page.path))
      if (!elsewhere.test(link)) ahead.push({ path: link, from: path });
  }
  expect(problems).toEqual([]);
  expect(walked.size).toBeGreaterThan(5);
});

test('a page at which no other journey stops has no barriers', async () => {
  const browser = await openBrowser();
  const wrong: string[] = [];
  for (const [user, pages] of Map.groupBy(seenHereAlone, ([, found]) => found?.user)) {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`${demo.url}/aanmelden/start?als=${user}`);
    for (const [kind, found] of pages) {
      const answer = found && (await page.goto(`${demo.url}${found.path}`));
      if (answer?.status() !== 200) wrong.push(`${kind} is not found`);
      else
        wrong.push(
          ...[await htmlProblems(await answer.text()), await problemsOf(page)]
            .flat()
            .map((one) => `${kind}: ${one}`),
        );
    }
    await page.close();
  }
  await browser.close();
  expect(wrong).toEqual([]);
});

function kindOf(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^\/gemeenten\/\d{5}/, '/gemeenten/:nis')
    .replace(/^\/cijfers\/eigen\/[\w-]+\/mensen\b/, '/cijfers/eigen/:telling/mensen')
    .replace(/([?&])(veld|na|reason|pagina|uitkomst|kwartaal)=[^&]*/g, '$1$2=…');
}

function wrongWith(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  const [, about] = /<h1[^>]*><bdi>([^<]+)/.exec(html) ?? [];
  const [, title = ''] = /<title>([^<]+)/.exec(html) ?? [];
  const headings = html.split('<h1').length - 1;
  const filled = html.split('nl-button--primary').length - 1;
  return [
    ...twice.map((id) => `two things are called ${id}`),
    ...(about !== undefined && title.includes(about) ? [`the title names ${about}`] : []),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(filled > 1 ? [`${filled} filled buttons`] : []),
  ];
}

function linksOf(html: string, here: string): string[] {
  return [...html.matchAll(/<a\s[^>]*href="([^"#][^"]*)"/g)]
    .map((match) => new URL((match[1] ?? '').replaceAll('&amp;', '&'), new URL(here, demo.url)))
    .filter((url) => url.origin === demo.url)
    .map((url) => `${url.pathname}${url.search}`);
}

async function get(jar: Map<string, string>, path: string) {
  let url = new URL(path, demo.url);
  for (let hop = 0; hop < 12; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie, 'accept-encoding': 'identity' },
    });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    const body = await answer.text();
    const next = answer.headers.get('location');
    if (next === null)
      return {
        status: answer.status,
        type: answer.headers.get('content-type') ?? '',
        path: `${url.pathname}${url.search}`,
        body,
      };
    url = new URL(next, url);
  }
  throw new Error(`${path} leads around in circles.`);
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '') jar.delete(name);
  else jar.set(name, value);
}
