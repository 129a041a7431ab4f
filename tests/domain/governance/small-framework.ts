// The smallest valid framework, for tests that break it.
import { DOSSIER_SECTIONS } from '../../../src/domain/dossier/dossier.ts';
import { Framework } from '../../../src/domain/governance/framework.ts';

/** A small valid framework: one cluster recommends, one committee decides. Each call returns a new copy. */
export function small() {
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
      {
        id: 'udvalg',
        name: 'Udvalget',
        kind: 'committee',
        seats: [{ party: 'region-b', represents: ['region-b'], count: 1 }],
      },
    ],
    procedures: [
      {
        id: 'almindelig',
        first: 'klynge',
        stages: [
          {
            id: 'klynge',
            title: { da: 'Klyngen' },
            deciders: { perCluster: 'administrative-cluster' },
            competence: 'recommend',
            outcomes: { recommended: 'udvalg', postponed: 'stay', returned: 'return' },
            dueDays: 10,
            requires: [],
            chairsMayDecide: false,
          },
          {
            id: 'udvalg',
            title: { da: 'Udvalget' },
            deciders: { body: 'udvalg' },
            competence: 'decide',
            outcomes: { approved: 'approve', postponed: 'stay', rejected: 'reject' },
            dueDays: 10,
            requires: [],
            chairsMayDecide: false,
          },
        ],
      },
    ],
    steps: [
      {
        id: 'trin-1',
        title: { da: 'Trin 1' },
        sections: [...DOSSIER_SECTIONS],
        requires: ['/task/title', '/economy/alternatives/*/costs/*/amount/expected'],
      },
    ],
    caseTypes: [
      {
        id: 'overdragelse',
        title: { da: 'Overdragelse' },
        procedure: 'almindelig',
        rule: 'between',
        baseline: 'today',
        money: ['moves'],
        materiality: { amountPerYear: 1000, share: 0.001 },
        steps: ['trin-1'],
        source: 'kilde',
      },
    ],
    principles: [
      { id: 'klar', title: { da: 'Klar' }, source: 'kilde', checks: ['complete.missing'], signals: ['quality.risk'] },
    ],
    checks: { 'complete.missing': { severity: 'warning' } },
    settings: {
      currency: 'DKK',
      language: 'da',
      discountRates: [{ fromYear: 1, rate: 0.035 }],
      discountRateSource: 'kilde',
      noticeDays: 14,
    },
  });
}

export type Draft = ReturnType<typeof small>;

/** Adds a second cluster, which must be notified. `check` sets the check of that in the framework. */
export function withNotice(check?: object): (draft: Draft) => void {
  return (draft) => {
    const [own] = draft.bodies;
    draft.clusters.push({ id: 'syd', name: 'Syd', members: [{ party: 'kommune-a' }] });
    if (own) draft.bodies.push({ ...own, id: 'syd-klynge', clusters: ['syd'] });
    Object.assign(draft.checks, check && { 'impact.notice': check });
  };
}
