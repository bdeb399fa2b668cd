/** `cli seed`: fills a demo with invented people. What stands in it is decided in db/seeds. */
import { parseArgs } from 'node:util';
import { seedDemo } from '../../db/seeds/demo.ts';
import { seedFlanders } from '../../db/seeds/flanders.ts';
import { type Database, openDatabase } from '../adapters/database/pool.ts';
import { openSigningKey } from '../gate/log-key.ts';
import { sealLog } from '../gate/log-seal.ts';
import type { Installation } from '../installation.ts';
import { type Command, type Context, UsageError } from './command.ts';

export const seedCommand: Command = {
  help: `
cli seed demo [--json]
cli seed flanders [--persons 300000] [--pathways 60000] [--log 1000000] [--json]

demo: the invented municipalities, organisations, accounts and about 200 people, in an empty demo.
flanders: every OCMW of Flanders at work, beside the demo. OCMWs guide PATHWAYS of the PERSONS, and the disclosure log
gets LOG readings. A seed that is there already stays as it is. Exit code 0 when it is there.`,
  async run(args, context) {
    const [kind, ...rest] = args;
    if (kind === 'demo' && rest.length === 0) return report(context, kind, await withAdmin(context, demo));
    if (kind === 'flanders') {
      const size = readSize(rest);
      return report(
        context,
        kind,
        await withAdmin(context, (admin, at) => flanders(admin, at, size, context)),
      );
    }
    throw new UsageError('cli seed takes demo or flanders.');
  },
};

interface Size {
  readonly persons: number;
  readonly pathways: number;
  readonly log: number;
}

const largest = 10_000_000;

function readSize(args: readonly string[]): Size {
  let given: { readonly [name in keyof Size]?: string | undefined };
  try {
    const option = { type: 'string' as const };
    given = parseArgs({
      args: [...args],
      options: { persons: option, pathways: option, log: option },
    }).values;
  } catch {
    throw new UsageError('cli seed flanders takes --persons, --pathways and --log only.');
  }
  const persons = numberOf(given.persons, 300_000, 1000);
  const pathways = numberOf(given.pathways, Math.round(persons / 5), 1);
  if (pathways > persons) throw new UsageError('There cannot be more pathways than persons.');
  return { persons, pathways, log: numberOf(given.log, Math.round((persons * 10) / 3), 0) };
}

function numberOf(text: string | undefined, otherwise: number, least: number): number {
  if (text === undefined) return otherwise;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= largest))
    throw new UsageError(`${text} is not a number from ${least} to ${largest}.`);
  return number;
}

function demo(admin: Database, { keys }: Installation): Promise<boolean> {
  return seedDemo(admin, { keys });
}

async function flanders(
  admin: Database,
  installation: Installation,
  size: Size,
  context: Context,
): Promise<boolean> {
  const seeded = await seedFlanders(admin, { ...size, keys: installation.keys, say: context.say });
  if (seeded) await seal(installation, context);
  return seeded;
}

/** Seals the new readings at once, so that the next start of the server has nothing to catch up with. */
async function seal({ server, config }: Installation, context: Context): Promise<void> {
  const log = openDatabase(server.connection('werkwinkel_log'), { max: 1 });
  try {
    const sealed = await sealLog(log, openSigningKey(config));
    context.say(
      sealed.outcome === 'sealed' ? `sealed ${sealed.added} readings` : 'a running server seals the readings',
    );
  } finally {
    await log.close();
  }
}

async function withAdmin(
  context: Context,
  work: (admin: Database, installation: Installation) => Promise<boolean>,
): Promise<boolean> {
  const installation = await context.installation();
  await installation.migrate();
  const admin = openDatabase(installation.server.connection('admin'), { max: 1 });
  try {
    return await work(admin, installation);
  } finally {
    await admin.close();
  }
}

function report(context: Context, seed: string, seeded: boolean): number {
  context.result({ seed, seeded }, [
    seeded ? `The seed ${seed} is there.` : `The seed ${seed} was there already.`,
  ]);
  return 0;
}
