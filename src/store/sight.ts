// Who may see a case, as SQL: the rule of the domain's canSee, arm by arm.
import type { Sight } from '../domain/workflow/visibility.ts';
import { type Parameters, type Queryable, run } from './statement.ts';

/** Conditions on `proposal p`. */
export function seenBy(p: Parameters, sight: Sight): readonly string[] {
  const kept = `p.status <> 'deleted'`;
  if (sight.all) return [kept];
  const { frameworks, clusters, parties } = sight;
  const arms = [
    ...(frameworks.length > 0 ? [`p.opened and p.framework_id = any(${p.add('text[]', frameworks)})`] : []),
    ...(clusters.length > 0 ? [`p.cluster = any(${p.add('text[]', clusters)})`] : []),
    ...(parties.length > 0 ? [`p.parties && ${p.add('text[]', parties)}`] : []),
  ];
  return [kept, arms.length === 0 ? 'false' : `(${arms.join(' or ')})`];
}

/** How many of all cases belong to each framework, 0 to 1, as the database last estimated. */
export type Shares = () => Promise<ReadonlyMap<string, number>>;

const REFRESH = 60_000;

export function createShares(on: Queryable): Shares {
  let known: ReadonlyMap<string, number> = new Map();
  let asked = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - asked < REFRESH) return known;
    asked = performance.now();
    const rows = await run<{ id: string; share: number }>(on, {
      text: `select unnest(most_common_vals::text::text[]) as id, unnest(most_common_freqs) as share
        from pg_stats where schemaname = 'public' and tablename = 'proposal' and attname = 'framework_id'`,
      values: [],
    });
    known = new Map(rows.map(({ id, share }) => [id, share]));
    return known;
  };
}

/** True when so much of the whole is seen that walking an index in order soon fills a page, whoever looks. */
export function seesMuch(sight: Sight, shares: ReadonlyMap<string, number>): boolean {
  return sight.all || sight.frameworks.reduce((sum, id) => sum + (shares.get(id) ?? 0), 0) >= 0.1;
}
