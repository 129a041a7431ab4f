// How frameworks are kept: proposed by one administrator, published by another, and never changed afterwards.
import type { Framework } from '../domain/governance/framework.ts';
import type { Person } from '../domain/workflow/state.ts';
import type { Changed, IdempotencyKey, Reply } from './ports.ts';

export type StoredFramework = {
  readonly framework: Framework;
  readonly status: 'proposed' | 'published';
  readonly proposedBy: Person;
  readonly proposedAt: string;
  readonly publishedBy: Person | null;
  readonly publishedAt: string | null;
};

export type FrameworkStore = {
  /** All published versions, oldest first; kept in the process. `fresh` looks again in the database. */
  readonly published: (fresh?: boolean) => Promise<readonly Framework[]>;
  /** Proposed and published. */
  readonly all: () => Promise<readonly StoredFramework[]>;
  readonly get: (id: string, version: number) => Promise<StoredFramework | undefined>;
  /** Refusal `framework-version-exists`. */
  readonly propose: (stored: StoredFramework, key: IdempotencyKey | undefined, reply: Reply) => Promise<Changed>;
  /** Locks the row, asks `decide`, publishes. Refusal `not-found`. */
  readonly publish: (
    id: string,
    version: number,
    key: IdempotencyKey | undefined,
    decide: (
      stored: StoredFramework,
      published: readonly Framework[],
    ) => { readonly stored: StoredFramework; readonly reply: Reply },
  ) => Promise<Changed>;
};
