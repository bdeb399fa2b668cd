/** The part of verifying that is about the tree: what each checkpoint covers, who signed it and what it follows on. */
import type { KeyObject } from 'node:crypto';
import type { Queryable } from '../adapters/database/pool.ts';
import { checkpointId, signerOf } from './log-checkpoint.ts';
import { growTo } from './log-leaves.ts';
import { logRows, openRows, remaining } from './log-rows.ts';
import type { StoredCheckpoint } from './log-seal.ts';
import { emptyTree, type Frontier, rootOf } from './log-tree.ts';
import type { Findings } from './log-verdict.ts';

/** Grows the tree again under every checkpoint; returns how many headers the last one covers. */
export async function walkTree(
  tx: Queryable,
  findings: Findings,
  keys: readonly KeyObject[],
): Promise<number> {
  let tree: Frontier = emptyTree;
  let before: StoredCheckpoint | undefined;
  let signer = 0;
  for await (const checkpoint of remaining(
    await openRows<StoredCheckpoint>(tx, 'log_checkpoints', logRows.checkpoints),
  )) {
    tree = await growTo(tx, tree, checkpoint.size);
    const by = signerOf(checkpoint, keys);
    const says =
      tree.size !== checkpoint.size
        ? 'positions under a checkpoint are gone'
        : !rootOf(tree).equals(checkpoint.root)
          ? 'a checkpoint has another root than what it covers'
          : !Buffer.concat(tree.peaks).equals(checkpoint.frontier)
            ? 'a checkpoint keeps another tree than what it covers'
            : by < signer
              ? 'a checkpoint is not signed by the key of its time'
              : linkFault(checkpoint, before);
    if (says !== undefined) findings.note('checkpoint', checkpoint.number, says);
    signer = Math.max(by, signer);
    before = checkpoint;
  }
  const rest = await tx.one<{ count: number }>(
    'select count(*) from log.positions where position not between 0 and $1::bigint - 1',
    [tree.size],
  );
  if (rest?.count !== 0) findings.note('position', tree.size, 'a position is covered by no checkpoint');
  return tree.size;
}

function linkFault(checkpoint: StoredCheckpoint, before: StoredCheckpoint | undefined): string | undefined {
  if (checkpoint.number !== (before?.number ?? 0) + 1) return 'a checkpoint is missing before this one';
  const link =
    before === undefined
      ? checkpoint.previous === null
      : checkpoint.previous?.equals(checkpointId(before)) === true;
  if (!link) return 'a checkpoint does not follow on the one before';
  return before !== undefined && checkpoint.time <= before.time
    ? 'a checkpoint is older than the one before'
    : undefined;
}
