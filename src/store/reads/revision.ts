// Revisions of a dossier, each rebuilt from the last full one at or before it and the differences since.
import { sql } from 'drizzle-orm';
import type { RevisionItem } from '../../app/ports.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { BODY_OF_REVISION, rebuild } from '../revision-body.ts';
import { revision } from '../revision-schema.ts';
import { fixed, type Queryable, run } from '../statement.ts';
import { columnsOf, type RowOf, r } from '../tables.ts';

const ROW = {
  number: r.number,
  dossierHash: r.dossierHash,
  at: r.at,
  by: r.byName,
  kind: r.kind,
  body: BODY_OF_REVISION,
};
type Row = RowOf<typeof ROW>;

const WHOLE = sql`select max(${revision.number}) from ${revision}
  where ${revision.proposalId} = $1 and ${revision.number} <= $2 and ${revision.kind} = 'full'`;
const TEXT = fixed(sql`select ${columnsOf(ROW)} from ${revision} r
  where ${r.proposalId} = $1 and ${r.number} <= $3 and ${r.number} >= (${WHOLE}) order by ${r.number}`);

/** The rows needed to rebuild all revisions from one number to another. */
function readRows(on: Queryable, proposal: string, from: number, to: number): Promise<readonly Row[]> {
  return run<Row>(on, { name: 'revision', text: TEXT, values: [proposal, from, to] });
}

/** Undefined if there is no such revision. */
export async function readRevision(
  on: Queryable,
  proposal: string,
  number: number,
): Promise<(RevisionItem & { readonly dossier: string }) | undefined> {
  if (!isUuid(proposal) || !Number.isSafeInteger(number) || number < 1 || number > 2 ** 31 - 1) return undefined;
  const rows = await readRows(on, proposal, number, number);
  const last = rows.at(-1);
  if (last?.number !== number) return undefined;
  const { dossierHash, at, by } = last;
  return { number, dossierHash, at, by, dossier: rebuild(rows) };
}

/** Canonical dossier texts of several revisions by number, in one query; missing ones are left out. */
export async function readDossiers(
  on: Queryable,
  proposal: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (!isUuid(proposal) || numbers.length === 0) return new Map();
  const rows = await readRows(on, proposal, Math.min(...numbers), Math.max(...numbers));
  return new Map(
    [...new Set(numbers)].flatMap((number) => {
      const end = rows.findIndex((row) => row.number === number);
      if (end < 0) return [];
      const begin = rows.findLastIndex(({ kind }, i) => i <= end && kind === 'full');
      return [[number, rebuild(rows.slice(begin, end + 1))] as const];
    }),
  );
}
