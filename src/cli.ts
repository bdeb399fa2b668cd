/**
 * The administrator's command line. It works beside a running server of the same data folder and starts the database
 * itself when none runs. Each command stands in a file of its own and is loaded only when it is asked for.
 */
import { RestoreRefused } from './adapters/database/restore.ts';
import { type Command, CommandFailed, type Context, UsageError } from './cli/command.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Installation, reachInstallation } from './installation.ts';

interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly demoOnly?: boolean;
  load(): Promise<Command>;
}

const entries: readonly Entry[] = [
  {
    name: 'migrate',
    summary: 'bring the database up to date',
    load: async () => (await import('./cli/migrate.ts')).migrateCommand,
  },
  {
    name: 'seed',
    summary: 'fill a demo with invented people',
    demoOnly: true,
    load: async () => (await import('./cli/seed.ts')).seedCommand,
  },
  {
    name: 'join',
    summary: 'let an organisation begin, with its first two people',
    load: async () => (await import('./cli/join.ts')).joinCommand,
  },
  {
    name: 'import',
    summary: 'read clients of an organisation from a file',
    load: async () => (await import('./cli/import.ts')).importCommand,
  },
  {
    name: 'backup',
    summary: 'write everything in the database into one file',
    load: async () => (await import('./cli/backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'read a backup back into an empty database',
    load: async () => (await import('./cli/restore.ts')).restoreCommand,
  },
  {
    name: 'rotate-key',
    summary: 'replace a key and seal anew what it sealed',
    load: async () => (await import('./cli/rotate-key.ts')).rotateKeyCommand,
  },
  {
    name: 'token',
    summary: 'print a bearer token that acts as a user',
    demoOnly: true,
    load: async () => (await import('./cli/token.ts')).tokenCommand,
  },
  {
    name: 'verify-log',
    summary: 'tell whether the disclosure log is whole',
    load: async () => (await import('./cli/verify-log.ts')).verifyLogCommand,
  },
  {
    name: 'export-log',
    summary: 'write the sealed disclosure log to a file',
    load: async () => (await import('./cli/export-log.ts')).exportLogCommand,
  },
  {
    name: 'retention',
    summary: 'destroy what has to go because its term has ended',
    load: async () => (await import('./cli/retention.ts')).retentionCommand,
  },
  {
    name: 'rules',
    summary: 'run the published cases and check the data of the rules',
    load: async () => (await import('./cli/rules.ts')).rulesCommand,
  },
  {
    name: 'doctor',
    summary: 'check this installation',
    load: async () => (await import('./cli/doctor.ts')).doctorCommand,
  },
];

/** Runs the command line and returns the exit code: 0 done, 1 not done, 2 wrong use. */
export async function runCli(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const json = words.includes('--json');
  const wantsHelp = words.includes('--help') || words.includes('-h');
  const [name, ...args] = words.filter((word) => !['--json', '--help', '-h'].includes(word));
  if (name === undefined || name === 'help') return showHelp(args[0]);
  const entry = entries.find((known) => known.name === name);
  if (entry === undefined) return fail(`There is no command ${name}; cli help lists them.`, 2, json);
  if (wantsHelp) return showHelp(name);
  try {
    const config = readConfig(environment);
    if (entry.demoOnly === true && config.mode !== 'demo')
      return fail(`cli ${name} exists in a demo only.`, 2, json);
    return await runCommand(await entry.load(), args, config, json);
  } catch (error) {
    if (error instanceof UsageError) return fail(`${error.message} See cli ${name} --help.`, 2, json);
    if (error instanceof ConfigError || error instanceof CommandFailed || error instanceof RestoreRefused)
      return fail(error.message, 1, json);
    return fail(`cli ${name} failed: ${error instanceof Error ? error.message : String(error)}`, 1, json);
  }
}

async function runCommand(
  command: Command,
  args: readonly string[],
  config: Config,
  json: boolean,
): Promise<number> {
  let reached: Promise<Installation> | undefined;
  const context: Context = {
    config,
    json,
    say: (text) => {
      if (!json) console.log(text);
    },
    result: (value, lines) => console.log(json ? JSON.stringify(value) : lines.join('\n')),
    installation: () => (reached ??= reachInstallation(config, (text) => console.error(text))),
  };
  try {
    return await command.run(args, context);
  } finally {
    const installation = await reached?.catch(() => undefined);
    await installation?.server.stop();
  }
}

async function showHelp(name: string | undefined): Promise<number> {
  const entry = entries.find((known) => known.name === name);
  if (name !== undefined && entry === undefined)
    return fail(`There is no command ${name}; cli help lists them.`, 2, false);
  if (entry !== undefined) {
    const { help } = await entry.load();
    console.log(
      `cli ${entry.name}: ${entry.summary}${entry.demoOnly === true ? ' (demo only)' : ''}\n\n${help.trim()}`,
    );
    return 0;
  }
  const width = Math.max(...entries.map((known) => known.name.length));
  const lines = entries.map((known) => `  ${known.name.padEnd(width)}  ${known.summary}`);
  console.log(
    `Usage: npm run cli -- COMMAND [--json]\n\n${lines.join('\n')}\n\nnpm run cli -- COMMAND --help tells more. Exit code: 0 done, 1 not done, 2 wrong use.`,
  );
  return 0;
}

function fail(sentence: string, code: number, json: boolean): number {
  if (json) console.log(JSON.stringify({ error: sentence }));
  else console.error(sentence);
  return code;
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2), process.env);
