// Sees to it that the packages of the lockfile are there, with or without those for development. A stamp beside the
// packages says what was installed, so that a later start costs nothing. Runs on Node 20 without packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));
/** The Node that the project pins, installed by npm. */
export const runtime = join(projectRoot, 'node_modules/node/bin/node');

const stampPath = join(projectRoot, 'node_modules/.werkwinkel-installed');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Installs what is missing. */
export async function ensureInstalled({ development }) {
  const lock = createHash('sha256')
    .update(readFileSync(join(projectRoot, 'package-lock.json')))
    .digest('hex');
  const stamp = existsSync(stampPath) ? readFileSync(stampPath, 'utf8').trim() : '';
  const wanted = `${lock} ${development ? 'all' : 'run'}`;
  if ((stamp === `${lock} all` || stamp === wanted) && existsSync(runtime)) return;
  // Packages that someone installed by hand are as good, when they are the right ones.
  const complete = stamp === '' && isComplete(true) ? 'all' : undefined;
  if (complete === undefined) install(development);
  ensureRuntime();
  writeFileSync(stampPath, `${complete ? `${lock} ${complete}` : wanted}\n`);
}

function isComplete(development) {
  const manifest = readJson(join(projectRoot, 'package.json'));
  const pinned = { ...manifest.dependencies, ...(development ? manifest.devDependencies : {}) };
  return Object.entries(pinned).every(([name, version]) => {
    const path = join(projectRoot, 'node_modules', name, 'package.json');
    return existsSync(path) && readJson(path).version === version;
  });
}

function install(development) {
  console.log('Packages are being installed; the first time this takes a minute or two.');
  const args = ['install', '--no-audit', '--no-fund', ...(development ? ['--include=dev'] : ['--omit=dev'])];
  const npm = process.env.npm_execpath;
  // npm puts its own settings in the environment; NODE_ENV=production would leave out what a test needs.
  const options = { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options);
  if (done.status !== 0) throw new Error('npm install did not succeed; its own words are above.');
}

/** Fetches the pinned Node when npm was told not to run install scripts. */
function ensureRuntime() {
  if (existsSync(runtime)) return;
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(projectRoot, 'node_modules/node'),
    stdio: 'ignore',
  });
  if (!existsSync(runtime)) throw new Error('The pinned Node is missing: run npm rebuild node.');
}
