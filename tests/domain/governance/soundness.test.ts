import { describe, expect, it } from 'vitest';
import type { FaultCode } from '../../../src/domain/governance/fault.ts';
import { FAULT_CODES } from '../../../src/domain/governance/fault.ts';
import { Framework } from '../../../src/domain/governance/framework.ts';
import { findFaults } from '../../../src/domain/governance/soundness.ts';
import { faultTexts } from '../../../src/domain/governance/soundness-texts.ts';

/** A small sound framework: one cluster recommends, one committee decides. Parsed anew, so a case may change its own copy. */
function small() {
  return Framework.parse({
    id: 'proeve',
    version: 1,
    title: { da: 'Prøve' },
    validFrom: '2026-01-01',
    validTo: '2030-01-01',
    sources: [{ id: 'kilde', title: 'Kilde', reference: 'Kilde' }],
    parties: [
      { id: 'kommune-a', kind: 'municipality', name: 'A' },
      { id: 'region-b', kind: 'region', name: 'B' },
    ],
    clusters: [{ id: 'nord', name: 'Nord', members: [{ party: 'kommune-a' }] }],
    bodies: [
      { id: 'nord-klynge', name: 'Klyngen', kind: 'administrative-cluster', clusters: ['nord'], source: 'kilde' },
      { id: 'udvalg', name: 'Udvalget', kind: 'committee', seats: [{ party: 'region-b', represents: ['region-b'], count: 1 }] },
    ],
    procedure: {
      first: 'klynge',
      stages: [
        {
          id: 'klynge',
          title: { da: 'Klyngen' },
          body: { ofCluster: 'administrative-cluster' },
          competence: 'recommend',
          outcomes: { recommended: 'udvalg', postponed: 'stay', returned: 'return' },
          dueDays: 10,
          requires: [],
          chairsMayDecide: false,
        },
        {
          id: 'udvalg',
          title: { da: 'Udvalget' },
          body: { id: 'udvalg' },
          competence: 'decide',
          outcomes: { approved: 'approve', postponed: 'stay', rejected: 'reject' },
          dueDays: 10,
          requires: [],
          chairsMayDecide: false,
        },
      ],
    },
    steps: [
      {
        id: 'trin-1',
        title: { da: 'Trin 1' },
        sections: ['task'],
        requires: ['/task/title', '/economy/alternatives/*/costs/*/amount/expected'],
      },
    ],
    principles: [{ id: 'klar', title: { da: 'Klar' }, source: 'kilde', checks: ['complete.missing'] }],
    checks: { 'complete.missing': { severity: 'warning' } },
    settings: { currency: 'DKK', language: 'da', discountRate: 0.035, discountRateSource: 'kilde', noticeDays: 14 },
  });
}

type Draft = ReturnType<typeof small>;
type Case = {
  readonly code: FaultCode;
  readonly pointer: string;
  readonly break: (draft: Draft) => void;
  readonly others?: readonly Framework[];
};

function first<T>(list: readonly T[], index = 0): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

const cluster = (draft: Draft) => first(draft.procedure.stages, 0);
const committee = (draft: Draft) => first(draft.procedure.stages, 1);

