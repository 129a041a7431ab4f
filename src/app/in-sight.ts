// What may be out of sight of who asks, without being refused for it.
import { Refusal } from '../domain/refusal.ts';

/** Undefined where it is refused with `not-found`, as it is also for what the actor may not see. */
export async function inSight<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined;
    throw error;
  }
}
