/** Open data through the whole application: valid by the shapes of CPSV-AP 3.2, the same in each form, given by what a reader accepts. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { problemsByShape, statementsOfJsonLd, statementsOfTurtle } from '../../../tests/support/rdf.ts';
import { instruments } from '../../rules/catalogue.ts';
import { loadPages } from '../article/load-pages.sql.ts';
import { authoritiesOf } from './authority.ts';
import { turtleOf } from './turtle.ts';
import { jsonLdOf } from './json-ld.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await loadPages(open.db.admin);
  await open.db.admin.many(
    `insert into contact_points (organisation, title, scope, address, mail, phone, valid_from)
     select ref, 'Loket "werk"', 'municipality', E'Markt 1\\n9990 Vlierbeke', 'loket@vlierbeke.example', '+3291234567', '2026-01-01'
     from organisations where id = $1`,
    [open.town.organisations.ocmwVlierbeke.id],
  );
});
afterAll(() => open.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  open.app.inject({ url, headers: { host: 'localhost:8080', ...headers } });
const files = ['', '/instrumenten', '/diensten', '/contactpunten'].map((name) => `/open-data${name}`);
const all = [...files, ...instruments.map(({ slug }) => `/instrumenten/${slug}`)];

test.each(all)('%s is valid by the shapes of CPSV-AP, and says the same as Turtle', async (path) => {
  const [json, turtle] = await Promise.all([get(`${path}.jsonld`), get(`${path}.ttl`)]);
  expect([json.statusCode, turtle.statusCode]).toEqual([200, 200]);
  const said = statementsOfJsonLd(json.body);
  expect(said.length).toBeGreaterThan(15);
  expect(statementsOfTurtle(turtle.body).toSorted()).toEqual(said.toSorted());
  expect(await problemsByShape(json.body)).toEqual([]);
});

test('the shapes find what is lacking, and a text without its language', async () => {
  const iri = 'https://x.example/a';
  const lacking = jsonLdOf([
    {
      iri,
      kinds: ['cpsv:PublicService'],
      says: { 'dct:title': [{ text: 'Zonder taal', type: 'xsd:string' }] },
    },
  ]);
  expect((await problemsByShape(lacking)).map(({ path }) => path).toSorted()).toEqual([
    'cv:hasCompetentAuthority',
    'dct:description',
    'dct:identifier',
    'dct:title',
  ]);
});

test('who decides on an instrument is always said, as its card says it', () => {
  expect(instruments.filter((one) => authoritiesOf(one).length === 0).map(({ code }) => code)).toEqual([]);
  const art60 = instruments.find(({ code }) => code === 'ART60');
  expect(art60 && authoritiesOf(art60)).toEqual(['ocmw']);
});

test('what someone typed cannot break out of a text or an address', () => {
  const nasty = { iri: 'https://x.example/<a> "b"', kinds: ['skos:Concept'] as const };
  const things = [{ ...nasty, says: { 'skos:prefLabel': [{ text: 'a"\\\n\u0007.', language: 'nl' }] } }];
  expect(statementsOfTurtle(turtleOf(things))).toEqual(statementsOfJsonLd(jsonLdOf(things)));
});

test('a contact point names its office and function, and nobody', async () => {
  const { body } = await get('/open-data/contactpunten.ttl');
  expect(body).toContain('dct:title "Loket \\"werk\\""@nl');
  expect(body).toContain('locn:fullAddress "Markt 1, 9990 Vlierbeke"@nl');
  const staff = await open.db.admin.many<{ name: string }>('select display_name as name from users');
  expect(staff.filter(({ name }) => body.includes(name))).toEqual([]);
});

describe('a reader chooses', () => {
  test.each([
    ['/instrumenten/leefloon', undefined, 'text/html'],
    ['/instrumenten/leefloon', 'text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['/instrumenten/leefloon', 'text/turtle', 'text/turtle'],
    ['/instrumenten/leefloon', 'text/turtle;q=0.5, application/ld+json', 'application/ld+json'],
    ['/instrumenten/leefloon', 'text/*;q=0.1, application/ld+json;q=0', 'text/html'],
    ['/open-data', 'application/ld+json', 'application/ld+json'],
    ['/open-data/contactpunten', '*/*', 'application/ld+json'],
    ['/open-data/contactpunten', 'text/turtle', 'text/turtle'],
  ])('%s accepting %s is given as %s', async (url, accept, type) => {
    const answer = await get(url, accept === undefined ? {} : { accept });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    expect(answer.headers['vary']).toMatch(/\baccept\b(?!-)/);
    const etag = String(answer.headers['etag']);
    const again = await get(url, { 'if-none-match': etag, ...(accept === undefined ? {} : { accept }) });
    expect(again.statusCode).toBe(304);
  });

  test('among forms that are not there, and reads which are', async () => {
    for (const url of ['/instrumenten/leefloon', '/open-data', '/open-data/diensten']) {
      const answer = await get(url, { accept: 'application/pdf' });
      expect(answer.statusCode).toBe(406);
      expect(answer.body).toContain('text/turtle');
    }
    expect((await get('/instrumenten/bestaat-niet.ttl')).statusCode).toBe(404);
  });

  test('and each form is kept apart, for programs of anyone, until it changed', async () => {
    const url = '/open-data/contactpunten';
    const types = ['application/ld+json', 'text/turtle'];
    const made = () => Promise.all(types.map((accept) => get(url, { accept })));
    await expect
      .poll(async () => (await made()).map(({ headers }) => headers['vary']))
      .toEqual(types.map(() => 'cookie, authorization, accept, accept-encoding'));
    const kept = await made();
    expect(kept.map(({ headers }) => headers['content-type'])).toEqual(
      types.map((type) => `${type}; charset=utf-8`),
    );
    expect(kept.map(({ headers }) => headers['access-control-allow-origin'])).toEqual(['*', '*']);
    await open.db.admin.many(
      `update contact_points set title = 'Balie' where mail = 'loket@vlierbeke.example'`,
    );
    for (const accept of types)
      await expect.poll(async () => (await get(url, { accept })).body).toContain('Balie');
  });
});

