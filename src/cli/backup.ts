/** `cli backup FILE`: the whole database in one file. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup } from '../adapters/database/backup.ts';
import { type Command, CommandFailed, UsageError } from './command.ts';

export const backupCommand: Command = {
  help: `
cli backup FILE [--json]

Writes all tables as they are at one moment into FILE, while others go on working.
The file holds personal data and can be read by its owner only: keep it as safe as the database.
Keys are not in it: keep MASTER_KEY_FILE (in a demo: DATA_DIR/demo-keys) apart from it.`,
  async run(args, context) {
    const [file, ...others] = args;
    if (file === undefined || others.length > 0) throw new UsageError('cli backup takes one file name.');
    const path = resolve(file);
    if (existsSync(path)) throw new CommandFailed(`${path} exists already: choose another name.`);
    const installation = await context.installation();
    const pending = await installation.pending();
    if (pending.length > 0)
      throw new CommandFailed(
        `This version still has to apply ${pending.join(', ')}: run cli migrate, or make the backup with the version that runs.`,
      );
    const done = await backup(installation.server.connection('admin'), path);
    context.result({ file: path, ...done }, [`${done.rows} rows of ${done.tables} tables are in ${path}.`]);
    return 0;
  },
};
