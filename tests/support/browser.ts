/**
 * Opens a browser for journeys and pictures: the Chromium that npm brings, unpacked once per version,
 * or the one of the system where that fails. Knows nothing of what is looked at.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { keptFolder } from './scratch.ts';

const systemChromium = '/usr/bin/chromium';

// Not the package's own arguments: with --single-process the browser dies when a page closes.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  // A page lives for a second: what the browser would spend on making its scripts fast never comes back.
  '--js-flags=--always-sparkplug,--no-maglev,--no-opt',
];

/** Opens a headless browser; close it yourself. */
export async function openBrowser(): Promise<Browser> {
  try {
    const folder = await unpackedChromium();
    const env = withLibraries(folder);
    return await chromium.launch({ executablePath: join(folder, 'chromium'), args, env });
  } catch (problem) {
    if (!existsSync(systemChromium)) throw problem;
    return await chromium.launch({ executablePath: systemChromium, args });
  }
}

async function unpackedChromium(): Promise<string> {
  const { version } = createRequire(import.meta.url)(join(packageFolder(), 'package.json'));
  const folder = join(keptFolder(), `werkwinkel-chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  await unpackInto(fresh);
  try {
    // In one move, so that no other process ever meets a half-written browser.
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const program = await packed.executablePath();
    if (missesLibraries(program)) await inflate(join(packageFolder(), 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function missesLibraries(program: string): boolean {
  try {
    return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

function withLibraries(folder: string): NodeJS.ProcessEnv {
  const bundled = join(folder, 'al2023/lib');
  if (!existsSync(bundled)) return process.env;
  return {
    ...process.env,
    LD_LIBRARY_PATH: [bundled, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
}

function packageFolder(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
}
