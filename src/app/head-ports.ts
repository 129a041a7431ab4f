// Types that the signed heads of the log over all trails need from the store.
import type { Receipt } from '../lib/receipt.ts';
import type { SignedHead } from '../lib/signed-head.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Reply } from './ports.ts';

/** `number`: counts the heads of this database, from 1. */
export type NumberedHead = SignedHead & { readonly number: number };

export type HeadStore = {
  /** Newest first. @param minSize only heads over at least this many events */
  readonly list: (minSize: number, page: PageRequest) => Promise<Page<NumberedHead>>;
  readonly get: (number: number) => Promise<NumberedHead | undefined>;
  /** Signs a head now. */
  readonly sign: (
    by: { readonly subject: string; readonly name: string },
    key: IdempotencyKey | undefined,
    present: (head: NumberedHead) => Reply,
  ) => Promise<Changed>;
  /**
   * The receipt of a decision. Undefined where the case has no such decision, or where a running transaction keeps its
   * event out of the log for now.
   */
  readonly receipt: (proposal: string, decision: string) => Promise<Receipt | undefined>;
};
