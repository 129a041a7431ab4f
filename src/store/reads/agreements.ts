// Reads of agreements: one, its editions, the list, and what falls due; lists only what the reader may see.
import { type SQL, sql } from 'drizzle-orm';
import type { AgreementFilter, AgreementItem, DueFilter, DueItem } from '../../app/agreement-ports.ts';
import type { Page, PageRequest } from '../../app/ports.ts';
import type { DueKind } from '../../domain/agreement/due.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { AgreementStatus } from '../../domain/agreement/validity.ts';
import type { Sight } from '../../domain/workflow/visibility.ts';
import { isUuid } from '../../lib/uuid-v7.ts';
import { agreement, agreementDue } from '../agreement-schema.ts';
import { readPage } from '../pages.ts';
import { proposal } from '../schema.ts';
import { fixed, NO_DAY, plannedOnce, type Queryable, run } from '../statement.ts';
import { ag, columnsOf, due, e, p, type RowOf, textArray, whereOf, whole } from '../tables.ts';

/** The domain's seesAgreement as a condition on `agreement ag`. */
export function agreementInSight({ all, frameworks, clusters, parties }: Sight): SQL {
  if (all) return sql`true`;
  const arms = [
    ...(frameworks.length > 0 ? [sql`${ag.frameworkId} = any(${textArray(frameworks)})`] : []),
    ...(clusters.length > 0 ? [sql`${ag.clusters} && ${textArray(clusters)}`] : []),
    ...(parties.length > 0 ? [sql`${ag.parties} && ${textArray(parties)}`] : []),
  ];
  return arms.length === 0 ? sql`false` : sql`(${sql.join(arms, sql` or `)})`;
}

const STATE = { state: ag.state };
const STATES = sql`select ${columnsOf(STATE)} from ${agreement} ag`;
const BY_ID = fixed(sql`${STATES} where ${ag.id} = $1`);
const BY_IDS = fixed(sql`${STATES} where ${ag.id} = any($1::uuid[]) order by ${ag.id}`);
const EDITIONS = fixed(sql`${STATES} where ${ag.lineage} = $1 order by ${ag.edition}`);
const OPEN_CASE = fixed(sql`select ${p.id} from ${proposal} p
  where ${p.aboutAgreement} = $1 and ${p.status} in ('draft', 'returned', 'in-review')`);

/** Undefined if there is none, or if the id is not a UUID. */
export async function readAgreement(on: Queryable, id: string): Promise<Agreement | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<RowOf<typeof STATE>>(on, { name: 'agreement', text: BY_ID, values: [id] });
  return row && (JSON.parse(row.state) as Agreement);
}

/** Returns the agreements that exist, ordered by id. */
export async function readEach(on: Queryable, ids: readonly string[]): Promise<readonly Agreement[]> {
  const values = [ids.filter(isUuid)];
  const rows = await run<RowOf<typeof STATE>>(on, { name: 'agreements-by-id', text: BY_IDS, values });
  return rows.map(({ state }) => JSON.parse(state) as Agreement);
}

/** Id of the open case that proposes to change the agreement. The index `proposal_about_open` allows only one. */
export async function readOpenCase(on: Queryable, id: string): Promise<string | undefined> {
  const [row] = await run<{ id: string }>(on, { name: 'open-case', text: OPEN_CASE, values: [id] });
  return row?.id;
}

/** All editions, the first one first. */
export async function readEditions(on: Queryable, lineage: string): Promise<readonly Agreement[]> {
  if (!isUuid(lineage)) return [];
  const rows = await run<RowOf<typeof STATE>>(on, { name: 'editions', text: EDITIONS, values: [lineage] });
  return rows.map(({ state }) => JSON.parse(state) as Agreement);
}

const COLUMNS = {
  id: ag.id,
  number: ag.number,
  edition: ag.edition,
  title: ag.title,
  frameworkId: ag.frameworkId,
  frameworkVersion: ag.frameworkVersion,
  clusters: ag.clusters,
  taskType: ag.taskType,
  inForceFrom: ag.inForceFrom,
  inForceTo: ag.inForceTo,
  ending: ag.ending,
  version: ag.version,
  updatedAt: ag.updatedAt,
};
type Row = RowOf<typeof COLUMNS>;

const FILTERS: Readonly<Record<Exclude<keyof AgreementFilter, 'status'>, (value: string) => SQL>> = {
  framework: (value) => sql`${ag.frameworkId} = ${value}::text`,
  cluster: (value) => sql`${ag.clusters} @> ${textArray([value])}`,
  party: (value) => sql`${ag.parties} @> ${textArray([value])}`,
  taskType: (value) => sql`${ag.taskType} = ${value}::text`,
  proposal: (value) => (isUuid(value) ? sql`${ag.proposalId} = ${value}::uuid` : sql`false`),
  q: (value) => sql`position(lower(${value}::text) in lower(${ag.title} || ' ' || ${ag.number})) > 0`,
  inForceOn: (value) => sql`${ag.inForceFrom} <= ${value}::date and ${value}::date < ${ag.inForceTo}`,
};

