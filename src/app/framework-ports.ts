// How frameworks are kept: proposed by one administrator, published or rejected by another, or withdrawn by the first,
// and never changed afterwards.
import type { Framework } from '../domain/governance/framework.ts';
import type { FrameworkStatus } from '../domain/governance/proposed.ts';
import type { Person } from '../domain/workflow/state.ts';
import type { Changed, IdempotencyKey, Reply } from './ports.ts';

export type StoredFramework = {
  readonly framework: Framework;
  readonly status: FrameworkStatus;
  readonly proposedBy: Person;
  readonly proposedAt: string;
  readonly publishedBy: Person | null;
  readonly publishedAt: string | null;
  /** Who withdrew or rejected it, when, and why; only where that happened. */
  readonly closed?: { readonly by: Person; readonly at: string; readonly reason: string };
};

export type FrameworkStore = {
  /** All published versions, oldest first; kept in the process. `fresh` looks again in the database. */
  readonly published: (fresh?: boolean) => Promise<readonly Framework[]>;
  /** All versions, whatever their status. */
  readonly all: () => Promise<readonly StoredFramework[]>;
  readonly get: (id: string, version: number) => Promise<StoredFramework | undefined>;
  /** Refusal `framework-version-exists`. */
  readonly propose: (stored: StoredFramework, key: IdempotencyKey | undefined, reply: Reply) => Promise<Changed>;
  /** Locks the row, asks `decide`, writes the status that it gives. Refusal `not-found`. */
  readonly settle: (
    id: string,
    version: number,
    key: IdempotencyKey | undefined,
    decide: (
      stored: StoredFramework,
      published: readonly Framework[],
    ) => { readonly stored: StoredFramework; readonly reply: Reply },
  ) => Promise<Changed>;
};
