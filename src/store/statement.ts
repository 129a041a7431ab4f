// SQL with numbered parameters, and how it is run. A named statement is planned once per connection (PgBouncer 1.21 or newer passes it on).
import { setTimeout as pause } from 'node:timers/promises';
import type { QueryResultRow } from 'pg';
import { isBroken } from './failures.ts';

export type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] };

export type SqlType = 'uuid' | 'text' | 'int' | 'boolean' | 'timestamptz' | 'date' | 'text[]' | 'bigint';

/** A day without end sorts last, so that one index serves both those with a day and those without. */
export const NO_DAY = 'infinity';

export type Parameters = {
  readonly values: unknown[];
  /** Adds the value; returns its place in the text, with its type. */
  readonly add: (type: SqlType, value: unknown) => string;
};

export function parameters(): Parameters {
  const values: unknown[] = [];
  return { values, add: (type, value) => `$${values.push(storable(value))}::${type}` };
}

/** The one character PostgreSQL cannot hold in a text. Within JSON it is escaped and stays. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
  return Array.isArray(value) ? value.map(storable) : value;
}

/** Few texts are planned once; were they ever many, the rest would be planned each time. */
const names = new Map<string, string>();
const MOST_NAMES = 400;

/** The statement under a name of its own: each connection plans it at the first use. For texts of which there are few. */
export function plannedOnce(text: string, { values }: Parameters): Statement {
  const known = names.get(text);
  if (known !== undefined) return { name: known, text, values };
  if (names.size >= MOST_NAMES) return { text, values };
  const name = `statement-${names.size}`;
  names.set(text, name);
  return { name, text, values };
}

type Question = { readonly name?: string; readonly text: string; readonly values?: unknown[] };

/** What a statement can be run on: the pool, or one connection within a transaction. */
export type Queryable = {
  query<Row extends QueryResultRow>(statement: Question): Promise<{ rows: Row[]; rowCount: number | null }>;
};

/** Runs one statement. */
export async function run<Row extends QueryResultRow>(on: Queryable, { name, text, values }: Statement): Promise<Row[]> {
  const { rows } = await on.query<Row>({ ...(name !== undefined && { name }), text, values: values as unknown[] });
  return rows;
}

/** Milliseconds before a question is asked again; a server that goes down breaks every connection, one after another. */
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
