// A small dossier and a small framework for the examples of the OpenAPI document.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';

export function sampleDossier(): Dossier {
  return {
    task: {
      title: 'IV antibiotics at home',
      summary: 'IV antibiotics move from the hospital to the municipal acute team.',
      kleNumber: '29.18.04',
      transferringParties: ['region-1083'],
      receivingParties: ['kommune-461'],
      direction: 'region-to-municipality',
      setting: 'home',
    },
    volume: { unit: 'course', perYear: { low: 800, expected: 1000, high: 1200 } },
    economy: {
      currency: 'DKK',
      priceYear: 2026,
      horizonYears: 5,
      effectMeasure: { name: 'Courses completed without readmission', unit: 'per cent', higherIsBetter: true, minimum: 92 },
      alternatives: [
        {
          id: 'hospital',
          name: 'Admission as today',
          role: 'current',
          effect: { expected: 93 },
          costs: [{ id: 'bed-days', party: 'region-1083', nature: 'per-case', amount: { expected: 1900 } }],
        },
        {
          id: 'home',
          name: 'The acute team gives the treatment at home',
          role: 'proposed',
          effect: { expected: 94 },
          costs: [
            { id: 'visits', party: 'kommune-461', nature: 'per-case', amount: { expected: 900 } },
            { id: 'start-up', party: 'region-1083', nature: 'per-case', amount: { expected: 350.5 } },
          ],
        },
      ],
    },
  };
}

export function sampleFramework(): Framework {
  return {
    id: 'example-region-2026',
    version: 1,
    title: { da: 'Eksempelregionen 2026', en: 'The example region 2026' },
    validFrom: '2026-01-01',
    sources: [{ id: 'agreement', title: 'Agreement on the transfer of tasks', reference: 'Item 7, 12 January 2026' }],
    parties: [
      { id: 'region-example', kind: 'region', name: 'The example region' },
      { id: 'kommune-example', kind: 'municipality', name: 'The example municipality' },
    ],
    clusters: [{ id: 'west', name: 'West', members: [{ party: 'region-example' }, { party: 'kommune-example' }] }],
    bodies: [{ id: 'west-committee', name: 'Committee of the cluster West', kind: 'committee', clusters: ['west'] }],
    procedure: {
      first: 'decision',
      stages: [
        {
          id: 'decision',
          title: { da: 'Beslutning', en: 'Decision' },
          body: { ofCluster: 'committee' },
          competence: 'decide',
          outcomes: {
            approved: 'approve',
            'approved-with-conditions': 'approve',

            returned: 'return',
            rejected: 'reject',
          },
          dueDays: 30,
          requires: [],
          chairsMayDecide: false,
        },
      ],
    },
    steps: [{ id: 'step-1', title: { da: 'Opgaven', en: 'The task' }, sections: ['task', 'volume'], requires: ['/task/title'] }],
    principles: [
      { id: 'clear-division', title: { da: 'Klar fordeling', en: 'Clear division' }, source: 'agreement', checks: ['responsibility.gap'] },
    ],
    checks: { 'responsibility.gap': { severity: 'blocker' } },
    settings: { currency: 'DKK', language: 'da', discountRate: 0.035, noticeDays: 14 },
  };
}
