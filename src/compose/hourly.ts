// Hourly work of every replica.
import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';
import type { Closing } from './closing.ts';

const HOUR_MS = 3_600_000;
const KEYS_KEPT_MS = 7 * 24 * HOUR_MS;
/** A head of the log is signed about daily. The first check is some time after the start, so as not to slow it down. */
const HEAD_HOURS = 23;
const FIRST_HEAD_MS = 600_000;

type Hourly = {
  readonly store: Store;
  readonly logger: Logger;
  readonly onError: (error: Error) => void;
  readonly closing: Closing;
};

/** Deletes expired data. Every replica does it; a second deletion finds nothing. */
export function forgetHourly({ store, onError, closing }: Omit<Hourly, 'logger'>): void {
  const forget = () => store.forgetKept(new Date(Date.now() - KEYS_KEPT_MS).toISOString()).catch(onError);
  const hourly = setInterval(forget, HOUR_MS).unref();
  closing.before(() => clearInterval(hourly));
}

/**
 * Signs and logs heads. The service's log is kept elsewhere, so whoever changes the database cannot change the logged
 * heads.
 */
export function signHeadsDaily({ store, logger, onError, closing }: Hourly): void {
  const sign = () =>
    store
      .headWhenDue(HEAD_HOURS)
      .then((head) => head && logger.info({ head }, 'signed head'))
      .catch(onError);
  const signing = [setInterval(sign, HOUR_MS).unref(), setTimeout(sign, FIRST_HEAD_MS).unref()];
  closing.before(() => signing.forEach(clearInterval));
}
