// Compiles the sources to dist/, and skips that when nothing changed. Types are checked by `npm run check`, not here:
// a start needs no packages for development. SQL files stay where they are.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, runtime } from './install.mjs';

const dist = join(projectRoot, 'dist');
const stampPath = join(dist, '.built-from');
const sources = ['src', 'db/seeds', 'scripts', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** Builds when a source is newer than the last build. */
export async function build() {
  const fingerprint = fingerprintOf(sources);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === fingerprint) return;
  rmSync(dist, { recursive: true, force: true });
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  node([compiler, '-p', 'tsconfig.build.json', '--noCheck', '--types', '']);
  const style = join(dist, 'src/ui/build-style.js');
  if (existsSync(style)) node([style]);
  node([join(dist, 'src/rules/build-check.js')]);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampPath, fingerprint);
}

function node(args) {
  const done = spawnSync(runtime, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) throw new Error('The build did not succeed; the reason is above.');
}

/** Names, sizes and times of the sources: quick, and different after every edit or checkout. */
function fingerprintOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const found = statSync(join(projectRoot, path), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) {
      for (const name of readdirSync(join(projectRoot, path)).sort()) add(join(path, name));
    } else hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
  };
  paths.forEach(add);
  return hash.digest('hex');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