/** The domain's statusOn as SQL. */
function ofStatus(status: AgreementStatus, today: string): SQL {
  const day = sql`${today}::date`;
  const over = sql`${ag.inForceTo} <= ${day}`;
  const noticed = sql`coalesce(${ag.ending} = 'terminated', false)`;
  const current = sql`${ag.inForceFrom} <= ${day} and ${day} < ${ag.inForceTo}`;
  switch (status) {
    case 'awaiting-start':
      return sql`${ag.inForceFrom} > ${day} and not ${over}`;
    case 'in-force':
      return sql`${current} and not ${noticed}`;
    case 'under-notice':
      return sql`${current} and ${noticed}`;
    case 'ended':
      return sql`${over} and ${ag.ending} <> 'replaced'`;
    case 'replaced':
      return sql`${over} and ${ag.ending} = 'replaced'`;
  }
}

/** The most recently changed first. Refusal `invalid` for a cursor of another filter. */
export function readAgreements(
  on: Queryable,
  sight: Sight,
  { status, ...filter }: AgreementFilter,
  today: string,
  page: PageRequest,
): Promise<Page<AgreementItem>> {
  const given = Object.entries(filter).filter(
    (entry): entry is [keyof typeof FILTERS, string] => entry[1] !== undefined,
  );
  return readPage<Row, AgreementItem>(
    on,
    {
      scope: ['agreements', Object.fromEntries(given), ...(status === undefined ? [] : [status])],
      columns: columnsOf(COLUMNS),
      from: sql`${agreement} ag`,
      alias: 'ag',
      order: {
        keys: [
          { column: ag.updatedAt, form: 'instant' },
          { column: ag.id, form: 'uuid' },
        ],
        of: (row) => [row.updatedAt, row.id],
        descending: true,
      },
      moving: { row: ag.id, at: ag.updatedAt, event: e.subjectId, of: (row) => [row.updatedAt, row.id] },
      where: [
        ...given.map(([name, value]) => FILTERS[name](value)),
        ...(status === undefined ? [] : [ofStatus(status, today)]),
        ...(sight.all ? [] : [agreementInSight(sight)]),
      ],
      find: 'planned',
      toItem: ({ frameworkId, frameworkVersion, inForceFrom, inForceTo, ...row }) => ({
        ...row,
        framework: { id: frameworkId, version: frameworkVersion },
        inForceFrom: known(inForceFrom),
        inForceTo: known(inForceTo),
      }),
    },
    page,
  );
}

function known(day: string): string | null {
  return day === NO_DAY ? null : day;
}

const DUE_COLUMNS = {
  kind: due.kind,
  date: due.date,
  act: due.act,
  party: due.party,
  what: due.what,
  every: due.every,
  until: due.until,
  words: due.words,
  owner: due.owner,
  agreement: ag.id,
  madeAt: ag.createdAt,
  number: ag.number,
  edition: ag.edition,
  title: ag.title,
  body: ag.body,
  clusters: ag.clusters,
  frameworkId: ag.frameworkId,
  frameworkVersion: ag.frameworkVersion,
};

/** The earliest first. A recurring item is returned once, even if its next date is before `from`. */
export async function readDue(
  on: Queryable,
  sight: Sight,
  { from, to, framework, cluster, party, agreement: id, kinds }: DueFilter,
  today: string,
  most: number,
): Promise<readonly DueItem[]> {
  const where = [
    sql`${due.date} <= ${to}::date`,
    sql`(${due.kind} <> 'carry-out' or ${due.until} is null or ${due.until} > ${today}::date)`,
    ...(from === undefined
      ? []
      : [
          sql`(${due.date} >= ${from}::date or ${due.every} is not null and (${due.until} is null or ${due.until} >= ${from}::date))`,
        ]),
    ...(framework === undefined ? [] : [sql`${ag.frameworkId} = ${framework}::text`]),
    ...(cluster === undefined ? [] : [sql`${ag.clusters} @> ${textArray([cluster])}`]),
    ...(party === undefined
      ? []
      : [sql`(${due.party} = ${party}::text or ${due.party} is null and ${ag.parties} @> ${textArray([party])})`]),
    ...(id === undefined ? [] : [isUuid(id) ? sql`${ag.id} = ${id}::uuid` : sql`false`]),
    ...(kinds === undefined ? [] : [sql`${due.kind} = any(${textArray(kinds)})`]),
    ...(sight.all ? [] : [agreementInSight(sight)]),
  ];
  const text = sql`select ${columnsOf(DUE_COLUMNS)} from ${agreementDue} due join ${agreement} ag on ${ag.id} = ${due.agreementId}
    ${whereOf(where)} order by ${due.date}, ${ag.id}, ${due.kind} limit ${whole(most)}`;
  const rows = await run<RowOf<typeof DUE_COLUMNS>>(on, plannedOnce(text));
  return rows.map(({ frameworkId, frameworkVersion, kind, ...row }) => ({
    ...row,
    kind: kind as DueKind,
    framework: { id: frameworkId, version: frameworkVersion },
  }));
}
