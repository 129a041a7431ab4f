// LEON, laveste effektive omkostningsniveau: the quality gate, then the lowest total cost over all payers.
// Source: Samarbejdsprincipper, Sundhedsaftalen Midtjylland, principle "Effektiv ressourceudnyttelse".
import type { Localised } from '../../lib/localised.ts';
import { annualEquivalentCost } from './annual-cost.ts';
import { type Comparison, isMissing, type Priced, passes } from './comparison.ts';
import type { CheaperAlternative, EconomyResult, LeonAtVolume, NotAssessed, Volumes } from './economy-result.ts';
import { isLower } from './money.ts';

/** A difference up to the larger of both is ignored: kroner a year, and share of today's yearly cost. */
export type Materiality = { readonly amountPerYear: number; readonly share: number };

const OUTSIDE: Localised = {
  da: 'Den foreslåede løsning når ikke kvalitetskravet.',
  en: 'The proposed solution does not reach the quality floor.',
  sv: 'Den föreslagna lösningen når inte kvalitetskravet.',
};
const NOT_SAME: Localised = {
  da: 'Den foreslåede løsning er ikke erklæret at have mindst samme kvalitet som i dag.',
  en: 'The proposed solution is not declared to have at least today’s quality.',
  sv: 'Den föreslagna lösningen är inte förklarad ha minst dagens kvalitet.',
};
const DEARER: Localised = {
  da: 'En anden løsning, der når kvalitetskravet, er billigere for parterne tilsammen.',
  en: 'Another solution that reaches the quality floor costs the parties less altogether.',
  sv: 'En annan lösning som når kvalitetskravet är billigare för parterna tillsammans.',
};
const PRACTICALLY: Localised = {
  da: 'En anden løsning koster praktisk talt det samme; forskellen er under væsentlighedsgrænsen.',
  en: 'Another solution costs practically the same; the difference is below materiality.',
  sv: 'En annan lösning kostar praktiskt taget lika mycket; skillnaden är under väsentlighetsgränsen.',
};
const DECLARED: Localised = {
  da: 'Kvaliteten er erklæret mindst den samme som i dag, ikke målt.',
  en: 'The quality is declared at least today’s, not measured.',
  sv: 'Kvaliteten är förklarad minst dagens, inte mätt.',
};

/** The materiality in øre a year. @param today the yearly cost of today's solution, øre */
export function materialityOf({ amountPerYear, share }: Materiality, today: number): number {
  return Math.max(amountPerYear * 100, share * today);
}

function byDifference(a: { difference: number; id: string }, b: { difference: number; id: string }): number {
  return b.difference - a.difference || (a.id < b.id ? -1 : 1);
}

/** The verdict at one level of all counts. */
function leonAt(
  { all, proposed, current, gate, units }: Comparison,
  rule: Materiality,
  level: keyof Volumes,
): LeonAtVolume {
  const own = annualEquivalentCost(proposed.cost, level);
  const limit = materialityOf(rule, annualEquivalentCost(current.cost, level));
  const lower = all
    .filter((other) => other !== proposed)
    .map((other) => ({ other, id: other.id, difference: own - annualEquivalentCost(other.cost, level) }))
    .filter(({ difference }) => isLower(own - difference, own) && Math.round(difference) > 0);
  const said = ({ id, difference }: (typeof lower)[number]): CheaperAlternative => ({
    id,
    perYear: Math.round(difference),
    perUnit: units[level] > 0 ? difference / units[level] : null,
  });
  const effective = lower.filter(({ other }) => passes(other, gate));
  const cheaper = effective
    .filter(({ difference }) => difference > limit)
    .sort(byDifference)
    .map(said);
  const practicallySame = effective
    .filter(({ difference }) => difference <= limit)
    .sort(byDifference)
    .map(said);
  const first = ({ other }: { other: Priced }) => (other.role === 'current' ? 0 : 1);
  const removedByFloor = lower
    .filter(({ other, difference }) => !passes(other, gate) && difference > limit)
    .sort((a, b) => first(a) - first(b) || byDifference(a, b))
    .map(said);
  const found = { units: units[level], cheaper, practicallySame, removedByFloor, materiality: Math.round(limit) };
  if (!passes(proposed, gate))
    return { ...found, verdict: 'not-met', reason: gate.kind === 'same' ? NOT_SAME : OUTSIDE };
  if (cheaper.length > 0) return { ...found, verdict: 'not-met', reason: DEARER };
  if (practicallySame.length > 0) return { ...found, verdict: 'met-with-remarks', reason: PRACTICALLY };
  if (gate.kind === 'same') return { ...found, verdict: 'met-with-remarks', reason: DECLARED };
  return { ...found, verdict: 'met' };
}

const NOTHING = { units: 0, cheaper: [], practicallySame: [], removedByFloor: [], materiality: null };

/** The LEON result if it does not apply: no money moves and there is nothing to compare. */
export function leonNotApplicable(reason: Localised): EconomyResult['leon'] {
  return { ...NOTHING, verdict: 'not-applicable', reason, atLow: null, atHigh: null, robust: null };
}

/**
 * The verdict at expected counts, and at low and high counts. `robust`: false if one
 * of these changes between met and not met, true if both ends exist and agree, null if
 * an end is missing and nothing changes.
 */
export function leonOf(comparison: Comparison | NotAssessed, rule: Materiality): EconomyResult['leon'] {
  if (isMissing(comparison)) {
    const { reason, pointer } = comparison;
    return { ...NOTHING, verdict: 'not-assessed', reason, pointer, atLow: null, atHigh: null, robust: null };
  }
  const { low, expected: middle, high } = comparison.units;
  const expected = leonAt(comparison, rule, 'expected');
  const atLow = low === middle ? null : leonAt(comparison, rule, 'low');
  const atHigh = high === middle ? null : leonAt(comparison, rule, 'high');
  const met = ({ verdict }: LeonAtVolume) => verdict !== 'not-met';
  const flips = [atLow, atHigh].some((end) => end !== null && met(end) !== met(expected));
  return { ...expected, atLow, atHigh, robust: flips ? false : atLow && atHigh ? true : null };
}
