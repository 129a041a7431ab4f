// Sensitivity: the difference proposed − current in annual equivalent
// cost with one figure at its low and at its high.
import { counted } from './annual-cost.ts';
import type { Pair, Priced } from './comparison.ts';
import { isUncertain, type Line, timesOf, yearlyOf } from './cost-model.ts';
import type { Counted, Level } from './counts.ts';
import type { Swing } from './economy-result.ts';
import { roundOre } from './money.ts';

/**
 * One row for each uncertain cost figure of the two alternatives and each activity with uncertain counts, largest swing
 * first. Øre, rounded.
 */
export function sensitivity({ current, proposed }: Pair): readonly Swing[] {
  const costOf = ({ lines }: Priced) => counted(lines).reduce((sum, line) => sum + yearlyOf(line, undefined), 0);
  const base = costOf(proposed) - costOf(current);
  const sides = [
    { lines: counted(proposed.lines), sign: 1, name: proposed.name },
    { lines: counted(current.lines), sign: -1, name: current.name },
  ];
  const swings = [...figuresOf(sides), ...countsOf(sides)].map(({ key, pointer, name, change }) => {
    const [atLow, atHigh] = [roundOre(base + change('low')), roundOre(base + change('high'))];
    return { key, swing: { pointer, label: name, atLow, atHigh, swing: Math.abs(atHigh - atLow) } };
  });
  return swings.sort((a, b) => b.swing.swing - a.swing.swing || (a.key < b.key ? -1 : 1)).map(({ swing }) => swing);
}

type Side = { readonly lines: readonly Line[]; readonly sign: number; readonly name: string };
type Figure = {
  readonly key: string;
  readonly pointer: string;
  readonly name: Swing['label'];
  /** The change in the difference with the figure at its low or high. */
  readonly change: (end: 'low' | 'high') => number;
};

function figuresOf(sides: readonly Side[]): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const { lines, name } of sides) {
    for (const line of lines) {
      if (figures.has(line.id) || !line.parts.some(({ amount }) => isUncertain(amount))) continue;
      const text = `${name}: ${line.label}`;
      const change = (end: 'low' | 'high') =>
        sides.reduce((sum, side) => sum + side.sign * amountChange(side.lines, line.id, end), 0);
      figures.set(line.id, {
        key: line.id,
        pointer: `${line.pointer}/amount`,
        name: { da: text, en: text, sv: text },
        change,
      });
    }
  }
  return [...figures.values()];
}

function amountChange(lines: readonly Line[], id: string, end: 'low' | 'high'): number {
  let sum = 0;
  for (const line of lines) {
    if (line.id !== id) continue;
    for (const part of line.parts) {
      if (isUncertain(part.amount)) sum += (part.amount[end] - part.amount.expected) * timesOf(line, part, 'expected');
    }
  }
  return sum;
}

function countsOf(sides: readonly Side[]): readonly Figure[] {
  const activities = new Map<string, Counted>();
  for (const { lines } of sides)
    for (const { activity } of lines) if (activity) activities.set(activity.volume.id, activity);
  return [...activities.values()]
    .filter(({ volume }) => volume.total !== null && volume.total.low < volume.total.high)
    .map(({ volume, pointer }) => {
      const what = volume.name || volume.unit;
      const name = (text: string) => (what ? `${text} (${what})` : text);
      return {
        key: '',
        pointer: `${pointer}/counts`,
        name: { da: name('Antal pr. år'), en: name('Number per year'), sv: name('Antal per år') },
        change: (end) => sides.reduce((sum, { lines, sign }) => sum + sign * unitsChange(lines, volume.id, end), 0),
      };
    });
}

function unitsChange(lines: readonly Line[], activity: string, end: Level): number {
  return lines
    .filter((line) => line.activity?.volume.id === activity)
    .reduce((sum, line) => sum + yearlyOf(line, undefined, end) - yearlyOf(line, undefined), 0);
}
