// Database errors that mean "temporarily unavailable": the caller may retry, and the API answers 503.

/**
 * SQLSTATEs: lock or statement timeout, deadlock, serialization failure, shutdown or startup, too many connections,
 * read-only standby, disk full, out of memory, I/O error; OB001: the trail key is no longer in use.
 */
const STATES = new Set([
  '55P03',
  '57014',
  '40P01',
  '40001',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '53300',
  '25006',
  '25P03',
  'OB001',
  '53100',
  '53200',
  '58030',
]);
/** The prepared statement does not exist, or exists already: the pooler has switched to another session. */
const FORGOTTEN = new Set(['26000', '42P05']);
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** Messages of pg and pg-pool, which have no code. */
const WORDS = /Connection terminated|timeout exceeded when trying to connect|not queryable|Connection ended/;

/** True if the database is at fault, not the query, so that the same query may succeed later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (
    typeof code === 'string' &&
    (STATES.has(code) || FORGOTTEN.has(code) || SYSTEM.has(code) || code.startsWith('08'))
  )
    return true;
  return WORDS.test(error.message);
}

/** True if the session and the driver disagree about prepared statements: a pooler switched sessions. */
export function isForgotten(error: unknown): boolean {
  return FORGOTTEN.has(String((error as { code?: unknown }).code));
}

/** True if the connection broke during the query: it can be retried at once on another connection. */
export function isBroken(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string')
    return ['57P01', '57P02', 'ECONNRESET', 'EPIPE'].includes(code) || code.startsWith('08');
  return /Connection terminated unexpectedly|silent for too long|not queryable/.test(String(message));
}

/** Name of the unique constraint that an insert violated. */
export function brokenConstraint(error: unknown): string | undefined {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && typeof constraint === 'string' ? constraint : undefined;
}
