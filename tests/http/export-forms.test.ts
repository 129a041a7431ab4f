// Formats of extracts: how CSV and Excel workbooks represent people's texts, and which cases they contain.
import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTRACTS } from '../../src/app/extract.ts';
import { XLSX_TYPE } from '../../src/lib/xlsx.ts';
import type { TestService } from '../support/test-service.ts';
import { faultsOf } from './answers-as-documented.ts';
import { openTrial, TRIAL } from './given-cases.ts';
import { ECONOMY, VOLUME } from './given-economy.ts';

let service: TestService;
beforeAll(async () => {
  service = (await openTrial()).service;
});
afterAll(() => service.close());

async function created(title: string, economy?: object): Promise<string> {
  const token = await service.tokenWith(['coordinator:fyn']);
  const answer = await fetch(`${service.url}/v1/proposals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      framework: TRIAL,
      cluster: 'fyn',
      dossier: { task: { title }, ...(economy && { volume: VOLUME, economy }) },
    }),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

async function extract(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${service.url}/v1/exports/${path}`, {
    headers: { ...(await service.as('integration')), ...headers },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const seen = { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes.toString() };
  if (answer.ok) expect(faultsOf('GET', `/v1/exports/${path}`, seen)).toEqual([]);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes,
    text: bytes.toString(),
    disposition: answer.headers.get('content-disposition'),
  };
}

/** Parses CSV as a spreadsheet does: outside quotes a carriage return or a line feed, also alone, ends a row. */
function recordsOf(text: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",;\r\n]*))(,|;|\r\n|\r|\n|$)/g,
  )) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== separator) records.push([]);
  }
  return records;
}

describe('an extract', () => {
  test.each(['hej\n=1+1', 'hej\r=1+1', 'hej\r\n \t@SUM(1)', '＝1+1', ' =1+1', '\t=1', '\n'])(
    'keeps the title %j in one row, and runs nothing of it',
    async (title) => {
      const id = await created(`${title}x`);
      for (const [format, separator] of [
        ['csv', ','],
        ['csv-da', ';'],
      ] as const) {
        const { text } = await extract(`proposals?format=${format}`);
        const records = recordsOf(text.replace('\ufeff', ''), separator);
        const row = records.find(([first]) => first === id) ?? [];
        expect(row).toHaveLength(EXTRACTS.proposals.columns.length);
        expect(row[2]?.replaceAll("'", '')).toBe(`${title}x`);
        for (const line of (row[2] ?? '').split(/[\r\n]+/)) expect(line).not.toMatch(/^\s*[=+\-@＝]/);
      }
    },
  );

  test('is a workbook of Excel: numbers and days are numbers, texts are texts', async () => {
    const id = await created('=1+1\nto <linjer> & "mere"', ECONOMY);
    const { type, bytes, disposition } = await extract('proposals?format=xlsx');
    expect([type, disposition]).toEqual([XLSX_TYPE, 'attachment; filename="opgavebro-proposals.xlsx"']);
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const row = sheet.split('<row ').find((each) => each.includes(id)) ?? '';
    expect(row).toContain('<t xml:space="preserve">=1+1\nto &lt;linjer&gt; &amp; &quot;mere&quot;</t>');
    expect(row).not.toContain('<f>');
    expect(row).toMatch(/<c r="[A-Z]+\d+"><v>1<\/v><\/c>/); // the version of the framework
    expect(sheet.match(/<row /g)?.length).toBe((await extract('proposals?format=ndjson')).text.split('\n').length);
    const asked = await extract('economy', { accept: XLSX_TYPE });
    expect(strFromU8(unzipSync(asked.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('1234567.05');
    expect(await extract('proposals?format=xlsx').then(({ bytes: again }) => again.equals(bytes))).toBe(true);
  });

  test('takes only cases of a status, and those changed since a moment', async () => {
    const id = await created('Ny kladde');
    const lines = async (query: string) => (await extract(`proposals?format=ndjson&${query}`)).text;
    expect(await lines('status=draft')).toContain(id);
    expect(await lines('status=approved')).toBe('');
    const { updatedAt } = JSON.parse(
      (await lines('status=draft')).split('\n').find((line) => line.includes(id)) ?? '{}',
    );
    expect(await lines(`updatedSince=${updatedAt}`)).toContain(id);
    expect(await lines(`updatedSince=${new Date(Date.parse(updatedAt) + 1).toISOString()}`)).not.toContain(id);
    expect((await extract('proposals?status=deleted')).status).toBe(400);
    expect((await extract('proposals?cluster=nobody')).status).toBe(400);
  });
});
