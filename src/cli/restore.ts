/** `cli restore FILE`: a backup back into an empty database, whole or not at all. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readManifest, restore } from '../adapters/database/restore.ts';
import { type Command, CommandFailed, UsageError } from './command.ts';

export const restoreCommand: Command = {
  help: `
cli restore FILE [--json]

Reads a backup back into a database in which nobody has worked yet: a new DATA_DIR, or a new database behind
DATABASE_URL. A backup of an older version is brought up to date. Nothing changes when the file is damaged.
Put the keys of the installation back first: without them an INSZ cannot be read.`,
  async run(args, context) {
    const [file, ...others] = args;
    if (file === undefined || others.length > 0) throw new UsageError('cli restore takes one file name.');
    const path = resolve(file);
    if (!existsSync(path)) throw new CommandFailed(`${path} does not exist.`);
    const manifest = await readManifest(path);
    const installation = await context.installation();
    await installation.migrate(manifest.migrations.at(-1)?.name ?? '');
    const admin = installation.server.connection('admin');
    const done = await restore(admin, path, context.config.mode === 'demo');
    await installation.migrate();
    context.result({ file: path, madeAt: manifest.madeAt, ...done }, [
      `${done.rows} rows of ${done.tables} tables are back, as they were on ${manifest.madeAt}.`,
    ]);
    return 0;
  },
};
