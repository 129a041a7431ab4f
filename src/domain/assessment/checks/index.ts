// The list of all checks. A new check needs one file in this folder and one
// line here; the catalogue, OpenAPI, pages and documents use this list.
import type { Check } from '../check.ts';
import { agreementOnePerTask } from './agreement.one-per-task.ts';
import { agreementTerms } from './agreement.terms.ts';
import { competencePractice } from './competence.practice.ts';
import { competenceStaffing } from './competence.staffing.ts';
import { competenceTrainingCost } from './competence.training-cost.ts';
import { competenceTrainingLate } from './competence.training-late.ts';
import { completeKleNumber } from './complete.kle-number.ts';
import { completeMissing } from './complete.missing.ts';
import { completePlaceholder } from './complete.placeholder.ts';
import { delegationConcrete } from './delegation.concrete.ts';
import { delegationForbidden } from './delegation.forbidden.ts';
import { delegationIncomplete } from './delegation.incomplete.ts';
import { delegationInstruction } from './delegation.instruction.ts';
import { economyCostShift } from './economy.cost-shift.ts';
import { economyFinancingBasis } from './economy.financing-basis.ts';
import { economyFullCost } from './economy.full-cost.ts';
import { economyNeutral } from './economy.neutral.ts';
import { economyNoMoney } from './economy.no-money.ts';
import { economyPriceYear } from './economy.price-year.ts';
import { economyProfit } from './economy.profit.ts';
import { economyReleased } from './economy.released.ts';
import { economyStateMoney } from './economy.state-money.ts';
import { economySunk } from './economy.sunk.ts';
import { economyUncompensated } from './economy.uncompensated.ts';
import { economyUnverified } from './economy.unverified.ts';
import { impactNotice } from './impact.notice.ts';
import { involvementCitizens } from './involvement.citizens.ts';
import { involvementObjection } from './involvement.objection.ts';
import { involvementPositions } from './involvement.positions.ts';
import { involvementPractice } from './involvement.practice.ts';
import { involvementTiming } from './involvement.timing.ts';
import { leonAlternatives } from './leon.alternatives.ts';
import { leonEffectFloor } from './leon.effect-floor.ts';
import { leonFloorRemoves } from './leon.floor-removes.ts';
import { leonLowestEffectiveCost } from './leon.lowest-effective-cost.ts';
import { leonUncertainty } from './leon.uncertainty.ts';
import { leonVolume } from './leon.volume.ts';
import { planMilestoneLate } from './plan.milestone-late.ts';
import { planUnplanned } from './plan.unplanned.ts';
import { privacyPersonData } from './privacy.person-data.ts';
import { privacySmallNumbers } from './privacy.small-numbers.ts';
import { qualityAdverseEvents } from './quality.adverse-events.ts';
import { qualityEvaluation } from './quality.evaluation.ts';
import { qualityIndicator } from './quality.indicator.ts';
import { qualityRisk } from './quality.risk.ts';
import { responsibilityAdvice } from './responsibility.advice.ts';
import { responsibilityCostMismatch } from './responsibility.cost-mismatch.ts';
import { responsibilityGap } from './responsibility.gap.ts';
import { responsibilityHandover } from './responsibility.handover.ts';
import { responsibilityHolderKind } from './responsibility.holder-kind.ts';
import { responsibilityParties } from './responsibility.parties.ts';
import { responsibilityShared } from './responsibility.shared.ts';
import { responsibilityTreatmentGap } from './responsibility.treatment-gap.ts';
import { responsibilityTreatmentOverlap } from './responsibility.treatment-overlap.ts';
import { scopeCluster } from './scope.cluster.ts';
import { volumeCounts } from './volume.counts.ts';

/** Incremented when the meaning of a check changes; stored with every assessment. */
export const RULEBOOK_VERSION = '2.0.0';

export const CHECKS: readonly Check[] = [
  completeMissing,
  completePlaceholder,
  completeKleNumber,
  privacyPersonData,
  privacySmallNumbers,
  planUnplanned,
  planMilestoneLate,
  scopeCluster,
  volumeCounts,
  leonAlternatives,
  leonEffectFloor,
  leonLowestEffectiveCost,
  leonUncertainty,
  leonVolume,
  leonFloorRemoves,
  economyCostShift,
  economyFinancingBasis,
  economyPriceYear,
  economyNeutral,
  economyProfit,
  economyNoMoney,
  economyReleased,
  economyFullCost,
  economySunk,
  economyStateMoney,
  economyUncompensated,
  economyUnverified,
  competencePractice,
  competenceStaffing,
  competenceTrainingCost,
  competenceTrainingLate,
  qualityAdverseEvents,
  qualityEvaluation,
  qualityIndicator,
  qualityRisk,
  responsibilityAdvice,
  responsibilityCostMismatch,
  responsibilityGap,
  responsibilityHandover,
  responsibilityHolderKind,
  responsibilityParties,
  responsibilityShared,
  responsibilityTreatmentGap,
  responsibilityTreatmentOverlap,
  delegationConcrete,
  delegationForbidden,
  delegationIncomplete,
  delegationInstruction,
  agreementOnePerTask,
  agreementTerms,
  involvementCitizens,
  involvementTiming,
  involvementPositions,
  involvementPractice,
  involvementObjection,
  impactNotice,
];
