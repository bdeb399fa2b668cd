/**
 * Fills a demo database with a full Flanders, for benches and for seeing whether a screen still works: every real OCMW at
 * work, and as many invented people, files and readings as asked. Beside the demo, which it makes first when it is missing.
 */
import type { Database, Queryable } from '../../src/adapters/database/pool.ts';
import { inszKeys } from '../../src/adapters/keys/insz-keys.ts';
import type { Keys } from '../../src/keys.ts';
import { seedDemo } from './demo.ts';
import { writeFiles } from './flanders-file.ts';
import { activate, writeLaw } from './flanders-law.ts';
import { writeManyReadings } from './flanders-log.ts';
import { inventFlanders, settleFlanders } from './flanders-people.ts';
import { writeStaff } from './flanders-staff.ts';
import { findOrphans } from './orphans.ts';

export interface FlandersWish {
  readonly keys: Pick<Keys, 'inszEncryption' | 'inszHash'>;
  readonly persons: number;
  /** How many of them an OCMW guides. */
  readonly pathways: number;
  /** How many readings the log gets. */
  readonly log: number;
  say?(text: string): void;
}

const written = [
  'persons',
  'insz_keys',
  'involvements',
  'assignments',
  'relation_answers',
  'facts',
  'users',
  'teams',
  'mandates',
  'flows',
  'flow_receivers',
  'flow_versions',
  'agreements',
  'agreement_parties',
  'annex_lines',
];
const alsoWritten = ['gate.person_index', 'log.headers', 'log.entries', 'log.waiting'];

/** Seeds Flanders once; false when it was there already. */
export async function seedFlanders(admin: Database, wish: FlandersWish): Promise<boolean> {
  const { keys, say = () => {} } = wish;
  await seedDemo(admin, { keys, say });
  const seeded = await admin.transaction(undefined, (tx) => fill(tx, wish, say));
  if (!seeded) return false;
  say('gathering statistics');
  for (const table of [...written, ...alsoWritten]) await admin.many(`vacuum (analyze) ${table}`);
  return true;
}

async function fill(tx: Queryable, wish: FlandersWish, say: (text: string) => void): Promise<boolean> {
  const state = await tx.one<{ filled: boolean; today: string }>(
    `select exists (select from organisations where kind = 'ocmw' and not demo and active) as filled, gate.today() as today
     from installation for update`,
  );
  if (state === undefined || state.filled) return false;
  // Foreign keys are checked afterwards, all at once: row by row it would take as long as everything else together.
  await tx.many('set local session_replication_role = replica');
  await tx.many(`set local work_mem = '256MB'`);
  await inventFlanders(tx, inszKeys(wish.keys.inszEncryption, wish.keys.inszHash), wish, say);
  await settleFlanders(tx, wish);
  await activate(tx);
  const users = await writeStaff(tx);
  say(`${users} users are written`);
  await writeLaw(tx);
  await writeFiles(tx, wish.pathways, state.today, say);
  await writeManyReadings(tx, wish.log, say);
  const orphans = await findOrphans(tx, written);
  if (orphans.length > 0) throw new Error(`The seed refers to what is not there: ${orphans.join(', ')}.`);
  return true;
}
