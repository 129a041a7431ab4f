// The text equivalent of the break-even picture, and the rows of its table.

import { sayNumber } from '../../domain/assessment/say.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { sayKroner } from '../formats.ts';
import { pictureWriter } from './picture-texts.ts';

export type BreakEvenProps = {
  readonly id: string;
  readonly language: Language;
  readonly economy: EconomyResult;
  /** Name of one unit of volume. */
  readonly unit: string;
  readonly currency: string;
  /** The volume on the slider. */
  readonly chosen?: number;
};

export type CostLine = { readonly fixed: number; readonly perUnit: number };
type CostLines = { readonly current: CostLine; readonly proposed: CostLine };

/**
 * Fixed cost and cost per unit of the main activity (øre) of both alternatives, with all counts in the same proportion;
 * undefined while one is unknown.
 */
export function costLines(economy: EconomyResult): CostLines | undefined {
  const of = (role: 'current' | 'proposed'): CostLine | undefined => {
    const one = economy.alternatives.find((alternative) => alternative.role === role);
    const units = economy.units?.expected ?? 0;
    if (!one || one.fixedPerYear === null || one.unitsPerYear === null || units <= 0) return undefined;
    return { fixed: one.fixedPerYear, perUnit: one.unitsPerYear / units };
  };
  const [current, proposed] = [of('current'), of('proposed')];
  return current && proposed && { current, proposed };
}

export function round(volume: number): number {
  return Math.round(volume * 100) / 100;
}

export function unitOf({ unit, language }: Pick<BreakEvenProps, 'unit' | 'language'>): string {
  return unit.trim() || pictureWriter(language)('even.unit');
}

/** The volumes of the table, smallest first. */
export function tablePoints({ economy, language, chosen }: BreakEvenProps): readonly (readonly [string, number])[] {
  const write = pictureWriter(language);
  const { units, breakEven } = economy;
  const points: (readonly [string, number | null | undefined])[] = [
    [write('even.row.zero'), 0],
    [write('even.row.low'), units?.low],
    [write('even.row.same'), breakEven.status === 'at' ? breakEven.units : null],
    [write('even.row.expected'), units?.expected],
    [write('even.row.high'), units?.high],
    [write('even.row.chosen'), chosen],
  ];
  return points
    .flatMap(([name, at]) => (at === null || at === undefined ? [] : [[name, at] as const]))
    .sort((a, b) => a[1] - b[1]);
}

export function breakEvenWords(props: BreakEvenProps, lines: CostLines, last: number): readonly string[] {
  const { economy, language, currency, chosen } = props;
  const write = pictureWriter(language);
  const at = chosen ?? economy.units?.expected ?? null;
  const unit = unitOf(props);
  const kroner = (side: CostLine, volume: number) => sayKroner(side.fixed + volume * side.perUnit, language, currency);
  const costs =
    at === null
      ? []
      : [
          write('even.saysCost', {
            volume: sayNumber(round(at), language),
            unit,
            current: kroner(lines.current, at),
            proposed: kroner(lines.proposed, at),
          }),
        ];
  return [...evenWords(props, last), ...costs];
}

function evenWords(props: BreakEvenProps, last: number): readonly string[] {
  const { economy, language } = props;
  const write = pictureWriter(language);
  const { breakEven } = economy;
  if (breakEven.status === 'not-assessed') return [breakEven.reason[language]];
  const cheapest = breakEven.status === 'at' ? breakEven.cheaperAbove : breakEven.cheaperAlways;
  if (cheapest === 'equal') return [write('even.saysEqual')];
  const cheaper = write(cheapest === 'proposed' ? 'even.theProposal' : 'even.today');
  if (breakEven.status === 'none') return [write('even.saysNone', { cheaper })];
  const said = write('even.saysAt', {
    volume: sayNumber(round(breakEven.units), language),
    unit: unitOf(props),
    cheaper,
  });
  return breakEven.units > last ? [said, write('even.beyond')] : [said];
}
