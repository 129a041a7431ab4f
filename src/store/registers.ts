// The reader of the registers over agreements: balance and tasks. It may read from a replica.
import type { RegisterReader } from '../app/register-ports.ts';
import { readBalance } from './reads/balance.ts';
import { readTasks } from './reads/tasks.ts';
import type { Queryable } from './statement.ts';

/** `on` may lag behind the primary. */
export function createRegisterReader(on: Queryable): RegisterReader {
  return {
    balance: (sight, filter) => readBalance(on, sight, filter),
    tasks: (sight, filter, most) => readTasks(on, sight, filter, most),
  };
}
