// The register entries in the examples of the OpenAPI document, made by the functions of the domain.
import type { BalanceRead } from '../../app/read-balance.ts';
import type { TasksRead } from '../../app/read-tasks.ts';
import { shippedFramework } from '../../domain/governance/shipped.ts';
import { taskGrid } from '../../domain/registers/task-grid.ts';
import { SAMPLE_AGREEMENT } from './sample-agreement.ts';

const DAY = '2027-07-01';

export function sampleTasks(): TasksRead {
  const municipalities = [
    { id: 'kommune-461', name: 'Odense Kommune' },
    { id: 'kommune-479', name: 'Svendborg Kommune' },
  ];
  const found = {
    municipality: 'kommune-461',
    taskType: 'iv-medicin',
    agreement: SAMPLE_AGREEMENT,
    number: '2026-000031',
    edition: 1,
    title: 'IV antibiotics at home',
    standing: 'joined',
    reservation: false,
    otherTerms: false,
    boundFrom: '2026-06-02',
    boundTo: null,
    terms: {
      operators: ['kommune-461', 'kommune-479'],
      each: true,
      basis: 'local-settlement',
      unit: 'course',
      currency: 'DKK',
      prices: [{ from: '2026-06-02', ore: 742_550, own: [] }],
    },
    total: 1,
  } as const;
  const ids = municipalities.map(({ id }) => id);
  return {
    framework: shippedFramework('syddanmark-2022'),
    cluster: 'fyn',
    day: DAY,
    municipalities,
    rows: taskGrid([found], ids, { types: ['iv-medicin'], all: false, day: DAY }),
  };
}

export function sampleBalance(): BalanceRead {
  const sums = (settled: number, cost: number) => ({ settled, cost, ends: settled - cost });
  return {
    ...{ from: 2027, to: 2027, by: 'sector' },
    lines: [
      {
        ...{
          key: 'municipality',
          year: 2027,
          currency: 'DKK',
          priceYears: [2026],
          agreements: 1,
          againstToday: -4_950_000,
        },
        promised: sums(311_871_000, 306_921_000),
        reported: { periods: 1, promised: sums(155_935_500, 153_460_500), realised: sums(148_510_000, 150_200_000) },
        masked: 0,
        unknown: { againstToday: 0, settled: 0, cost: 0 },
      },
    ],
  };
}
