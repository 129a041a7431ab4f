// A small dossier and a small framework for the examples of the OpenAPI document.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';

const REGION = { party: 'region-1083' };
const MUNICIPALITIES = ['kommune-461', 'kommune-450'];

/** Two municipalities, each for its own citizens, and one tariff for both. */
export function sampleDossier(): Dossier {
  return {
    task: {
      title: 'IV antibiotics at home',
      summary: 'IV antibiotics move from the hospital to the municipal acute teams.',
      taskType: 'iv-medicin',
      kleNumber: '29.18.00',
      transferringParties: ['region-1083'],
      receivingParties: MUNICIPALITIES,
      direction: 'region-to-municipality',
      setting: 'home',
    },
    volume: {
      activities: [
        {
          id: 'courses',
          name: 'Courses of antibiotics',
          unit: 'course',
          counts: [
            { party: 'kommune-461', low: 640, expected: 800, high: 960 },
            { party: 'kommune-450', low: 160, expected: 200, high: 240 },
          ],
        },
      ],
    },
    economy: {
      money: 'moves',
      currency: 'DKK',
      priceYear: 2026,
      horizonYears: 5,
      quality: {
        kind: 'measured',
        name: 'Courses completed without readmission',
        unit: 'per cent',
        higherIsBetter: true,
        minimum: 92,
      },
      alternatives: [
        {
          id: 'hospital',
          name: 'Admission as today',
          role: 'current',
          performedBy: REGION,
          effect: { expected: 93 },
          costs: [
            {
              id: 'bed-days',
              payer: REGION,
              nature: 'per-unit',
              activity: 'courses',
              counts: 'all',
              amount: { expected: 1900 },
            },
          ],
        },
        {
          id: 'home',
          name: 'The acute teams give the treatment at home',
          role: 'proposed',
          performedBy: { each: MUNICIPALITIES },
          effect: { expected: 94 },
          costs: [
            {
              id: 'visits',
              payer: { each: MUNICIPALITIES },
              nature: 'per-unit',
              activity: 'courses',
              amount: { expected: 900 },
            },
            {
              id: 'start-up',
              payer: REGION,
              nature: 'per-unit',
              activity: 'courses',
              counts: 'all',
              amount: { expected: 350.5 },
            },
          ],
          settlements: [
            {
              id: 'tariff',
              label: 'Tariff per course',
              from: REGION,
              to: { each: MUNICIPALITIES },
              model: 'per-unit',
              activity: 'courses',
              counts: 'to',
              amount: 900,
            },
          ],
        },
      ],
    },
    responsibility: { funding: REGION },
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
    procedures: [
      {
        id: 'ordinary',
        first: 'decision',
        stages: [
          {
            id: 'decision',
            title: { da: 'Beslutning', en: 'Decision' },
            deciders: { perCluster: 'committee' },
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
    ],
    steps: [
      {
        id: 'step-1',
        title: { da: 'Opgaven', en: 'The task' },
        sections: ['task', 'volume'],
        requires: ['/task/title'],
        expects: ['/task/taskType'],
      },
      {
        id: 'step-2',
        title: { da: 'Aftalen', en: 'The agreement' },
        sections: ['economy', 'competences', 'quality', 'responsibility', 'handover', 'plan', 'impact'],
        requires: ['/responsibility/funding'],
      },
    ],
    caseTypes: [
      {
        id: 'local-agreement',
        title: { da: 'Lokal aftale', en: 'Local agreement' },
        procedure: 'ordinary',
        rule: 'between',
        baseline: 'today',
        money: ['moves', 'each-bears-own', 'none'],
        materiality: { amountPerYear: 1000, share: 0.001 },
      },
    ],
    principles: [
      {
        id: 'clear-division',
        title: { da: 'Klar fordeling', en: 'Clear division' },
        source: 'agreement',
        checks: ['responsibility.gap'],
        signals: ['responsibility.advice'],
      },
    ],
    checks: { 'responsibility.gap': { severity: 'blocker' } },
    settings: { currency: 'DKK', language: 'da', discountRates: [{ fromYear: 1, rate: 0.035 }], noticeDays: 14 },
  };
}
