/** The articles that come with the program: every file can be read and loaded, loading again changes nothing, and people have the last word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { findArticle, findMoved, listArticles } from './article.sql.ts';
import { loadPages, readPages } from './load-pages.sql.ts';
import { readPageFile } from './page-file.ts';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

const file = (head: string, body = 'Tekst.') => `---\n${head}\n---\n${body}`;
const whole =
  'title: Iets\nkind: guide\nsummary: Kort.\nauthor: redactie\nreviewed: 2026-01-01\nnextReview: 2027-01-01';

describe('a page in a file', () => {
  test('says what is wrong with it, and in which file', () => {
    expect(readPageFile('iets.md', file(whole))).toMatchObject({ slug: 'iets', kind: 'guide', sources: [] });
    for (const [head, problem] of [
      [whole.replace('guide', 'gids'), 'iets.md: kind gids is not known'],
      [whole.replace('2027', '2025'), 'iets.md: nextReview comes after reviewed'],
      [
        `${whole}\nsources:\n- Boek | javascript:alert(1)`,
        'iets.md: javascript:alert(1) is no address of the web',
      ],
      [`${whole}\nkleur: blauw`, 'iets.md: “kleur: blauw” has no key that is known'],
    ] as const)
      expect(() => readPageFile('iets.md', file(head))).toThrow(problem);
  });
});

describe('the pages of the program', () => {
  test('are read by everyone once they are loaded, and loading again changes nothing', async () => {
    expect(await loadPages(db.admin)).toBe(readPages().length);
    expect(await loadPages(db.admin)).toBe(0);
    expect((await listArticles(db.app)).length).toBe(readPages().length);
    const guide = await findArticle(db.app, 'guide', 'warme-overdracht-einde-artikel-60');
    expect(guide).toMatchObject({ version: 1, writtenFor: null, themes: ['overdracht'] });
    expect(await findMoved(db.app, 'overdracht')).toEqual({ kind: 'theme', slug: 'overdracht' });
  });

  test('come again with a new version where the file changed', async () => {
    await db.admin.many(`update article_versions set title = 'Vroeger' where slug = 'overdracht'`);
    expect(await loadPages(db.admin)).toBe(1);
    expect(await findArticle(db.app, 'theme', 'overdracht')).toMatchObject({
      version: 2,
      title: 'Warme overdracht',
    });
  });

  test('stay withdrawn, and are read by nobody', async () => {
    await db.admin.many(`update articles set withdrawn_at = now() where slug = 'overdracht'`);
    await db.admin.many(
      `update article_versions set title = 'Vroeger' where slug = 'overdracht' and version = 2`,
    );
    expect(await loadPages(db.admin)).toBe(0);
    expect(await findArticle(db.app, 'theme', 'overdracht')).toBeUndefined();
    expect(await findMoved(db.app, 'overdracht')).toBeUndefined();
  });
});
