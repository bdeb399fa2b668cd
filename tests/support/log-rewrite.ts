/**
 * The strongest attackers: they write the log anew from beginning to end, with every hash, root and link right, and sign it
 * with a key of their own or with the stolen one. Only a witness can tell.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { entryHash, headerHash } from '../../src/gate/log-canonical.ts';
import { checkpointId, signedText } from '../../src/gate/log-checkpoint.ts';
import { type EntryRow, type HeaderRow, logRows, type PositionRow } from '../../src/gate/log-rows.ts';
import type { StoredCheckpoint } from '../../src/gate/log-seal.ts';
import { emptyTree, extendTree, leafHash, rootOf } from '../../src/gate/log-tree.ts';
import type { Dice } from './dice.ts';
import type { LogWorld } from './log-world.ts';

/**
 * Puts another person in an entry and makes its hashes right, sometimes up to the leaf, sometimes up to the trees that the
 * checkpoints keep; nothing is signed anew.
 */
export async function rewriteWithoutKey(world: LogWorld, dice: Dice): Promise<void> {
  const reach = dice.below(3);
  await hidePerson(world, dice, reach > 0);
  if (reach < 2) return;
  const leaves = await leavesOf(world);
  for (const { number, size } of await world.admin.many<StoredCheckpoint>(logRows.checkpoints)) {
    const { peaks } = extendTree(emptyTree, Buffer.concat(leaves.slice(0, size)));
    await world.superuser.query('update log.checkpoints set frontier = $2 where number = $1', [
      number,
      Buffer.concat(peaks),
    ]);
  }
}

/** Rewrites the log and signs it with the stolen key; the public key stays. */
export async function rewriteWithStolenKey(world: LogWorld, dice: Dice): Promise<void> {
  await hidePerson(world, dice, true);
  await signAnew(world, (text) => world.key.sign(text));
}

/** Rewrites the log and signs it with a new key; returns the public key that is left in place of the real one. */
export async function rewriteWithOwnKey(world: LogWorld, dice: Dice): Promise<KeyObject> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await hidePerson(world, dice, true);
  await signAnew(world, (text) => sign(null, Buffer.from(text), privateKey));
  return publicKey;
}

/** Puts another person in the place of the one who was shown. */
async function hidePerson({ superuser, admin }: LogWorld, dice: Dice, upToLeaf: boolean): Promise<void> {
  const sealed = new Set((await admin.many<PositionRow>(logRows.positions)).map((row) => row.header));
  const entries = await admin.many<EntryRow>(logRows.entries);
  const victim = dice.pick(entries.filter((entry) => entry.salt !== null && sealed.has(entry.header)));
  const { rows } = await superuser.query<{ person: string }>('select gen_random_uuid() as person');
  const hash = entryHash(victim.salt ?? Buffer.alloc(0), victim.header, victim.ordinal, {
    ...victim,
    person: rows[0]?.person ?? '',
  });
  const hashes = entries
    .filter((entry) => entry.header === victim.header)
    .map((entry) => (entry.ordinal === victim.ordinal ? hash : entry.hash));
  const header = (await admin.many<HeaderRow>(logRows.headers)).find((one) => one.id === victim.header);
  if (header === undefined) throw new Error('The entry has no header.');
  const whole = headerHash(header.salt, header, hashes);
  await superuser.query(
    'update log.entries set person_id = $3, hash = $4 where header_id = $1 and ordinal = $2',
    [victim.header, victim.ordinal, rows[0]?.person, hash],
  );
  await superuser.query('update log.headers set hash = $2 where id = $1', [header.id, whole]);
  if (!upToLeaf) return;
  await superuser.query('update log.positions set leaf = $2 where header_id = $1', [
    header.id,
    leafHash(whole),
  ]);
}

async function leavesOf({ admin }: LogWorld): Promise<Buffer[]> {
  const positions = await admin.many<PositionRow>(logRows.positions);
  return positions.sort((one, other) => one.position - other.position).map((row) => row.leaf);
}

async function signAnew(world: LogWorld, signing: (text: string) => Buffer): Promise<void> {
  const { superuser, admin } = world;
  const leaves = await leavesOf(world);
  let previous: Buffer | null = null;
  let tree = emptyTree;
  for (const { number, size, time } of await admin.many<StoredCheckpoint>(logRows.checkpoints)) {
    tree = extendTree(tree, Buffer.concat(leaves.slice(tree.size, size)));
    const head = { size, root: rootOf(tree), time, previous };
    await superuser.query(
      'update log.checkpoints set root = $2, previous = $3, signature = $4, frontier = $5 where number = $1',
      [number, head.root, previous, signing(signedText(head)), Buffer.concat(tree.peaks)],
    );
    previous = checkpointId(head);
  }
}
