// All texts of the decision paper in one catalogue, and the writer of one language.
import { type Write, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';
import { ANNEX_TEXTS } from './annex-texts.ts';
import { CALCULATION_TEXTS } from './calculation-texts.ts';
import { CASE_TEXTS } from './case-texts.ts';
import { CHANGES_TEXTS } from './changes-texts.ts';
import { ECONOMY_TEXTS } from './economy-texts.ts';
import { FRAME_TEXTS } from './frame-texts.ts';
import { LINE_TEXTS } from './line-texts.ts';
import { PARTY_TEXTS } from './party-texts.ts';
import { PLAN_TEXTS } from './plan-texts.ts';
import { PRACTICE_TEXTS } from './practice-texts.ts';
import { QUALITY_TEXTS } from './quality-texts.ts';
import { RECOMMENDATION_TEXTS } from './recommendation-texts.ts';
import { SUMMARY_TEXTS } from './summary-texts.ts';

export const PAPER_TEXTS = {
  ...FRAME_TEXTS,
  ...CASE_TEXTS,
  ...ECONOMY_TEXTS,
  ...PARTY_TEXTS,
  ...PLAN_TEXTS,
  ...CALCULATION_TEXTS,
  ...LINE_TEXTS,
  ...ANNEX_TEXTS,
  ...PRACTICE_TEXTS,
  ...QUALITY_TEXTS,
  ...RECOMMENDATION_TEXTS,
  ...SUMMARY_TEXTS,
  ...CHANGES_TEXTS,
} as const;

export type WritePaper = Write<typeof PAPER_TEXTS>;

export function paperWriter(language: Language): WritePaper {
  return writerOf(PAPER_TEXTS, language);
}
