// The incremental tree equals the tree defined by RFC 9162, and its proofs are valid for its leaves only.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY_ROOT,
  GrowingTree,
  type Hash,
  inclusionProof,
  leafHash,
  nodeHash,
  peaksOf,
  provesInclusion,
} from '../../src/lib/merkle-tree.ts';

/** The root by definition (RFC 9162 §2.1.1). */
function rootOf(leaves: readonly Hash[]): Hash {
  const [first] = leaves;
  if (!first) return EMPTY_ROOT;
  if (leaves.length === 1) return first;
  let below = 1;
  while (below * 2 < leaves.length) below *= 2;
  return nodeHash(rootOf(leaves.slice(0, below)), rootOf(leaves.slice(below)));
}

const leavesOf = (size: number) => Array.from({ length: size }, (_, i) => leafHash(`event ${i}`));

function grown(leaves: readonly Hash[]) {
  const tree = new GrowingTree();
  const nodes = new Map<string, Hash>();
  for (const [i, leaf] of leaves.entries()) {
    nodes.set(`0/${i}`, leaf);
    for (const { height, number, hash } of tree.add(leaf)) nodes.set(`${height}/${number}`, hash);
  }
  const read = async ({ height, number }: { height: number; number: number }) =>
    nodes.get(`${height}/${number}`) as Hash;
  return { tree, read };
}

test('the published hashes of RFC 6962 are ours: the empty tree, the empty leaf, and seven leaves', () => {
  expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(leafHash('').toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test('of every size the root is the one of the definition, also after going on from its peaks', async () => {
  for (let size = 0; size <= 70; size++) {
    const leaves = leavesOf(size);
    const { tree, read } = grown(leaves);
    expect(tree.root()).toEqual(rootOf(leaves));
    const peaks = await Promise.all(peaksOf(size).map(async (peak) => ({ ...peak, hash: await read(peak) })));
    const again = new GrowingTree(size, peaks);
    again.add(leafHash('one more'));
    expect(again.root()).toEqual(rootOf([...leaves, leafHash('one more')]));
  }
});

test('a leaf is proved where it stands, and no other leaf, place, size or root is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), fc.nat(), async (size, chance) => {
      const leaves = leavesOf(size);
      const { tree, read } = grown(leaves);
      const index = chance % size;
      const leaf = leaves[index] as Hash;
      const path = await inclusionProof(index, size, read);
      expect(provesInclusion(leaf, index, size, path, tree.root())).toBe(true);
      expect(provesInclusion(leafHash('another'), index, size, path, tree.root())).toBe(false);
      expect(provesInclusion(leaf, index, size, path, leafHash('another'))).toBe(false);
      expect(provesInclusion(leaf, index + 1, size, path, tree.root())).toBe(false);
      expect(provesInclusion(leaf, index, size, [...path, leaf], tree.root())).toBe(false);
      expect(provesInclusion(leaf, index, size, path.slice(1), tree.root())).toBe(size === 1);
    }),
  );
});
