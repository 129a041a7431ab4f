// The inputs needed to compare alternatives, or the first one that is
// missing. The quality gate decides which alternatives are effective.
import type { Dossier } from '../dossier/dossier.ts';
import type { AnnualCost } from './annual-cost.ts';
import type { Line, Model, Range } from './cost-model.ts';
import { zeroVolume } from './count-reasons.ts';
import type { NotAssessed, Volumes } from './economy-result.ts';
import * as reasons from './reasons.ts';

type Quality = NonNullable<Dossier['economy']>['quality'];
/** `measured`: an effect reaches the minimum. `same`: declared at least today's quality. */
type Gate =
  | { readonly kind: 'measured'; readonly minimum: number; readonly higherIsBetter: boolean }
  | { readonly kind: 'same' };

/** An alternative with its yearly cost; null while one of its lines is incomplete. */
export type Costed = Model & { readonly cost: AnnualCost | null };
export type Priced = Costed & { readonly lines: readonly Line[]; readonly cost: AnnualCost };
export type Pair = { readonly current: Priced; readonly proposed: Priced };
export type Comparison = Pair & { readonly all: readonly Priced[]; readonly gate: Gate; readonly units: Volumes };

/** Whether a result is `NotAssessed`; no other result has this status. */
export function isMissing(value: object): value is NotAssessed {
  return 'status' in value && value.status === 'not-assessed';
}

/** The only alternative with the role; not assessed if there is none or several. */
function theOne(models: readonly Costed[], role: 'current' | 'proposed'): Costed | NotAssessed {
  const [model, ...more] = models.filter((candidate) => candidate.role === role);
  if (!model) return reasons.noAlternative(role);
  return more.length > 0 ? reasons.severalAlternatives(role) : model;
}

function priced(model: Costed | NotAssessed): Priced | NotAssessed {
  if (isMissing(model)) return model;
  return isPriced(model) ? model : (model.missing ?? reasons.noCosts(`${model.pointer}/costs`, model.name));
}

/** A type guard rather than a copy: the pair is later found in `all` by identity. */
function isPriced(model: Costed): model is Priced {
  return Boolean(model.lines && model.cost);
}

/** The current and the proposed alternative, both with complete cost lines. */
export function pairOf(models: readonly Costed[]): Pair | NotAssessed {
  const current = priced(theOne(models, 'current'));
  const proposed = priced(theOne(models, 'proposed'));
  if (isMissing(current)) return current;
  if (isMissing(proposed)) return proposed;
  return { current, proposed };
}

/** The gate, or its first missing input. */
export function gateOf(quality: Quality): Gate | NotAssessed {
  if (quality?.kind === 'same') return { kind: 'same' };
  if (quality?.minimum === undefined) return reasons.noFloor();
  if (quality.higherIsBetter === undefined) return reasons.noDirection();
  return { kind: 'measured', minimum: quality.minimum, higherIsBetter: quality.higherIsBetter };
}

/** An effect that equals the floor reaches it. */
function reachesFloor(effect: number, floor: { readonly minimum: number; readonly higherIsBetter: boolean }): boolean {
  return floor.higherIsBetter ? effect >= floor.minimum : effect <= floor.minimum;
}

/**
 * Whether an alternative passes the gate; null if that is not known. `effect` is a drawn
 * effect, by default the expected one. With declared quality today's solution always passes.
 */
export function passes(
  model: Model,
  gate: Gate,
  effect: Range | { readonly expected: number } | null = model.effect,
): boolean | null {
  if (gate.kind === 'same') return model.role === 'current' ? true : (model.atLeastSame ?? null);
  return effect ? reachesFloor(effect.expected, gate) : null;
}

function missingQuality(model: Model, gate: Gate): NotAssessed | null {
  if (passes(model, gate) !== null) return null;
  return gate.kind === 'same'
    ? reasons.noAtLeastSame(`${model.pointer}/atLeastSame`, model.name)
    : reasons.noEffect(`${model.pointer}/effect/expected`, model.name);
}

/** All alternatives with cost, quality and units above 0; or the first missing input. */
export function comparisonOf(
  models: readonly Costed[],
  quality: Quality,
  units: Volumes | NotAssessed,
): Comparison | NotAssessed {
  const pair = [theOne(models, 'current'), theOne(models, 'proposed')].find(isMissing);
  if (pair) return pair;
  if (isMissing(units)) return units;
  if (units.expected === 0) return zeroVolume();
  const gate = gateOf(quality);
  if (isMissing(gate)) return gate;
  const all: Priced[] = [];
  for (const model of models) {
    const open = missingQuality(model, gate);
    if (open) return open;
    const one = priced(model);
    if (isMissing(one)) return one;
    all.push(one);
  }
  const both = pairOf(models);
  return isMissing(both) ? both : { ...both, all, gate, units };
}
