/**
 * Brings the pages that come with the program into the database, after each migration and in a demo: real content, so it is there in
 * production too, and a new release brings what it changed. What people wrote or withdrew since is theirs and stays.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Queryable } from '../../adapters/database/pool.ts';
import { projectRoot } from '../../root.ts';
import { readPageFile, type WrittenPage } from './page-file.ts';

/** Where the pages stand as files. */
const folder = join(projectRoot, 'db/seeds/pages');

/** Reads every page in the folder, by its name; one that names a theme without a page is refused. */
export function readPages(): readonly WrittenPage[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const pages = names.toSorted().map((name) => readPageFile(name, readFileSync(join(folder, name), 'utf8')));
  const themes = new Set(pages.filter(({ kind }) => kind === 'theme').map(({ slug }) => slug));
  for (const { slug, themes: named } of pages) {
    const missing = named.find((theme) => !themes.has(theme));
    if (missing !== undefined) throw new Error(`${slug}.md: there is no page of the theme ${missing}`);
  }
  return pages;
}

/** Loads the pages; tells how many are new or changed. */
export async function loadPages(admin: Queryable): Promise<number> {
  const row = await admin.one<{ changed: number }>('select gate.load_articles($1) as changed', [
    JSON.stringify(readPages()),
  ]);
  return row?.changed ?? 0;
}
