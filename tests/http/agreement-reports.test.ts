// Reports over HTTP, as JSON and as a table: every fault is reported with its period, or its line and column, and a
// faulty request stores nothing.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../src/lib/iso-date.ts';
import { memberOf, openJoining, quarterBack, registered, runningTerms, type Told, told } from './given-agreements.ts';
import { type Api, at } from './given-api.ts';
import { TODAY } from './given-cases.ts';

let api: Api;
let odense: string;
let agreement: Told;
beforeAll(async () => {
  api = await openJoining();
  odense = await memberOf(api, 'kommune-461');
  agreement = await registered(api);
}, 60_000);
afterAll(() => api?.close());

const [last, before, third] = [quarterBack(1), quarterBack(2), quarterBack(3)];
const now = async (id = agreement.id) => told(await api.send(odense, 'GET', at(`/agreements/${id}`)));
const report = (body: object, id = agreement.id) => api.send(odense, 'POST', at(`/agreements/${id}/reports`), body);
type Problem = { code: string; detail: string; errors?: { pointer: string; code: string; message: string }[] };
const problem = ({ body }: { readonly body: never }) => body as Problem;

/** Sends a table as CSV. */
function table(
  text: string | Buffer,
  more: { query?: string; type?: string; language?: string; key?: string; etag?: string } = {},
) {
  const { query = '', type = 'text/csv; charset=utf-8', language = 'da', key = randomUUID(), etag } = more;
  const headers = { 'content-type': type, 'accept-language': language };
  const path = at(`/agreements/${agreement.id}/report-table${query}`);
  return api.send(odense, 'POST', path, undefined, { raw: text, headers, key, ...(etag && { etag }) });
}

describe('a report in JSON', () => {
  const figures = { units: [{ activity: 'proever', value: 300 }] };

  it.each([
    ['of a period that has not ended', { period: quarterBack(0), ...figures }, 409, 'period-not-ended'],
    ['of a party that is not in it', { party: 'kommune-607', period: last, ...figures }, 404, 'not-found'],
    ['of another party', { party: 'kommune-479', period: last, ...figures }, 403, 'forbidden'],
  ])('%s is refused', async (_what, body, status, code) => {
    const answer = await report({ party: 'kommune-461', ...body });
    expect([answer.status, problem(answer).code]).toEqual([status, code]);
  });

  it('of a party that has not joined is refused', async () => {
    const { id } = await registered(api, runningTerms(), { notJoined: ['kommune-461'] });
    const answer = await report({ party: 'kommune-461', period: last, ...figures }, id);
    expect([answer.status, problem(answer).code]).toEqual([409, 'party-not-joined']);
  });

  it('names the period in every fault: a unit that is not agreed, a figure below nothing', async () => {
    const answer = await report({
      party: 'kommune-461',
      period: last,
      units: [{ activity: 'proever', value: 300, unit: 'timer' }],
      indicators: [{ indicator: 'ukendt', value: 1 }],
    });
    expect(answer.status).toBe(400);
    expect(problem(answer).errors).toMatchObject([
      { pointer: '/units/0/unit', message: `${last}: Enheden er “timer”, men der er aftalt “prøver”.` },
      { pointer: '/indicators/0/indicator', message: `${last}: Findes ikke: ukendt.` },
    ]);
    expect((await now()).reports).toEqual([]);
  });

  it('is refused twice, and its correction keeps both', async () => {
    const { id } = await registered(api);
    const one = { party: 'kommune-461', period: last, ...figures };
    expect((await report(one, id)).status).toBe(201);
    const again = await report(one, id);
    expect([again.status, problem(again).code]).toEqual([409, 'already-reported']);
    expect(problem(again).detail).toContain(last);
    const corrected = { units: [{ activity: 'proever', value: 310 }], reason: 'Ti blev talt for sent' };
    const path = at(`/agreements/${id}/reports/kommune-461/${last}`);
    const correction = await api.send(odense, 'PUT', path, corrected);
    expect(correction.status, correction.text).toBe(200);
    const [kept, ...more] = (await now(id)).reports;
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      figures: { units: [{ value: 310 }] },
      earlier: [{ figures: { units: [{ value: 300 }] } }],
    });
  });
});

