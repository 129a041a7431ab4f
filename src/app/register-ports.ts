// What the use-cases of the registers need from the store, as types.
import type { BalanceBy, BalanceLine } from '../domain/registers/balance.ts';
import type { PartyOnTask } from '../domain/registers/task-grid.ts';
import type { Sight } from '../domain/workflow/visibility.ts';

export type TaskFilter = {
  /** `YYYY-MM-DD`: agreements that are not over on the day. */
  readonly day: string;
  readonly municipalities: readonly string[];
  /** Only this type. */
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
   * Of each municipality and type of task at most so many agreements, those that bind it first; `total` counts them
   * all. Only what the sight allows.
   */
  readonly tasks: (sight: Sight, filter: TaskFilter, most: number) => Promise<readonly PartyOnTask[]>;
  /** By year, then key; only what the sight allows. */
  readonly balance: (sight: Sight, filter: BalanceFilter) => Promise<readonly BalanceLine[]>;
};
