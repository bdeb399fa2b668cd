/**
 * Proofs of RFC 6962 over the tree of the log: that an entry is in it, and that a later tree only added to an earlier one. The
 * product verifies whole trees; here the proofs show that its tree is the one that others can check.
 */
import { nodeHash, peakCount, rootOfLeaves, sha256 } from '../../src/gate/log-tree.ts';

function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** Returns the hashes that lead from one leaf to the root, the nearest first (RFC 6962 §2.1.1). */
export function inclusionProof(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length <= 1) return [];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(left, index), rootOfLeaves(right)]
    : [...inclusionProof(right, index - split), rootOfLeaves(left)];
}

/** Tells whether a proof leads from a leaf hash at an index to the root of a tree of this size (RFC 9162 §2.1.3.2). */
export function provesInclusion(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  if (index < 0 || index >= size) return false;
  let [here, last, reached] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (here % 2 === 1 || here === last) {
      reached = nodeHash(step, reached);
      while (here % 2 === 0 && here !== 0) [here, last] = [here / 2, Math.floor(last / 2)];
    } else reached = nodeHash(reached, step);
    [here, last] = [Math.floor(here / 2), Math.floor(last / 2)];
  }
  return last === 0 && reached.equals(root);
}

/** Returns the hashes that show that the tree of the first `size` leaves is the beginning of the whole (RFC 6962 §2.1.2). */
export function consistencyProof(leaves: readonly Buffer[], size: number): Buffer[] {
  return size === 0 || size === leaves.length ? [] : subproof(leaves, size, true);
}

function subproof(leaves: readonly Buffer[], size: number, isOldRoot: boolean): Buffer[] {
  if (size === leaves.length) return isOldRoot ? [] : [rootOfLeaves(leaves)];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subproof(left, size, isOldRoot), rootOfLeaves(right)]
    : [...subproof(right, size - split, false), rootOfLeaves(left)];
}

/** Tells whether a proof shows that a later tree kept everything of an earlier one (RFC 9162 §2.1.4.2). */
export function provesConsistency(
  earlier: { readonly size: number; readonly root: Buffer },
  later: { readonly size: number; readonly root: Buffer },
  proof: readonly Buffer[],
): boolean {
  if (earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root);
  if (earlier.size === 0) return proof.length === 0 && earlier.root.equals(sha256());
  const path = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let [here, last] = [earlier.size - 1, later.size - 1];
  while (here % 2 === 1) [here, last] = [(here - 1) / 2, Math.floor(last / 2)];
  let [old, whole] = [first, first];
  for (const step of path) {
    if (last === 0) return false;
    if (here % 2 === 1 || here === last) {
      [old, whole] = [nodeHash(step, old), nodeHash(step, whole)];
      while (here % 2 === 0 && here !== 0) [here, last] = [here / 2, Math.floor(last / 2)];
    } else whole = nodeHash(whole, step);
    [here, last] = [Math.floor(here / 2), Math.floor(last / 2)];
  }
  return last === 0 && old.equals(earlier.root) && whole.equals(later.root);
}

function isPowerOfTwo(size: number): boolean {
  return peakCount(size) === 1;
}
