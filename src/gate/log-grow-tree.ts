/** A tree of the log that is asked for its root at chosen sizes while it grows. */
import { emptyTree, extendTree, rootOf } from './log-tree.ts';

/** A tree that is asked for its root at chosen sizes while it grows. */
export interface GrowingTree {
  add(leaf: Buffer): void;
  rootAt(size: number): Buffer | undefined;
}

const LEAVES_AT_ONCE = 4096;

export function growTree(wanted: readonly number[]): GrowingTree {
  const roots = new Map<number, Buffer | undefined>(wanted.map((size) => [size, undefined]));
  let tree = emptyTree;
  let fresh: Buffer[] = [];
  const settle = () => {
    tree = extendTree(tree, Buffer.concat(fresh));
    fresh = [];
    if (roots.has(tree.size)) roots.set(tree.size, rootOf(tree));
  };
  settle();
  return {
    add(leaf) {
      fresh.push(leaf);
      if (fresh.length === LEAVES_AT_ONCE || roots.has(tree.size + fresh.length)) settle();
    },
    rootAt: (size) => roots.get(size),
  };
}
