// Invalid frameworks: the code of the fault, where it is reported, and the change that causes it.
import type { Framework } from '../../src/domain/governance/framework.ts';

type Change = (framework: Framework) => Framework;
type Stage = Framework['procedures'][number]['stages'][number];
const firstOf = <T extends object>(list: readonly T[], more: Partial<T>): T[] =>
  list.map((one, i) => (i === 0 ? { ...one, ...more } : one));
const inStage =
  (more: Partial<Stage>): Change =>
  (f) => ({
    ...f,
    procedures: f.procedures.map((one) => ({ ...one, stages: firstOf(one.stages, more) })),
  });
const inCluster =
  (more: Partial<Framework['clusters'][number]>): Change =>
  (f) => ({
    ...f,
    clusters: firstOf(f.clusters, more),
  });
const check =
  (code: string, how: object): Change =>
  (f) => ({ ...f, checks: { ...f.checks, [code]: how } });
const [first, last] = ['kommune-461', 'kommune-420'];

/** Each is one change to a valid framework. */
export const UNSOUND: readonly (readonly [code: string, pointer: RegExp, change: Change])[] = [
  ['duplicate-id', /^\/parties\/\d+/, (f) => ({ ...f, parties: [...f.parties, ...f.parties.slice(0, 1)] })],
  ['unknown-party', /^\/clusters\/0\/members/, inCluster({ members: [{ party: 'kommune-999' }] })],
  ['unknown-body', /^\/procedures\/0\/stages\/0/, inStage({ deciders: { body: 'ingen' } })],
  ['unknown-check', /^\/checks\//, check('findes.ikke', {})],
  ['unknown-source', /^\/principles\/0\/source/, (f) => ({ ...f, principles: firstOf(f.principles, { source: 'x' }) })],
  [
    'first-stage-unknown',
    /^\/procedures\/0\/first/,
    (f) => ({ ...f, procedures: firstOf(f.procedures, { first: 'x' }) }),
  ],
  ['outcome-target-unknown', /^\/procedures\/0\/stages\/0\/outcomes/, inStage({ outcomes: { recommended: 'x' } })],
  ['stage-without-way-out', /^\/procedures\/0\/stages\/0/, inStage({ outcomes: { postponed: 'stay' } })],
  ['stage-unreachable', /^\/procedures\/0\/stages\/1/, inStage({ outcomes: { returned: 'return' } })],
  [
    'no-deciding-stage',
    /^\/procedures\/0/,
    (f) => ({
      ...f,
      procedures: f.procedures.map((one) => ({
        ...one,
        stages: one.stages.map((stage) => ({ ...stage, competence: 'recommend' as const })),
      })),
    }),
  ],
  ['dates-reversed', /^\/validTo/, (f) => ({ ...f, validFrom: '2091-01-01', validTo: '2090-01-01' })],
  ['unknown-successor', /^\/successor/, (f) => ({ ...f, successor: 'ingen-ramme' })],
  ['requires-unknown-field', /^\/steps\/0\/requires/, (f) => ({ ...f, steps: firstOf(f.steps, { requires: ['/x'] }) })],
  ['unknown-parameter', /^\/checks\/privacy\.small-numbers/, check('privacy.small-numbers', { parameters: { x: 1 } })],
  ['id-of-another', /^\/clusters\/0\/id/, (f) => ({ ...f, continues: [] })],
  ['no-cluster', /^\/clusters/, (f) => ({ ...f, clusters: [] })],
  ['cluster-without-members', /^\/clusters\/0/, inCluster({ members: [] })],
  ['section-in-no-step', /^\/steps/, (f) => ({ ...f, steps: firstOf(f.steps, { sections: [] }) })],
  [
    'section-in-two-steps',
    /^\/steps\/\d/,
    (f) => ({ ...f, steps: f.steps.map((step) => ({ ...step, sections: ['task', ...step.sections.slice(1)] })) }),
  ],
  ['check-not-to-be-disabled', /^\/checks\/privacy\.person-data/, check('privacy.person-data', { disabled: true })],
  ['successor-early', /^\/successor/, (f) => ({ ...f, validTo: '2090-01-01', successor: 'sundhedsraad-2027' })],
  ['validity-over', /^\/validTo/, (f) => ({ ...f, validFrom: '2020-01-01', validTo: '2021-01-01' })],
  [
    'code-twice',
    /^\/parties\/\d+/,
    (f) => {
      const { identifiers } = f.parties.find(({ id }) => id === first) ?? {};
      return { ...f, parties: f.parties.map((one) => (one.id === last ? { ...one, identifiers } : one)) };
    },
  ],
  ['member-twice', /^\/clusters\/0\/members/, inCluster({ members: [{ party: first }, { party: first }] })],
];
