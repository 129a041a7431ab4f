// The list of cases: filters, visibility, Danish words and order.
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProposalFilter, Sort } from '../../src/app/ports.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { canSee, type Sight } from '../../src/domain/workflow/visibility.ts';
import { readText } from '../../src/lib/json-text.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { administrative, as, person } from '../domain/workflow/given.ts';
import { deciding, type Given, newDraft, retitling, submitting, useStore } from './given-store.ts';

const hand = useStore();
const ALL: Sight = { all: true, frameworks: [], clusters: [], parties: [] };
const NONE: Sight = { all: false, frameworks: [], clusters: [], parties: [] };
const anywhere = person(
  'anna',
  ...['fyn', 'lillebaelt', 'sydvestjylland', 'soenderjylland'].map((cluster) => `coordinator:${cluster}`),
);

let minute = 0;

/** A draft created in its own minute, in order. */
async function given(title: string, task: Dossier['task'] = {}, over: Given = {}): Promise<string> {
  const now = new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
  return hand.created(newDraft({ dossier: { task: { title, ...task } }, context: { ...as(anywhere), now }, ...over }));
}

async function titles(filter: ProposalFilter, sight: Sight = ALL, sort?: Sort): Promise<string[]> {
  const { items } = await hand.store.reader.list(sight, filter, { pageSize: 100, sort });
  return items.map((item) => readText(item).title);
}

const submission = uuidV7();
let submitted = '';
let deleted = '';

beforeAll(async () => {
  await given('Aabenraa tager sårpleje', { kleNumber: '29.18.00', receivingParties: ['kommune-580'] });
  await given('Zoner for sygepleje', { summary: 'Sygeplejersker fra hospitalerne' });
  await given(
    'Ærø får telemedicin',
    { description: 'Hjemmemonitorering af borgerne med KOL' },
    { cluster: 'lillebaelt' },
  );
  await given('Ødem og kompression', {}, { cluster: 'soenderjylland' });
  await given('Bækkenbundstræning', {}, { externalIds: [{ system: 'sbsys', id: '2026-117' }] });
  submitted = await given('IV-antibiotika i hjemmet', { kleNumber: '29.18.00', receivingParties: ['kommune-461'] });
  deleted = await given('Taget tilbage');
  await hand.writer().change({ proposal: submitted }, undefined, submitting(submission));
  await hand.owner.query(`update proposal set status = 'deleted' where id = $1`, [deleted]);
});

describe('an item', () => {
  const title = 'Sår "fod"\\ben\nog 🦶\u2028';
  const at = '2026-11-22T09:08:07.060Z';
  const whole = {
    title,
    type: 'overdragelse',
    framework: { id: 'syddanmark-2022', version: 1 },
    cluster: 'fyn',
    status: 'draft',
    version: 1,
    revision: 1,
    kle: '29.18.09',
    stage: null,
    stageDue: null,
    waitingBody: null,
    createdAt: at,
    updatedAt: at,
  };

  test.each(['ISO, DMY', 'German'])(
    'is kept as JSON text, whatever the session writes days and hours in (%s)',
    async (style) => {
      const id = await hand.created(
        newDraft({ dossier: { task: { title, kleNumber: '29.18.09' } }, context: { ...as(anywhere), now: at } }),
      );
      const session = await hand.owner.connect();
      await session.query(`set datestyle = '${style}'; set timezone = 'America/Caracas'`);
      await session.query('update proposal set stage_due = stage_due, updated_at = updated_at where id = $1', [id]);
      session.release(true);
      const { items } = await hand.store.reader.list(ALL, { kle: '29.18.09' }, { pageSize: 1 });
      expect(items.map(readText)).toEqual([{ id, ...whole }]);
      await hand.owner.query(
        `update proposal set stage = 'x"y', stage_due = '2027-02-28', waiting_body = 'b' where id = $1`,
        [id],
      );
      const moved = await hand.store.reader.list(ALL, { kle: '29.18.09' }, { pageSize: 1 });
      expect(moved.items.map(readText)).toEqual([
        { id, ...whole, stage: 'x"y', stageDue: '2027-02-28', waitingBody: 'b' },
      ]);
      await hand.owner.query(`update proposal set status = 'deleted' where id = $1`, [id]);
    },
  );
});

