// One revision of a dossier: from the last whole one at or before it, with the differences since.
import type { RevisionItem } from '../../app/ports.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { BODY_OF_REVISION, type RevisionBody, rebuild } from '../revision-body.ts';
import { type Queryable, run } from '../statement.ts';

type Row = RevisionBody & {
  readonly number: number;
  readonly dossierHash: string;
  readonly at: string;
  readonly by: string;
};

const TEXT = `
  select r.number, r.dossier_hash as "dossierHash", r.at, r.by_name as by, r.kind, ${BODY_OF_REVISION} as body
  from revision r
  where r.proposal_id = $1 and r.number <= $2
    and r.number >= (select max(number) from revision where proposal_id = $1 and number <= $2 and kind = 'full')
  order by r.number`;

/** Undefined where there is none. */
export async function readRevision(
  on: Queryable,
  proposal: string,
  number: number,
): Promise<(RevisionItem & { readonly dossier: string }) | undefined> {
  if (!isUuid(proposal) || !Number.isSafeInteger(number) || number < 1 || number > 2 ** 31 - 1) return undefined;
  const rows = await run<Row>(on, { name: 'revision', text: TEXT, values: [proposal, number] });
  const last = rows.at(-1);
  if (last?.number !== number) return undefined;
  const { dossierHash, at, by } = last;
  return { number, dossierHash, at, by, dossier: rebuild(rows) };
}
