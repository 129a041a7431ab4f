// Explains to the operator why the service cannot start with the database.
import { isIndirect, type WhichDatabase } from '../store/migrate.ts';
import { isUnavailable } from '../store/store.ts';
import { keyStartFault } from './key-faults.ts';
import { startFault } from './start-fault.ts';

type Words = readonly [da: string, en: string];

const NO_ANSWER: Words = [
  'Databasen svarer ikke, eller lukker ikke tjenesten ind. Se DATABASE_URL og DATABASE_OWNER_URL.',
  'The database does not answer, or does not let the service in. See DATABASE_URL and DATABASE_OWNER_URL.',
];
const NO_RIGHT: Words = [
  'Databasen tillader ikke rollen det, tjenesten har brug for: rollen i DATABASE_URL er medlem af opgavebro_service, og rollen i DATABASE_OWNER_URL ejer databasen eller tabellerne.',
  'The database does not permit the role what the service needs: the role of DATABASE_URL is a member of opgavebro_service, and the role of DATABASE_OWNER_URL owns the database or the tables.',
];
const NOT_UTF8: Words = [
  'Databasen skal være i UTF-8, og PostgreSQL bygget med ICU. Opret den på ny: createdb --template=template0 --encoding=UTF8.',
  'The database has to be in UTF-8, and PostgreSQL built with ICU. Make it anew: createdb --template=template0 --encoding=UTF8.',
];
const POOLER: Words = [
  'DATABASE_OWNER_URL skal føre direkte til PostgreSQL, ikke gennem PgBouncer eller lignende: dens lås hører til én forbindelse.',
  'DATABASE_OWNER_URL has to lead straight to PostgreSQL, not through PgBouncer or the like: its lock belongs to one connection.',
];

/** Wrong password, no such role, no such database. */
const REFUSED = ['28P01', '28000', '3D000'];
/** Certificate errors, and a server without TLS. Matches the driver's messages, since few have a code. */
const TLS = /SSL|TLS|certificate/i;

/** A start fault for known database errors; any other error is returned unchanged. */
export function databaseFault(error: unknown): unknown {
  const known = keyStartFault(error);
  if (known) return known;
  const cause = causeOf(error);
  const words = wordsFor(cause);
  return words && cause ? startFault(isIndirect(cause) ? words : [...words, cause.message], error) : error;
}

/** The error of PostgreSQL or the driver, which the migration tool wraps. */
function causeOf(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error : (causeOf(error.cause) ?? error);
}

function wordsFor(error: Error | undefined): Words | undefined {
  if (!error) return undefined;
  if (isIndirect(error)) return POOLER;
  const { code, path } = error as { code?: unknown; path?: unknown };
  if (code === '42501') return NO_RIGHT;
  if (code === '42704' && error.message.includes('for encoding')) return NOT_UTF8;
  const certificate = code === 'ENOENT' && /\.(?:pem|crt|cer|key)$/.test(String(path));
  const refused = isUnavailable(error) || REFUSED.includes(String(code)) || TLS.test(`${code} ${error.message}`);
  return refused || certificate ? NO_ANSWER : undefined;
}

/**
 * Throws a start fault if a URL leads to another database than the migrated one: the key would be checked against one
 * trail and used for another.
 */
export function checkSameDatabase(name: string, there: WhichDatabase | undefined, owners: WhichDatabase | undefined) {
  if (!there || !owners || there.id === owners.id) return;
  throw startFault([
    `${name} fører til en anden database (${there.name}) end DATABASE_OWNER_URL (${owners.name}).`,
    `${name} leads to another database (${there.name}) than DATABASE_OWNER_URL (${owners.name}).`,
  ]);
}
