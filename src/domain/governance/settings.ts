// The settings of a framework: currency, language, discount rates, price index, and the days for answering a notice.
import { z } from 'zod';
import { LANGUAGES } from '../../lib/localised.ts';
import { Id, IsoDate, text } from '../dossier/primitives.ts';

/** A fact that has not been confirmed has `verified: false`. */
const verified = z.boolean().optional();

export const CURRENCIES = ['DKK', 'SEK', 'EUR'] as const;

export const Settings = z.strictObject({
  currency: z.enum(CURRENCIES),
  language: z.enum(LANGUAGES),
  /** Stepped: each rate applies from its year until the next step; the first step is year 1. */
  discountRates: z
    .array(z.strictObject({ fromYear: z.number().int().min(1).max(100), rate: z.number().min(0).max(1) }))
    .min(1)
    .max(10),
  /** Price increase in per cent from the year before to `year`. The last entry of a year counts. */
  priceIndex: z
    .array(
      z.strictObject({
        year: z.number().int().min(1990).max(2100),
        percent: z.number().min(-50).max(100),
        source: text(500),
        publishedOn: IsoDate.optional(),
        verified,
      }),
    )
    .max(200)
    .optional(),
  discountRateSource: Id.optional(),
  noticeDays: z.number().int().min(0).max(365),
});
