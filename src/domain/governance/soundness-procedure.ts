// Faults of the procedure: stages nobody reaches or leaves, outcomes a competence does not give, bodies that are missing.
// Recommending (indstille) and deciding (beslutte) are different acts.
import type { Fault } from './fault.ts';
import type { Framework } from './framework.ts';
import { asksForNotice } from './lookups.ts';
import type { Outcome, Stage } from './procedure.ts';
import { ENDS, OUTCOMES } from './procedure.ts';

const ALLOWED: Readonly<Record<Stage['competence'], readonly Outcome[]>> = {
  note: ['noted', 'postponed', 'returned'],
  recommend: ['recommended', 'postponed', 'returned', 'rejected'],
  decide: ['approved', 'approved-with-conditions', 'postponed', 'returned', 'rejected'],
};

/** The end an outcome may lead to; `null`: only on to another stage. An approval may also lead on to a stage. */
const END_OF: Readonly<Record<Outcome, (typeof ENDS)[number] | null>> = {
  recommended: null,
  noted: null,
  approved: 'approve',
  'approved-with-conditions': 'approve',
  postponed: 'stay',
  returned: 'return',
  rejected: 'reject',
};
const MAY_LEAD_ON: readonly Outcome[] = ['recommended', 'noted', 'approved', 'approved-with-conditions'];

type Way = { readonly outcome: Outcome; readonly target: string };

function ways(stage: Stage): readonly Way[] {
  return OUTCOMES.flatMap((outcome) => {
    const target = stage.outcomes[outcome];
    return target === undefined ? [] : [{ outcome, target }];
  });
}

function isEnd(target: string): boolean {
  return ENDS.some((end) => end === target);
}

/** Ids of the stages that can be reached from the given ones, these included. */
function reach(stages: readonly Stage[], from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const stage = stages.find((candidate) => candidate.id === id);
    if (stage) waiting.push(...ways(stage).map((way) => way.target));
  }
  return seen;
}

function outcomeFaults(stage: Stage, index: number, ids: ReadonlySet<string>): readonly Fault[] {
  return ways(stage).flatMap(({ outcome, target }): readonly Fault[] => {
    const at = {
      pointer: `/procedure/stages/${index}/outcomes/${outcome}`,
      values: { stage: stage.id, outcome, target, competence: stage.competence },
    };
    const known = isEnd(target) || ids.has(target);
    const fits = target === END_OF[outcome] || (!isEnd(target) && MAY_LEAD_ON.includes(outcome));
    return [
      ...(ALLOWED[stage.competence].includes(outcome) ? [] : [{ ...at, code: 'outcome-not-allowed' } satisfies Fault]),
      ...(known ? [] : [{ ...at, code: 'outcome-target-unknown' } satisfies Fault]),
      ...(known && !fits ? [{ ...at, code: 'target-not-allowed' } satisfies Fault] : []),
    ];
  });
}

function pathFaults(framework: Framework, reached: ReadonlySet<string>): readonly Fault[] {
  const { stages } = framework.procedure;
  return stages.flatMap((stage, index): readonly Fault[] => {
    const fault = { pointer: `/procedure/stages/${index}`, values: { stage: stage.id } };
    const ahead = reach(
      stages,
      ways(stage).map((way) => way.target),
    );
    return [
      ...(reached.has(stage.id) ? [] : [{ ...fault, code: 'stage-unreachable' } satisfies Fault]),
      ...(ENDS.some((end) => end !== 'stay' && ahead.has(end))
        ? []
        : [{ ...fault, code: 'stage-without-way-out' } satisfies Fault]),
      ...(ahead.has(stage.id) ? [{ ...fault, code: 'stage-cycle' } satisfies Fault] : []),
      ...(isEnd(stage.id)
        ? [{ ...fault, pointer: `${fault.pointer}/id`, code: 'stage-id-reserved' } satisfies Fault]
        : []),
    ];
  });
}

function bodyFaults(framework: Framework, stage: Stage, index: number): readonly Fault[] {
  const pointer = `/procedure/stages/${index}/body`;
  const { body } = stage;
  if ('id' in body) {
    return framework.bodies.some((candidate) => candidate.id === body.id)
      ? []
      : [{ pointer: `${pointer}/id`, code: 'unknown-body', values: { id: body.id } }];
  }
  return framework.clusters.flatMap((cluster): readonly Fault[] => {
    const count = framework.bodies.filter(
      (candidate) => candidate.kind === body.ofCluster && candidate.clusters?.includes(cluster.id),
    ).length;
    if (count === 1) return [];
    const code = count === 0 ? 'stage-body-missing' : 'stage-body-ambiguous';
    return [{ pointer, code, values: { stage: stage.id, cluster: cluster.id, kind: body.ofCluster } }];
  });
}

/** Faults of the stages, the ways between them and their bodies. */
export function procedureFaults(framework: Framework): readonly Fault[] {
  const { first, stages } = framework.procedure;
  const ids: ReadonlySet<string> = new Set(stages.map((stage) => stage.id));
  const reached = reach(stages, [first]);
  const deciding = stages.filter((stage) => stage.competence === 'decide');
  const approves = deciding.some(
    (stage) => reached.has(stage.id) && ways(stage).some((way) => way.target === 'approve'),
  );
  return [
    ...(ids.has(first)
      ? []
      : [{ pointer: '/procedure/first', code: 'first-stage-unknown', values: { id: first } } satisfies Fault]),
    ...(deciding.length > 0
      ? []
      : [{ pointer: '/procedure/stages', code: 'no-deciding-stage', values: {} } satisfies Fault]),
    ...(deciding.length > 0 && !approves
      ? [{ pointer: '/procedure/stages', code: 'approval-unreachable', values: {} } satisfies Fault]
      : []),
    ...stages.flatMap((stage, index) => [...outcomeFaults(stage, index, ids), ...bodyFaults(framework, stage, index)]),
    ...pathFaults(framework, reached),
  ];
}

const NOTICE = 'impact.notice';

/** A duty to tell the other clusters that no stage waits for: nobody would be told, and the check would stop every decision. */
export function noticeFaults(framework: Framework, knownChecks: readonly string[]): readonly Fault[] {
  const { disabled, severity = 'blocker' } = framework.checks[NOTICE] ?? {};
  const stops = knownChecks.includes(NOTICE) && !disabled && severity === 'blocker' && framework.clusters.length > 1;
  return stops && !asksForNotice(framework)
    ? [{ pointer: '/procedure/stages', code: 'notice-never-sent', values: {} }]
    : [];
}
