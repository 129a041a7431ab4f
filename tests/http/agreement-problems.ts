// Refusals caused by the state of an agreement: each is produced where its act is tested.
import type { RefusalCode } from '../../src/domain/refusal.ts';
import type { Elsewhere } from './produce-problem.ts';

const RULES = { testedIn: 'tests/domain/agreement' };

export const AGREEMENT_PROBLEMS = {
  'agreement-ended': RULES,
  'not-evaluated': { testedIn: 'tests/http/amendments.test.ts' },
  'agreement-not-started': RULES,
  'agreement-under-notice': RULES,
  'already-joined': RULES,
  'party-not-joined': RULES,
  'period-not-ended': RULES,
  'already-reported': RULES,
  'not-reported': RULES,
  'milestone-reached': RULES,
  'nothing-to-regulate': RULES,
  'index-missing': RULES,
  'no-end-to-renew': RULES,
  'no-notice-agreed': RULES,
  'notice-given': RULES,
  'no-notice': RULES,
  'amendment-open': RULES,
} as const satisfies Partial<Record<RefusalCode, Elsewhere>>;
