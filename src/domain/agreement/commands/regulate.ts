// Regulation: adjusts every regulated tariff from the year before by the price index. The event holds the tariff before
// and after.
import { roundOre, toOre } from '../../economics/money.ts';
import type { PriceIndex } from '../../economics/price-level.ts';
import { Refusal } from '../../refusal.ts';
import { nextRegulated } from '../due.ts';
import type { AgreementEvent } from '../events.ts';
import type { AgreementContext } from '../guards.ts';
import type { Agreement, RegulatedTariff } from '../state.ts';
import { tariffsIn } from '../tariffs.ts';
import type { Tariff } from '../terms.ts';
import { happenedTo, permitOn } from './command.ts';

/**
 * Refuses `forbidden`, `nothing-to-regulate`, `agreement-ended`, `index-missing` if the index of the year has not been
 * entered.
 */
export function regulate(agreement: Agreement, year: number, context: AgreementContext): AgreementEvent {
  permitOn('regulate', { agreement, context });
  if (year !== nextRegulated(agreement)) throw new Refusal('nothing-to-regulate');
  const index = indexOf(context.priceIndex ?? context.framework.settings.priceIndex ?? [], year);
  if (!index) throw new Refusal('index-missing', { values: { year } });
  const { percent, source } = index;
  const tariffs = regulated(agreement, year, percent);
  return happenedTo('agreement.regulated', agreement.id, context, { year, percent, source, tariffs });
}

/** The last entry of a year is used, since the index of a year is published several times. */
export function indexOf(index: PriceIndex, year: number): PriceIndex[number] | undefined {
  return index.findLast((entry) => entry.year === year);
}

/** Each regulated tariff before and after. Amounts, exceptions and limits in kroner change alike, rounded to øre. */
export function regulated(agreement: Agreement, year: number, percent: number): readonly RegulatedTariff[] {
  return tariffsIn(agreement, year - 1).flatMap((before) =>
    before.regulated ? [{ tariff: before.id, before, after: raised(before, year, percent) }] : [],
  );
}

function raised(tariff: Tariff, year: number, percent: number): Tariff {
  const up = (kroner: number) => roundOre((toOre(kroner) * (100 + percent)) / 100) / 100;
  const { amount, exceptions, ceiling, floor, limitsIn } = tariff;
  const kroner = limitsIn !== 'units';
  return {
    ...tariff,
    priceYear: year,
    ...(amount !== undefined && { amount: up(amount) }),
    ...(exceptions && {
      exceptions: exceptions.map((one) => (one.amount === undefined ? one : { ...one, amount: up(one.amount) })),
    }),
    ...(kroner && ceiling !== undefined && { ceiling: up(ceiling) }),
    ...(kroner && floor !== undefined && { floor: up(floor) }),
  };
}
