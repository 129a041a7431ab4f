// The revisions of a dossier, the first one first.
import { sql } from 'drizzle-orm';
import type { Page, PageRequest, RevisionItem } from '../../app/ports.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { readPage } from '../pages.ts';
import { revision } from '../revision-schema.ts';
import type { Queryable } from '../statement.ts';
import { columnsOf, type RowOf, r } from '../tables.ts';

const COLUMNS = { number: r.number, dossierHash: r.dossierHash, at: r.at, by: r.byName };
type Row = RowOf<typeof COLUMNS>;

/** The caller checks that the reader may see the case. Refusal `invalid` for a cursor of another case. */
export async function readRevisions(on: Queryable, proposal: string, page: PageRequest): Promise<Page<RevisionItem>> {
  if (!isUuid(proposal)) return { items: [], next: null };
  return readPage<Row, RevisionItem>(
    on,
    {
      scope: ['revisions', proposal],
      columns: columnsOf(COLUMNS),
      from: sql`${revision} r`,
      alias: 'r',
      order: { keys: [{ column: r.number, form: 'int' }], of: (row) => [String(row.number)], descending: false },
      where: [sql`${r.proposalId} = ${proposal}::uuid`],
      toItem: (row) => row,
      find: 'planned-once',
    },
    page,
  );
}
