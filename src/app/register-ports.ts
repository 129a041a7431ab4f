// Types that the registers need from the store.
import type { BalanceBy, BalanceLine } from '../domain/registers/balance.ts';
import type { PartyOnTask } from '../domain/registers/task-grid.ts';
import type { Sight } from '../domain/workflow/visibility.ts';

export type TaskFilter = {
  /** `YYYY-MM-DD`: only agreements that have not ended by this day. */
  readonly day: string;
  readonly municipalities: readonly string[];
  /** Only this type of task. */
  readonly taskType?: string | undefined;
};

/** Calendar years, both included. */
export type BalanceFilter = {
  readonly from: number;
  readonly to: number;
  readonly by: BalanceBy;
} & { readonly [K in 'framework' | 'cluster' | 'party' | 'sector' | 'taskType']?: string | undefined };

export type RegisterReader = {
  /**
   * For each municipality and type of task at most `most` agreements, those that bind it first; `total` counts them
   * all. Only what the sight allows.
   */
  readonly tasks: (sight: Sight, filter: TaskFilter, most: number) => Promise<readonly PartyOnTask[]>;
  /** By year, then key; only what the sight allows. */
  readonly balance: (sight: Sight, filter: BalanceFilter) => Promise<readonly BalanceLine[]>;
};
