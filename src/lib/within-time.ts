// An answer in time, or none: for who must answer whatever the other side does.

/**
 * The question, asked by one caller at a time; whoever asks meanwhile gets the same answer.
 * Undefined where none has come within the milliseconds, or an error has.
 */
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
