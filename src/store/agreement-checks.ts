// Compares an agreement with its replayed trail. Pure except for the reads: takes an event or a row, returns the first
// fault.
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { AgreementEvent } from '../domain/agreement/events.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { DUE_COLUMNS, dueRowsOf } from './agreement-dues.ts';
import { PARTY_COLUMNS } from './agreement-parts.ts';
import { agreementRowOf, partyRowsOf, reportRowsOf } from './agreement-rows.ts';
import { agreement, agreementDue, agreementParty, agreementReport, agreementYear } from './agreement-schema.ts';
import { YEAR_COLUMNS, yearRowsOf } from './agreement-years.ts';
import { namesOf, tableIn } from './names.ts';
import { registerColumns } from './registers-anew.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { ag, columnsOf, type RowOf } from './tables.ts';
import { checkEnd, eventFault, type TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

/** A stored agreement: the state as JSON, and what is derived from it in its row and related tables. */
const ROW = {
  ...getTableColumns(ag),
} as const;
const BY_IDS = fixed(sql`select ${columnsOf(ROW)} from ${agreement} ag where ${ag.id} = any($1::uuid[])`);

/** The dates of a report follow from its period and are not updated, so they are not compared. */
const REPORT_COLUMNS = ['party', 'period', 'figures', 'corrections', 'at'] as const;

type Beside = { readonly table: PgTable; readonly columns: readonly string[]; readonly of: (it: Agreement) => Rows };
type Rows = readonly object[];
/** The related tables, and the rows each should have. */
const BESIDE: readonly Beside[] = [
  { table: agreementParty, columns: PARTY_COLUMNS, of: partyRowsOf },
  { table: agreementReport, columns: REPORT_COLUMNS, of: reportRowsOf },
  { table: agreementDue, columns: DUE_COLUMNS, of: (it) => JSON.parse(dueRowsOf(it)) as Rows },
  { table: agreementYear, columns: YEAR_COLUMNS, of: (it) => JSON.parse(yearRowsOf(it)) as Rows },
];
const READ_BESIDE = BESIDE.map(({ table, columns }) => {
  const names = namesOf(table as typeof agreementDue) as Readonly<Record<string, string>>;
  const list = ['agreementId', ...columns].map((column) => `${names[column]} as "${column}"`).join(', ');
  return `select ${list} from ${tableIn(table)} where ${names.agreementId} = any($1::uuid[])`;
});

type BesideRow = { readonly agreementId: string } & Readonly<Record<string, unknown>>;
export type StoredAgreement = RowOf<typeof ROW> & { readonly beside: readonly (readonly BesideRow[])[] };

/** The stored agreements by id. */
export async function readStoredAgreements(
  on: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredAgreement>> {
  if (ids.length === 0) return new Map();
  const rows = await run<RowOf<typeof ROW>>(on, { name: 'verify-agreements', text: BY_IDS, values: [ids] });
  const beside: Map<string, BesideRow[]>[] = [];
  for (const text of READ_BESIDE)
    beside.push(Map.groupBy(await run<BesideRow>(on, { text, values: [ids] }), ({ agreementId }) => agreementId));
  return new Map(rows.map((row) => [row.id, { ...row, beside: beside.map((of) => of.get(row.id) ?? []) }]));
}

/** Returns the agreement after the event, or the fault. */
export function playAgreementEvent(
  before: Agreement | undefined,
  id: string,
  event: LinkedEvent,
): Agreement | TrailFault {
  try {
    const { type, at, by, data } = event;
    return evolveAgreement(before, { type, agreement: id, at, by, data } as AgreementEvent);
  } catch {
    return eventFault(event, 'impossible');
  }
}

/** @param stored undefined if only the trail has it */
export function checkAgreement(
  stored: StoredAgreement | undefined,
  replayed: Agreement,
  last: LinkedEvent,
): TrailFault | undefined {
  const end = checkEnd(stored, replayed, last, ({ version }) => version === replayed.version);
  if (end || !stored) return end;
  const what = wrongColumn(stored, replayed) ?? wrongBeside(stored, replayed);
  return what === undefined ? undefined : { stream: last.stream, fault: 'columns', sequence: null, what };
}

function wrongColumn(stored: StoredAgreement, replayed: Agreement): string | undefined {
  const expected: Readonly<Record<string, unknown>> = { ...agreementRowOf(replayed), ...registerColumns(replayed) };
  const row = stored as Readonly<Record<string, unknown>>;
  const wrong = Object.keys(expected).find((name) => !sameJson(row[name] ?? null, expected[name]));
  return wrong && (getTableColumns(agreement) as Readonly<Record<string, { readonly name: string }>>)[wrong]?.name;
}

/** Name of the first related table whose rows differ from the expected ones, in any order. */
function wrongBeside({ beside }: StoredAgreement, replayed: Agreement): string | undefined {
  const at = BESIDE.findIndex(({ columns, of }, i) => {
    const texts = (rows: Rows) => rows.map((row) => textOf(row, columns)).sort();
    return !sameJson(texts(beside[i] ?? []), texts(of(replayed)));
  });
  const found = BESIDE[at];
  return found && getTableName(found.table);
}

function textOf(row: object, columns: readonly string[]): string {
  const values = row as Readonly<Record<string, unknown>>;
  return JSON.stringify(columns.map((column) => values[column] ?? null));
}
