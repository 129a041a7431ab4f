// Statements, and how they are run. Drizzle numbers the parameters of its `sql` templates. A named statement is
// planned once per connection. Behind a pooler without support for prepared statements (PgBouncer before 1.21) every
// statement is planned each time.
import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { QueryResultRow } from 'pg';
import { isBroken, isForgotten } from './failures.ts';

export type Statement = {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
};

/** Stands for "no date". It sorts last, so one index serves rows with and without a date. */
export const NO_DAY = 'infinity';

const dialect = new PgDialect();

/** The statement as text with its parameters. PostgreSQL plans it at each execution. */
export function planned(statement: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { text, values: params.map(storable) };
}

/** Replaces NUL, the one character PostgreSQL cannot store in a text. JSON escapes it, so it survives there. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
  return Array.isArray(value) ? value.map(storable) : value;
}

/** The statement with a name, planned once per connection. Use it only for statements with few different texts. */
export function plannedOnce(statement: SQL): Statement {
  return { name: 'statement', ...planned(statement) };
}

/** The text of a constant statement. Parameters are written as `$1`, `$2` and so on. */
export function fixed(statement: SQL): string {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  if (params.length > 0) throw new Error(`A fixed statement has a value in it: ${text}`);
  return text;
}

/** Limit of named statements. Further texts are planned each time. */
const MOST_NAMES = 400;
const names = new Map<string, string>();

/**
 * Adds a hash of the text to the name. Names live in sessions, and behind a pooler other processes of other versions
 * share the sessions.
 */
function nameOf(name: string, text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const made = `${name}-${hash('sha256', text, 'base64url').slice(0, 16)}`;
  names.set(text, made);
  return made;
}

type Question = { readonly name?: string; readonly text: string; readonly values?: unknown[] };

/** The pool, or one connection within a transaction. */
export type Queryable = {
  query<Row extends QueryResultRow>(
    statement: Question,
  ): Promise<{ rows: Row[]; rowCount: number | null; command?: string }>;
};

/**
 * After this many "unknown prepared statement" errors the service stops using names: there is a pooler that drops
 * them. One or two can be ordinary failures.
 */
const FORGETFUL = 5;
let forgotten = 0;

/** Runs one statement. Within a transaction it is sent without a name: an unknown name would abort the transaction. */
export async function run<Row extends QueryResultRow>(on: Queryable, statement: Statement): Promise<Row[]> {
  const { text } = statement;
  const values = statement.values as unknown[];
  const isNamed = forgotten < FORGETFUL && !('release' in on);
  const name = isNamed && statement.name !== undefined ? nameOf(statement.name, text) : undefined;
  if (name === undefined) return (await on.query<Row>({ text, values })).rows;
  try {
    return (await on.query<Row>({ name, text, values })).rows;
  } catch (error) {
    if (!isForgotten(error)) throw error;
    forgotten += 1;
    return (await on.query<Row>({ text, values })).rows;
  }
}

/** Milliseconds before each retry. A server that shuts down breaks its connections one after another. */
const PAUSES = [20, 80];

/** For reads only: if a connection broke since its last use, the query is retried on another. */
export function askingAgain(pool: Queryable): Queryable {
  async function query<Row extends QueryResultRow>(statement: Question) {
    for (const wait of PAUSES) {
      try {
        return await pool.query<Row>(statement);
      } catch (error) {
        if (!isBroken(error)) throw error;
        await pause(wait);
      }
    }
    return pool.query<Row>(statement);
  }
  return { query };
}

type SqlType = 'uuid' | 'text' | 'int' | 'boolean' | 'timestamptz' | 'date' | 'text[]';

/** Collects and numbers the parameters of a statement written without drizzle's template. */
export type Parameters = {
  readonly values: unknown[];
  readonly add: (type: SqlType, value: unknown) => string;
  /** As `add`, with a type of `typesOf`. */
  readonly cast: (type: string, value: unknown) => string;
};

export function parameters(): Parameters {
  const values: unknown[] = [];
  const cast = (type: string, value: unknown) => `$${values.push(storable(value))}::${type}`;
  return { values, add: cast, cast };
}