describe('who passes a page on or indexes it', () => {
  const dataIn = (html: string) => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    return JSON.parse(json);
  };

  test('reads its one address, a sentence and a picture of ours', async () => {
    const { body } = await get('/gidsen/warme-overdracht-einde-artikel-60');
    const address = 'http://localhost:8080/gidsen/warme-overdracht-einde-artikel-60';
    expect(body).toContain(`<link rel="canonical" href="${address}"`);
    const [, picture = ''] = /og:image" content="http:\/\/localhost:8080([^"]+)"/.exec(body) ?? [];
    const file = await get(picture);
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, 'image/png']);
    expect(file.rawPayload.readUInt32BE(16)).toBe(1200);
  });

  test('reads what it is about, and a text in it ends no element', async () => {
    await open.db.admin.many(
      `update article_versions set body = 'Bel </script><b>nu</b>.' where slug = 'wie-belt-u-bij-vdab'`,
    );
    await expect
      .poll(
        async () => dataIn((await get('/vragen/wie-belt-u-bij-vdab')).body).mainEntity[0].acceptedAnswer.text,
      )
      .toBe('Bel </script><b>nu</b>.');
    expect(dataIn((await get('/')).body)['@graph'].map((one: object) => Object(one)['@type'])).toEqual([
      'Organization',
      'WebSite',
    ]);
    expect(dataIn((await get('/instrumenten/leefloon')).body)).toMatchObject({
      '@type': 'GovernmentService',
      provider: [{ name: 'Het OCMW van de gemeente' }],
    });
    expect(dataIn((await get('/vragen')).body).mainEntity.length).toBeGreaterThan(3);
    for (const path of ['/', '/vragen', '/instrumenten/leefloon', '/open-data'])
      expect(await htmlProblems((await get(path)).body)).toEqual([]);
  });

  test('finds every public page on the map of the site, each of them there and allowed', async () => {
    const { body } = await get('/sitemap.xml');
    expect(XMLValidator.validate(body)).toBe(true);
    const places = [...body.matchAll(/<loc>http:\/\/localhost:8080([^<]*)<\/loc>/g)].map(
      ([, path = '']) => path,
    );
    expect(places.length).toBeGreaterThan(350);
    const allowed = [...(await get('/robots.txt')).body.matchAll(/^Allow: (.*)$/gm)].map(
      ([, path = '']) => path,
    );
    const isAllowed = (path: string) =>
      allowed.some((start) => (start.endsWith('$') ? path === start.slice(0, -1) : path.startsWith(start)));
    expect(places.filter((path) => !isAllowed(path))).toEqual([]);
    const some = places.filter((path, index) => !path.startsWith('/gemeenten/') || index % 60 === 0);
    const answers = await Promise.all(
      some.map(async (path) => [path, (await get(path)).statusCode] as const),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    const silent = await Promise.all(
      some.map(async (path) =>
        /<meta name="description" content="[^"]{20}/.test((await get(path)).body) ? [] : [path],
      ),
    );
    // An agreement and a flow are read by their parties: who passes them on says what they are.
    expect(silent.flat().filter((path) => !/^\/(overeenkomsten|stromen)\/.{36}$/.test(path))).toEqual([]);
  });

  test('follows the news and what changed, the newest first', async () => {
    for (const path of ['/nieuws.atom', '/gewijzigd.atom']) {
      const { body, headers } = await get(path);
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
      expect(XMLValidator.validate(body)).toBe(true);
      const { feed } = new XMLParser({ ignoreAttributes: false }).parse(body);
      const days: string[] = [feed.entry].flat().map(({ updated }: { updated: string }) => updated);
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual(days.toSorted().toReversed());
      expect(feed.updated).toBe(days[0]);
      const ids = [feed.entry].flat().map(({ id }: { id: string }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
