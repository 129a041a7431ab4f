// What the signed heads of the log over all trails need from the outside, as types.
import type { SignedHead } from '../lib/signed-head.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Reply } from './ports.ts';

/** `number`: of the heads of this database, from 1. */
export type NumberedHead = SignedHead & { readonly number: number };

/**
 * Proof that an event stands in the log: the text that its leaf is the hash of (canonical JSON of all that is stored of
 * the event), where it stands, and the hashes that lead to the root of a signed head.
 */
export type Receipt = {
  readonly leaf: string;
  readonly position: number;
  readonly path: readonly string[];
  readonly head: SignedHead;
};

export type HeadStore = {
  /** The newest first. @param minSize only heads over at least so many events */
  readonly list: (minSize: number, page: PageRequest) => Promise<Page<NumberedHead>>;
  readonly get: (number: number) => Promise<NumberedHead | undefined>;
  /** Signs one now. */
  readonly sign: (
    by: { readonly subject: string; readonly name: string },
    key: IdempotencyKey | undefined,
    present: (head: NumberedHead) => Reply,
  ) => Promise<Changed>;
  /**
   * Of a decision of the case. Undefined where there is none, or where a transaction that still runs keeps it out of
   * the log.
   */
  readonly receipt: (proposal: string, decision: string) => Promise<Receipt | undefined>;
};
