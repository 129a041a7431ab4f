// The dossier's alternatives as the engine reads them: cost lines in øre in a fixed order, and what is missing.
import type { Alternative, Cost } from '../dossier/economy.ts';
import type { NotAssessed } from './economy-result.ts';
import { toOre } from './money.ts';
import { noAmount, noCosts, noHorizon, noNature } from './reasons.ts';

export type Range = { readonly low: number | null; readonly expected: number; readonly high: number | null };
export type Nature = 'recurring' | 'per-case' | 'one-off';

/** A complete cost line, amounts in øre. `key` is made of ids, never of places in a list: it orders the lines and seeds their draws. */
export type Line = {
  readonly key: string;
  readonly pointer: string;
  readonly label: string;
  /** Empty where no party is named. */
  readonly party: string;
  readonly nature: Nature;
  /** Years over which a one-off is spread. */
  readonly lifetime: number;
  readonly amount: Range;
};

/** `lines` holds what counts: what is held already (sunk) is left out. It is null, with the reason in `missing`, while a line lacks its amount or nature. */
export type Model = {
  readonly id: string;
  readonly name: string;
  readonly role: 'current' | 'proposed' | 'other';
  readonly pointer: string;
  readonly effect: Range | null;
  readonly lines: readonly Line[] | null;
  readonly missing: NotAssessed | null;
};

/** Whether a range is more than one figure: it has a low and a high, and they differ. */
export function isUncertain(range: Range): range is Range & { low: number; high: number } {
  return range.low !== null && range.high !== null && range.low < range.high;
}

/** A range of the dossier, or null without its expected value. */
export function rangeOf(
  range: { low?: number | undefined; expected?: number | undefined; high?: number | undefined } | undefined,
  convert: (value: number) => number = (value) => value,
): Range | null {
  if (range?.expected === undefined) return null;
  const { low, expected, high } = range;
  return { low: low === undefined ? null : convert(low), expected: convert(expected), high: high === undefined ? null : convert(high) };
}

/** The alternative at its place in the list; `missing` is the first thing its costs lack. `horizon` is the life of a one-off that states none. */
export function modelOf(alternative: Alternative, index: number, horizon: number | null): Model {
  const pointer = `/economy/alternatives/${index}`;
  const name = alternative.name || alternative.id;
  const costs = alternative.costs ?? [];
  const lines: Line[] = [];
  let missing = costs.length === 0 ? noCosts(`${pointer}/costs`, name) : null;
  for (const [at, cost] of costs.entries()) {
    if (cost.heldAlready) continue;
    const line = lineOf(cost, `${pointer}/costs/${at}`, alternative.id, horizon);
    if ('status' in line) missing ??= line;
    else lines.push(line);
  }
  return {
    id: alternative.id,
    name,
    role: alternative.role ?? 'other',
    pointer,
    effect: rangeOf(alternative.effect),
    lines: missing ? null : inFixedOrder(lines),
    missing,
  };
}

function lineOf(cost: Cost, pointer: string, alternative: string, horizon: number | null): Line | NotAssessed {
  const label = cost.label || cost.id;
  const amount = rangeOf(cost.amount, toOre);
  if (!amount) return noAmount(`${pointer}/amount/expected`, label);
  if (!cost.nature) return noNature(`${pointer}/nature`, label);
  const lifetime = cost.nature === 'one-off' ? (cost.lifetimeYears ?? horizon) : 0;
  if (lifetime === null) return noHorizon();
  return { key: `${alternative}/${cost.id}`, pointer, label, party: cost.party ?? '', nature: cost.nature, lifetime, amount };
}

/** By key; lines that share a key are ordered by what they hold and numbered, so that each still has draws of its own. */
function inFixedOrder(lines: readonly Line[]): readonly Line[] {
  const content = ({ nature, lifetime, party, amount }: Line) =>
    JSON.stringify([nature, lifetime, party, amount.low, amount.expected, amount.high]);
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sorted = lines.toSorted((a, b) => compare(a.key, b.key) || compare(content(a), content(b)));
  let same = 0;
  return sorted.map((line, index) => {
    same = index > 0 && sorted[index - 1]?.key === line.key ? same + 1 : 0;
    return same === 0 ? line : { ...line, key: `${line.key}#${same}` };
  });
}
