// What the signed heads of the log over all trails need from the outside, as types.
import type { Receipt } from '../lib/receipt.ts';
import type { SignedHead } from '../lib/signed-head.ts';
import type { Changed, IdempotencyKey, Page, PageRequest, Reply } from './ports.ts';

/** `number`: of the heads of this database, from 1. */
export type NumberedHead = SignedHead & { readonly number: number };

export type HeadStore = {
  /** The newest head first. @param minSize only heads over at least so many events */
  readonly list: (minSize: number, page: PageRequest) => Promise<Page<NumberedHead>>;
  readonly get: (number: number) => Promise<NumberedHead | undefined>;
  /** Signs a head now. */
  readonly sign: (
    by: { readonly subject: string; readonly name: string },
    key: IdempotencyKey | undefined,
    present: (head: NumberedHead) => Reply,
  ) => Promise<Changed>;
  /**
   * The receipt of a decision of the case. Undefined where there is no such decision, or where a transaction that still
   * runs keeps it out of the log.
   */
  readonly receipt: (proposal: string, decision: string) => Promise<Receipt | undefined>;
};
