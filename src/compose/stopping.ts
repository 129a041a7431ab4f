// How a process that was told to stop comes to its end: what starts is waited for, and only what stops has a limit.

/** What is under way has this long to be answered. */
export const STOPS_WITHIN_MS = 10_000;

/**
 * Waits for the start, which is as slow as the machine and cannot be stopped half-way in order; from then on `giveUp`
 * is called unless `stop` is done in time. Who will not wait for the start sends the signal again.
 * @param starting what stops, once it has started; a start that failed leaves nothing to stop.
 */
export async function stopInOrder<T>(
  starting: Promise<T>,
  stop: (started: T | undefined) => Promise<void>,
  giveUp: () => void,
): Promise<void> {
  const started = await starting.catch(() => undefined);
  const late = setTimeout(giveUp, STOPS_WITHIN_MS);
  try {
    await stop(started);
  } finally {
    clearTimeout(late);
  }
}
