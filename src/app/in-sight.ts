// Turns `not-found` into undefined, for data that the actor may be unable to see.
import { Refusal } from '../domain/refusal.ts';

/** Undefined where the call is refused with `not-found`, which also covers what the actor may not see. */
export async function inSight<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined;
    throw error;
  }
}
