/** `cli verify-log`: is the disclosure log whole, and who else can say so? Exit code 1 when it was tampered with. */
import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { publicKeyFile, publicKeysIn, readPublicKeys } from '../gate/log-key.ts';
import type { LogVerdict } from '../gate/log-verdict.ts';
import { verifyLog } from '../gate/log-verify.ts';
import { verifyExport } from '../gate/log-verify-export.ts';
import { fileWitness, type Witness, witnessCopy, witnessOf } from '../gate/log-witness.ts';
import { type Command, CommandFailed, type Context, UsageError } from './command.ts';

interface Options {
  readonly export?: string | undefined;
  readonly key?: string | undefined;
  readonly witness?: string | undefined;
}

export const verifyLogCommand: Command = {
  help: `
cli verify-log [--key FILE] [--witness FILE] [--json]
cli verify-log --export FILE --key FILE [--witness FILE] [--json]

Computes every entry, view, leaf and checkpoint of the disclosure log again, checks the signatures, and compares with
what the witness kept: that of WITNESS, or any copy of the checkpoints in a file. With --export it needs no database:
only the exported file and the public key. Exit code 0 when the log is whole, also without a witness; 1 when it was
tampered with. Numbers without a line are a warning, never a fault: a request that was broken off, a crash (up to 32 at
once), or someone who undid a showing.`,
  async run(args, context) {
    const options = readOptions(args);
    const verdict = options.export === undefined ? await online(options, context) : await offline(options);
    context.result(verdict.verdict, linesOf(verdict.verdict, verdict.witness));
    return verdict.verdict.whole ? 0 : 1;
  },
};

interface Judged {
  readonly verdict: LogVerdict;
  readonly witness: Pick<Witness, 'target' | 'sameMachine'> | undefined;
}

function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' as const };
  let options: Options;
  try {
    options = parseArgs({ args: [...args], options: { export: text, key: text, witness: text } }).values;
  } catch {
    throw new UsageError('cli verify-log takes --export FILE, --key FILE and --witness FILE only.');
  }
  if (options.export !== undefined && options.key === undefined)
    throw new UsageError('With --export, --key FILE says which public key it must be signed with.');
  for (const path of [options.export, options.key, options.witness])
    if (path !== undefined && !existsSync(path)) throw new CommandFailed(`${path} does not exist.`);
  return options;
}

async function offline({ export: path = '', key = '', witness }: Options): Promise<Judged> {
  const lines = witness === undefined ? undefined : await witnessCopy(witness);
  const verdict = await verifyExport(path, readPublicKeys(key), lines);
  return { verdict, witness: witness === undefined ? undefined : { target: witness, sameMachine: false } };
}

async function online({ key, witness: copy }: Options, context: Context): Promise<Judged> {
  const { witness: setting, dataDir } = context.config;
  const witness = copy === undefined ? witnessOf(setting, dataDir) : copyOf(resolve(copy));
  const installation = await context.installation();
  if ((await installation.pending()).length > 0)
    throw new CommandFailed('The database is not up to date: run cli migrate.');
  const owner = openDatabase(installation.server.connection('werkwinkel_owner'), { max: 1 });
  try {
    const keys = key === undefined ? await keysOf(dataDir, owner) : readPublicKeys(key);
    return { verdict: await verifyLog(owner, { keys, witness }), witness };
  } finally {
    await owner.close();
  }
}

function copyOf(path: string): Witness {
  return { ...fileWitness(path, false), read: () => witnessCopy(path) };
}

/** A log that was just restored has its public keys in the database only. */
async function keysOf(dataDir: string, owner: Database): Promise<KeyObject[]> {
  const file = publicKeyFile(dataDir);
  if (existsSync(file)) return readPublicKeys(file);
  const rows = await owner.many<{ pem: string }>('select pem from log.public_keys order by number');
  return publicKeysIn(rows.map((row) => row.pem).join(''));
}

function linesOf(verdict: LogVerdict, witness: Judged['witness']): string[] {
  const { whole, entries, headers, sealed, gaps, firstBad } = verdict;
  const counts = `${entries} person rows in ${headers} views, ${sealed} of them sealed`;
  return [
    whole ? `The log is whole: ${counts}.` : `The log is NOT whole: ${counts}.`,
    ...(firstBad ? [`First fault: ${firstBad.what} ${firstBad.id}: ${firstBad.says}.`] : []),
    ...(gaps === 0 ? [] : [gapSentence(gaps)]),
    witnessSentence(verdict, witness),
  ];
}

function gapSentence(gaps: number): string {
  const numbers =
    gaps === 1 ? '1 number was handed out and holds' : `${gaps} numbers were handed out and hold`;
  return `Warning: ${numbers} no line: a request that was broken off, a crash (up to 32 at once), or a showing that someone undid.`;
}

function witnessSentence({ witness: saw }: LogVerdict, witness: Judged['witness']): string {
  if (witness === undefined) return 'There is no witness: not provable against the owner.';
  const near = witness.sameMachine
    ? ' It stands on the same machine: not provable against the owner of the machine.'
    : '';
  switch (saw) {
    case 'agrees':
      return `The witness ${witness.target} saw the same log.${near}`;
    case 'behind':
      return `The witness ${witness.target} agrees, but has not seen the latest checkpoints.${near}`;
    case 'disagrees':
      return `The witness ${witness.target} saw another log.`;
    case 'unreachable':
    case 'none':
      return `The witness ${witness.target} cannot be read: not provable against the owner now.`;
  }
}
