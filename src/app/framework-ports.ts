// Store of frameworks. One administrator proposes a version; another publishes or rejects it, or the first withdraws
// it. After that it never changes.
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
  /** All published versions, oldest first, cached in the process. `fresh` reads the database. */
  readonly published: (fresh?: boolean) => Promise<readonly Framework[]>;
  /** All versions, whatever their status. */
  readonly all: () => Promise<readonly StoredFramework[]>;
  readonly get: (id: string, version: number) => Promise<StoredFramework | undefined>;
  /** Refusal `framework-version-exists`. */
  readonly propose: (stored: StoredFramework, key: IdempotencyKey | undefined, reply: Reply) => Promise<Changed>;
  /** Takes the lock on all frameworks, calls `decide` and writes the status it returns. Refusal `not-found`. */
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
