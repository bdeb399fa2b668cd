/** `cli rotate-key NAME`: replaces one key of the installation and seals anew what it sealed. */
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { keyFileOf, loadKeys } from '../config.ts';
import { publicKeyFile, rotateSigningKey, signingKeyPath } from '../gate/log-key.ts';
import { SEALER_PRESENT } from '../jobs/sealer-order.ts';
import { type KeyLine, type Keys, replaceKey } from '../keys.ts';
import { type Command, CommandFailed, type Context, UsageError } from './command.ts';
import { hashKeyInForce, rehashAll, resealAll, surveySealed, waitForOlder } from './rotate-insz.ts';

const names = ['insz-encryption', 'insz-hash', 'log-signing'] as const;
type Name = (typeof names)[number];

export const rotateKeyCommand: Command = {
  help: `
cli rotate-key insz-encryption [--json]   beside a running server
cli rotate-key insz-hash [--json]         with the server stopped
cli rotate-key log-signing [--json]       beside a running server

Puts a new key in the key file (MASTER_KEY_FILE, for log-signing LOG_KEY_FILE if it is set, in a demo DATA_DIR) and seals anew what the old one sealed.
When it is cut off, run it again: it goes on with the same key. The old key stays in the file as …_PREVIOUS: keep it as
long as you keep backups made before, and after a restore of one run the command once more.
With several machines, or a file that cannot be written here: move the key to …_PREVIOUS yourself, put a new one of
32 bytes in its place, on every machine, and then run the command.`,
  async run(args, context) {
    const [name, ...others] = args;
    if (!isName(name) || others.length > 0)
      throw new UsageError(`cli rotate-key takes one of ${names.join(', ')}.`);
    const installation = await context.installation();
    if ((await installation.pending()).length > 0)
      throw new CommandFailed('The database is not up to date: run cli migrate.');
    const owner = openDatabase(installation.server.connection('werkwinkel_owner'), { max: 2 });
    try {
      const said = await rotations[name](owner, context);
      await owner.one('select gate.note_key_change($1)', [name]);
      context.result({ key: name, ...said.counts }, [said.sentence]);
      return 0;
    } finally {
      await owner.close();
    }
  },
};

interface Said {
  readonly counts: Readonly<Record<string, number>>;
  readonly sentence: string;
}

const rotations: Readonly<Record<Name, (owner: Database, context: Context) => Promise<Said>>> = {
  'insz-encryption': rotateEncryption,
  'insz-hash': rotateHash,
  'log-signing': rotateSigning,
};

async function rotateEncryption(owner: Database, context: Context): Promise<Said> {
  const before = await surveySealed(owner, loadKeys(context.config));
  if (before.unknown > 0)
    throw new CommandFailed(
      `${before.unknown} INSZ facts were sealed with a key that is not in ${keyFileOf(context.config)}: put it there as INSZ_ENCRYPTION_KEY_PREVIOUS first.`,
    );
  if (before.previous === 0) renew(keyFileOf(context.config), 'INSZ_ENCRYPTION_KEY');
  const keys = loadKeys(context.config);
  let resealed = await resealAll(owner, keys);
  // A server that runs takes the new key up at its next seal; what it was writing just before is caught by another pass.
  await waitForOlder(owner);
  for (let more = await resealAll(owner, keys); more > 0; more = await resealAll(owner, keys))
    resealed += more;
  const finished = before.previous > 0 ? 'The change of key of before is finished' : 'The key is changed';
  return { counts: { resealed }, sentence: `${finished}: ${resealed} INSZ facts are sealed with it.` };
}

async function rotateHash(owner: Database, context: Context): Promise<Said> {
  if (await serverRuns(owner))
    throw new CommandFailed('A server is running: stop it, change this key, and start it again.');
  const { imports } =
    (await owner.one<{ imports: number }>('select gate.count_sealed_imports() as imports')) ?? {};
  if (imports !== 0)
    throw new CommandFailed(
      `${imports} imports of clients still hold files or reports that this key protects: they are forgotten 30 days after the import.`,
    );
  const old = loadKeys(context.config);
  const inForce = await hashKeyInForce(owner, old);
  if (inForce === undefined)
    throw new CommandFailed(
      `The database was filled with an INSZ_HASH_KEY that is not in ${keyFileOf(context.config)}: put it there as INSZ_HASH_KEY_PREVIOUS first.`,
    );
  if (inForce.equals(old.inszHash)) renew(keyFileOf(context.config), 'INSZ_HASH_KEY');
  const keys: Keys = loadKeys(context.config);
  const rehashed = await rehashAll(owner, keys, inForce);
  return { counts: { rehashed }, sentence: `The key is changed: ${rehashed} records are found by it.` };
}

async function rotateSigning(_owner: Database, context: Context): Promise<Said> {
  const { config } = context;
  const path = signingKeyPath(config);
  if (!rotateSigningKey(config) && path !== undefined) {
    renew(path, 'LOG_SIGNING_KEY');
    rotateSigningKey(config);
  }
  const file = publicKeyFile(config.dataDir);
  return {
    counts: {},
    sentence: `The log is signed with a new key from now on. Its public key stands last in ${file}: hand that file to your witnesses.`,
  };
}

function renew(file: string, line: KeyLine): void {
  try {
    replaceKey(file, line);
  } catch {
    throw new CommandFailed(
      `${file} cannot be written: move the key to ${line}_PREVIOUS yourself, put a new one after ${line}=, and run this again.`,
    );
  }
}

/** A server at work has a sealer, which holds this lock. */
async function serverRuns(owner: Database): Promise<boolean> {
  const row = await owner.transaction(undefined, (tx) =>
    tx.one<{ alone: boolean }>('select pg_try_advisory_xact_lock($1) as alone', [SEALER_PRESENT]),
  );
  return row?.alone === false;
}

function isName(text: string | undefined): text is Name {
  return names.some((name) => name === text);
}
