// The economy of a dossier, whole: every figure the assessment, the pages and the documents show. Source: design "assessment", Economy.
import type { Dossier } from '../dossier/dossier.ts';
import { annualCost, annualEquivalentCost } from './annual-equivalent-cost.ts';
import { breakEven } from './break-even.ts';
import { type Comparison, type Costed, comparisonOf, floorOf, isMissing, pairOf } from './comparison.ts';
import { modelOf, rangeOf } from './cost-model.ts';
import type { AlternativeEconomy, EconomyResult, FrontierRow, NotAssessed, Sector, Uncertainty } from './economy-result.ts';
import { costEffectiveness } from './frontier.ts';
import { type Floor, reachesFloor } from './leon.ts';
import { leonOverVolumes } from './leon-over-volumes.ts';
import { roundOre, snap } from './money.ts';
import { perParty } from './per-party.ts';
import { notDrawn } from './reasons.ts';
import { sensitivity } from './sensitivity.ts';
import { uncertainty } from './uncertainty.ts';

export type EconomyBasis = {
  /** The framework's rate, e.g. 0.035. */
  readonly discountRate: number;
  /** Seed of the draws. */
  readonly dossierHash: string;
  /** 0 leaves the uncertainty out. */
  readonly draws: number;
  /** The framework's parties: their kind is their sector. */
  readonly parties: readonly { readonly id: string; readonly kind: Sector }[];
};

/** Never throws on a valid dossier: what cannot be computed is not assessed, or an empty list, with the reason where the result has room for it. */
export function computeEconomy(dossier: Dossier, basis: EconomyBasis): EconomyResult {
  const economy = dossier.economy ?? {};
  const rate = basis.discountRate;
  const horizon = economy.horizonYears ?? null;
  const volume = rangeOf(dossier.volume?.perYear);
  const models = (economy.alternatives ?? []).map((alternative, index): Costed => {
    const model = modelOf(alternative, index, horizon);
    return { ...model, cost: model.lines && annualCost(model.lines, rate) };
  });
  const floor = floorOf(economy.effectMeasure);
  const pair = pairOf(models);
  const comparison = comparisonOf(models, economy.effectMeasure, volume);
  const known = isMissing(pair) ? null : pair;
  return {
    currency: economy.currency ?? null,
    priceYear: economy.priceYear ?? null,
    discountRate: rate,
    horizonYears: horizon,
    volume: {
      low: dossier.volume?.perYear?.low ?? null,
      expected: volume?.expected ?? null,
      high: dossier.volume?.perYear?.high ?? null,
    },
    alternatives: models.map((model) => alternativeEconomy(model, volume?.expected ?? null, isMissing(floor) ? null : floor)),
    leon: leonOverVolumes(comparison, volume?.expected ?? null),
    breakEven: isMissing(pair) ? pair : breakEven(pair.current.cost, pair.proposed.cost),
    frontier: frontierOf(models, economy.effectMeasure?.higherIsBetter, volume?.expected ?? 0),
    uncertainty: uncertaintyOf(comparison, basis),
    sensitivity: known && volume ? sensitivity(known.current, known.proposed, volume, rate) : [],
    ...perParty(pair, economy.settlements ?? [], volume, horizon, basis),
  };
}

function alternativeEconomy(model: Costed, volume: number | null, floor: Floor | null): AlternativeEconomy {
  const { cost } = model;
  const annual = cost && volume !== null ? annualEquivalentCost(cost, volume) : null;
  return {
    id: model.id,
    name: model.name,
    role: model.role,
    annualEquivalentCost: annual === null ? null : roundOre(annual),
    fixedPerYear: cost && roundOre(cost.fixed),
    perCase: cost?.perCase ?? null,
    costPerCase: annual !== null && volume ? annual / volume : null,
    effect: model.effect?.expected ?? null,
    effective: model.effect && floor ? reachesFloor(model.effect.expected, floor) : null,
    ...(model.missing ? { missing: model.missing } : {}),
  };
}

/** Empty while a cost, an effect, the direction or the volume is missing: a table without one of the options would mislead. */
function frontierOf(models: readonly Costed[], higherIsBetter: boolean | undefined, volume: number): readonly FrontierRow[] {
  if (higherIsBetter === undefined || volume <= 0) return [];
  const strategies: { id: string; name: string; cost: number; effect: number }[] = [];
  for (const { id, name, cost, effect } of models) {
    if (!cost || !effect) return [];
    strategies.push({ id, name, cost: annualEquivalentCost(cost, volume) / volume, effect: effect.expected });
  }
  const costs = snap(strategies.map((strategy) => strategy.cost));
  const tied = strategies.map((strategy, index) => ({ ...strategy, cost: costs[index] ?? strategy.cost }));
  return costEffectiveness({ strategies: tied, lowerIsBetter: !higherIsBetter });
}

function uncertaintyOf(comparison: Comparison | NotAssessed, { discountRate, dossierHash, draws }: EconomyBasis): Uncertainty {
  if (isMissing(comparison)) return comparison;
  if (draws < 1) return notDrawn();
  const { all, proposed, floor, volume } = comparison;
  const drawables = all.map((model) => ({ id: model.id, proposed: model === proposed, lines: model.lines, effect: model.effect }));
  return uncertainty(drawables, { floor, volume, rate: discountRate, seed: dossierHash, draws });
}
