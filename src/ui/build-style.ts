/**
 * Writes the style sheet to dist/public under a name that carries its hash, and clears older ones.
 * Run by the build, and by hand while working on the style: `node src/ui/build-style.ts`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { composeStyle } from './style/compose.ts';
import { projectRoot } from './stylesheet.ts';

const folder = join(projectRoot(), 'dist/public');
const sheet = composeStyle(projectRoot());
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) {
  if (/^werkwinkel\..+\.css$/.test(file)) rmSync(join(folder, file));
}
writeFileSync(join(folder, sheet.path), sheet.body);
console.log(
  `style ${sheet.path} ${sheet.body.length} bytes, ${gzipSync(sheet.body, { level: 9 }).length} gzipped`,
);
