// A Merkle tree over an append-only list. One hash, the root, stands for the whole list; a few hashes prove that an
// item is in it. Source: RFC 9162 §2.1 (RFC 6962).
import { createHash } from 'node:crypto';

/** 32 bytes. */
export type Hash = Buffer;

/** The root of the empty list. */
export const EMPTY_ROOT: Hash = createHash('sha256').digest();

export function leafHash(data: string): Hash {
  return createHash('sha256').update('\0').update(data).digest();
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update('\x01').update(left).update(right).digest();
}

/** A complete subtree of 2^height leaves; `number` is its index among those of its height, from the left. */
export type Node = { readonly height: number; readonly number: number; readonly hash: Hash };

/** A growing tree, held as its complete subtrees from the left, the largest first. */
export class GrowingTree {
  readonly #peaks: Node[];
  #size: number;

  constructor(size = 0, peaks: readonly Node[] = []) {
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }

  /** Appends a leaf. Returns the subtrees that are now complete, the smallest first. */
  add(leaf: Hash): readonly Node[] {
    const made: Node[] = [];
    let node: Node = { height: 0, number: this.#size++, hash: leaf };
    for (let left = this.#peaks.at(-1); left?.height === node.height; left = this.#peaks.at(-1)) {
      this.#peaks.pop();
      node = { height: node.height + 1, number: left.number >> 1, hash: nodeHash(left.hash, node.hash) };
      made.push(node);
    }
    this.#peaks.push(node);
    return made;
  }

  root(): Hash {
    const [last, ...rest] = this.#peaks.map(({ hash }) => hash).reverse();
    return last ? rest.reduce((right, left) => nodeHash(left, right), last) : EMPTY_ROOT;
  }
}

/** The complete subtrees that make up the first `size` leaves, the largest first. */
export function peaksOf(size: number): readonly Omit<Node, 'hash'>[] {
  const peaks: Omit<Node, 'hash'>[] = [];
  for (let [at, left] = [0, size]; left > 0; ) {
    const height = 31 - Math.clz32(left);
    peaks.push({ height, number: at / 2 ** height });
    at += 2 ** height;
    left -= 2 ** height;
  }
  return peaks;
}

/** Reads the hash of a complete subtree. */
export type ReadNode = (node: Omit<Node, 'hash'>) => Promise<Hash>;

/** The hash over the leaves from `from` up to (not including) `to`, a range that the tree divides in this way. */
async function hashOver(from: number, to: number, read: ReadNode): Promise<Hash> {
  const width = to - from;
  if ((width & (width - 1)) === 0) return read({ height: 31 - Math.clz32(width), number: from / width });
  const middle = from + largestBelow(width);
  return nodeHash(await hashOver(from, middle, read), await hashOver(middle, to, read));
}

/**
 * The proof that the leaf at `index` is among the first `size`: the sibling hashes on its path to the root, the lowest
 * first.
 */
export async function inclusionProof(index: number, size: number, read: ReadNode): Promise<readonly Hash[]> {
  const path: Hash[] = [];
  for (let [from, to] = [0, size]; to - from > 1; ) {
    const middle = from + largestBelow(to - from);
    const left = index < middle;
    path.unshift(await (left ? hashOver(middle, to, read) : hashOver(from, middle, read)));
    [from, to] = left ? [from, middle] : [middle, to];
  }
  return path;
}

function largestBelow(width: number): number {
  return 2 ** (31 - Math.clz32(width - 1));
}

/** Whether `path` proves the leaf at `index` in the tree of `size` leaves with that root. */
export function provesInclusion(leaf: Hash, index: number, size: number, path: readonly Hash[], root: Hash): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
    } else hash = nodeHash(hash, beside);
    [at, last] = [at >> 1, last >> 1];
  }
  return last === 0 && hash.equals(root);
}
