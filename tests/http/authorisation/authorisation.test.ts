// Every operation of the document × every caller, against the table in table.md. A new operation without a row fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import openapi from '../../../openapi/openapi.json' with { type: 'json' };
import { type Api, at, openApi, type Sent } from '../given-api.ts';
import { publish, trialFramework } from '../given-cases.ts';
import { CALLERS } from './callers.ts';
import type { Subject } from './register-requests.ts';
import { REQUESTS } from './requests.ts';
import { ON, SITUATIONS, type Situation } from './situations.ts';

const BUSY_TIMES = 40;
const TABLE = new URL('table.md', import.meta.url);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type Row = { readonly operation: string; readonly situation: Situation; readonly cells: readonly string[] };

/** operationId → method. */
const operations = new Map<string, string>(
  Object.values(openapi.paths).flatMap((path) =>
    METHODS.flatMap((method) => {
      const found = (path as Record<string, { operationId?: string }>)[method]?.operationId;
      return found ? [[found, method.toUpperCase()] as const] : [];
    }),
  ),
);

function readTable(): readonly Row[] {
  const lines = existsSync(TABLE) ? readFileSync(TABLE, 'utf8').split('\n') : [];
  return lines
    .filter((line) => /^\| \w+ \|/.test(line) && !line.startsWith('| operation'))
    .map((line) => {
      const [operation = '', situation = '', ...cells] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return { operation, situation: situation as Situation, cells };
    });
}

const rows = readTable();
let api: Api;
beforeAll(async () => {
  api = await openApi({ DEMO_DATE: ON });
  await publish(api, trialFramework());
}, 60_000);
afterAll(() => api?.close());

/**
 * The result for the caller: the status if it is refused, `yes` if authorisation lets the request through (whatever
 * the state then allows).
 */
async function ask(
  row: Row,
  caller: string,
  subject: Subject,
): Promise<{ readonly cell: string; readonly changed: boolean }> {
  const method = operations.get(row.operation) ?? '';
  const request = REQUESTS[row.operation];
  if (!request) throw new Error(`No request for ${row.operation}`);
  const { path, body, etag } = request(subject);
  // A string is a table and is sent unchanged.
  const csv = typeof body === 'string' ? { raw: body, headers: { 'content-type': 'text/csv' } } : {};
  const extra = method === 'GET' ? {} : { etag, ...csv };
  const send = async () => api.send(await CALLERS[caller]?.(api), method, at(path), body, extra);
  let answer = await send();
  // A receipt waits for transactions of other tests on the same PostgreSQL: retried, as the answer says.
  for (let again = 0; again < BUSY_TIMES && isBusy(answer); again++) {
    await pause(250);
    answer = await send();
  }
  // An error in the test's request, or a fault, says nothing about authorisation.
  expect(
    answer.status === 400 || answer.status >= 500,
    `${row.operation} as ${caller}: ${answer.status} ${answer.text.slice(0, 300)}`,
  ).toBe(false);
  const refused = [401, 403, 404].includes(answer.status);
  return { cell: refused ? String(answer.status) : 'yes', changed: method !== 'GET' && answer.status < 300 };
}

function isBusy({ status, text }: Sent): boolean {
  return status === 503 && text.includes('"code":"busy"');
}

async function actual(row: Row): Promise<readonly string[]> {
  const cells: string[] = [];
  let subject = await SITUATIONS[row.situation](api);
  for (const caller of Object.keys(CALLERS)) {
    const { cell, changed } = await ask(row, caller, subject);
    cells.push(cell);
    if (changed) subject = await SITUATIONS[row.situation](api);
  }
  return cells;
}

test('the table has every operation of the document, and no other', () => {
  expect([...new Set(rows.map((row) => row.operation))].sort()).toEqual([...operations.keys()].sort());
});

describe('who may', () => {
  test.each(rows.map((row) => [`${row.operation} · ${row.situation}`, row] as const))(
    '%s',
    async (_name, row) => {
      const found = await actual(row);
      if (process.env.WRITE_TABLE)
        writeFileSync(TABLE, readFileSync(TABLE, 'utf8').replace(line(row), line({ ...row, cells: found })));
      expect(Object.fromEntries(Object.keys(CALLERS).map((caller, i) => [caller, found[i]]))).toEqual(
        Object.fromEntries(Object.keys(CALLERS).map((caller, i) => [caller, row.cells[i]])),
      );
    },
    60_000,
  );
});

function line({ operation, situation, cells }: Row): string {
  return `| ${[operation, situation, ...cells].join(' | ')} |`;
}
