// What the picture of the break-even says in words, and the rows of its table.
import { sayKroner } from '../../documents/formats.ts';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { pictureWriter } from './picture-texts.ts';

export type BreakEvenProps = {
  readonly id: string;
  readonly language: Language;
  readonly economy: EconomyResult;
  /** What one unit of volume is called. */
  readonly unit: string;
  readonly currency: string;
  /** The volume on the slider. */
  readonly chosen?: number;
};

export type CostLine = { readonly fixed: number; readonly perCase: number };
export type CostLines = { readonly current: CostLine; readonly proposed: CostLine };

/** Fixed and per-case cost (øre) of the two; undefined while one is unknown. */
export function costLines(economy: EconomyResult): CostLines | undefined {
  const of = (role: 'current' | 'proposed'): CostLine | undefined => {
    const one = economy.alternatives.find((alternative) => alternative.role === role);
    return one && one.fixedPerYear !== null && one.perCase !== null ? { fixed: one.fixedPerYear, perCase: one.perCase } : undefined;
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

/** Volumes worth a row, smallest first. */
export function tablePoints({ economy, language, chosen }: BreakEvenProps): readonly (readonly [string, number])[] {
  const write = pictureWriter(language);
  const { volume, breakEven } = economy;
  const points: (readonly [string, number | null | undefined])[] = [
    [write('even.row.zero'), 0],
    [write('even.row.low'), volume.low],
    [write('even.row.same'), breakEven.status === 'at' ? breakEven.volume : null],
    [write('even.row.expected'), volume.expected],
    [write('even.row.high'), volume.high],
    [write('even.row.chosen'), chosen],
  ];
  return points.flatMap(([name, at]) => (at === null || at === undefined ? [] : [[name, at] as const])).sort((a, b) => a[1] - b[1]);
}

export function breakEvenWords(props: BreakEvenProps, lines: CostLines, last: number): readonly string[] {
  const { economy, language, currency, chosen } = props;
  const write = pictureWriter(language);
  const at = chosen ?? economy.volume.expected;
  const unit = unitOf(props);
  const kroner = (side: CostLine, volume: number) => sayKroner(side.fixed + volume * side.perCase, language, currency);
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
  const said = write('even.saysAt', { volume: sayNumber(round(breakEven.volume), language), unit: unitOf(props), cheaper });
  return breakEven.volume > last ? [said, write('even.beyond')] : [said];
}
