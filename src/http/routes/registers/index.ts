// The operations of the registers.
import type { Operation } from '../../operation.ts';
import { exportBalanceRoute, getBalanceRoute } from './balance.ts';
import { exportTasksRoute, getTasksRoute } from './tasks.ts';

export const REGISTER_OPERATIONS: readonly Operation[] = [
  getTasksRoute,
  exportTasksRoute,
  getBalanceRoute,
  exportBalanceRoute,
];
