/** `cli export-log`: the sealed log in a file that anyone can verify with the public key alone. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { type Exported, exportLog } from '../gate/log-export.ts';
import { witnessOf } from '../gate/log-witness.ts';
import { sealNow } from '../jobs/seal-now.ts';
import { type Command, CommandFailed, UsageError } from './command.ts';

/** A removal may be recorded between the sealing and the export; each time the log is sealed again. */
const ATTEMPTS = 5;

export const exportLogCommand: Command = {
  help: `
cli export-log --out FILE [--json]

Asks for a checkpoint now and writes everything it covers to FILE: who was shown whom, why and on which ground, never
what was read. The file can be read by its owner only. The export itself is written in the log.
Verify it anywhere with: cli verify-log --export FILE --key DATA_DIR/log-public-key.pem`,
  async run(args, context) {
    const path = readOut(args);
    const installation = await context.installation();
    if ((await installation.pending()).length > 0)
      throw new CommandFailed('The database is not up to date: run cli migrate.');
    const { server } = installation;
    const { dataDir, masterKeyFile, logKeyFile, witness: setting } = context.config;
    const witness = witnessOf(setting, dataDir);
    const owner = openDatabase(server.connection('werkwinkel_owner'), { max: 2 });
    const log = openDatabase(server.connection('werkwinkel_log'), { max: 1 });
    try {
      const exported = await sealAndExport(owner, path, (header) =>
        sealNow({ owner, log, place: { dataDir, masterKeyFile, logKeyFile }, witness }, header),
      );
      context.result({ file: path, ...exported }, [
        `${exported.entries} person rows in ${exported.headers} views, sealed at ${exported.sealedAt}, are in ${path}.`,
      ]);
      return 0;
    } finally {
      await Promise.all([owner.close(), log.close()]);
    }
  },
};

function readOut(args: readonly string[]): string {
  let out: string | undefined;
  try {
    out = parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values.out;
  } catch {
    throw new UsageError('cli export-log takes --out FILE only.');
  }
  if (out === undefined) throw new UsageError('cli export-log needs --out FILE.');
  const path = resolve(out);
  if (existsSync(path)) throw new CommandFailed(`${path} exists already: choose another name.`);
  return path;
}

async function sealAndExport(
  owner: Database,
  path: string,
  seal: (header: number) => Promise<void>,
): Promise<Exported> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const row = await owner.one<{ header: number }>(
      `select log.write(clock_timestamp(), null, null, null, 'cli', 'oversight', 'log.export', 'exported', null, '{}') as header`,
    );
    if (row !== undefined) await seal(row.header);
    const exported = await exportLog(owner, path);
    if (exported !== undefined) return exported;
  }
  throw new CommandFailed('The log is being cleaned up right now: try again later.');
}
