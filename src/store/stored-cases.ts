// Cases as they are stored, many at a time, for verifying: rows of five tables put together.
import type { Framework } from '../domain/governance/framework.ts';
import type { StoredCase, StoredCondition, StoredRevision, StoredSubmission } from './case-checks.ts';
import type { StoredVersion } from './framework-checks.ts';
import { LIST_COLUMNS } from './list-columns.ts';
import { BODY_OF_REVISION } from './revision-body.ts';
import { type Queryable, run } from './statement.ts';

type OfCase<T> = T & { readonly proposal_id: string };

/** By their ids; without those that are not there. */
export async function readStoredCases(on: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, StoredCase>> {
  const listed = Object.keys(LIST_COLUMNS)
    .map((name) => `p.${name}`)
    .join(', ');
  const of = async <T extends object>(name: string, text: string) => run<T>(on, { name, text, values: [ids] });
  const cases = await of<StoredCase>(
    'verify-cases',
    `select p.id, p.state, p.dossier, p.kle, p.task_type, p.task_parties, p.created_at, p.trail_sequence, p.trail_hash, ${listed},
       s.title as searched_title
     from proposal p left join proposal_search s on s.proposal_id = p.id where p.id = any($1::uuid[])`,
  );
  const revisions = grouped(
    await of<OfCase<StoredRevision>>(
      'verify-revisions',
      `select r.proposal_id, r.number, r.dossier_hash, r.at, r.by_subject, r.by_name, r.kind, ${BODY_OF_REVISION} as body
       from revision r where r.proposal_id = any($1::uuid[]) order by r.proposal_id, r.number`,
    ),
  );
  const submissions = grouped(
    await of<OfCase<StoredSubmission>>(
      'verify-submissions',
      `select s.proposal_id, s.id, s.number, coalesce(a.dossier, s.dossier) as dossier, coalesce(a.assessment, s.assessment) as assessment
       from submission s left join lateral (
         select dossier, assessment from reassessment where submission_id = s.id order by sequence desc limit 1
       ) a on true where s.proposal_id = any($1::uuid[])`,
    ),
  );
  const conditions = grouped(
    await of<OfCase<StoredCondition>>(
      'verify-conditions',
      `select proposal_id, id, submission_id, text, owner, due_date, status, closed_at, closed_by, evidence
       from condition where proposal_id = any($1::uuid[])`,
    ),
  );
  return new Map(
    cases.map((row) => [
      row.id,
      {
        ...row,
        revisions: revisions.get(row.id) ?? [],
        submissions: submissions.get(row.id) ?? [],
        conditions: conditions.get(row.id) ?? [],
      },
    ]),
  );
}

function grouped<T extends object>(rows: readonly OfCase<T>[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const { proposal_id, ...row } of rows) {
    const group = groups.get(proposal_id);
    if (group) group.push(row as unknown as T);
    else groups.set(proposal_id, [row as unknown as T]);
  }
  return groups;
}

/** Ids of the cases that are not found by every word of theirs. */
export async function readUnfindable(
  on: Queryable,
  cases: readonly { readonly id: string; readonly words: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await run<{ id: string }>(on, {
    name: 'verify-words',
    text: `select n.id from unnest($1::uuid[], $2::text[]) n (id, words) left join proposal_search s on s.proposal_id = n.id
      where not coalesce(tsvector_to_array(s.words) @> tsvector_to_array(n.words::tsvector), false)`,
    values: [cases.map(({ id }) => id), cases.map(({ words }) => words)],
  });
  return new Set(rows.map(({ id }) => id));
}

/** Every version of every framework. */
export function readStoredVersions(on: Queryable): Promise<readonly StoredVersion[]> {
  const text = `select id, version, document, status, valid_from, valid_to, proposed_at, proposed_by_subject, proposed_by_name,
      published_at, published_by_subject, published_by_name, closed_at, closed_by_subject, closed_by_name, closed_reason
    from framework order by id, version`;
  return run<StoredVersion>(on, { text, values: [] });
}

/** Their documents; without those that cannot be read, which their own trail tells. */
export function documentsOf(versions: readonly StoredVersion[]): readonly Framework[] {
  return versions.flatMap(({ document }) => {
    try {
      return [JSON.parse(document) as Framework];
    } catch {
      return [];
    }
  });
}
