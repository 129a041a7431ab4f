// Task × municipality over HTTP: who has joined, who was asked, on which terms, and where there is no agreement.
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../src/lib/iso-date.ts';
import { memberOf, openJoining, registered, runningTerms, type Told } from './given-agreements.ts';
import { type Api, at } from './given-api.ts';
import { TODAY, TRIAL } from './given-cases.ts';

const ODENSE = 'kommune-461';
const SVENDBORG = 'kommune-479';

type Tasks = {
  readonly on: string;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly tasks: readonly {
    readonly taskType: string | null;
    readonly sameTerms: boolean | null;
    readonly cells: readonly {
      readonly municipality: string;
      readonly total: number;
      readonly entries: readonly { readonly agreement: string; readonly standing: string; readonly price: number }[];
    }[];
  }[];
};

let api: Api;
let planner: string;
let blood: Told;
let stoma: Told;
beforeAll(async () => {
  api = await openJoining();
  planner = await api.service.tokenWith([`planner:${TRIAL}`]);
  const running = runningTerms() as { tariffs: readonly object[] };
  blood = await registered(api, {
    ...running,
    operation: { each: [ODENSE, SVENDBORG] },
    financingBasis: 'local-settlement',
    tariffs: running.tariffs.map((tariff) => ({ ...tariff, exceptions: [{ party: SVENDBORG, amount: 170 }] })),
  });
  stoma = await registered(api, { ...running, taskType: 'stomi', title: 'Stomipleje' }, { notJoined: [SVENDBORG] });
  await registered(api, { ...runningTerms(40), taskType: 'kateter', title: 'Kateter, udløbet' });
}, 60_000);
afterAll(() => api?.close());

const ask = async (query = '', token = planner) => {
  const answer = await api.send(token, 'GET', at(`/agreements-by-task?framework=${TRIAL}${query}`));
  expect(answer.status, answer.text).toBe(200);
  return answer.body as Tasks;
};
const rowOf = ({ tasks }: Tasks, type: string) => tasks.find(({ taskType }) => taskType === type);
const cellOf = (found: Tasks, type: string, municipality: string) =>
  rowOf(found, type)?.cells.find((cell) => cell.municipality === municipality);

describe('task × municipality', () => {
  it('has a column for each municipality, and a cell with the terms of each that is in', async () => {
    const found = await ask();
    expect(found.on).toBe(TODAY);
    expect(found.municipalities.length).toBe(22);
    expect(found.tasks.map(({ taskType }) => taskType)).toEqual(['stomi', 'blodproever']);
    expect(cellOf(found, 'blodproever', ODENSE)).toMatchObject({
      total: 1,
      entries: [
        {
          agreement: blood.id,
          standing: 'joined',
          otherTerms: false,
          operators: [ODENSE],
          basis: 'local-settlement',
          price: 185.5,
          unit: 'prøver',
          currency: 'DKK',
        },
      ],
    });
  });

  it('marks a price of its own, and that the terms of the row differ', async () => {
    const found = await ask();
    expect(cellOf(found, 'blodproever', SVENDBORG)?.entries).toMatchObject([{ otherTerms: true, price: 170 }]);
    expect(rowOf(found, 'blodproever')?.sameTerms).toBe(false);
  });

  it('says who was asked, and leaves blank where nothing is agreed', async () => {
    const found = await ask();
    expect(cellOf(found, 'stomi', SVENDBORG)?.entries).toMatchObject([{ agreement: stoma.id, standing: 'asked' }]);
    expect(cellOf(found, 'stomi', 'kommune-607')).toEqual({ municipality: 'kommune-607', total: 0, entries: [] });
  });

  it('says of who declined that it did, and of who joins with a reservation that its terms are others', async () => {
    const member = await memberOf(api, SVENDBORG);
    const put = (body: object) => api.send(member, 'PUT', at(`/agreements/${stoma.id}/parties/${SVENDBORG}`), body);
    await put({ answer: 'declined', decidedOn: TODAY, words: 'For få borgere' });
    expect(cellOf(await ask(), 'stomi', SVENDBORG)?.entries).toMatchObject([{ standing: 'declined' }]);
    const reserved = { words: 'Budgettet vedtages', dueDate: addMonths(TODAY, 2) };
    const joined = await put({ answer: 'joined-with-reservation', decidedOn: TODAY, ...reserved });
    expect(joined.status, joined.text).toBe(200);
    expect(cellOf(await ask(), 'stomi', SVENDBORG)?.entries).toMatchObject([{ reservation: true, otherTerms: true }]);
  });

  it('is of the cluster, of the day and of the type asked for; all types where all are asked for', async () => {
    const cluster = await ask('&cluster=lillebaelt');
    expect(cluster.municipalities.length).toBeLessThan(22);
    expect(cluster.tasks).toEqual([]);
    expect((await ask(`&on=${addMonths(TODAY, 13)}`)).tasks, 'over by then').toEqual([]);
    expect((await ask('&taskType=stomi')).tasks.map(({ taskType }) => taskType)).toEqual(['stomi']);
    expect((await ask('&tasks=all')).tasks.length).toBeGreaterThan(30);
  });

  it('tells nobody of agreements that they may not see', async () => {
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019']);
    expect((await ask('', stranger)).tasks).toEqual([]);
  });

  it('refuses a cluster that the framework has not, and does not find a framework that is none', async () => {
    const refused = await api.send(planner, 'GET', at(`/agreements-by-task?framework=${TRIAL}&cluster=findes-ikke`));
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/cluster' }] });
    expect((await api.send(planner, 'GET', at('/agreements-by-task?framework=findes-ikke'))).status).toBe(404);
    expect((await api.send(planner, 'GET', at(`/agreements-by-task?framework=${TRIAL}&on=i+dag`))).status).toBe(400);
  });
});

describe('its extract', () => {
  it('has a row for each municipality, task and agreement, and for each blank', async () => {
    const { text, status } = await api.send(planner, 'GET', at(`/exports/tasks?framework=${TRIAL}&format=csv`));
    expect(status).toBe(200);
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head?.startsWith('taskType,municipality,municipalityName,standing,')).toBe(true);
    expect(rows.length).toBe(2 * 22);
    expect(rows.find((row) => row.startsWith(`blodproever,${SVENDBORG},`))).toContain(
      ',joined,false,true,kommune-479,local-settlement,170.00,prøver,DKK,',
    );
    expect(rows.find((row) => row.startsWith('stomi,kommune-607,'))).toMatch(/^stomi,kommune-607,[^,]+,{14}$/);
  });

  it('is a workbook where one is asked for, with prices as numbers', async () => {
    const answer = await fetch(`${api.service.url}/v1/exports/tasks?framework=${TRIAL}&format=xlsx`, {
      headers: { authorization: `Bearer ${planner}` },
    });
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>170.00</v>');
  });
});
