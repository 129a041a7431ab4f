// With the shipped accounts a case can begin in each of the five frameworks, and pass every body up to approval.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import { type Api, createApi } from '../../src/demo/play/api.ts';
import { answerNotice, createDraft, decide, fillIn, submit } from '../../src/demo/play/case.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

type Way = {
  readonly framework: string;
  readonly day: string;
  readonly cluster: string;
  readonly type?: string;
  readonly coordinator: string;
  /** The transferring and the receiving party. */
  readonly parties: readonly [string, string];
  readonly planner: string;
  /** One account for each body, in the order of the stages. */
  readonly bodies: readonly string[];
};

const WAYS: readonly Way[] = [
  {
    framework: 'syddanmark-2022',
    day: '2026-11-29',
    cluster: 'fyn',
    coordinator: 'coordinator-fyn',
    parties: ['region-1083', 'kommune-461'],
    planner: 'planner-syddanmark',
    bodies: ['decider-fyn-administrative', 'decider-fyn-political', 'planner-syddanmark'],
  },
  {
    framework: 'sjaelland-2019',
    day: '2026-11-29',
    cluster: 'koege-roskilde',
    coordinator: 'coordinator-koege-roskilde',
    parties: ['region-1085', 'kommune-259'],
    planner: 'decider-koordinationsudvalg-sjaelland',
    bodies: ['decider-koege-roskilde', 'decider-koordinationsudvalg-sjaelland'],
  },
  {
    framework: 'sundhedsaftale-8-principper',
    day: '2026-11-29',
    cluster: 'planomraade',
    coordinator: 'coordinator-planomraade',
    parties: ['region', 'kommune'],
    planner: 'decider-koordinationsudvalg-otte',
    bodies: ['decider-planomraade', 'decider-koordinationsudvalg-otte'],
  },
  {
    framework: 'lgs-goteborg-2009',
    day: '2026-11-29',
    cluster: 'hisam',
    coordinator: 'coordinator-hisam',
    parties: ['region-vgr', 'kommun-1480'],
    planner: 'decider-lgs',
    bodies: ['decider-hisam', 'decider-lgs'],
  },
  {
    framework: 'sundhedsraad-2027',
    day: '2027-01-15',
    cluster: 'fyn',
    type: 'regional-medfinansiering',
    coordinator: 'coordinator-fyn',
    parties: ['region-1083', 'kommune-461'],
    planner: 'planner-syddanmark',
    bodies: ['decider-sundhedsraad-fyn', 'decider-regionsraad-syddanmark'],
  },
  {
    framework: 'sundhedsraad-2027',
    day: '2027-01-15',
    cluster: 'oestsjaelland-oerne',
    type: 'regional-medfinansiering',
    coordinator: 'coordinator-koege-roskilde',
    parties: ['region-oestdanmark', 'kommune-259'],
    planner: 'decider-koordinationsudvalg-sjaelland',
    bodies: ['decider-koege-roskilde', 'decider-koordinationsudvalg-sjaelland'],
  },
];

const services = new Map<string, TestService>();
beforeAll(async () => {
  for (const day of new Set(WAYS.map((way) => way.day))) services.set(day, await startTestService({ DEMO_DATE: day }));
}, 60_000);
afterAll(() => Promise.all([...services.values()].map((service) => service.close())));

/** Step 1 only, between these two parties. */
function firstStep({ parties: [from, to] }: Way): object {
  const { geographicScope: _, ...task } = copd.task;
  const volume = {
    activities: copd.volume.activities.map((one) => ({ ...one, counts: [{ party: to, expected: 10 }] })),
  };
  return { task: { ...task, transferringParties: [from], receivingParties: [to] }, volume };
}

const Approved = z.object({ approvedSteps: z.array(z.object({ step: z.string() })) });

/** Plays the case; returns the approved steps. */
async function play(api: Api, way: Way): Promise<readonly string[]> {
  const { coordinator, planner, bodies } = way;
  const one = await createDraft(api, coordinator, `Sag i ${way.framework}`, way);
  await fillIn(one, coordinator, firstStep(way));
  const submission = await submit(one, coordinator, ['trin-1']);
  for (const { cluster } of submission.notices) await answerNotice(one, planner, submission.id, cluster);
  for (const body of bodies) {
    const last = body === bodies.at(-1);
    await decide(one, body, submission.id, { outcome: last ? 'approved' : 'recommended' });
  }
  const { body } = await api.send(coordinator, 'GET', `/v1/proposals/${one.id}`, Approved);
  return body.approvedSteps.map(({ step }) => step);
}

test('all five are tried', () => {
  expect(new Set(WAYS.map(({ framework }) => framework))).toEqual(new Set(shippedFrameworks().map(({ id }) => id)));
});

describe.each(WAYS)('$framework, $cluster', (way) => {
  test('from a draft to the approval of step 1', async () => {
    expect(await play(createApi(services.get(way.day)?.url ?? ''), way)).toEqual(['trin-1']);
  });
});
