// All replicas use the database's clock. The offset of this machine's clock is measured at the start and every minute;
// a machine that is too far off logs an error and is not ready.
import type { Logger } from 'pino';
import { clockFrom, danishClock } from '../lib/danish-clock.ts';

/** Milliseconds. Tokens are checked by this machine's clock: with a larger offset, valid ones could be rejected. */
const MOST_APART = 30_000;
const EVERY = 60_000;

export type AgreedClock = {
  /** The time of the database; with `day`, a clock that starts at noon UTC of that day. */
  readonly clock: typeof danishClock;
  /** Whether the offset of this machine's clock is within the limit. */
  readonly agrees: () => boolean;
  /** Measures again. Throws and keeps the last offset if the database does not answer. */
  readonly measure: () => Promise<void>;
  readonly stop: () => void;
};

/**
 * Measures once before it returns.
 * @param ask returns the database's time in milliseconds since 1970; throws if the database is away.
 */
export async function openAgreedClock(
  ask: () => Promise<number>,
  logger: Pick<Logger, 'error'>,
  { day, own = Date.now }: { readonly day?: string | undefined; readonly own?: () => number } = {},
): Promise<AgreedClock> {
  let ahead = 0;
  const agrees = () => Math.abs(ahead) <= MOST_APART;
  async function measure(): Promise<void> {
    const asked = own();
    const theirs = await ask();
    // Assumes that the request and the response take equally long.
    ahead = Math.round(theirs - (asked + own()) / 2);
    if (!agrees()) logger.error({ seconds: Math.round(ahead / 1000) }, 'the clock is not that of the database');
  }
  await measure();
  const clock = setInterval(() => void measure().catch(() => undefined), EVERY).unref();
  const now = () => own() + ahead;
  return {
    clock: day === undefined ? (at = new Date(now())) => danishClock(at) : clockFrom(day, now),
    agrees,
    measure,
    stop: () => clearInterval(clock),
  };
}
