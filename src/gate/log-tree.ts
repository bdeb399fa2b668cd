/**
 * The Merkle tree of the disclosure log, precisely as RFC 6962 §2.1 and RFC 9162 §2.1 define it: roots, growth, and
 * proofs that an entry is in the tree or that a later tree only added to an earlier one. Pure; nothing is signed or
 * stored here.
 */
import { hash } from 'node:crypto';

export const HASH_BYTES = 32;

/** A tree reduced to the roots of its complete subtrees, largest first: enough to grow it and to know its root. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Buffer[];
}

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** Computes SHA-256. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer');
}

/** Computes the hash of a leaf from the data it stands for. */
export function leafHash(data: Uint8Array): Buffer {
  return sha256(LEAF, data);
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(NODE, left, right);
}

export const emptyTree: Frontier = { size: 0, peaks: [] };

/** Adds leaf hashes, given one after another in one buffer, to the right side of a tree. */
export function extendTree(tree: Frontier, leaves: Buffer): Frontier {
  const peaks = [...tree.peaks];
  let size = tree.size;
  for (let at = 0; at < leaves.length; at += HASH_BYTES) {
    let peak = leaves.subarray(at, at + HASH_BYTES);
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) peak = nodeHash(peaks.pop() ?? peak, peak);
    peaks.push(peak);
    size += 1;
  }
  return { size, peaks: peaks.map((peak) => Buffer.from(peak)) };
}

/** Computes the root of a tree; that of the empty tree is the hash of nothing. */
export function rootOf(tree: Frontier): Buffer {
  return tree.peaks.length === 0 ? sha256() : tree.peaks.reduceRight((right, left) => nodeHash(left, right));
}

/** Returns the number of complete subtrees in a tree of this size. */
export function peakCount(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** Computes the root over leaf hashes. */
export function rootOfLeaves(leaves: readonly Buffer[]): Buffer {
  return rootOf(extendTree(emptyTree, Buffer.concat(leaves)));
}

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
