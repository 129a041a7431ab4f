// Statements, and how they are run. Drizzle numbers the parameters of its `sql`
// templates. A named statement is planned once per connection; behind a pooler that
// cannot pass names on (PgBouncer before 1.21) every statement is planned each time.
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

/** A day without end sorts last, so that one index serves both those with a day and those without. */
export const NO_DAY = 'infinity';

const dialect = new PgDialect();

/** The statement as text with its parameters; PostgreSQL plans it each time. */
export function planned(statement: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { text, values: params.map(storable) };
}

/** The one character PostgreSQL cannot hold in a text. Within JSON it is escaped and stays. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
  return Array.isArray(value) ? value.map(storable) : value;
}

/** The statement under a name of its own, planned once per connection. For texts of which there are few. */
export function plannedOnce(statement: SQL): Statement {
  return { name: 'statement', ...planned(statement) };
}

/** The text of a statement that is the same each time. Its parameters stand in it as `$1`, `$2` and so on. */
export function fixed(statement: SQL): string {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  if (params.length > 0) throw new Error(`A fixed statement has a value in it: ${text}`);
  return text;
}

/** Were there ever more texts than this, the rest would be planned each time. */
const MOST_NAMES = 400;
const names = new Map<string, string>();

/**
 * The name with a hash of the text: behind a pooler other processes, of
 * other versions, use the same sessions, and names live in sessions.
 */
function nameOf(name: string, text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const made = `${name}-${hash('sha256', text, 'base64url').slice(0, 16)}`;
  names.set(text, made);
  return made;
}

type Question = { readonly name?: string; readonly text: string; readonly values?: unknown[] };

/** What a statement can be run on: the pool, or one connection within a transaction. */
export type Queryable = {
  query<Row extends QueryResultRow>(
    statement: Question,
  ): Promise<{ rows: Row[]; rowCount: number | null; command?: string }>;
};

/**
 * Where sessions have not known a name so many times, there is a pooler
 * between that keeps none. Once or twice it was a statement that failed.
 */
const FORGETFUL = 5;
let forgotten = 0;

/**
 * Runs one statement. Within a transaction it has no name: a session that does not know it would lose the transaction.
 */
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

/**
 * Milliseconds before a question is asked again; a server that goes down breaks every connection, one after another.
 */
const PAUSES = [20, 80];

/** For reading: a connection that broke since its last use is replaced, and the question asked again. */
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

/** Numbers the parameters of a text, for the statements that are written without drizzle's template. */
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
