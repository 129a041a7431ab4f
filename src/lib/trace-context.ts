// The trace a piece of work belongs to, carried along without being
// handed from function to function. Source: W3C Trace Context.
import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs the work within a trace: the value of a `traceparent` header. */
export function withTrace<T>(traceparent: string, work: () => T): T {
  return storage.run(traceparent, work);
}

/** The traceparent of the work that runs now; undefined outside any. */
export function currentTrace(): string | undefined {
  return storage.getStore();
}
