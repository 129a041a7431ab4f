// What every replica does each hour beside what it is asked.
import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';
import type { Closing } from './closing.ts';

const HOUR_MS = 3_600_000;
const KEYS_KEPT_MS = 7 * 24 * HOUR_MS;
/** A head of the trails is signed at least daily; the first some time after the start, which it need not slow down. */
const HEAD_HOURS = 23;
const FIRST_HEAD_MS = 600_000;

type Hourly = {
  readonly store: Store;
  readonly logger: Logger;
  readonly onError: (error: Error) => void;
  readonly closing: Closing;
};

/** Every replica does: what has been forgotten once is not there the second time. */
export function forgetHourly({ store, onError, closing }: Omit<Hourly, 'logger'>): void {
  const forget = () => store.forgetKept(new Date(Date.now() - KEYS_KEPT_MS).toISOString()).catch(onError);
  const hourly = setInterval(forget, HOUR_MS).unref();
  closing.before(() => clearInterval(hourly));
}

/** The log of the service is kept elsewhere, and with it the heads: whoever changes the past cannot change them. */
export function signHeadsDaily({ store, logger, onError, closing }: Hourly): void {
  const sign = () =>
    store
      .headWhenDue(HEAD_HOURS)
      .then((head) => head && logger.info({ head }, 'signed head'))
      .catch(onError);
  const signing = [setInterval(sign, HOUR_MS).unref(), setTimeout(sign, FIRST_HEAD_MS).unref()];
  closing.before(() => signing.forEach(clearInterval));
}
