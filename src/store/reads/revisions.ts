// The revisions of a dossier, the first one first.
import type { Page, PageRequest, RevisionItem } from '../../app/ports.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { readPage } from '../pages.ts';
import type { Queryable } from '../statement.ts';

type Row = { readonly number: number; readonly dossier_hash: string; readonly at: string; readonly by_name: string };

/** Whoever may see the case may see them. Refusal `invalid` for a cursor of another case. */
export async function readRevisions(on: Queryable, proposal: string, page: PageRequest): Promise<Page<RevisionItem>> {
  if (!isUuid(proposal)) return { items: [], next: null };
  return readPage<Row, RevisionItem>(
    on,
    {
      scope: ['revisions', proposal],
      columns: 'number, dossier_hash, at, by_name',
      from: 'revision',
      order: { keys: [{ sql: 'number', form: 'int' }], of: (row) => [String(row.number)], descending: false },
      where: (p) => [`proposal_id = ${p.add('uuid', proposal)}`],
      toItem: ({ number, dossier_hash, at, by_name }) => ({ number, dossierHash: dossier_hash, at, by: by_name }),
      find: 'planned-once',
    },
    page,
  );
}