describe('filters', () => {
  test.each<[ProposalFilter, string[]]>([
    [{ framework: 'syddanmark-2022', cluster: 'lillebaelt' }, ['Ærø får telemedicin']],
    [{ framework: 'sjaelland-2019' }, []],
    [{ status: 'in-review' }, ['IV-antibiotika i hjemmet']],
    [{ status: 'deleted' }, []],
    [{ stage: 'cluster-administrative' }, ['IV-antibiotika i hjemmet']],
    [{ body: 'fyn-administrative' }, ['IV-antibiotika i hjemmet']],
    [{ party: 'kommune-580' }, ['Aabenraa tager sårpleje']],
    [{ kle: '29.18.00', status: 'draft' }, ['Aabenraa tager sårpleje']],
    [{ kle: '29.18', status: 'draft' }, ['Aabenraa tager sårpleje']],
    [{ kle: '9.18' }, []],
    [{ kle: '29_%' }, []],
    [{ externalId: 'sbsys:2026-117' }, ['Bækkenbundstræning']],
    [{ externalId: '2026-117' }, ['Bækkenbundstræning']],
    [{ updatedSince: '2026-06-01T00:00:00.000Z' }, ['IV-antibiotika i hjemmet']],
    [{ status: 'dr\0aft' }, []],
  ])('%j', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  test('an item says what the list needs, also without a stage', async () => {
    const { items } = await hand.store.reader.list(ALL, { externalId: '2026-117' }, { pageSize: 1 });
    expect(items.map(readText)).toEqual([
      {
        id: expect.any(String),
        title: 'Bækkenbundstræning',
        type: 'overdragelse',
        framework: { id: 'syddanmark-2022', version: 1 },
        cluster: 'fyn',
        status: 'draft',
        version: 1,
        revision: 1,
        kle: null,
        stage: null,
        stageDue: null,
        waitingBody: null,
        createdAt: '2026-01-01T00:04:00.000Z',
        updatedAt: '2026-01-01T00:04:00.000Z',
      },
    ]);
  });

  test('the number of all comes when it is asked for', async () => {
    expect(await hand.store.reader.list(ALL, {}, { pageSize: 2, count: true })).toMatchObject({
      count: 6,
      next: expect.any(String),
    });
    expect(await hand.store.reader.list(ALL, {}, { pageSize: 2 })).not.toHaveProperty('count');
  });
});

describe('Danish', () => {
  test.each<[string, string[]]>([
    ['sygeplejerske', ['Zoner for sygepleje']],
    ['hospital', ['Zoner for sygepleje']],
    ['SÅRPLEJE', ['Aabenraa tager sårpleje']],
    ['borger KOL', ['Ærø får telemedicin']],
    ['"KOL borgerne"', []],
    ['ødem or bækkenbundstræning', ['Bækkenbundstræning', 'Ødem og kompression']],
    ['borger -KOL', []],
    ['29.18.00', ['IV-antibiotika i hjemmet', 'Aabenraa tager sårpleje']],
    ['2026-117', ['Bækkenbundstræning']],
    [`')) or true --`, []],
  ])('a search for %s', async (q, expected) => {
    expect(await titles({ q })).toEqual(expected);
  });

  test('sorts æ, ø and å last, and Aa as Å', async () => {
    expect(await titles({}, ALL, 'title')).toEqual([
      'Bækkenbundstræning',
      'IV-antibiotika i hjemmet',
      'Zoner for sygepleje',
      'Ærø får telemedicin',
      'Ødem og kompression',
      'Aabenraa tager sårpleje',
    ]);
  });

  test('finds the new words after a save, and no longer the old ones', async () => {
    const id = await given('Gipsskinner');
    await hand.writer().change({ proposal: id }, undefined, retitling('Kateterpleje'));
    expect(await titles({ q: 'gipsskinne' })).toEqual([]);
    expect(await titles({ q: 'kateterpleje' })).toEqual(['Kateterpleje']);
    await hand.owner.query(`update proposal set status = 'deleted' where id = $1`, [id]);
  });
});

describe('visibility', () => {
  const sights: [string, Sight][] = [
    ['nothing', NONE],
    ['a reader of the framework', { ...NONE, frameworks: ['syddanmark-2022'] }],
    ['a reader of another framework', { ...NONE, frameworks: ['sjaelland-2019'] }],
    ['a coordinator', { ...NONE, clusters: ['lillebaelt'] }],
    ['a member', { ...NONE, parties: ['kommune-580', 'kommune-461'] }],
    [
      'all of it',
      { all: false, frameworks: ['syddanmark-2022'], clusters: ['soenderjylland'], parties: ['kommune-580'] },
    ],
    ['the auditor', ALL],
  ];
  test.each(sights)('%s: the database shows exactly what the domain allows', async (_, sight) => {
    const rows = await hand.rows<{ state: string; status: string }>(
      'select state, status from proposal order by updated_at desc',
    );
    const cases = rows.map(({ state, status }) => ({ ...JSON.parse(state), status }));
    const allowed = cases.filter((proposal) => canSee(sight, proposal)).map((proposal) => proposal.title);
    expect(await titles({}, sight)).toEqual(allowed);
  });

  test('the cases above tell the sights apart', async () => {
    const counts = await Promise.all(sights.map(async ([, sight]) => (await titles({}, sight)).length));
    expect(counts).toEqual([0, 1, 0, 1, 2, 3, 6]);
  });
});

describe('the agenda', () => {
  test('of a body holds what waits for it, and nothing after its decision', async () => {
    const { reader } = hand.store;
    const agenda = async (body: string) =>
      (await reader.agenda(ALL, body, { pageSize: 10 })).items.map((item) => readText(item).id);
    expect(await agenda('fyn-administrative')).toEqual([submitted]);
    await hand
      .writer()
      .change({ submission }, undefined, deciding(submission, 'cluster-administrative', 'recommended', administrative));
    expect(await agenda('fyn-administrative')).toEqual([]);
    expect(await agenda('fyn-political')).toEqual([submitted]);
  });
});
