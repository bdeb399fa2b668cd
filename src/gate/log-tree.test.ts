import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  inclusionProof,
  provesConsistency,
  provesInclusion,
} from '../../tests/support/log-proof.ts';
import { emptyTree, extendTree, leafHash, peakCount, rootOf, rootOfLeaves } from './log-tree.ts';

// The reference tree of the Certificate Transparency implementations: eight inputs, a root for each size, and proofs.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((input) => leafHash(Buffer.from(input, 'hex')));
const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('hex'));
const manyLeaves = fc
  .integer({ min: 1, max: 70 })
  .map((size) => Array.from({ length: size }, (_, index) => leafHash(Buffer.of(index))));

describe('the Merkle tree of the log', () => {
  test('the published roots come out for every size', () => {
    const found = roots.map((_, size) => rootOfLeaves(leaves.slice(0, size)).toString('hex'));
    expect(found).toEqual(roots);
  });

  test('the published proof of the first of eight leaves comes out', () => {
    expect(hex(inclusionProof(leaves, 0))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  test('the published proof from six to eight leaves comes out', () => {
    expect(hex(consistencyProof(leaves, 6))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  test('a tree grown in pieces has the root of the tree made at once', () => {
    fc.assert(
      fc.property(manyLeaves, fc.nat(70), (all, cut) => {
        const grown = extendTree(
          extendTree(emptyTree, Buffer.concat(all.slice(0, cut))),
          Buffer.concat(all.slice(cut)),
        );
        expect(rootOf(grown)).toEqual(rootOfLeaves(all));
        expect(grown.peaks.length).toBe(peakCount(all.length));
      }),
    );
  });

  test('every leaf is proved at its own place and nowhere else', () => {
    fc.assert(
      fc.property(manyLeaves, fc.nat(69), fc.nat(69), (all, one, other) => {
        const [index, elsewhere] = [one % all.length, other % all.length];
        const [root, leaf] = [rootOfLeaves(all), all[index] ?? Buffer.alloc(32)];
        const proof = inclusionProof(all, index);
        expect(provesInclusion(leaf, index, all.length, proof, root)).toBe(true);
        expect(provesInclusion(leaf, elsewhere, all.length, proof, root)).toBe(elsewhere === index);
        expect(provesInclusion(leafHash(leaf), index, all.length, proof, root)).toBe(false);
      }),
    );
  });

  test('a later tree proves its beginning, and not another beginning', () => {
    fc.assert(
      fc.property(manyLeaves, fc.nat(70), (all, cut) => {
        const size = cut % (all.length + 1);
        const [earlier, later] = [rootOfLeaves(all.slice(0, size)), rootOfLeaves(all)];
        const proof = consistencyProof(all, size);
        const proves = (root: Buffer) =>
          provesConsistency({ size, root }, { size: all.length, root: later }, proof);
        expect(proves(earlier)).toBe(true);
        expect(proves(leafHash(earlier))).toBe(false);
      }),
    );
  });
});
