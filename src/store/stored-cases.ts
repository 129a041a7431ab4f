// Stored cases for verification, many at a time, put together from rows of several tables.
import { type AnyColumn, getTableColumns, sql } from 'drizzle-orm';
import type { Framework } from '../domain/governance/framework.ts';
import type { StoredCase, StoredCondition, StoredRevision, StoredSubmission } from './case-checks.ts';
import type { StoredVersion } from './framework-checks.ts';
import { LISTED } from './list-columns.ts';
import { BODY_OF_REVISION } from './revision-body.ts';
import { revision } from './revision-schema.ts';
import { condition, framework, proposal, proposalSearch, submission } from './schema.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { anew, c, columnsOf, fw, latestAnew, p, r, s, words } from './tables.ts';

type OfCase<T> = T & { readonly proposalId: string };

const LISTED_COLUMNS = Object.fromEntries(LISTED.map((key) => [key, p[key]])) as Pick<
  typeof p,
  (typeof LISTED)[number]
>;
const ofCases = (column: AnyColumn) => sql`${column} = any($1::uuid[])`;

const CASES = fixed(
  sql`select ${columnsOf({
    id: p.id,
    state: p.state,
    dossier: p.dossier,
    kle: p.kle,
    taskType: p.taskType,
    taskParties: p.taskParties,
    createdAt: p.createdAt,
    trailSequence: p.trailSequence,
    trailHash: p.trailHash,
    ...LISTED_COLUMNS,
    searchedTitle: words.title,
  })} from ${proposal} p left join ${proposalSearch} s on ${words.proposalId} = ${p.id} where ${ofCases(p.id)}`,
);

const REVISIONS = fixed(
  sql`select ${columnsOf({
    proposalId: r.proposalId,
    number: r.number,
    dossierHash: r.dossierHash,
    at: r.at,
    bySubject: r.bySubject,
    byName: r.byName,
    kind: r.kind,
    body: BODY_OF_REVISION,
  })} from ${revision} r where ${ofCases(r.proposalId)} order by ${r.proposalId}, ${r.number}`,
);

const SUBMISSIONS = fixed(
  sql`select ${columnsOf({
    proposalId: s.proposalId,
    id: s.id,
    number: s.number,
    dossier: sql`coalesce(${anew.dossier}, ${s.dossier})`,
    assessment: sql`coalesce(${anew.assessment}, ${s.assessment})`,
  })} from ${submission} s left join lateral (${latestAnew(sql`${s.id}`)}) a on true where ${ofCases(s.proposalId)}`,
);

const CONDITIONS = fixed(
  sql`select ${columnsOf({
    proposalId: c.proposalId,
    id: c.id,
    submissionId: c.submissionId,
    text: c.text,
    owner: c.owner,
    dueDate: c.dueDate,
    status: c.status,
    closedAt: c.closedAt,
    closedBy: c.closedBy,
    evidence: c.evidence,
  })} from ${condition} c where ${ofCases(c.proposalId)}`,
);

/** The cases by id, without those that do not exist. */
export async function readStoredCases(on: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, StoredCase>> {
  const of = async <T extends object>(name: string, text: string) => run<T>(on, { name, text, values: [ids] });
  const cases = await of<StoredCase>('verify-cases', CASES);
  const revisions = grouped(await of<OfCase<StoredRevision>>('verify-revisions', REVISIONS));
  const submissions = grouped(await of<OfCase<StoredSubmission>>('verify-submissions', SUBMISSIONS));
  const conditions = grouped(await of<OfCase<StoredCondition>>('verify-conditions', CONDITIONS));
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
  for (const { proposalId, ...row } of rows) {
    const group = groups.get(proposalId);
    if (group) group.push(row as unknown as T);
    else groups.set(proposalId, [row as unknown as T]);
  }
  return groups;
}

const UNFINDABLE = fixed(sql`select wanted.id from unnest($1::uuid[], $2::text[]) wanted (id, vector)
  left join ${proposalSearch} s on ${words.proposalId} = wanted.id
  where not coalesce(tsvector_to_array(${words.words}) @> tsvector_to_array(wanted.vector::tsvector), false)`);

/** Ids of the cases whose search row lacks some of their words. */
export async function readUnfindable(
  on: Queryable,
  cases: readonly { readonly id: string; readonly words: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await run<{ id: string }>(on, {
    name: 'verify-words',
    text: UNFINDABLE,
    values: [cases.map(({ id }) => id), cases.map(({ words }) => words)],
  });
  return new Set(rows.map(({ id }) => id));
}

const { id, version, ...ofVersion } = getTableColumns(fw);
const VERSIONS = fixed(
  sql`select ${columnsOf({ id, version, ...ofVersion })} from ${framework} fw order by ${id}, ${version}`,
);

/** Every version of every framework. */
export function readStoredVersions(on: Queryable): Promise<readonly StoredVersion[]> {
  return run<StoredVersion>(on, { text: VERSIONS, values: [] });
}

/** The documents, without those that are not JSON: the check of their own trail reports these. */
export function documentsOf(versions: readonly StoredVersion[]): readonly Framework[] {
  return versions.flatMap(({ document }) => {
    try {
      return [JSON.parse(document) as Framework];
    } catch {
      return [];
    }
  });
}
