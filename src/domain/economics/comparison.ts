// What must be known before alternatives can be compared, and what is missing first. Source: design "assessment", Economy (not-assessed when …).
import type { Economy } from '../dossier/economy.ts';
import type { CostSums } from './annual-equivalent-cost.ts';
import type { Line, Model, Range } from './cost-model.ts';
import type { NotAssessed } from './economy-result.ts';
import type { Floor } from './leon.ts';
import * as reasons from './reasons.ts';

/** An alternative with the sums of its cost lines; null while one of them is incomplete. */
export type Costed = Model & { readonly cost: CostSums | null };
export type Priced = Costed & { readonly lines: readonly Line[]; readonly cost: CostSums };
export type Pair = { readonly current: Priced; readonly proposed: Priced };
export type Compared = Priced & { readonly effect: Range };
export type Comparison = { readonly proposed: Compared; readonly all: readonly Compared[]; readonly floor: Floor; readonly volume: Range };

/** The one alternative of a role. */
function theOne(models: readonly Costed[], role: 'current' | 'proposed'): Costed | NotAssessed {
  const [model, ...more] = models.filter((candidate) => candidate.role === role);
  if (!model) return reasons.noAlternative(role);
  return more.length > 0 ? reasons.severalAlternatives(role) : model;
}

/** The current and the proposed alternative, both with complete cost lines. */
export function pairOf(models: readonly Costed[]): Pair | NotAssessed {
  const current = priced(theOne(models, 'current'));
  const proposed = priced(theOne(models, 'proposed'));
  if (isMissing(current)) return current;
  if (isMissing(proposed)) return proposed;
  return { current, proposed };
}

/** Every alternative with its cost and effect, the floor and a volume above 0; or the first thing missing. */
export function comparisonOf(models: readonly Costed[], measure: Economy['effectMeasure'], volume: Range | null): Comparison | NotAssessed {
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
    all.push({ ...one, effect });
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

function priced(model: Costed | NotAssessed): Priced | NotAssessed {
  if (isMissing(model)) return model;
  const { lines, cost, missing } = model;
  return lines && cost ? { ...model, lines, cost } : (missing ?? reasons.noCosts(`${model.pointer}/costs`, model.name));
}
