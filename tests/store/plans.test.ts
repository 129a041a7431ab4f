// The cost of a list page with twenty thousand cases, counted in rows that PostgreSQL reads, since that does not
// depend on the load of the machine.
import { escapeLiteral } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import type { ProposalFilter, Sort } from '../../src/app/ports.ts';
import { vectorOf } from '../../src/domain/search/lexemes.ts';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { readText } from '../../src/lib/json-text.ts';
import { createReader } from '../../src/store/reader.ts';
import { useStore } from './given-store.ts';

const hand = useStore();
const ROWS = 20_000;
/** The walk along an index stops at two thousand rows; then the few visible cases are collected. */
const FEW = 2_600;
/** With five thousand cases of a status PostgreSQL may sort them instead; it must not read all cases. */
const OF_A_STATUS = 14_000;

/**
 * Four hundred and then four thousand hits show that there are very many; then a page is found quickly along the
 * index.
 */
const OF_ALL_WORDS = 4_900;
/**
 * As before, but none of the first five hundred cases has the word: then the five thousand hits are fetched, and each
 * is looked up once more.
 */
const OF_OLD_WORDS = 15_500;
/**
 * Four hundred hits show that there are more than a few. The thousand hits are kept in memory, and the newest of them
 * are matched within seven hundred index entries.
 */
const OF_EVEN_WORDS = 2_120;
/** For the oldest thousand the index is walked to its end: its entries count as rows here, although no row is read. */
const OF_OLDEST_WORDS = 22_000;

/** Which cases have a given word. */
const WORDS_OF = [
  ['borger', 'true'],
  ['kateterpleje', `kle = '29.07.01'`],
  ['støttestrømpe', `created_at < now() - interval '15000 minutes'`],
  ['sygeplejerske', `kle < '29.05'`],
  ['iltflaske', `created_at < now() - interval '19000 minutes'`],
] as const;

const NOBODY: Sight = { all: false, frameworks: [], clusters: [], parties: [] };
const COORDINATOR: Sight = { ...NOBODY, frameworks: ['syddanmark-2022'], clusters: ['fyn'] };
const MEMBER: Sight = { ...NOBODY, frameworks: ['syddanmark-2022'], parties: ['kommune-461'] };
/** Sees only a framework that has ten cases, all of them old. */
const NEWCOMER: Sight = { ...NOBODY, frameworks: ['sundhedsraad-2027'], clusters: ['odense-nyborg'] };

beforeAll(async () => {
  const statuses = ['draft', 'draft', 'in-review', 'returned', 'approved', 'approved', 'rejected', 'withdrawn'];
  await hand.owner.query(
    `insert into proposal (id, framework_id, framework_version, cluster, status, version, revision, title, parties, external_ids, kle, stage, stage_due,
       waiting_body, opened, created_at, updated_at, dossier, state, trail_sequence, trail_hash)
     select gen_random_uuid(), case when i < 10 then 'sundhedsraad-2027' else 'syddanmark-2022' end, 1,
       (array['fyn', 'lillebaelt', 'sydvestjylland', 'soenderjylland'])[1 + i % 4], status, 1, 1, 'Sag ' || i,
       array['region-1083', 'kommune-' || 400 + (i / 8) % 100], case when i % 5 = 0 then array['ES-' || i] else '{}' end,
       '29.' || lpad((i % 90)::text, 2, '0') || '.01', case when status = 'in-review' then 'committee' end,
       case when status = 'in-review' then date '2026-01-01' + i % 300 else 'infinity' end,
       case when status = 'in-review' then 'sundhedssamarbejdsudvalget' end, status <> 'draft',
       now() - i * interval '1 minute', now() - i * interval '1 minute', '{}', '{}', 1, ''
     from generate_series(1, $1) n, lateral (select $1 - n as i, ($2::text[])[1 + (n % 8)] as status) row`,
    [ROWS, statuses],
  );
  await hand.owner.query(
    `update proposal set framework_id = 'sundhedsraad-2027' where kle = '29.89.01' and title < 'Sag 2'`,
  );
  const noise = `to_tsvector('simple', (select string_agg(md5(title || n), ' ') from generate_series(1, 25) n))`;
  const having = ([word, condition]: readonly [string, string]) =>
    `case when ${condition} then ${escapeLiteral(vectorOf([word]))}::tsvector else '' end`;
  const vector = [noise, `to_tsvector('simple', title)`, ...WORDS_OF.map(having)].join(' || ');
  await hand.owner.query(
    `insert into proposal_search (proposal_id, title, words, source) select id, title, ${vector}, '' from proposal`,
  );
  // One event of each case, all written by one transaction.
  await hand.owner.query(
    `insert into audit_event (id, proposal_id, sequence, at, type, actor_subject, actor_name, data, previous_hash, hash, epoch)
     select gen_random_uuid(), id, 1, created_at, 'proposal.created', 's', 'n', '{}', '', '', 1 from proposal`,
  );
  await hand.owner.query('vacuum analyze proposal, proposal_search, audit_event');
}, 60_000);

type Plan = { readonly [key: string]: unknown; readonly Plans?: readonly Plan[] };

/** Rows read by the scans of a plan. */
function lookedAt(plan: Plan): number {
  const number = (key: string) => Number(plan[key] ?? 0);
  const relation = typeof plan['Relation Name'] === 'string';
  const here = relation
    ? (number('Actual Rows') + number('Rows Removed by Filter') + number('Rows Removed by Index Recheck')) *
      number('Actual Loops')
    : 0;
  return (plan.Plans ?? []).reduce((sum, inner) => sum + lookedAt(inner), here);
}

type Asked = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] };

