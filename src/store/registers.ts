// The store of the registers: what agreements come to together. Lists may come from a replica.
import type { RegisterReader } from '../app/register-ports.ts';
import { readBalance } from './reads/balance.ts';
import { readTasks } from './reads/tasks.ts';
import type { Queryable } from './statement.ts';

/** `on` may be a moment behind. */
export function createRegisterReader(on: Queryable): RegisterReader {
  return {
    balance: (sight, filter) => readBalance(on, sight, filter),
    tasks: (sight, filter, most) => readTasks(on, sight, filter, most),
  };
}
