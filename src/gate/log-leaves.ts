/** Grows a tree with the leaves that are stored, in pieces. */
import type { Queryable } from '../adapters/database/pool.ts';
import { extendTree, type Frontier } from './log-tree.ts';

const LEAVES_AT_ONCE = 32_768;

/** Adds the leaves up to a size; stops short where a position is missing. */
export async function growTo(tx: Queryable, from: Frontier, size: number): Promise<Frontier> {
  let tree = from;
  while (tree.size < size) {
    const end = Math.min(size, tree.size + LEAVES_AT_ONCE);
    const next = await tx.one<{ leaves: Buffer | null; count: number }>(
      `select string_agg(leaf, ''::bytea order by position) as leaves, count(*) from log.positions
       where position >= $1 and position < $2`,
      [tree.size, end],
    );
    if (!next?.leaves || next.count !== end - tree.size) return tree;
    tree = extendTree(tree, next.leaves);
  }
  return tree;
}
