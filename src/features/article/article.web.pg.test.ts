/** The public pages of articles, through the whole application: what stands where, what is valid, and that no link in a page leads nowhere. */
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { linksIn } from '../../ui/markdown-text.ts';
import { addressOf } from './article.ts';
import { loadPages, readPages } from './load-pages.sql.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await loadPages(open.db.admin);
  await open.db.admin.many('select gate.load_articles($1)', [JSON.stringify([event])]);
});
afterAll(() => open.close());

const event = {
  kind: 'event',
  slug: 'lerend-netwerk',
  title: 'Lerend netwerk',
  summary: 'Over de warme overdracht.',
  body: 'Iedereen is welkom.',
  themes: ['overdracht'],
  audience: '',
  sources: [],
  takesPlace: { on: '2099-07-03', from: '13:30', until: '16:00', place: 'Gent' },
  author: 'redactie',
  reviewed: '2026-11-22',
  nextReview: '2099-07-04',
  published: null,
};
const get = (path: string) => open.ask(undefined, path);

test.each(readPages().map((page) => [addressOf(page), page] as const))(
  '%s is read by everyone, is valid and links to nothing that is not there',
  async (address, page) => {
    const answer = await get(address);
    expect(answer.statusCode).toBe(200);
    expect(await htmlProblems(answer.body)).toEqual([]);
    const own = linksIn(page.body).filter((link) => link.startsWith('/'));
    const answers = await Promise.all(own.map(async (link) => [link, (await get(link)).statusCode] as const));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  },
);

describe('an article', () => {
  test('is found under its kind alone, and under another kind is led to where it stands', async () => {
    const answer = await get('/gidsen/overdracht');
    expect([answer.statusCode, answer.headers.location]).toEqual([301, '/themas/overdracht']);
    expect((await get('/gidsen/bestaat-niet')).statusCode).toBe(404);
  });

  test('that gets its first address back is not sought in a circle by who was led on before', async () => {
    expect((await get('/gidsen/overdracht')).headers['cache-control']).toBe('no-cache');
  });

  test('of a theme lists what belongs to it, and a guide leads to its steps', async () => {
    expect((await get('/themas/overdracht')).body).toContain('/gidsen/warme-overdracht-einde-artikel-60');
    const guide = (await get('/gidsen/warme-overdracht-einde-artikel-60')).body;
    const steps = [...guide.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(steps.length).toBe(6);
    expect(steps.filter((id) => !guide.includes(`id="${id}"`))).toEqual([]);
  });

  test('that is an event goes into a calendar at the hour of Flanders', async () => {
    for (const path of ['/activiteiten/lerend-netwerk.ics', '/activiteiten.ics']) {
      const answer = await get(path);
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
      const [found] = new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vevent');
      const { summary, location, startDate } = new ICAL.Event(found);
      expect([summary, location, startDate.toJSDate().toISOString()]).toEqual([
        'Lerend netwerk',
        'Gent',
        '2099-07-03T11:30:00.000Z',
      ]);
    }
    expect((await get('/activiteiten')).body).toContain('vrijdag 3 juli 2099');
  });

  test('is told useful or not by its readers, and by one address not without end', async () => {
    const row = await open.db.admin.one<{ id: string }>(
      `select id from articles where slug = 'lerend-netwerk'`,
    );
    const say = (keuze: string) => open.ask(undefined, '/nuttig', { wat: row?.id ?? '', keuze });
    const counted = async () =>
      open.db.admin.one('select useful, not_useful as "not" from article_answers where article_id = $1', [
        row?.id,
      ]);
    expect((await say('x')).statusCode).toBe(404);
    for (let time = 1; time < 60; time += 1) await say(time === 1 ? 'nee' : 'ja');
    expect(await counted()).toEqual({ useful: 58, not: 1 });
    expect((await say('ja')).statusCode).toBe(429);
    expect(await counted()).toEqual({ useful: 58, not: 1 });
  });

  test('is taken along as text', async () => {
    const answer = await get('/gidsen/warme-overdracht-einde-artikel-60.txt');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toContain('## 1. Reken de einddatum na');
  });
});
