/**
 * Gathers on which pages the journeys looked for barriers into docs/tested-pages.json, which the statement on accessibility reads. What an
 * earlier run found stays until a newer run looks again. Run after journeys: node_modules/.bin/node scripts/write-tested-pages.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readTestedPages, type TestedPages } from '../src/features/portal/tested-page.ts';
import { projectRoot } from '../src/root.ts';

interface Look {
  readonly path: string;
  readonly on: string;
  readonly width: number;
  readonly barriers: number;
}

const folder = join(projectRoot, 'tests/results/tested-pages');
const looks: Look[] = !existsSync(folder)
  ? []
  : readdirSync(folder).flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Look => JSON.parse(line))
        // Whose answer it is stands in the address: another one in each run.
        .filter(({ path }) => !path.startsWith('/antwoord/')),
    );
const { version } = createRequire(import.meta.url)('axe-core/package.json') as { version: string };

const pages = new Map<string, TestedPages['pages'][number]>(
  (readTestedPages()?.pages ?? []).map((page) => [page.path, page]),
);
for (const [path, all] of Map.groupBy(looks, (one) => one.path)) {
  const on =
    all
      .map((one) => one.on)
      .toSorted()
      .at(-1) ?? '';
  const last = all.filter((one) => one.on === on);
  // Some journeys alone look at fewer widths than all of them did earlier that day.
  const earlier = pages.get(path);
  const before = earlier?.on === on ? earlier.widths : [];
  const widths = [...new Set([...before, ...last.map(({ width }) => width)])].toSorted((a, b) => a - b);
  pages.set(path, { path, on, widths, barriers: Math.max(...last.map(({ barriers }) => barriers)) });
}
const written: TestedPages = {
  with: `axe-core ${version}`,
  pages: [...pages.values()].toSorted((a, b) => a.path.localeCompare(b.path)),
};
// A line for each page, so that a change shows what changed.
const lines = written.pages.map(
  ({ path, on, widths, barriers }) =>
    `    { "path": ${JSON.stringify(path)}, "on": "${on}", "widths": [${widths.join(', ')}], "barriers": ${barriers} }`,
);
const text = `{\n  "with": ${JSON.stringify(written.with)},\n  "pages": [\n${lines.join(',\n')}\n  ]\n}\n`;
writeFileSync(join(projectRoot, 'docs/tested-pages.json'), text);
console.log(`${written.pages.length} pages, ${looks.length} looks in this run`);