describe('a table of reports', () => {
  it('has a template with a line for each period that is missing, by who speaks for the party', async () => {
    const path = at(`/agreements/${agreement.id}/report-table`);
    const danish = await api.send(odense, 'GET', path, undefined, { headers: { 'accept-language': 'da' } });
    const lines = danish.text.split('\r\n');
    expect(lines[0]).toBe('\ufeffPart;Periode;Blodprøver;Udgift i perioden;Taget på dagen;Bemærkning');
    expect(lines).toContain(`Odense Kommune;${last};;;;`);
    expect(danish.text).not.toContain('Svendborg');
    const reader = await api.service.tokenWith(['auditor']);
    const english = await api.send(reader, 'GET', path, undefined, { headers: { 'accept-language': 'en' } });
    expect(english.text).toBe('Party,Period,Blodprøver,Cost in the period,Taget på dagen,Remark\r\n');
  });

  it('tells every fault with its line and column, and keeps nothing', async () => {
    const answer = await table(
      [
        'Part;Periode;Blodprøver;Udgift i perioden;Taget på dagen',
        `Odense Kommune;${last};300;61.500,50;92,5`,
        `Odense Kommune;${before};mange;1,250;95`,
        `Odense Kommune;${quarterBack(0)};10;;`,
        `Odense Kommune;2027-H1;-4;;`,
        `Odense Kommune;${last};300;;`,
        `Ukendt Kommune;${third};300;;`,
        `;${third};010203-1234;;;;`,
      ].join('\r\n'),
    );
    expect(answer.status).toBe(400);
    expect(problem(answer).errors?.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/3/Blodprøver Linje 3, Blodprøver: Skriv et tal, for eksempel 1.250,50.',
      '/3/Udgift i perioden Linje 3, Udgift i perioden: 1,250 kan læses på to måder: skriv 1250 eller 1,2500.',
      '/8 Linje 8: Linjen har 7 felter, men der er 5 kolonner. Står et tal med komma i en fil med komma mellem felterne, skal det i anførselstegn.',
      '/4/Periode Linje 4, Periode: Perioden er ikke slut endnu.',
      '/5/Blodprøver Linje 5, Blodprøver: Er for lille eller for kort: mindst 0.',
      expect.stringMatching(/^\/5\/Periode Linje 5, Periode: Er ikke en periode på 3 måneder/),
      '/6/Periode Linje 6, Periode: Perioden er allerede indberettet. Ret indberetningen i stedet.',
      '/7/Part Linje 7, Part: Findes ikke: Ukendt Kommune.',
    ]);
    expect((await now()).reports).toEqual([]);
  });

  it.each([
    ['a column that is not agreed', `Part;Periode;Timer\nOdense Kommune;${last};3`, '/1/Timer', 'unknown-column'],
    ['no period', 'Part;Blodprøver\nOdense Kommune;3', '/1/Periode', 'column-missing'],
    ['a column twice', `Part;Periode;Blodprøver;proever\n`, '/1/proever', 'duplicate'],
    ['nothing but columns', 'Part;Periode;Blodprøver\n', '/1', 'nothing-reported'],
    ['an open quote', `Part;Periode;Blodprøver\n"Odense;${last};3`, '/2', 'unclosed-quote'],
    [
      'a number of a person',
      `Part;Periode;Bemærkning\nkommune-461;${last};010203-1234`,
      '/2/Bemærkning',
      'person-data',
    ],
  ])('with %s is refused', async (_what, text, pointer, code) => {
    const answer = await table(text);
    expect([answer.status, problem(answer).errors]).toEqual([400, [expect.objectContaining({ pointer, code })]]);
  });

  it('is read in UTF-8, or as it says it is written; anything else is refused', async () => {
    const text = `Part;Periode;Blodprøver\nkommune-461;${last};3`;
    const latin = Buffer.from(text, 'latin1');
    const plain = await table(latin, { query: '?dryRun=true' });
    expect([plain.status, problem(plain).errors?.[0]?.code]).toEqual([400, 'not-in-utf-8']);
    const said = await table(latin, { query: '?dryRun=true', type: 'text/csv; charset=windows-1252' });
    expect([said.status, said.body]).toMatchObject([200, { dryRun: true }]);
    expect((await table(text, { type: 'text/csv; charset=utf-16' })).status).toBe(415);
    const json = await table(text, { type: 'application/json' });
    expect([json.status, problem(json).code]).toEqual([400, 'malformed-json']);
  });

  it('is tried first, then kept whole, and once', async () => {
    const text = `\ufeffPart;Periode;Blodprøver;Udgift i perioden;Bemærkning\r\nOdense Kommune;${before};1.250;61.500,50;"Talt; to gange"\r\n\r\nkommune-461;${last};420;;\r\n`;
    const dry = await table(text, { query: '?dryRun=true' });
    const reports = [
      { row: 2, party: 'kommune-461', period: before },
      { row: 4, party: 'kommune-461', period: last },
    ];
    expect([dry.status, dry.body]).toEqual([200, { dryRun: true, reports, breaches: ['flere'] }]);
    expect((await now()).reports).toEqual([]);
    const stale = await table(text, { query: '?dryRun=true', etag: '"99.in-force"' });
    expect([stale.status, problem(stale).code]).toEqual([412, 'stale']);
    const key = randomUUID();
    const kept = await table(text, { key });
    expect([kept.status, kept.body]).toEqual([200, { dryRun: false, reports, breaches: ['flere'] }]);
    const again = await table(text, { key });
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([kept.body, 'true']);
    const after = await now();
    expect(after.reports.map(({ period, figures }) => [period, figures])).toEqual([
      [
        before,
        { units: [{ activity: 'proever', value: 1250 }], indicators: [], cost: 61500.5, comment: 'Talt; to gange' },
      ],
      [last, { units: [{ activity: 'proever', value: 420 }], indicators: [] }],
    ]);
    expect(kept.etag).toBe(`"${after.version}.in-force"`);
  });

  it('in English has commas between cells and points in numbers', async () => {
    const text = `Party,Period,Blodprøver,Cost in the period\nkommune-461,${third},"1,250",61500.50\n`;
    const answer = await table(text, { language: 'en', query: '?dryRun=true' });
    expect([answer.status, answer.body]).toMatchObject([200, { reports: [{ row: 2, period: third }] }]);
    const shifted = await table(`Party,Period,Blodprøver\nkommune-461,${third},1,5\n`, { language: 'en' });
    expect(problem(shifted).errors?.[0]).toMatchObject({ pointer: '/2', code: 'too-many-cells' });
  });
});

it('joining after notice is refused', async () => {
  const terms = { ...runningTerms(), receiving: ['kommune-461', 'kommune-479'] };
  const { id } = await registered(api, terms, { notJoined: ['kommune-479'] });
  const notice = { party: 'kommune-461', reason: 'For få', runningPatientsRead: true };
  expect((await api.send(odense, 'POST', at(`/agreements/${id}/notice`), notice)).status).toBe(201);
  const joined = await api.send(
    await memberOf(api, 'kommune-479'),
    'PUT',
    at(`/agreements/${id}/parties/kommune-479`),
    { answer: 'joined', decidedOn: TODAY },
  );
  expect([joined.status, problem(joined).code]).toEqual([409, 'agreement-under-notice']);
  expect(addMonths(TODAY, 6)).toBe((await now(id)).inForceTo);
});
