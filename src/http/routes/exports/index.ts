// The extracts.
import { exportRoute } from './export-route.ts';

const PROPOSAL = '0199c0de-0000-7000-8000-000000000001';
const HASH = '3f2c9e6b1d8a47500c1e9f7a6b5d4c3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c';

export const exportProposalsRoute = exportRoute(
  'exportProposals',
  'proposals',
  { summary: 'Extract of cases', rows: 'One row per case.' },
  {
    proposal: PROPOSAL,
    externalIds: 'esdh:2026-004711',
    title: 'IV antibiotics at home',
    framework: 'syddanmark-2022',
    frameworkVersion: 1,
    cluster: 'fyn',
    type: 'local-agreement',
    parties: 'region-1083 kommune-461',
    kle: '29.18.00',
    status: 'in-review',
    stage: 'cluster-political',
    stageDue: '2026-07-19',
    revision: 1,
    dossierHash: HASH,
    submissions: 1,
    firstSubmittedAt: '2026-05-20T09:30:00.000Z',
    approvedSteps: '',
    openConditions: 0,
    createdAt: '2026-05-04T08:00:00.000Z',
    updatedAt: '2026-06-02T12:15:00.000Z',
  },
);

export const exportFindingsRoute = exportRoute(
  'exportFindings',
  'findings',
  { summary: 'Extract of findings', rows: 'One row per finding of every frozen assessment.' },
  {
    proposal: PROPOSAL,
    submission: '0199c0de-0000-7000-8000-000000000002',
    submissionNumber: 1,
    submittedAt: '2026-05-20T09:30:00.000Z',
    framework: 'syddanmark-2022',
    frameworkVersion: 1,
    cluster: 'fyn',
    check: 'involvement.citizens',
    code: 'involvement.citizens',
    severity: 'warning',
    at: 'submission',
    principles: 'involvement',
    pointer: '/involvement',
    acknowledged: 'false',
    message: 'It is not said how citizens were involved.',
    rulebookVersion: '1.0.0',
  },
);

export const exportEconomyRoute = exportRoute(
  'exportEconomy',
  'economy',
  {
    summary: 'Extract of the economy',
    rows: 'One row per cost line and settlement of every case as it stands, party by party, and one per party and year of its budget.',
  },
  {
    proposal: PROPOSAL,
    revision: 1,
    kind: 'cost',
    alternative: 'home',
    alternativeRole: 'proposed',
    line: 'visits',
    nature: 'per-unit',
    payer: 'kommune-461',
    share: '1',
    activity: 'courses',
    unit: 'course',
    units: '800',
    expected: '900.00',
    currency: 'DKK',
    priceYear: 2026,
    heldAlready: 'false',
  },
);
