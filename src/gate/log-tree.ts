/**
 * The Merkle tree of the disclosure log, precisely as RFC 6962 §2.1 and RFC 9162 §2.1 define it: its growth and its roots.
 * Whoever verifies the log grows the whole tree, so no proof of a single entry is made here; nothing is signed or stored.
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

/** Computes the hash of a node from its two children. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
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
