// The store of the registers: what agreements come to together. Lists may come from a replica.
import type { RegisterReader } from '../app/register-ports.ts';
import { readTasks } from './reads/tasks.ts';
import type { Queryable } from './statement.ts';

/** `on` may be a moment behind. */
export function createRegisterReader(on: Queryable): RegisterReader {
  return {
    tasks: (sight, filter, most) => readTasks(on, sight, filter, most),
  };
}
