// With RECORD_STATEMENTS=<file>, tests record every statement the service sends, one JSON string a line: see
// previous-version.test.ts.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.RECORD_STATEMENTS;
const seen = new Set<string>();
const send = pg.Client.prototype.query as (...args: unknown[]) => unknown;

/** Records only the service's own connections: tests query the database over others. */
function query(this: pg.Client, ...args: unknown[]): unknown {
  const [first] = args;
  const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
  if (file && text !== undefined && this.user === 'opgavebro' && !seen.has(text)) {
    seen.add(text);
    appendFileSync(file, `${JSON.stringify(text)}\n`);
  }
  return send.apply(this, args);
}
pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
