// Carrying over: what a case keeps, what its mapping lacks, and who may move it when.
import { describe, expect, test } from 'vitest';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { carryOver } from '../../../src/domain/workflow/carry-over.ts';
import { answerNotice } from '../../../src/domain/workflow/commands/during-review.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { canSee } from '../../../src/domain/workflow/visibility.ts';
import {
  as,
  beforeCommittee,
  committee,
  coordinator,
  decision,
  draft,
  framework,
  person,
  play,
  refusal,
  submitted,
  toldOf,
} from './given.ts';
import { carried, IN_FORCE, NEXT } from './given-carry.ts';

const under = (actor: typeof committee) => as(actor, IN_FORCE, { framework: NEXT });

describe('a case that is carried over', () => {
  const waiting = beforeCommittee({ needsNotice: true, warnings: ['leon.volume'] });

  test('keeps decisions and notices, each marked with the framework they came about under', () => {
    const moved = play(waiting, carried(waiting, { mapping: { stages: { committee: 'cluster-political' } } }));
    const [submission] = moved.submissions;
    expect(moved.framework).toEqual({ id: 'sundhedsraad-2027', version: 1 });
    expect(submission).toMatchObject({
      stage: 'cluster-political',
      framework: { id: 'sundhedsraad-2027' },
      reroutings: [{ fromStage: 'committee', toStage: 'cluster-political', from: { id: 'syddanmark-2022' } }],
    });
    expect(submission?.decisions.map((each) => each.framework.id)).toEqual(['syddanmark-2022', 'syddanmark-2022']);
    expect(submission?.notices.map(({ sentUnder }) => sentUnder)).toEqual(
      submission?.notices.map(() => 'syddanmark-2022'),
    );
    expect(submission?.notices).toHaveLength(3);
  });

  test('is answered at its stage anew: what was said under the earlier framework counts where the body goes on', () => {
    const political = person('carl', 'decider:fyn-political');
    const moved = play(waiting, carried(waiting, { mapping: { stages: { committee: 'cluster-political' } } }));
    const again = decision('cluster-political', 'recommended', { id: 'd9' });
    expect(refusal(() => recordDecision(moved, again, under(political)))).toBe('allowed');
  });

  test('must have what is new acknowledged by the body that decides', () => {
    const moved = play(waiting, carried(waiting, { mark: { warnings: ['leon.volume', 'economy.neutral'] } }));
    expect(moved.reroutings.at(-1)?.newFindings).toEqual(['economy.neutral']);
    const approve = (codes: readonly string[]) => () =>
      recordDecision(
        moved,
        decision('committee', 'approved', { id: 'd9', acknowledgedFindings: codes }),
        as(committee, '2027-02-15', { framework: NEXT }),
      );
    expect(toldOf(approve(['leon.volume'])).values).toEqual({ codes: ['economy.neutral'] });
    expect(refusal(approve(['leon.volume', 'economy.neutral']))).toBe('allowed');
  });

  test('lets its notices be answered by those they were sent to', () => {
    const moved = play(waiting, carried(waiting));
    const answer = { submission: 's1', cluster: 'lillebaelt', kind: 'acknowledged' as const };
    expect(refusal(() => answerNotice(moved, answer, under(person('lis', 'coordinator:lillebaelt'))))).toBe('allowed');
  });

  test('keeps approved steps where the new framework says so, and voids the others', () => {
    const approval = (step: string) => ({ step, submission: 's0', revision: 1, at: '2026-11-01T10:00:00.000Z' });
    const state = { ...draft(), approvedSteps: [approval('trin-1'), approval('trin-2')] };
    const steps = { 'trin-1': { step: 'trin-1', approved: true }, 'trin-2': { step: 'trin-2', approved: false } };
    const moved = play(state, carried(state, { mapping: { steps } }));
    expect(moved.approvedSteps).toEqual([{ ...approval('trin-1'), givenUnder: 'syddanmark-2022' }]);
    expect(moved).toMatchObject({ status: 'draft', submissions: [] });
  });

  test('is still seen by whoever saw it before', () => {
    const to = {
      ...NEXT,
      clusters: [{ id: 'raad-fyn', name: 'Rådet', members: [{ party: 'kommune-461' }] }],
      bodies: NEXT.bodies.map((body) => ({
        ...body,
        ...(body.clusters?.includes('fyn') && { clusters: ['raad-fyn'] }),
      })),
    };
    const moved = play(draft(), carried(draft(), { to, mapping: { clusters: { fyn: ['raad-fyn'] } } }));
    expect(moved).toMatchObject({ cluster: 'raad-fyn', clusters: ['raad-fyn'] });
    const nobody = { all: false, frameworks: [], clusters: [], parties: [] };
    expect(canSee({ ...nobody, clusters: ['fyn'] }, moved)).toBe(true);
    expect(canSee({ ...nobody, clusters: ['raad-fyn'] }, moved)).toBe(true);
    expect(canSee({ ...nobody, frameworks: ['syddanmark-2022'] }, moved)).toBe(false);
    const opened = play(submitted(), carried(submitted()));
    expect(canSee({ ...nobody, frameworks: ['syddanmark-2022'] }, opened)).toBe(true);
  });
});

