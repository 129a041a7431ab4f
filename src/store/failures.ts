// Which errors of the database mean "not just now": the caller may try again, and the door answers 503.

/**
 * SQLSTATEs: lock or statement timeout, deadlock, serialization, shutting down or starting, too many connections,
 * read-only standby, a full disk, no memory, a disk that fails; a key of the trail that is no longer in use (OB001).
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
/** A prepared statement that is not there, or there already: another session than the one it was prepared in. */
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
/** The words of pg and pg-pool, which give no code. */
const WORDS = /Connection terminated|timeout exceeded when trying to connect|not queryable|Connection ended/;

/** True when the database, not the question, is at fault, and the same question may be answered later. */
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

/**
 * True when the session does not know a prepared statement as the driver believes: a pooler gave it another session.
 */
export function isForgotten(error: unknown): boolean {
  return FORGOTTEN.has(String((error as { code?: unknown }).code));
}

/** True when the connection broke under the question: another connection may answer it at once. */
export function isBroken(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string')
    return ['57P01', '57P02', 'ECONNRESET', 'EPIPE'].includes(code) || code.startsWith('08');
  return /Connection terminated unexpectedly|silent for too long|not queryable/.test(String(message));
}

/** The unique constraint an insert broke, by name. */
export function brokenConstraint(error: unknown): string | undefined {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && typeof constraint === 'string' ? constraint : undefined;
}