const CASES: readonly Case[] = [
  { code: 'duplicate-id', pointer: '/parties/2/id', break: (d) => d.parties.push(first(d.parties)) },
  { code: 'duplicate-id', pointer: '/procedure/stages/2/id', break: (d) => d.procedure.stages.push(committee(d)) },
  { code: 'unknown-party', pointer: '/clusters/0/members/1/party', break: (d) => first(d.clusters).members.push({ party: 'kommune-x' }) },
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
  { code: 'unknown-body', pointer: '/procedure/stages/1/body/id', break: (d) => Object.assign(committee(d), { body: { id: 'raad' } }) },
  { code: 'unknown-source', pointer: '/principles/0/source', break: (d) => Object.assign(first(d.principles), { source: 'avis' }) },
  { code: 'unknown-source', pointer: '/bodies/0/source', break: (d) => Object.assign(first(d.bodies), { source: 'avis' }) },
  {
    code: 'unknown-source',
    pointer: '/settings/discountRateSource',
    break: (d) => Object.assign(d.settings, { discountRateSource: 'avis' }),
  },
  { code: 'unknown-check', pointer: '/principles/0/checks/1', break: (d) => first(d.principles).checks.push('leon.gætteri') },
  { code: 'unknown-check', pointer: '/checks/leon.none', break: (d) => Object.assign(d.checks, { 'leon.none': {} }) },
  { code: 'unknown-successor', pointer: '/successor', break: (d) => Object.assign(d, { successor: 'fremtid' }) },
  { code: 'unknown-successor', pointer: '/successor', break: (d) => Object.assign(d, { successor: d.id }) },
  { code: 'first-stage-unknown', pointer: '/procedure/first', break: (d) => Object.assign(d.procedure, { first: 'raad' }) },
  {
    code: 'outcome-target-unknown',
    pointer: '/procedure/stages/0/outcomes/recommended',
    break: (d) => Object.assign(cluster(d).outcomes, { recommended: 'raad' }),
  },
  {
    code: 'outcome-not-allowed',
    pointer: '/procedure/stages/0/outcomes/approved',
    break: (d) => Object.assign(cluster(d).outcomes, { approved: 'approve' }),
  },
  {
    code: 'outcome-not-allowed',
    pointer: '/procedure/stages/1/outcomes/recommended',
    break: (d) => Object.assign(committee(d).outcomes, { recommended: 'klynge' }),
  },
  {
    code: 'outcome-not-allowed',
    pointer: '/procedure/stages/0/outcomes/noted',
    break: (d) => Object.assign(cluster(d).outcomes, { noted: 'udvalg' }),
  },
  {
    code: 'target-not-allowed',
    pointer: '/procedure/stages/0/outcomes/recommended',
    break: (d) => Object.assign(cluster(d).outcomes, { recommended: 'approve' }),
  },
  {
    code: 'target-not-allowed',
    pointer: '/procedure/stages/1/outcomes/rejected',
    break: (d) => Object.assign(committee(d).outcomes, { rejected: 'klynge' }),
  },
  {
    code: 'target-not-allowed',
    pointer: '/procedure/stages/1/outcomes/postponed',
    break: (d) => Object.assign(committee(d).outcomes, { postponed: 'approve' }),
  },
  { code: 'stage-id-reserved', pointer: '/procedure/stages/2/id', break: (d) => d.procedure.stages.push({ ...committee(d), id: 'stay' }) },
  { code: 'stage-unreachable', pointer: '/procedure/stages/0', break: (d) => Object.assign(d.procedure, { first: 'udvalg' }) },
  {
    code: 'stage-without-way-out',
    pointer: '/procedure/stages/1',
    break: (d) => Object.assign(committee(d), { outcomes: { postponed: 'stay' } }),
  },
  { code: 'stage-cycle', pointer: '/procedure/stages/0', break: (d) => Object.assign(committee(d).outcomes, { approved: 'klynge' }) },
  {
    code: 'stage-body-missing',
    pointer: '/procedure/stages/0/body',
    break: (d) => d.clusters.push({ id: 'syd', name: 'Syd', members: [] }),
  },
  {
    code: 'stage-body-ambiguous',
    pointer: '/procedure/stages/0/body',
    break: (d) => d.bodies.push({ ...first(d.bodies), id: 'nord-klynge-2' }),
  },
  {
    code: 'no-deciding-stage',
    pointer: '/procedure/stages',
    break: (d) => Object.assign(committee(d), { competence: 'recommend', outcomes: { rejected: 'reject' } }),
  },
  {
    code: 'approval-unreachable',
    pointer: '/procedure/stages',
    break: (d) => Object.assign(committee(d), { outcomes: { rejected: 'reject' } }),
  },
  { code: 'body-validity', pointer: '/bodies/1/validTo', break: (d) => Object.assign(first(d.bodies, 1), { validTo: '2029-12-31' }) },
  { code: 'body-validity', pointer: '/bodies/0/validFrom', break: (d) => Object.assign(first(d.bodies), { validFrom: '2026-01-02' }) },
  { code: 'dates-reversed', pointer: '/validTo', break: (d) => Object.assign(d, { validTo: d.validFrom }) },
  {
    code: 'dates-reversed',
    pointer: '/clusters/0/members/0/to',
    break: (d) => Object.assign(first(first(d.clusters).members), { from: '2027-01-01', to: '2026-01-01' }),
  },
  { code: 'version-not-increasing', pointer: '/version', break: (d) => Object.assign(d, { validFrom: '2027-01-01' }), others: [small()] },
  { code: 'version-overlap', pointer: '/validFrom', break: (d) => Object.assign(d, { version: 2 }), others: [small()] },
  { code: 'requires-unknown-field', pointer: '/steps/0/requires/2', break: (d) => first(d.steps).requires.push('/task/tittel') },
  {
    code: 'requires-unknown-field',
    pointer: '/steps/0/requires/2',
    break: (d) => first(d.steps).requires.push('/economy/alternatives/costs'),
  },
];

const known = ['complete.missing'];

describe('findFaults', () => {
  it('finds nothing in a sound framework', () => {
    expect(findFaults(small(), known, [])).toEqual([]);
  });

  it('finds nothing in a next version that takes over later, with another framework as successor', () => {
    const successor = { ...small(), id: 'fremtid' };
    expect(findFaults({ ...small(), version: 2, validFrom: '2027-01-01', successor: 'fremtid' }, known, [small(), successor])).toEqual([]);
  });

  it.each(CASES)('$code at $pointer', ({ code, pointer, break: breakIt, others = [] }) => {
    const draft = small();
    breakIt(draft);
    expect(findFaults(draft, known, others)).toContainEqual(expect.objectContaining({ code, pointer }));
  });

  it('provokes every code', () => {
    expect([...new Set(CASES.map((one) => one.code))].toSorted()).toEqual(FAULT_CODES.toSorted());
  });

  it('lists every fault at once', () => {
    const draft = small();
    const together: readonly FaultCode[] = ['duplicate-id', 'unknown-party', 'unknown-check', 'unknown-successor', 'body-validity'];
    for (const code of together) CASES.find((one) => one.code === code)?.break(draft);
    const found = new Set(findFaults(draft, known, []).map((fault) => fault.code));
    expect([...found].toSorted()).toEqual(together.toSorted());
  });

  it('fills every name in its texts from the values', () => {
    for (const { code, pointer, break: breakIt, others = [] } of CASES) {
      const draft = small();
      breakIt(draft);
      const fault = findFaults(draft, known, others).find((one) => one.code === code && one.pointer === pointer);
      for (const text of Object.values(faultTexts[code])) {
        for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(Object.keys(fault?.values ?? {}), `${code}: ${text}`).toContain(name);
      }
    }
  });
});