describe('refused is a move', () => {
  const sent = submitted();
  test.each([
    ['by somebody else than a planner', () => carried(sent, { actor: coordinator }), 'forbidden'],
    ['before the successor is in force', () => carried(sent, { today: '2026-12-31' }), 'successor-not-in-force'],
    ['to a framework that is no successor', () => carried(sent, { to: { ...NEXT, id: 'other' } }), 'no-successor'],
    [
      'to an unknown stage',
      () => carried(sent, { mapping: { stages: { 'cluster-administrative': 'nowhere' } } }),
      'mapping-incomplete',
    ],
    ['of a case that is over', () => carried({ ...sent, status: 'rejected' }), 'finally-decided'],
  ])('%s', (_name, attempt, code) => {
    expect(refusal(attempt)).toBe(code);
  });

  test('with everything named that the mapping lacks', () => {
    const to = {
      ...NEXT,
      clusters: [],
      parties: [],
      caseTypes: NEXT.caseTypes.map((type) => ({ ...type, id: `ny-${type.id}` })),
    };
    expect(toldOf(() => carried(sent, { to })).faults).toEqual([
      '/mapping/caseTypes/overdragelse not-mapped',
      '/mapping/parties/kommune-461 not-mapped',
      '/mapping/parties/region-1083 not-mapped',
      '/mapping/clusters/fyn not-mapped',
      '/mapping/stages/cluster-administrative not-mapped',
    ]);
  });

  test('but the planner of the framework that follows may move it too', () => {
    expect(refusal(() => carried(sent, { actor: person('rie', 'planner:sundhedsraad-2027') }))).toBe('allowed');
  });
});

test('of several clusters that follow one, a case goes to those of its receivers', () => {
  const sjaelland = shippedFramework('sjaelland-2019');
  const councils = shippedFramework('sundhedsraad-2027');
  const state = {
    ...draft(),
    framework: { id: 'sjaelland-2019', version: 1 },
    clusters: ['koege-roskilde'],
    parties: ['kommune-259', 'region-1085'],
  };
  const clusters = { 'koege-roskilde': ['midt-vestsjaelland', 'oestsjaelland-oerne'] };
  const between = { from: sjaelland, to: councils };
  const to = (receivers: readonly string[]) =>
    carryOver(state, { ...between, mapping: { clusters } }, receivers, IN_FORCE).clusters;
  expect(to(['kommune-259'])).toEqual(['oestsjaelland-oerne']);
  expect(to([])).toEqual(['midt-vestsjaelland', 'oestsjaelland-oerne']);
  expect(carryOver(state, between, ['kommune-259'], IN_FORCE)).toMatchObject({
    caseType: 'takstaftale',
    parties: { 'region-1085': 'region-oestdanmark', 'kommune-259': 'kommune-259' },
    holes: [],
  });
});

const EARLIER = ['syddanmark-2022', 'sjaelland-2019', 'sundhedsaftale-8-principper'];
test.each(EARLIER)('the cases of %s lack nothing in the councils of 2027, at whatever stage they are', (earlier) => {
  const from = shippedFramework(earlier);
  const councils = shippedFramework('sundhedsraad-2027');
  expect(from.successor).toBe(councils.id);
  const clusters = from.clusters.flatMap(({ id }) => {
    const members = from.clusters.filter((cluster) => cluster.id === id).flatMap((cluster) => cluster.members);
    return [{ id, parties: members.map(({ party }) => party) }];
  });
  const stages = from.procedures.flatMap((procedure) => procedure.stages);
  const known = new Set(councils.procedures.flatMap(({ id, stages: all }) => all.map((stage) => `${id}:${stage.id}`)));
  for (const type of from.caseTypes) {
    for (const { id, parties } of clusters) {
      for (const { id: stage } of stages) {
        const open = submitted();
        const submissions = open.submissions.map((submission) => ({ ...submission, stage }));
        const state = { ...open, caseType: type.id, clusters: [id], parties, submissions };
        const plan = carryOver(state, { from, to: councils }, parties, IN_FORCE);
        expect(plan.holes).toEqual([]);
        const { procedure } = councils.caseTypes.find((each) => each.id === plan.caseType) ?? {};
        expect(known).toContain(`${procedure}:${plan.stage}`);
      }
    }
  }
});

test('a stage that the new type does not pass begins at its first', () => {
  const open = submitted();
  const submissions = open.submissions.map((submission) => ({ ...submission, stage: 'committee' }));
  const between = { from: framework, to: shippedFramework('sundhedsraad-2027') };
  const at = (caseType: string) =>
    carryOver({ ...open, caseType, submissions }, between, ['kommune-461'], IN_FORCE).stage;
  expect([at('overdragelse'), at('delegation')]).toEqual(['regionsraad', 'sundhedsraad']);
});
