// Fills a database with cases. A case made through the API is read as rows, and copied with other ids, titles, words
// and days. Small cases are loaded by COPY, large ones are copied within the database. The hash chains of the copies
// are not sealed again.

import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { beside, withoutIndexes } from './seed-indexes.ts';
import { chance } from './statistics.ts';
import { pickWord, readVocabulary, type Word } from './vocabulary.ts';

type Row = Readonly<Record<string, string | null>>;
/** What differs from copy to copy. */
type Copy = {
  readonly id: string;
  readonly at: string;
  readonly changed: string;
  readonly status: string;
  readonly words: readonly Word[];
};

const TABLES = ['proposal', 'proposal_search', 'revision', 'first_revision', 'audit_event'] as const;
const CLUSTERS = ['fyn', 'lillebaelt', 'sydvestjylland', 'soenderjylland'];
const STATUSES = ['approved', 'approved', 'approved', 'draft', 'draft', 'returned'];
const YEARS_MS = 5 * 365 * 86_400_000;
const now = Date.now();

/** Prevents a checkpoint at every gigabyte while loading. */
const LOADING = ['max_wal_size', `'16GB'`] as const;
const CONNECTIONS = 2;

/** Adds `count` small cases like the one under `template`. Returns seconds. */
export async function seedSmall(ownerUrl: string, template: string, count: number): Promise<number> {
  const owners = Array.from({ length: CONNECTIONS }, () => new pg.Client({ connectionString: ownerUrl }));
  const [first] = owners;
  if (!first) throw new Error('no connection');
  const began = performance.now();
  try {
    for (const owner of owners) {
      await owner.connect();
      await owner.query(`set session_replication_role = replica; set synchronous_commit = off; set statement_timeout = 0;
        set lock_timeout = 0; set maintenance_work_mem = '512MB'`);
    }
    await first.query(`alter system set ${LOADING.join(' = ')}`);
    await first.query('select pg_reload_conf()');
    const vocabulary = readVocabulary();
    await withoutIndexes(owners, TABLES, () =>
      beside(owners, TABLES, (owner, table) => copyTable(owner, table, template, count, vocabulary)),
    );
    await beside(owners, TABLES, (owner, table) => owner.query(`vacuum analyze ${table}`));
    await first.query(`alter system reset ${LOADING[0]}`);
    await first.query('select pg_reload_conf()');
  } finally {
    for (const owner of owners) await owner.end();
  }
  return (performance.now() - began) / 1000;
}

async function copyTable(
  owner: pg.Client,
  table: (typeof TABLES)[number],
  template: string,
  count: number,
  vocabulary: readonly Word[],
) {
  const key = table === 'proposal' ? 'id' : 'proposal_id';
  const columns = await columnsOf(owner, table);
  const texts = columns.map((column) => `"${column}"::text as "${column}"`).join(', ');
  const { rows } = await owner.query<Row>(`select ${texts} from ${table} where ${key} = $1`, [template]);
  const makers = rows.map((row, nth) => lineMaker(table, columns, row, template, nth));
  const stream = owner.query(
    copyFrom(`copy ${table} (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`),
  );
  await pipeline(Readable.from(chunks(makers, copies(count, vocabulary))), stream);
  await finished(stream);
}

async function columnsOf(owner: pg.Client, table: string): Promise<readonly string[]> {
  const sql = `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
  const { rows } = await owner.query<{ name: string }>(sql, [table]);
  return rows.map(({ name }) => name);
}

function* chunks(makers: readonly ((copy: Copy) => string)[], all: Iterable<Copy>): Generator<string> {
  let text = '';
  for (const copy of all) {
    for (const make of makers) text += make(copy);
    if (text.length < 100_000) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Yields the same copies for every table, since the random sequence is deterministic. */
function* copies(count: number, vocabulary: readonly Word[]): Generator<Copy> {
  const draw = chance(20_260_706);
  for (let at = 0; at < count; at++) {
    const created = now - YEARS_MS + Math.floor((YEARS_MS * at) / count);
    const words = Array.from({ length: 24 }, () => pickWord(vocabulary, draw()));
    const status = STATUSES[Math.floor(draw() * STATUSES.length)] ?? 'draft';
    const changed = new Date(Math.min(now, created + Math.floor(draw() * 90 * 86_400_000))).toISOString();
    yield { id: idAt(created, draw), at: new Date(created).toISOString(), changed, status, words };
  }
}

/** A UUIDv7 of that millisecond. */
export function idAt(ms: number, draw: () => number): string {
  const digits = (count: number) =>
    Math.floor(draw() * 16 ** count)
      .toString(16)
      .padStart(count, '0');
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-a${digits(3)}-${digits(6)}${digits(6)}`;
}

/** Makes lines of COPY's text format: the template's row with its id and some columns replaced. */
function lineMaker(
  table: string,
  columns: readonly string[],
  row: Row,
  template: string,
  nth: number,
): (copy: Copy) => string {
  const fixed = columns.map((column) => escaped(row[column] ?? null));
  const withId = fixed.map((text) => (text.includes(template) ? text.split(template) : undefined));
  const changing = columns.map((column) => CHANGING[table === 'audit_event' && column === 'id' ? 'event_id' : column]);
  return (copy) =>
    `${columns.map((_, i) => changing[i]?.(copy, nth) ?? withId[i]?.join(copy.id) ?? fixed[i]).join('\t')}\n`;
}

const titleOf = ({ words }: Copy) =>
  words
    .slice(0, 5)
    .map(({ text }) => text)
    .join(' ');

/** How to fill the columns that differ, by name. The id of the case itself is replaced everywhere. */
const CHANGING: Readonly<Record<string, (copy: Copy, nth: number) => string>> = {
  title: titleOf,
  status: ({ status }) => status,
  opened: ({ status }) => (status === 'draft' ? 'f' : 't'),
  cluster: ({ id }) => CLUSTERS[Number.parseInt(id.slice(-1), 16) % 4] ?? 'fyn',
  kle: ({ id }) => `29.18.${String(Number.parseInt(id.slice(-4), 16) % 40).padStart(2, '0')}`,
  created_at: ({ at }) => at,
  updated_at: ({ changed }) => changed,
  at: ({ at }) => at,
  words: vectorOf,
  event_id: ({ id }, nth) => `${id.slice(0, 20)}${nth.toString(16)}${id.slice(21)}`,
};

/** The words as a `tsvector`, those of the title first and with a higher weight. */
function vectorOf({ words }: Copy): string {
  const places = new Map<string, string[]>();
  for (const [at, { lexemes }] of words.entries()) {
    for (const lexeme of lexemes) places.set(lexeme, [...(places.get(lexeme) ?? []), `${at + 1}${at < 5 ? 'A' : ''}`]);
  }
  return [...places].map(([lexeme, at]) => `'${lexeme}':${at.join(',')}`).join(' ');
}

function escaped(text: string | null): string {
  if (text === null) return '\\N';
  return text.replace(
    /[\\\t\n\r]/g,
    (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character] ?? character,
  );
}