/** The plan the service gets: a generic one for a named statement, else one for these values. */
async function explain({ name, text, values = [] }: Asked): Promise<Plan> {
  const client = await hand.owner.connect();
  try {
    const given = values.map((value) => escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value)));
    await client.query(`set plan_cache_mode = ${name === undefined ? 'force_custom_plan' : 'force_generic_plan'}`);
    await client.query(`prepare asked as ${text}`);
    const execute = given.length > 0 ? `execute asked (${given.join(', ')})` : 'execute asked';
    const { rows } = await client.query(`explain (analyze, format json, timing off) ${execute}`);
    return rows[0]['QUERY PLAN'][0].Plan;
  } finally {
    client.release(true);
  }
}

/** Rows read by all statements of one page, and its number of items. */
async function costOf(
  sight: Sight,
  filter: ProposalFilter,
  sort?: Sort,
  cursor?: string,
): Promise<{ rows: number; items: number }> {
  const asked: Asked[] = [];
  const query = (statement: { name?: string; text: string; values?: unknown[] }) => {
    asked.push(statement);
    return hand.pool.query(statement);
  };
  const reader = createReader(Object.assign(Object.create(hand.pool), { query }));
  const { items } = await reader.list(sight, filter, { pageSize: 25, sort, cursor });
  const plans = await Promise.all(asked.map(explain));
  return { rows: plans.reduce((sum, plan) => sum + lookedAt(plan), 0), items: items.length };
}

test.each<[string, Sight, ProposalFilter, Sort | undefined, number, number?]>([
  ['the newest', COORDINATOR, {}, undefined, 25],
  ['the oldest', COORDINATOR, {}, 'createdAt', 25],
  ['by title', COORDINATOR, {}, 'title', 25],
  ['by day', COORDINATOR, {}, 'stageDue', 25],
  ['of a status', COORDINATOR, { status: 'approved' }, undefined, 25],
  ['drafts of a party', MEMBER, { status: 'draft' }, undefined, 25, OF_A_STATUS],
  ['of a cluster', COORDINATOR, { cluster: 'lillebaelt' }, undefined, 25],
  ['of a number', COORDINATOR, { kle: '29.07.01' }, undefined, 25],
  ['of a group of numbers', COORDINATOR, { kle: '29.07' }, undefined, 25],
  ['of a group of numbers, by title', COORDINATOR, { kle: '29.07' }, 'title', 25],
  ['of a group of numbers that is none', COORDINATOR, { kle: '29.99' }, undefined, 0],
  ['of all numbers', COORDINATOR, { kle: '29' }, undefined, 25],
  ['of a party', COORDINATOR, { party: 'kommune-461' }, undefined, 25],
  ['of a party without cases', COORDINATOR, { party: 'kommune-999' }, undefined, 0],
  ['at a stage', COORDINATOR, { stage: 'committee' }, undefined, 25],
  ['waiting for a body', COORDINATOR, { body: 'sundhedssamarbejdsudvalget' }, 'stageDue', 25],
  ['with an external id', COORDINATOR, { externalId: 'ES-500' }, undefined, 1],
  ['with an external id that is none', COORDINATOR, { externalId: 'ES-501' }, undefined, 0],
  ['changed lately', COORDINATOR, { updatedSince: new Date(Date.now() - 3_600_000).toISOString() }, undefined, 25],
  ['with a word that all have', COORDINATOR, { q: 'borgere' }, undefined, 25, OF_ALL_WORDS],
  ['with a word that one in twenty has', COORDINATOR, { q: 'sygeplejersker' }, undefined, 25, OF_EVEN_WORDS],
  ['with a word that the oldest have', COORDINATOR, { q: 'iltflasker' }, undefined, 25, OF_OLDEST_WORDS],
  ['with a word that few have', COORDINATOR, { q: 'kateter' }, undefined, 25],
  [
    'with a word that many have, but none of the newest',
    COORDINATOR,
    { q: 'støttestrømper' },
    undefined,
    25,
    OF_OLD_WORDS,
  ],
  ['with a word that none has', COORDINATOR, { q: 'hestesko' }, undefined, 0],
  ['of a framework with few cases', NEWCOMER, {}, undefined, 25],
  ['of a framework with few cases, of a status', NEWCOMER, { status: 'approved' }, undefined, 25, OF_A_STATUS],
  ['of a framework with few cases, by title', NEWCOMER, {}, 'title', 25],
  ['of nothing', NOBODY, {}, undefined, 0],
])('a page %s looks at few of them', async (_, sight, filter, sort, items, most = FEW) => {
  const cost = await costOf(sight, filter, sort);
  expect(cost.items).toBe(items);
  expect(cost.rows).toBeLessThan(most);
});

test('behind the last case of a list only what changed since is looked for', async () => {
  const filter = { kle: '29.07.01' };
  let last: string | undefined;
  for (let next: string | undefined = ''; next !== undefined; ) {
    last = next;
    const page = await createReader(hand.pool).list(COORDINATOR, filter, { pageSize: 25, cursor: next || undefined });
    next = page.next ?? undefined;
  }
  expect((await costOf(COORDINATOR, filter, undefined, last)).rows).toBeLessThan(FEW);
});

test('a search goes on page by page, in order, whether many have the word or few, the newest or the oldest', async () => {
  for (const q of ['borgere', 'støttestrømper', 'sygeplejersker', 'iltflasker']) {
    const seen: string[] = [];
    const reader = createReader(hand.pool);
    for (let cursor: string | undefined, page = 0; page < 3; page++) {
      const { items, next } = await reader.list(COORDINATOR, { q }, { pageSize: 25, cursor });
      seen.push(...items.map((item) => `${readText(item).updatedAt} ${readText(item).id}`));
      cursor = next ?? undefined;
    }
    expect(new Set(seen).size).toBe(75);
    expect(seen).toEqual(seen.toSorted().reverse());
  }
});
