// A linear scale of money that always includes zero, with round ticks in kroner, thousands or millions.
import { scaleLinear } from 'd3-scale';
import { sayNumber } from '../../domain/assessment/say.ts';
import type { Language, Localised } from '../../lib/localised.ts';
import { currencySign } from '../../lib/written.ts';

type Tick = { readonly value: number; readonly at: number; readonly label: string };

export type MoneyScale = {
  /** Øre → user units. */
  readonly at: (ore: number) => number;
  readonly ticks: readonly Tick[];
  /** Unit of the ticks, e.g. `mio. kr.` */
  readonly unit: string;
};

const MILLIONS: Localised = { da: 'mio.', en: 'million', sv: 'mn' };

/**
 * A scale on which zero and all values are within `range`. If all values are zero it covers one krone, on each side of
 * zero for a diverging scale.
 */
export function moneyScale(
  values: readonly number[],
  range: readonly [number, number],
  options: { readonly language: Language; readonly currency: string; readonly diverging?: boolean },
): MoneyScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const flat = low === high;
  const scale = scaleLinear(flat ? [options.diverging ? -100 : 0, 100] : [low, high], range).nice(5);
  const most = Math.max(...scale.domain().map(Math.abs));
  const { divisor, unit } = unitOf(most, options);
  const ticks = flat ? [0] : scale.ticks(5);
  return {
    at: scale,
    unit,
    ticks: ticks.map((value) => ({ value, at: scale(value), label: sayNumber(value / divisor, options.language) })),
  };
}

function unitOf(ore: number, { language, currency }: { readonly language: Language; readonly currency: string }) {
  const sign = currencySign(currency);
  if (ore >= 200_000_000) return { divisor: 100_000_000, unit: `${MILLIONS[language]} ${sign}` };
  if (ore >= 2_000_000) return { divisor: 100_000, unit: `${sayNumber(1000, language)} ${sign}` };
  return { divisor: 100, unit: sign };
}
