// Faults in the settings of a case type, and in dated names.
import type { FaultCase } from './known-checks.ts';
import type { Draft } from './small-framework.ts';

const type = (change: object) => (draft: Draft) => Object.assign(draft.caseTypes[0] ?? {}, change);

export const TYPE_FAULTS: readonly FaultCase[] = [
  {
    code: 'unknown-step',
    pointer: '/caseTypes/0/steps/1/id',
    break: type({ steps: ['trin-1', { id: 'trin-9', requires: [] }] }),
  },
  {
    code: 'requires-unknown-field',
    pointer: '/caseTypes/0/steps/0/requires/1',
    break: type({ steps: [{ id: 'trin-1', requires: ['/task/title', '/task/navn'] }] }),
  },
  {
    code: 'requires-unknown-field',
    pointer: '/caseTypes/0/steps/0/expects/0',
    break: type({ steps: [{ id: 'trin-1', expects: ['/task/navn'] }] }),
  },
  { code: 'unknown-check', pointer: '/caseTypes/0/checks/leon.none', break: type({ checks: { 'leon.none': {} } }) },
  {
    code: 'check-not-to-be-disabled',
    pointer: '/caseTypes/0/checks/privacy.person-data/disabled',
    break: type({ checks: { 'privacy.person-data': { disabled: true } } }),
  },
  {
    code: 'parameter-out-of-range',
    pointer: '/caseTypes/0/checks/quality.risk/parameters/limit',
    break: type({ checks: { 'quality.risk': { parameters: { limit: 26 } } } }),
  },
  {
    code: 'dates-reversed',
    pointer: '/parties/0/names/0/to',
    break: (draft) =>
      Object.assign(draft.parties[0] ?? {}, { names: [{ name: 'Før', from: '2026-05-01', to: '2026-01-01' }] }),
  },
  {
    code: 'check-not-to-be-disabled',
    pointer: '/checks/privacy.person-data/severity',
    break: (d) => Object.assign(d.checks, { 'privacy.person-data': { severity: 'note' } }),
  },
  {
    code: 'rates-not-in-order',
    pointer: '/settings/discountRates/0/fromYear',
    break: (d) => Object.assign(d.settings, { discountRates: [{ fromYear: 5, rate: 0.03 }] }),
  },
  {
    code: 'rates-not-in-order',
    pointer: '/settings/discountRates/1/fromYear',
    break: (d) => Object.assign(d.settings, { discountRates: [1, 1].map((fromYear) => ({ fromYear, rate: 0.03 })) }),
  },
];
