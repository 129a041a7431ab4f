// A result within a time limit, or none: for callers that must answer even if the other side does not.

/** Wraps `ask`: concurrent callers share one call. The result is undefined after `ms` milliseconds or on an error. */
export function withinTime<T>(ask: () => Promise<T>, ms: number): () => Promise<T | undefined> {
  let asking: Promise<T | undefined> | undefined;
  return () => {
    asking ??= ask()
      .catch(() => undefined)
      .finally(() => {
        asking = undefined;
      });
    const answer = asking;
    return new Promise((resolve) => {
      const clock = setTimeout(resolve, ms, undefined);
      void answer.then(resolve).finally(() => clearTimeout(clock));
    });
  };
}
