import { procedureIn } from '../../support/procedure.ts';
import type { FaultCase } from './known-checks.ts';
import { type Draft, small, withNotice } from './small-framework.ts';

function first<T>(list: readonly T[], index = 0): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

const cluster = (draft: Draft) => first(procedureIn(draft).stages, 0);
const committee = (draft: Draft) => first(procedureIn(draft).stages, 1);

export const CASES: readonly FaultCase[] = [
  { code: 'duplicate-id', pointer: '/parties/2/id', break: (d) => d.parties.push(first(d.parties)) },
  {
    code: 'duplicate-id',
    pointer: '/procedures/0/stages/2/id',
    break: (d) => procedureIn(d).stages.push(committee(d)),
  },
  {
    code: 'unknown-party',
    pointer: '/clusters/0/members/1/party',
    break: (d) => first(d.clusters).members.push({ party: 'kommune-x' }),
  },
  {
    code: 'unknown-party',
    pointer: '/bodies/1/seats/0/represents/1',
    break: (d) => first(first(d.bodies, 1).seats ?? []).represents.push('kommune-x'),
  },
  {
    code: 'unknown-party',
    pointer: '/bodies/1/seats/0/party',
    break: (d) => Object.assign(first(first(d.bodies, 1).seats ?? []), { party: 'kommune-x' }),
  },
  { code: 'unknown-cluster', pointer: '/bodies/0/clusters/1', break: (d) => first(d.bodies).clusters?.push('syd') },
  {
    code: 'unknown-body',
    pointer: '/procedures/0/stages/1/deciders/body',
    break: (d) => Object.assign(committee(d), { deciders: { body: 'raad' } }),
  },
  {
    code: 'unknown-source',
    pointer: '/principles/0/source',
    break: (d) => Object.assign(first(d.principles), { source: 'avis' }),
  },
  {
    code: 'unknown-source',
    pointer: '/bodies/0/source',
    break: (d) => Object.assign(first(d.bodies), { source: 'avis' }),
  },
  {
    code: 'unknown-source',
    pointer: '/settings/discountRateSource',
    break: (d) => Object.assign(d.settings, { discountRateSource: 'avis' }),
  },
  {
    code: 'unknown-check',
    pointer: '/principles/0/checks/1',
    break: (d) => first(d.principles).checks.push('leon.gætteri'),
  },
  {
    code: 'unknown-check',
    pointer: '/principles/0/signals/1',
    break: (d) => first(d.principles).signals?.push('leon.gætteri'),
  },
  {
    code: 'unknown-procedure',
    pointer: '/caseTypes/0/procedure',
    break: (d) => Object.assign(first(d.caseTypes), { procedure: 'anden' }),
  },
  {
    code: 'unknown-party',
    pointer: '/bodies/1/councilOf',
    break: (d) => Object.assign(first(d.bodies, 1), { councilOf: 'kommune-x' }),
  },
  {
    code: 'unknown-party',
    pointer: '/bodies/1/chairs/0/party',
    break: (d) => Object.assign(first(d.bodies, 1), { chairs: [{ party: 'kommune-x', role: 'formand' }] }),
  },
  {
    code: 'unknown-party',
    pointer: '/bodies/1/chairs/0/among/1',
    break: (d) =>
      Object.assign(first(d.bodies, 1), { chairs: [{ among: ['region-b', 'kommune-x'], role: 'medformand' }] }),
  },
  {
    code: 'unknown-principle',
    pointer: '/healthAgreements/0/principles/0',
    break: (d) =>
      Object.assign(d, {
        healthAgreements: [{ id: 'a', title: { da: 'A' }, goals: [], principles: ['p-9'], source: 'kilde' }],
      }),
  },
  {
    code: 'unknown-source',
    pointer: '/healthAgreements/0/source',
    break: (d) => Object.assign(d, { healthAgreements: [{ id: 'a', title: { da: 'A' }, goals: [], source: 'avis' }] }),
  },
  { code: 'unknown-step', pointer: '/caseTypes/0/steps/1', break: (d) => first(d.caseTypes).steps?.push('trin-9') },
  {
    code: 'unknown-source',
    pointer: '/caseTypes/0/source',
    break: (d) => Object.assign(first(d.caseTypes), { source: 'avis' }),
  },
  { code: 'duplicate-id', pointer: '/caseTypes/1/id', break: (d) => d.caseTypes.push(first(d.caseTypes)) },
  { code: 'section-in-no-step', pointer: '/steps', break: (d) => first(d.steps).sections.pop() },
  {
    code: 'section-in-two-steps',
    pointer: '/steps/1/sections/0',
    break: (d) => d.steps.push({ ...first(d.steps), id: 'trin-2', sections: ['plan'] }),
  },
  { code: 'section-in-two-steps', pointer: '/steps/0/sections/9', break: (d) => first(d.steps).sections.push('plan') },
  {
    code: 'check-not-to-be-disabled',
    pointer: '/checks/privacy.person-data/disabled',
    break: (d) => Object.assign(d.checks, { 'privacy.person-data': { disabled: true } }),
  },
  { code: 'unknown-check', pointer: '/checks/leon.none', break: (d) => Object.assign(d.checks, { 'leon.none': {} }) },
  { code: 'unknown-successor', pointer: '/successor', break: (d) => Object.assign(d, { successor: 'fremtid' }) },
  { code: 'unknown-successor', pointer: '/successor', break: (d) => Object.assign(d, { successor: d.id }) },
  {
    code: 'first-stage-unknown',
    pointer: '/procedures/0/first',
    break: (d) => Object.assign(procedureIn(d), { first: 'raad' }),
  },
  {
    code: 'outcome-target-unknown',
    pointer: '/procedures/0/stages/0/outcomes/recommended',
    break: (d) => Object.assign(cluster(d).outcomes, { recommended: 'raad' }),
  },
  {
    code: 'outcome-not-allowed',
    pointer: '/procedures/0/stages/0/outcomes/approved',
    break: (d) => Object.assign(cluster(d).outcomes, { approved: 'approve' }),
  },
  {
    code: 'outcome-not-allowed',
    pointer: '/procedures/0/stages/1/outcomes/recommended',
    break: (d) => Object.assign(committee(d).outcomes, { recommended: 'klynge' }),
  },
  {
    code: 'outcome-not-allowed',
    pointer: '/procedures/0/stages/0/outcomes/noted',
    break: (d) => Object.assign(cluster(d).outcomes, { noted: 'udvalg' }),
  },
  {
    code: 'target-not-allowed',
    pointer: '/procedures/0/stages/0/outcomes/recommended',
    break: (d) => Object.assign(cluster(d).outcomes, { recommended: 'approve' }),
  },
  {
    code: 'target-not-allowed',
    pointer: '/procedures/0/stages/1/outcomes/rejected',
    break: (d) => Object.assign(committee(d).outcomes, { rejected: 'klynge' }),
  },
  {
    code: 'target-not-allowed',
    pointer: '/procedures/0/stages/1/outcomes/postponed',
    break: (d) => Object.assign(committee(d).outcomes, { postponed: 'approve' }),
  },
  {
    code: 'stage-id-reserved',
    pointer: '/procedures/0/stages/2/id',
    break: (d) => procedureIn(d).stages.push({ ...committee(d), id: 'stay' }),
  },
  {
    code: 'stage-unreachable',
    pointer: '/procedures/0/stages/0',
    break: (d) => Object.assign(procedureIn(d), { first: 'udvalg' }),
  },
  {
    code: 'stage-without-way-out',
    pointer: '/procedures/0/stages/1',
    break: (d) => Object.assign(committee(d), { outcomes: { postponed: 'stay' } }),
  },
  {
    code: 'stage-cycle',
    pointer: '/procedures/0/stages/0',
    break: (d) => Object.assign(committee(d).outcomes, { approved: 'klynge' }),
  },
  {
    code: 'stage-body-missing',
    pointer: '/procedures/0/stages/0/deciders',
    break: (d) => d.clusters.push({ id: 'syd', name: 'Syd', members: [] }),
  },
  {
    code: 'stage-body-ambiguous',
    pointer: '/procedures/0/stages/0/deciders',
    break: (d) => d.bodies.push({ ...first(d.bodies), id: 'nord-klynge-2' }),
  },
  {
    code: 'no-deciding-stage',
    pointer: '/procedures/0/stages',
    break: (d) => Object.assign(committee(d), { competence: 'recommend', outcomes: { rejected: 'reject' } }),
  },
  {
    code: 'approval-unreachable',
    pointer: '/procedures/0/stages',
    break: (d) => Object.assign(committee(d), { outcomes: { rejected: 'reject' } }),
  },
  { code: 'notice-never-sent', pointer: '/procedures/0/stages', break: withNotice() },
  { code: 'notice-never-sent', pointer: '/procedures/0/stages', break: withNotice({ severity: 'blocker' }) },
  {
    code: 'body-validity',
    pointer: '/bodies/1/validTo',
    break: (d) => Object.assign(first(d.bodies, 1), { validTo: '2029-12-31' }),
  },
  {
    code: 'body-validity',
    pointer: '/bodies/0/validFrom',
    break: (d) => Object.assign(first(d.bodies), { validFrom: '2026-01-02' }),
  },
  { code: 'dates-reversed', pointer: '/validTo', break: (d) => Object.assign(d, { validTo: d.validFrom }) },
  {
    code: 'dates-reversed',
    pointer: '/clusters/0/members/0/to',
    break: (d) => Object.assign(first(first(d.clusters).members), { from: '2027-01-01', to: '2026-01-01' }),
  },
  {
    code: 'version-not-increasing',
    pointer: '/version',
    break: (d) => Object.assign(d, { validFrom: '2027-01-01' }),
    others: [small()],
  },
  { code: 'version-overlap', pointer: '/validFrom', break: (d) => Object.assign(d, { version: 2 }), others: [small()] },
  {
    code: 'requires-unknown-field',
    pointer: '/steps/0/requires/2',
    break: (d) => first(d.steps).requires.push('/task/tittel'),
  },
  {
    code: 'requires-unknown-field',
    pointer: '/steps/0/requires/2',
    break: (d) => first(d.steps).requires.push('/economy/alternatives/costs'),
  },
  {
    code: 'requires-unknown-field',
    pointer: '/steps/0/expects/0',
    break: (d) => Object.assign(first(d.steps), { expects: ['/economy/effectMeasure/minimum'] }),
  },
  {
    code: 'requires-unknown-field',
    pointer: '/caseTypes/0/notAsked/1',
    break: (d) => Object.assign(first(d.caseTypes), { notAsked: ['/plan/duration', '/plan/varighed'] }),
  },
];
