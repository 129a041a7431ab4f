// Governance is data: a framework like Region Midtjylland's and one like Västra Götaland's, written as an
// administrator would and published through the API, and a case decided under each. The code contains nothing about
// them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import type { Framework } from '../../src/domain/governance/framework.ts';
import councils from '../../src/domain/governance/frameworks/sundhedsraad-2027.json' with { type: 'json' };
import { type Draft, small } from '../domain/governance/small-framework.ts';
import { type Api, at, openApi } from './given-api.ts';
import { decide, publish, type Review, reviewOf } from './given-cases.ts';

type Stages = Draft['procedures'][number]['stages'];

/** Clusters and municipalities that are in the region from 2027. */
const MIDT = ['aarhus', 'horsens', 'kronjylland', 'midt', 'vestjylland'];

/** Two clusters share a case and each recommends; then the committee and the council of each municipality decide. */
function midtjylland(): Framework {
  const draft = begun('midtjylland-proeve', 'Sundhedsklynger i Midtjylland (prøve)');
  const clusters = councils.clusters.filter(({ id }) => MIDT.includes(id));
  const members = new Set(clusters.flatMap((cluster) => cluster.members.map(({ party }) => party)));
  draft.parties = [
    ...councils.parties.filter(({ id }) => members.has(id)),
    { id: 'region-1082', name: 'Region Midtjylland' },
  ].map(({ id, name }) => ({ id: `mj-${id}`, name, kind: id.startsWith('region') ? 'region' : 'municipality' }));
  draft.clusters = clusters.map(({ id, name, members: own }) => ({
    id: `mj-${id}`,
    name,
    members: own.filter(({ party }) => party.startsWith('kommune')).map(({ party }) => ({ party: `mj-${party}` })),
  }));
  draft.bodies = [
    ...draft.clusters.map(({ id, name }) => ({
      ...{ id: `${id}-klynge`, name: `Klyngen ${name}`, kind: 'political-cluster' as const, clusters: [id] },
    })),
    { id: 'mj-udvalg', name: 'Sundhedssamarbejdsudvalget', kind: 'committee' },
    ...draft.parties.filter(({ kind }) => kind === 'municipality').map(councilOf),
  ];
  draft.checks = { ...draft.checks, 'impact.notice': { disabled: true } };
  draft.procedures = procedure([
    stage('klynger', { perCluster: 'political-cluster' }, { recommended: 'udvalg', returned: 'return' }),
    stage('udvalg', { body: 'mj-udvalg' }, { approved: 'raad', rejected: 'reject' }),
    stage('raad', joined, { approved: 'approve', rejected: 'reject' }),
  ]);
  return draft;
}

/** A committee recommends, then each of the 50 principals decides: 49 municipalities and the region. */
function vastraGotaland(): Framework {
  const draft = begun('vastra-gotaland-proeve', 'Västra Götaland (prøve)');
  const numbers = Array.from({ length: 49 }, (_, i) => i + 1);
  draft.parties = [
    ...numbers.map((n) => ({ id: `vg-kommun-${n}`, kind: 'municipality' as const, name: `Kommun ${n}` })),
    { id: 'vg-region', kind: 'region', name: 'Västra Götalandsregionen' },
  ];
  draft.clusters = [{ id: 'vg-lan', name: 'Länet', members: numbers.map((n) => ({ party: `vg-kommun-${n}` })) }];
  draft.bodies = [{ id: 'vg-vardsamverkan', name: 'Styrgruppen', kind: 'committee' }, ...draft.parties.map(councilOf)];
  const both: Stages[number]['deciders'] = { perParty: { kinds: ['municipality', 'region'], among: 'affected' } };
  draft.procedures = procedure([
    stage('rekommendation', { body: 'vg-vardsamverkan' }, { recommended: 'beslut', returned: 'return' }),
    stage('beslut', both, { approved: 'approve', rejected: 'reject' }),
  ]);
  draft.settings = { ...draft.settings, currency: 'SEK', language: 'sv' };
  return draft;
}

const joined: Stages[number]['deciders'] = { perParty: { kinds: ['municipality'], among: 'receiving' } };

function begun(id: string, title: string): Draft {
  const draft = small();
  const [whole] = draft.steps;
  const [type] = draft.caseTypes;
  if (!whole || !type) throw new Error('A step and a case type');
  const first = ['task', 'volume'] as const;
  const rest = whole.sections.filter((section) => !first.some((own) => own === section));
  const steps = [
    { ...whole, sections: [...first], requires: ['/task/title'] },
    { ...whole, id: 'trin-2', title: { da: 'Trin 2' }, sections: rest },
  ];
  const caseTypes = [{ ...type, steps: steps.map((step) => step.id) }];
  return { ...draft, id, title: { da: title, en: title, sv: title }, steps, caseTypes };
}

