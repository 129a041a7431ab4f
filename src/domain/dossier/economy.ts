// Trin 3: the alternatives with their costs and effects, what moves between parties, and who vouches for the figures.
import { z } from 'zod';
import { Id, Instant, Money, MoneyRange, NumberRange, text } from './primitives.ts';

const COST_CATEGORIES = [
  'staff',
  'equipment',
  'medicine',
  'supplies',
  'training',
  'transport',
  'it',
  'premises',
  'administration',
  'other',
] as const;
export const FINANCING_BASES = ['local-settlement', 'horizontal-agreement', 'dut', 'none'] as const;

/** `recurring` is per year, `per-case` per unit of volume, `one-off` once. `heldAlready` (sunk) is shown and left out of LEON. */
export const Cost = z.strictObject({
  id: Id,
  party: Id.optional(),
  category: z.enum(COST_CATEGORIES).optional(),
  label: text(200).optional(),
  nature: z.enum(['recurring', 'per-case', 'one-off']).optional(),
  amount: MoneyRange.optional(),
  lifetimeYears: z.number().int().min(1).max(70).optional(),
  heldAlready: z.boolean().optional(),
  /** Where the line's price level differs from the economy's. */
  priceYear: z.number().int().min(1990).max(2100).optional(),
  source: text(500).optional(),
});

export const Alternative = z.strictObject({
  id: Id,
  name: text(200).optional(),
  role: z.enum(['current', 'proposed', 'other']).optional(),
  performedBy: z.array(Id).max(60).optional(),
  effect: NumberRange.optional(),
  costs: z.array(Cost).max(200).optional(),
});

/** Moves money between parties in the proposed alternative; never changes the total. */
export const Settlement = z.strictObject({
  id: Id,
  from: Id.optional(),
  to: Id.optional(),
  nature: z.enum(['recurring', 'per-case']).optional(),
  amount: Money.optional(),
  priceYear: z.number().int().min(1990).max(2100).optional(),
});

/** A party's word for its own figures. `figures` are its own where it disagrees with the dossier's: both stand. */
export const Verification = z.strictObject({
  party: Id,
  agrees: z.boolean(),
  figures: z
    .array(z.strictObject({ cost: Id, amount: MoneyRange, comment: text(500).optional() }))
    .max(200)
    .optional(),
  comment: text(2000).optional(),
  by: text(200),
  at: Instant,
});

export const Economy = z.strictObject({
  currency: z.enum(['DKK', 'SEK', 'EUR']).optional(),
  priceYear: z.number().int().min(1990).max(2100).optional(),
  horizonYears: z.number().int().min(1).max(70).optional(),
  effectMeasure: z
    .strictObject({
      name: text(200).optional(),
      unit: text(100).optional(),
      higherIsBetter: z.boolean().optional(),
      /** The quality floor. */
      minimum: z.number().min(-1e12).max(1e12).optional(),
      source: text(500).optional(),
    })
    .optional(),
  alternatives: z.array(Alternative).max(20).optional(),
  settlements: z.array(Settlement).max(120).optional(),
  financingBasis: z.enum(FINANCING_BASES).optional(),
  /** The written reason where LEON is not met (comply or explain). */
  justification: text(5000).optional(),
  /** Written only by members of the party, through their own route. */
  verifications: z.array(Verification).max(120).optional(),
});

export type Economy = z.infer<typeof Economy>;
export type Alternative = z.infer<typeof Alternative>;
export type Cost = z.infer<typeof Cost>;
export type Settlement = z.infer<typeof Settlement>;
export type Verification = z.infer<typeof Verification>;
