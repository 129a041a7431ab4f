// The trace of the current work, available without passing it through every function. Source: W3C Trace Context.
import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs the work within a trace: the value of a `traceparent` header. */
export function withTrace<T>(traceparent: string, work: () => T): T {
  return storage.run(traceparent, work);
}

/** The traceparent of the current work; undefined outside `withTrace`. */
export function currentTrace(): string | undefined {
  return storage.getStore();
}
