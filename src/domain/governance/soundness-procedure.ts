// Faults of the procedures: stages that cannot be reached or left, outcomes not allowed by a competence,
// missing bodies. Recommending (indstille) and deciding (beslutte) are different competences.
import { frameworkOfType } from './case-types.ts';
import type { Fault } from './fault.ts';
import type { Framework } from './framework.ts';
import { asksForNotice } from './lookups.ts';
import type { Outcome, Procedure, Stage } from './procedure.ts';
import { ENDS, OUTCOMES } from './procedure.ts';

const ALLOWED: Readonly<Record<Stage['competence'], readonly Outcome[]>> = {
  note: ['noted', 'postponed', 'returned'],
  recommend: ['recommended', 'postponed', 'returned', 'rejected'],
  decide: ['approved', 'approved-with-conditions', 'postponed', 'returned', 'rejected'],
};

/** The end that an outcome may lead to; `null`: only to another stage. An approval may also lead to a stage. */
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

/** Ids of the stages and ends that can be reached from the given ones, including these. */
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

function outcomeFaults(stage: Stage, pointer: string, ids: ReadonlySet<string>): readonly Fault[] {
  return ways(stage).flatMap(({ outcome, target }): readonly Fault[] => {
    const at = {
      pointer: `${pointer}/outcomes/${outcome}`,
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

function pathFaults({ stages }: Procedure, at: string, reached: ReadonlySet<string>): readonly Fault[] {
  return stages.flatMap((stage, index): readonly Fault[] => {
    const fault = { pointer: `${at}/stages/${index}`, values: { stage: stage.id } };
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

/** A returned case must resume at the stage that returned it or at one from which that stage can be reached. */
function resumeFaults(stage: Stage, stages: readonly Stage[], pointer: string): readonly Fault[] {
  const { id, resumesAt, outcomes } = stage;
  if (resumesAt === undefined) return [];
  const values = { stage: id, id: resumesAt };
  if (!stages.some((each) => each.id === resumesAt)) return [{ pointer, code: 'resume-stage-unknown', values }];
  if (outcomes.returned === undefined) return [{ pointer, code: 'resume-without-return', values }];
  return reach(stages, [resumesAt]).has(id) ? [] : [{ pointer, code: 'resume-skips-a-stage', values }];
}

/**
 * `refusal: without` needs several deciders and the outcome `rejected`, and no kind of which every party must decide.
 */
function refusalFaults({ id: stage, refusal, deciders, outcomes, complete }: Stage, at: string): readonly Fault[] {
  if (refusal !== 'without') return [];
  const values = { stage };
  const every = complete === undefined || complete === 'all' ? [] : complete.atLeast;
  return [
    ...('body' in deciders ? [{ pointer: at, code: 'refusal-of-one-body', values } satisfies Fault] : []),
    ...(outcomes.rejected === undefined ? [{ pointer: at, code: 'refusal-not-possible', values } satisfies Fault] : []),
    ...every.flatMap((least): readonly Fault[] =>
      'share' in least && least.share === 1
        ? [{ pointer: at, code: 'refusal-against-quorum', values: { stage, kind: least.kind } }]
        : [],
    ),
  ];
}

function deciderFaults(framework: Framework, { id: stage, deciders }: Stage, pointer: string): readonly Fault[] {
  if ('body' in deciders) {
    return framework.bodies.some(({ id }) => id === deciders.body)
      ? []
      : [{ pointer: `${pointer}/body`, code: 'unknown-body', values: { id: deciders.body } }];
  }
  if ('perParty' in deciders) return [];
  const kind = deciders.perCluster;
  return framework.clusters.flatMap(({ id: cluster }): readonly Fault[] => {
    const { length } = framework.bodies.filter((body) => body.kind === kind && body.clusters?.includes(cluster));
    if (length === 1) return [];
    return [
      { pointer, code: length === 0 ? 'stage-body-missing' : 'stage-body-ambiguous', values: { stage, cluster, kind } },
    ];
  });
}

/** Faults of the stages, their outcomes and their deciders, for each procedure. */
export function procedureFaults(framework: Framework): readonly Fault[] {
  return framework.procedures.flatMap((procedure, p) => faultsOf(framework, procedure, `/procedures/${p}`));
}

function faultsOf(framework: Framework, procedure: Procedure, at: string): readonly Fault[] {
  const { first, stages } = procedure;
  const ids: ReadonlySet<string> = new Set(stages.map((stage) => stage.id));
  const reached = reach(stages, [first]);
  const deciding = stages.filter((stage) => stage.competence === 'decide');
  const approves = deciding.some(
    (stage) => reached.has(stage.id) && ways(stage).some((way) => way.target === 'approve'),
  );
  return [
    ...(ids.has(first)
      ? []
      : [{ pointer: `${at}/first`, code: 'first-stage-unknown', values: { id: first } } satisfies Fault]),
    ...(deciding.length > 0
      ? []
      : [{ pointer: `${at}/stages`, code: 'no-deciding-stage', values: {} } satisfies Fault]),
    ...(deciding.length > 0 && !approves
      ? [{ pointer: `${at}/stages`, code: 'approval-unreachable', values: {} } satisfies Fault]
      : []),
    ...stages.flatMap((stage, index) => [
      ...outcomeFaults(stage, `${at}/stages/${index}`, ids),
      ...resumeFaults(stage, stages, `${at}/stages/${index}/resumesAt`),
      ...refusalFaults(stage, `${at}/stages/${index}/refusal`),
      ...deciderFaults(framework, stage, `${at}/stages/${index}/deciders`),
    ]),
    ...pathFaults(procedure, at, reached),
  ];
}

const NOTICE = 'impact.notice';

/**
 * Faults if the notice check blocks decisions but no stage of the procedure requires
 * the notice: then no notice would be sent and the check would block every decision.
 */
export function noticeFaults(framework: Framework, knownChecks: readonly string[]): readonly Fault[] {
  if (!knownChecks.includes(NOTICE) || framework.clusters.length < 2) return [];
  const stops = ({ id }: Procedure) =>
    framework.caseTypes
      .filter(({ procedure }) => procedure === id)
      .map((type) => frameworkOfType(framework, type.id).checks[NOTICE] ?? {})
      .some(({ disabled, severity = 'blocker' }) => !disabled && severity === 'blocker');
  return framework.procedures.flatMap((procedure, p): readonly Fault[] =>
    asksForNotice(procedure) || !stops(procedure)
      ? []
      : [{ pointer: `/procedures/${p}/stages`, code: 'notice-never-sent', values: { procedure: procedure.id } }],
  );
}