function councilOf({ id, name }: Draft['parties'][number]): Draft['bodies'][number] {
  return { id: `${id}-raad`, name: `Rådet i ${name}`, kind: 'council', councilOf: id };
}

function procedure(stages: Stages): Draft['procedures'] {
  return [{ id: 'almindelig', first: stages[0]?.id ?? '', stages }];
}

function stage(id: string, deciders: Stages[number]['deciders'], outcomes: Stages[number]['outcomes']): Stages[number] {
  const competence = 'recommended' in outcomes ? 'recommend' : 'decide';
  return {
    ...{ id, title: { da: id }, deciders, competence, outcomes: { ...outcomes, postponed: 'stay' } },
    ...{ dueDays: 10, requires: [], chairsMayDecide: false },
  };
}

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Submission = { readonly status: string; readonly stage: string; readonly dossierHash: string };

/** Submits a case of these clusters, from the region to these municipalities. */
async function begin(
  framework: Framework,
  region: string,
  municipalities: readonly string[],
  clusters: readonly string[],
) {
  await publish(api, framework);
  const token = await api.service.tokenWith(clusters.map((id) => `coordinator:${id}`));
  const { geographicScope: _, ...task } = copd.task;
  const volume = {
    activities: [
      { id: 'a', name: 'Måling', unit: 'måling', counts: municipalities.map((party) => ({ party, expected: 10 })) },
    ],
  };
  const dossier = { task: { ...task, transferringParties: [region], receivingParties: municipalities }, volume };
  const [cluster, ...others] = clusters;
  const asked = { framework: framework.id, cluster, ...(others.length > 0 && { clusters }), dossier };
  const created = await api.send(token, 'POST', at('/proposals'), asked);
  expect(created.status, created.text).toBe(201);
  const { id } = created.body as { id: string };
  const route = await api.send(token, 'GET', at(`/proposals/${id}/route`));
  expect(route.status, route.text).toBe(200);
  const submitted = await api.send(
    token,
    'POST',
    at(`/proposals/${id}/submissions`),
    { steps: ['trin-1'] },
    { etag: created.etag },
  );
  expect(submitted.status, submitted.text).toBe(201);
  const review = reviewOf(submitted);
  return { id, token, review, route: route.body as { stops: { deciders: { body: string }[] }[] } };
}

/** Records a body's outcome. @returns the review with its new tag. */
async function say(review: Review, body: string, stage: string, outcome: string): Promise<Review> {
  const token = await api.service.tokenWith([`decider:${body}`]);
  const answer = await decide(api, token, review, { stage, outcome });
  expect(answer.status, `${body}: ${answer.text}`).toBe(201);
  return { ...review, etag: answer.etag };
}

async function now(token: string, { id }: Review): Promise<Submission> {
  return (await api.send(token, 'GET', at(`/submissions/${id}`))).body;
}

describe('a framework that nobody wrote code for', () => {
  test('Midtjylland: two clusters recommend in any order, the committee decides, the councils join', async () => {
    const framework = midtjylland();
    expect(framework.parties).toHaveLength(20);
    const [first, second] = [framework.clusters[0], framework.clusters[1]];
    const receiving = [first, second].flatMap((cluster) => cluster?.members.map(({ party }) => party) ?? []);
    const clusters = [first?.id ?? '', second?.id ?? ''];
    const begun = await begin(framework, 'mj-region-1082', receiving, clusters);
    expect(begun.route.stops.map(({ deciders }) => deciders.length)).toEqual([2, 1, receiving.length]);
    let { review } = begun;
    review = await say(review, `${clusters[1]}-klynge`, 'klynger', 'recommended');
    expect(await now(begun.token, review)).toMatchObject({ status: 'open', stage: 'klynger' });
    review = await say(review, `${clusters[0]}-klynge`, 'klynger', 'recommended');
    review = await say(review, 'mj-udvalg', 'udvalg', 'approved');
    for (const party of receiving) {
      expect(await now(begun.token, review)).toMatchObject({ status: 'open', stage: 'raad' });
      review = await say(review, `${party}-raad`, 'raad', 'approved');
    }
    expect((await now(begun.token, review)).status).toBe('approved');
  });

  test('Västra Götaland: the committee recommends, and 50 principals each decide', async () => {
    const framework = vastraGotaland();
    const receiving = framework.parties.filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
    const begun = await begin(framework, 'vg-region', receiving, ['vg-lan']);
    expect(begun.route.stops.map(({ deciders }) => deciders.length)).toEqual([1, 50]);
    let review = await say(begun.review, 'vg-vardsamverkan', 'rekommendation', 'recommended');
    for (const { id } of [...framework.parties].reverse()) {
      expect((await now(begun.token, review)).status).toBe('open');
      review = await say(review, `${id}-raad`, 'beslut', 'approved');
    }
    expect((await now(begun.token, review)).status).toBe('approved');
  }, 60_000);
});
