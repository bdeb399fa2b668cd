/** Searching through the whole application: every kind is found by what people type, what is not public is not, and what changes is found at once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { loadPages } from '../article/load-pages.sql.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await loadPages(open.db.admin);
});
afterAll(() => open.close());

const search = async (typed: string, kind = '') =>
  open.ask(undefined, `/zoeken?zoek=${encodeURIComponent(typed)}${kind && `&soort=${kind}`}`);
const linksFor = async (typed: string) =>
  [...(await search(typed)).body.replace(/^[^]*<main/, '').matchAll(/<li><a href="(\/[^"]+)"/g)].map(
    ([, href]) => href,
  );

describe('searching in all that is public', () => {
  test('finds each kind by what people type', async () => {
    for (const [typed, href] of [
      ['einde art. 60', '/gidsen/warme-overdracht-einde-artikel-60'],
      ['TWE', '/instrumenten/tijdelijke-werkervaring-ocmw'],
      ['GPMI', '/instrumenten/gpmi'],
      ['einddatum berekenen', '/hulpmiddelen/artikel-60'],
      ['bonheiden', '/gemeenten/12005'],
      ['gooik', '/gemeenten/23106'],
      ['artikel 60 stopt', '/gidsen/warme-overdracht-einde-artikel-60'],
      ['contract art60 loopt af', '/gidsen/warme-overdracht-einde-artikel-60'],
      ['einde artiekel zestig', '/gidsen/warme-overdracht-einde-artikel-60'],
      ['wie bel ik bij VDAB', '/vragen/wie-belt-u-bij-vdab'],
      ['overeenkomst vlierbeke', '/gemeenten/99001'],
    ] as const)
      expect(await linksFor(typed), typed).toContain(href);
  });

  test('is valid, keeps nothing, and shows what was typed as text', async () => {
    const answer = await search('<b>overdrahct</b>');
    expect(await htmlProblems(answer.body)).toEqual([]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).not.toContain('<b>overdrahct');
    expect(answer.body).toMatch(/staat nergens zo\. U ziet wat er is over <b>[^<]*overdracht/);
    expect(answer.body).toContain('/gidsen/warme-overdracht-einde-artikel-60');
    expect((await search('zzzzz')).body).toContain('Niets gevonden.');
    expect((await search('gemeente', 'place')).body).toContain('Toon alles wat gevonden is');
  });

  test('finds nothing by the number of a person or of a dossier, and says so', async () => {
    for (const typed of ['85.07.30-033.28', 'gpmi 2b6e3185-e8ee-4582-8e86-600df17d614b']) {
      expect(await linksFor(typed), typed).toEqual([]);
      expect((await search(typed)).body).toContain(
        'Een nummer van een persoon of een dossier vindt u hier niet.',
      );
    }
  });

  test('finds a draft of an agreement for nobody', async () => {
    await open.db.admin.many(
      `update agreements set title = 'Geheim ontwerpplan', status = 'draft' where status = 'draft' or false`,
    );
    expect((await search('geheim ontwerpplan')).body).not.toContain('Geheim ontwerpplan');
  });

  test('finds at once what is published, and no more what is withdrawn', async () => {
    const until = async (typed: string, href: string, there: boolean) => {
      for (
        const end = Date.now() + 10_000;
        Date.now() < end;
        await new Promise((done) => setTimeout(done, 30))
      )
        if ((await linksFor(typed)).includes(href) === there) return true;
      return false;
    };
    await open.db.admin.many(
      `update article_versions set title = 'Quinoa en overdracht' where slug = 'overdracht'`,
    );
    expect(await until('quinoa', '/themas/overdracht', true)).toBe(true);
    await open.db.admin.many(`update articles set withdrawn_at = now() where slug = 'overdracht'`);
    expect(await until('quinoa', '/themas/overdracht', false)).toBe(true);
  });
});
