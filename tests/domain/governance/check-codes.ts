// The codes of the table "The checks" in the design, so that the frameworks can be held against it.
export const checkCodes: readonly string[] = [
  ...['complete.missing', 'complete.placeholder', 'privacy.person-data', 'privacy.small-numbers', 'plan.unplanned'],
  ...['scope.cluster', 'volume.counts'],
  ...['alternatives', 'lowest-effective-cost', 'effect-floor', 'volume', 'uncertainty', 'floor-removes'].map((code) => `leon.${code}`),
  ...['price-year', 'cost-shift', 'uncompensated', 'profit', 'unverified', 'financing-basis', 'neutral', 'released'].map(
    (code) => `economy.${code}`,
  ),
  ...['full-cost', 'sunk', 'state-money', 'no-money'].map((code) => `economy.${code}`),
  ...['staffing', 'training-late', 'training-cost', 'practice'].map((code) => `competence.${code}`),
  ...['indicator', 'risk', 'adverse-events', 'evaluation'].map((code) => `quality.${code}`),
  ...['gap', 'shared', 'treatment-gap', 'treatment-overlap', 'handover', 'holder-kind', 'advice', 'cost-mismatch', 'parties'].map(
    (code) => `responsibility.${code}`,
  ),
  ...['forbidden', 'incomplete', 'instruction', 'concrete'].map((code) => `delegation.${code}`),
  ...['agreement.one-per-task', 'involvement.objection', 'involvement.timing'],
  ...['agreement.terms', 'involvement.citizens', 'involvement.practice', 'involvement.positions', 'impact.notice'],
];
