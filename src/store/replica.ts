// Reads from a streaming replica, which lags behind. If it does not answer, the primary does.
import type { QueryResultRow } from 'pg';
import { isUnavailable } from './failures.ts';
import type { Queryable } from './statement.ts';

/**
 * Milliseconds during which a replica that did not answer is not used: each query would wait for a connection first.
 */
const AWAY_MS = 5_000;

/**
 * For queries whose result may be slightly old. A query that the replica cancels because it conflicts with replay is
 * also sent to the primary.
 */
export function readingFrom(replica: Queryable, primary: Queryable): Queryable {
  let awayUntil = Number.NEGATIVE_INFINITY;
  async function query<Row extends QueryResultRow>(statement: Parameters<Queryable['query']>[0]) {
    if (performance.now() < awayUntil) return primary.query<Row>(statement);
    try {
      return await replica.query<Row>(statement);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      if (!isConflict(error)) awayUntil = performance.now() + AWAY_MS;
      return primary.query<Row>(statement);
    }
  }
  return { query };
}

/** The replica works, but this query conflicted with its replay. */
function isConflict(error: unknown): boolean {
  return (error as { code?: unknown }).code === '40001';
}
