// The import from the command line: in this process, with the mandate of the organisation, and found back on screen.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleClientFile } from '../../db/seeds/demo-import-file.ts';
import { writeAccounts } from '../../db/seeds/demo-account.ts';
import { inventedNumber, writeOrganisations } from '../../db/seeds/demo-organisation.ts';
import { writeMunicipalities } from '../../db/seeds/directory.ts';
import { openDatabase } from '../adapters/database/pool.ts';
import { runCli } from '../cli.ts';
import { readConfig } from '../config.ts';
import { reachInstallation } from '../installation.ts';
import { civilDate } from '../kernel/civil-date.ts';

let folder: string;
let out: string[];
let err: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ww-cli-import-'));
  chmodSync(folder, 0o755);
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)));
  [out, err] = [[], []];
  await run('migrate');
  await makeOrganisations();
  writeFileSync(join(folder, 'lijst.csv'), exampleClientFile(civilDate('2026-11-21')));
}, 60_000);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  [out, err] = [[], []];
});

const run = (line: string) => runCli(line.split(' '), { DATA_DIR: join(folder, 'data') });
const vlierbeke = inventedNumber(1001);
const lijst = () => `import clients ${join(folder, 'lijst.csv')} --organisation ${vlierbeke}`;

async function makeOrganisations(): Promise<void> {
  const config = readConfig({ DATA_DIR: join(folder, 'data') });
  const { server } = await reachInstallation(config, () => {});
  const admin = openDatabase(server.connection('admin'), { max: 1 });
  await writeMunicipalities(admin);
  await writeAccounts(admin, await writeOrganisations(admin), '2024-01-01');
  await admin.close();
  await server.stop();
}

describe('cli import clients', () => {
  it('judges a list and writes nothing with --dry-run', async () => {
    expect(await run(`${lijst()} --dry-run --json`)).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({
      status: 'done',
      dryRun: true,
      counts: { rows: 24, accepted: 21, created: 0, rejected: 3 },
    });
  });

  it('reads it, and changes nothing the second time', async () => {
    expect(await run(lijst())).toBe(0);
    expect(out.join('\n')).toContain('0 doubled, 3 come back.');
    expect(await run(`${lijst()} --json`)).toBe(0);
    expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({ counts: { created: 0, updated: 0, unchanged: 21 } });
  });

  it('says in one sentence what is wrong, with its exit code', async () => {
    expect(await run('import clients')).toBe(2);
    expect(await run(`import clients ${join(folder, 'lijst.csv')}`)).toBe(2);
    expect(await run(`import clients ${join(folder, 'lijst.csv')} --organisation 0999999922`)).toBe(1);
    expect(await run(`import clients ${join(folder, 'nothing.csv')} --organisation ${vlierbeke}`)).toBe(1);
    writeFileSync(join(folder, 'wrong.csv'), 'a;b\n1;2\n');
    expect(await run(`import clients ${join(folder, 'wrong.csv')} --organisation ${vlierbeke}`)).toBe(1);
    expect(err).toEqual([
      'cli import takes clients and one file. See cli import --help.',
      '--organisation takes an enterprise number. See cli import --help.',
      expect.stringMatching(/^No organisation has the enterprise number|enterprise number/),
      expect.stringContaining('is not a file'),
    ]);
    expect(out.join()).toContain('We herkennen niemand in dit bestand');
  });
});
