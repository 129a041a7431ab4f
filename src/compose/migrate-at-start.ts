// The database is brought up to date before anything is served, or the service does not start and says why.
import { isIndirect, migrate } from '../store/migrate.ts';
import { isUnavailable } from '../store/store.ts';
import type { Keys } from './databases.ts';
import { keyStartFault } from './key-faults.ts';
import { startFault } from './start-fault.ts';

export async function migrateAtStart({ ownerUrl, trailKeys }: Pick<Keys, 'ownerUrl' | 'trailKeys'>): Promise<void> {
  await migrate(ownerUrl, trailKeys).catch((error: unknown) => {
    const wrongKey = keyStartFault(error);
    if (wrongKey) throw wrongKey;
    if (isIndirect(error)) throw throughPooler(error as Error);
    throw isUnavailable(error) || isRefused(error) ? noDatabase(error as Error) : error;
  });
}

/** Wrong password, no such role, no such database. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['28P01', '28000', '3D000'].includes(String(error.code));
}

function throughPooler(error: Error): Error {
  return startFault(
    [
      'DATABASE_OWNER_URL skal føre direkte til PostgreSQL, ikke gennem PgBouncer eller lignende: dens lås hører til én forbindelse.',
      'DATABASE_OWNER_URL has to lead straight to PostgreSQL, not through PgBouncer or the like: its lock belongs to one connection.',
    ],
    error,
  );
}

function noDatabase(error: Error): Error {
  return startFault(
    [
      'Databasen svarer ikke, eller lukker ikke tjenesten ind. Se DATABASE_URL og DATABASE_OWNER_URL.',
      'The database does not answer, or does not let the service in. See DATABASE_URL and DATABASE_OWNER_URL.',
      error.message,
    ],
    error,
  );
}
