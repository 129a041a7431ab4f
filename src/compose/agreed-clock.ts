// One clock for all replicas: the database's. How far this machine's clock is from it is measured at the start and
// every minute; a machine that is far off says so and is not ready.
import type { Logger } from 'pino';
import { clockFrom, danishClock } from '../lib/danish-clock.ts';

/** Milliseconds. A token is judged by this machine's own clock: further off, it would be judged wrongly. */
const MOST_APART = 30_000;
const EVERY = 60_000;

export type AgreedClock = {
  /** The time of the database; with a day given, from noon of that day on. */
  readonly clock: typeof danishClock;
  /** Whether this machine's clock is near enough to the database's. */
  readonly agrees: () => boolean;
  /** Looks again. Keeps what it knows where the database does not answer. */
  readonly measure: () => Promise<void>;
  readonly stop: () => void;
};

/**
 * Measures once before it returns.
 * @param ask the database's time, in milliseconds since 1970. Throws where it is away.
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
    // Half of the way is there, half is back.
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
