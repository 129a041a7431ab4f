// Proof that an event stands in the log over all trails, which whoever holds it can check with neither the database nor
// a secret.
import { leafHash, provesInclusion } from './merkle-tree.ts';
import { isSigned, type SignedHead } from './signed-head.ts';

/**
 * The text that the event's leaf is the hash of (canonical JSON of all that is stored of it), where it stands from 0,
 * and the hashes (hex) that lead to the root of a signed head.
 */
export type Receipt = {
  readonly leaf: string;
  readonly position: number;
  readonly path: readonly string[];
  readonly head: SignedHead;
};

/**
 * Whether a receipt holds, by itself alone: its event is in the log that its head tells of, and the head is signed by
 * the key it names. Whose key that is, the caller must know.
 */
export function isReceipt({ leaf, position, path, head }: Receipt): boolean {
  const hashes = path.map((hash) => Buffer.from(hash, 'hex'));
  const proved = provesInclusion(leafHash(leaf), position, head.size, hashes, Buffer.from(head.root, 'hex'));
  return proved && isSigned(head);
}
