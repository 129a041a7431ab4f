// Computes the economy of a dossier: every figure shown by the assessment, the pages and the documents. See README.md.
import type { Dossier } from '../dossier/dossier.ts';
import type { Alternative } from '../dossier/economy.ts';
import type { CaseType } from '../governance/framework.ts';
import { annualCost, annualEquivalentCost } from './annual-cost.ts';
import type { Rates } from './annuity.ts';
import { breakEven } from './break-even.ts';
import { type Comparison, type Costed, comparisonOf, gateOf, isMissing, pairOf, passes } from './comparison.ts';
import { modelOf, type Reading } from './cost-model.ts';
import { activityOf, countedActivities } from './counts.ts';
import type {
  AlternativeEconomy,
  EconomyResult,
  FrontierRow,
  NotAssessed,
  Sector,
  Uncertainty,
  Volumes,
} from './economy-result.ts';
import { costEffectiveness } from './frontier.ts';
import { resolveKeys } from './keys.ts';
import { leonNotApplicable, leonOf } from './leon.ts';
import { roundOre, snap } from './money.ts';
import { perParty } from './per-party.ts';
import type { PriceIndex } from './price-level.ts';
import { eachBearsOwn, noMoneyMoves, notDrawn } from './reasons.ts';
import { sensitivity } from './sensitivity.ts';
import { uncertainty } from './uncertainty.ts';

export type EconomyBasis = {
  /** Holds the financial rule, the baseline, the materiality and the ways money may move. */
  readonly caseType: CaseType;
  readonly discountRates: Rates;
  readonly priceIndex: PriceIndex;
  /** Seed of the draws. */
  readonly dossierHash: string;
  /** Number of draws; 0 leaves the uncertainty out. */
  readonly draws: number;
  /** The parties of the framework; their kind is their sector. */
  readonly parties: readonly { readonly id: string; readonly kind: Sector }[];
};

/**
 * Never throws on a valid dossier: a figure that cannot be computed is
 * `not-assessed` with a reason, null, or an empty list.
 */
export function computeEconomy(dossier: Dossier, basis: EconomyBasis): EconomyResult {
  const economy = dossier.economy ?? {};
  const reading = readingOf(dossier, basis);
  const models = (economy.alternatives ?? []).map((alternative, index): Costed => {
    const model = modelOf(alternative, index, reading);
    return { ...model, cost: model.lines && annualCost(model.lines) };
  });
  const main = activityOf(reading.activities, undefined);
  const units = 'status' in main ? main : (main.volume.total ?? { low: 0, expected: 0, high: 0 });
  const known = isMissing(units) ? null : units;
  const pair = pairOf(models);
  const comparison = comparisonOf(models, economy.quality, units);
  const money = economy.money ?? basis.caseType.money[0] ?? 'moves';
  return {
    money,
    currency: economy.currency ?? null,
    priceYear: economy.priceYear ?? null,
    discountRates: basis.discountRates,
    horizonYears: economy.horizonYears ?? null,
    activities: reading.activities.map(({ volume }) => volume),
    units: known,
    alternatives: models.map((model) => alternativeEconomy(model, known, economy.quality)),
    leon: leonFor(money, economy.alternatives ?? [], comparison, basis),
    breakEven: isMissing(pair)
      ? pair
      : known
        ? breakEven(pair.current.cost, pair.proposed.cost, known.expected)
        : (units as NotAssessed),
    frontier: frontierOf(models, economy.quality?.higherIsBetter, known?.expected ?? 0),
    uncertainty: uncertaintyOf(comparison, basis),
    sensitivity: isMissing(pair) || !known ? [] : sensitivity(pair),
    ...perParty(dossier, pair, reading, basis),
    keys: [...reading.keys.values()].flatMap((key) => ('shares' in key ? [key] : [])),
  };
}

/** The data needed to read cost lines: counts, keys, price level and rates. */
export function readingOf(
  dossier: Dossier,
  { discountRates, priceIndex }: Pick<EconomyBasis, 'discountRates' | 'priceIndex'>,
): Reading {
  const economy = dossier.economy ?? {};
  return {
    activities: countedActivities(dossier),
    keys: resolveKeys(economy.keys ?? []),
    horizon: economy.horizonYears ?? null,
    priceYear: economy.priceYear ?? onePriceYear(dossier),
    priceIndex,
    rates: discountRates,
  };
}

/** The price year that all amounts state; null if they differ or state none. Used if the economy states none. */
function onePriceYear({ economy }: Dossier): number | null {
  const years = new Set(
    (economy?.alternatives ?? []).flatMap(({ costs, settlements }) =>
      [...(costs ?? []), ...(settlements ?? [])].map(({ priceYear }) => priceYear),
    ),
  );
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** If no money moves, or each bears its own, LEON applies only if at least two alternatives have lines. */
function leonFor(
  money: EconomyResult['money'],
  alternatives: readonly Alternative[],
  comparison: Comparison | NotAssessed,
  { caseType }: EconomyBasis,
): EconomyResult['leon'] {
  const withLines = alternatives.filter(({ costs }) => costs?.length).length;
  if (money === 'none' && withLines < 2) return leonNotApplicable(noMoneyMoves());
  if (money === 'each-bears-own' && withLines < 2) return leonNotApplicable(eachBearsOwn());
  return leonOf(comparison, caseType.materiality);
}

function alternativeEconomy(
  model: Costed,
  units: Volumes | null,
  quality: Parameters<typeof gateOf>[0],
): AlternativeEconomy {
  const { cost, lines } = model;
  const annual = cost && units ? annualEquivalentCost(cost) : null;
  const gate = gateOf(quality);
  const held = (lines ?? []).filter(({ heldAlready }) => heldAlready).flatMap(({ parts }) => parts);
  return {
    id: model.id,
    name: model.name,
    role: model.role,
    annualEquivalentCost: annual === null ? null : roundOre(annual),
    fixedPerYear: cost && roundOre(cost.fixed),
    unitsPerYear: cost && units ? roundOre(cost.units.expected) : null,
    costPerUnit: annual !== null && units && units.expected > 0 ? annual / units.expected : null,
    heldAlready: roundOre(held.reduce((sum, { amount, share }) => sum + amount.expected * share, 0)),
    effect: model.effect?.expected ?? null,
    effective: isMissing(gate) ? null : passes(model, gate),
    ...(model.missing ? { missing: model.missing } : {}),
  };
}

/**
 * Empty while a cost, an effect, the direction or the units are
 * missing, since a table without one of the alternatives would mislead.
 */
function frontierOf(
  models: readonly Costed[],
  higherIsBetter: boolean | undefined,
  units: number,
): readonly FrontierRow[] {
  if (higherIsBetter === undefined || units <= 0) return [];
  const strategies: { id: string; name: string; cost: number; effect: number }[] = [];
  for (const { id, name, cost, effect } of models) {
    if (!cost || !effect) return [];
    strategies.push({ id, name, cost: annualEquivalentCost(cost) / units, effect: effect.expected });
  }
  const costs = snap(strategies.map((strategy) => strategy.cost));
  const tied = strategies.map((strategy, index) => ({ ...strategy, cost: costs[index] ?? strategy.cost }));
  return costEffectiveness({ strategies: tied, lowerIsBetter: !higherIsBetter });
}

function uncertaintyOf(
  comparison: Comparison | NotAssessed,
  { dossierHash, draws, caseType }: EconomyBasis,
): Uncertainty {
  if (isMissing(comparison)) return comparison;
  return draws < 1
    ? notDrawn()
    : uncertainty(comparison, { seed: dossierHash, draws, materiality: caseType.materiality });
}
