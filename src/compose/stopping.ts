// Stops the process in order: a start in progress is awaited without limit, stopping has a time limit.

/** Milliseconds for stopping, including running requests. */
export const STOPS_WITHIN_MS = 10_000;

/**
 * Waits for the start, which cannot be interrupted in order. Then calls `stop`, and `giveUp` if that does not finish
 * in time. To skip waiting for the start, send the signal again.
 * @param starting resolves to what is to be stopped; a failed start leaves nothing to stop.
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
