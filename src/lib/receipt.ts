// Proof that an event is in the log over all trails. Anyone can check it without the database or a secret.
import { leafHash, provesInclusion } from './merkle-tree.ts';
import { isSigned, type SignedHead } from './signed-head.ts';

/**
 * `leaf`: the text whose hash is the event's leaf (canonical JSON of everything stored of it). `position`: its index
 * from 0. `path`: the hashes (hex) that lead to the root of the signed head.
 */
export type Receipt = {
  readonly leaf: string;
  readonly position: number;
  readonly path: readonly string[];
  readonly head: SignedHead;
};

/**
 * Checks a receipt by itself: its event is in the log of its head, and the head is signed by the key it names. The
 * caller must check whose key that is.
 */
export function isReceipt({ leaf, position, path, head }: Receipt): boolean {
  const hashes = path.map((hash) => Buffer.from(hash, 'hex'));
  const proved = provesInclusion(leafHash(leaf), position, head.size, hashes, Buffer.from(head.root, 'hex'));
  return proved && isSigned(head);
}
