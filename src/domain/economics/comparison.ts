// What must be known before alternatives can be compared, and what is missing first. Source: design "assessment", Economy (not-assessed when …).
import type { Economy } from '../dossier/economy.ts';
import { type AnnualCost, annualCost } from './annual-equivalent-cost.ts';
import type { Line, Model, Range } from './cost-model.ts';
import type { NotAssessed } from './economy-result.ts';
import type { Floor } from './leon.ts';
import * as reasons from './reasons.ts';

export type Priced = Model & { readonly lines: readonly Line[] };
export type Pair = { readonly current: Priced; readonly proposed: Priced };
export type Compared = Priced & { readonly effect: Range; readonly cost: AnnualCost };
export type Comparison = { readonly proposed: Compared; readonly all: readonly Compared[]; readonly floor: Floor; readonly volume: Range };

/** The one alternative of a role. */
function theOne(models: readonly Model[], role: 'current' | 'proposed'): Model | NotAssessed {
  const [model, ...more] = models.filter((candidate) => candidate.role === role);
  if (!model) return reasons.noAlternative(role);
  return more.length > 0 ? reasons.severalAlternatives(role) : model;
}

/** The current and the proposed alternative, both with complete cost lines. */
export function pairOf(models: readonly Model[]): Pair | NotAssessed {
  const current = priced(theOne(models, 'current'));
  const proposed = priced(theOne(models, 'proposed'));
  if (isMissing(current)) return current;
  if (isMissing(proposed)) return proposed;
  return { current, proposed };
}

/** Every alternative with its cost and effect, the floor and a volume above 0; or the first thing missing. */
export function comparisonOf(
  models: readonly Model[],
  measure: Economy['effectMeasure'],
  volume: Range | null,
  rate: number,
): Comparison | NotAssessed {
  const pair = [theOne(models, 'current'), theOne(models, 'proposed')].find(isMissing);
  if (pair) return pair;
  if (!volume) return reasons.noVolume();
  if (volume.expected === 0) return reasons.zeroVolume();
  const floor = floorOf(measure);
  if (isMissing(floor)) return floor;
  const all: Compared[] = [];
  for (const model of models) {
    const { effect } = model;
    if (!effect) return reasons.noEffect(`${model.pointer}/effect/expected`, model.name);
    const one = priced(model);
    if (isMissing(one)) return one;
    all.push({ ...one, effect, cost: annualCost(one.lines, rate) });
  }
  const proposed = all.find((model) => model.role === 'proposed');
  return proposed ? { proposed, all, floor, volume } : reasons.noAlternative('proposed');
}

/** The quality floor, or what is missing of it. */
export function floorOf(measure: Economy['effectMeasure']): Floor | NotAssessed {
  if (measure?.minimum === undefined) return reasons.noFloor();
  if (measure.higherIsBetter === undefined) return reasons.noDirection();
  return { minimum: measure.minimum, higherIsBetter: measure.higherIsBetter };
}

/** Told from every other result of the engine by its status. */
export function isMissing(value: object): value is NotAssessed {
  return 'status' in value && value.status === 'not-assessed';
}

function priced(model: Model | NotAssessed): Priced | NotAssessed {
  if (isMissing(model)) return model;
  const { lines, missing } = model;
  return lines ? { ...model, lines } : (missing ?? reasons.noCosts(`${model.pointer}/costs`, model.name));
}
