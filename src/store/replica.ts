// Reading from a streaming replica. It shows the past, by as
// much as it lags; where it does not answer, the primary does.
import type { QueryResultRow } from 'pg';
import { isUnavailable } from './failures.ts';
import type { Queryable } from './statement.ts';

/**
 * For so long a replica that did not answer is not asked again:
 * waiting for it would cost every reader the time of a connection.
 */
const AWAY_MS = 5_000;

/**
 * For questions whose answer may be a moment old. A question that the
 * replica breaks off, to replay what contradicts it, is asked anew too.
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

/** The replica stands, and only this question was in its way. */
function isConflict(error: unknown): boolean {
  return (error as { code?: unknown }).code === '40001';
}
