// The figures of a case as a file over the API: export, trial import, import, repetition and refusal.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CSV_TYPE } from '../../src/lib/table-formats.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { openTrial, TRIAL } from './given-cases.ts';
import { ECONOMY, VOLUME } from './given-economy.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenWith(['coordinator:fyn']);
});
afterAll(() => api.close());

async function given(): Promise<{ readonly path: string; readonly etag: string }> {
  const dossier = { task: { title: 'Sår i hjemmet' }, volume: VOLUME, economy: ECONOMY };
  const made = await api.send(token, 'POST', at('/proposals'), { framework: TRIAL, cluster: 'fyn', dossier });
  expect(made.status, made.text).toBe(201);
  return { path: at(`/proposals/${(made.body as { id: string }).id}`), etag: made.etag };
}

const accept = { headers: { accept: CSV_TYPE, 'accept-language': 'da' } };
const base64 = (text: string) => Buffer.from(text).toString('base64');
const send = (path: string, etag: string, text: string, more: object = {}, key?: string): Promise<Sent> =>
  api.send(
    token,
    'POST',
    `${path}/figures`,
    { file: base64(text), ...more },
    {
      etag,
      ...(key !== undefined && { key }),
      headers: { 'accept-language': 'da' },
    },
  );
const bodyOf = (answer: Sent) =>
  answer.body as {
    readonly dryRun: boolean;
    readonly version: number;
    readonly changes: readonly object[];
    readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  };

describe('the figures of a case', () => {
  test('go out as CSV in the words of the language, and in again without a change', async () => {
    const { path, etag } = await given();
    const file = await api.send(token, 'GET', `${path}/figures`, undefined, accept);
    expect([file.status, file.etag]).toEqual([200, etag]);
    expect(file.text).toContain('Antal pr. part\r\nAktivitet;Part;');
    expect(file.text).toContain(';"12,5";'.replaceAll('"', ''));
    const again = await send(path, etag, file.text);
    expect([again.status, again.etag]).toEqual([200, etag]);
    expect(bodyOf(again).changes).toEqual([]);
    // The tag is that of the case, for If-Match. Another format or language is another representation.
    const other = { headers: { accept: 'text/csv', 'accept-language': 'en', 'if-none-match': etag } };
    const english = await api.send(token, 'GET', `${path}/figures`, undefined, other);
    expect([english.status, english.text.includes('Number per party')]).toEqual([200, true]);
  });

  test('are tried without a trace, saved once, and the retry is answered as the first time', async () => {
    const { path, etag } = await given();
    const text = 'Antal pr. part\nAktivitet;Part;Antal pr. år, forventet\nbesoeg;Odense;13\nbesoeg;Nyborg;4\n';
    const tried = await send(path, etag, text, { dryRun: true });
    const change = {
      sheet: 'Antal pr. part',
      kind: 'changed',
      name: 'Odense Kommune',
      column: 'Antal pr. år, forventet',
      before: 12.5,
      after: 13,
    };
    expect(bodyOf(tried)).toMatchObject({ dryRun: true, version: 1, changes: [change] });
    expect((await api.send(token, 'GET', path)).etag).toBe(etag);
    const key = randomUUID();
    const saved = await send(path, etag, text, {}, key);
    expect(bodyOf(saved)).toMatchObject({ dryRun: false, version: 2, changes: [change] });
    const retried = await send(path, etag, text, {}, key);
    expect([retried.status, retried.body, retried.headers['idempotency-replayed']]).toEqual([200, saved.body, 'true']);
    const after = await api.send(token, 'GET', path);
    expect((after.body as { dossier: { volume: typeof VOLUME } }).dossier.volume.activities[0]?.counts[0]).toEqual({
      party: 'kommune-461',
      low: 10,
      expected: 13,
      high: 20,
    });
    const unconditional = api.send(token, 'POST', `${path}/figures`, { file: base64(text) });
    expect([(await send(path, etag, text)).status, (await unconditional).status]).toEqual([412, 428]);
  });

  test('with a fault are not saved at all, and every fault names sheet, row and column', async () => {
    const { path, etag } = await given();
    const answer = await send(
      path,
      etag,
      'Antal pr. part\nAktivitet;Part;Antal pr. år, lavt;Antal pr. år, forventet\nbesoeg;Odense;5;13\nbesoeg;Nyborg;x;0101501234\n',
    );
    expect([answer.status, bodyOf(answer).errors]).toEqual([
      400,
      [
        {
          in: 'body',
          pointer: '/file/Antal pr. part/4/C',
          code: 'cell-number',
          message: 'Arket »Antal pr. part«, række 4, kolonne C (Antal pr. år, lavt): »x« er ikke et tal.',
        },
      ],
    ]);
    expect((await api.send(token, 'GET', path)).etag).toBe(etag);
  });

  test('may not say who a citizen is', async () => {
    const { path, etag } = await given();
    const answer = await send(path, etag, 'Omkostninger\nAlternativ;Hvad koster\nhjem;Besøg hos 010150-1234\n');
    expect(bodyOf(answer).errors.map(({ message }) => message)).toEqual([
      'Arket »Omkostninger«, række 3, kolonne B (Hvad koster): Ligner et personnummer. Skriv aldrig oplysninger om enkelte borgere.',
    ]);
  });
});
