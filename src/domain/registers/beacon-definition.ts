// The schemas of an indicator (pejlemærke) and of its figures.
import { z } from 'zod';
import { filledText, Id, text } from '../dossier/primitives.ts';
import type { Person } from '../workflow/state.ts';
import { TaskTypeId } from './observation.ts';

export const MEASURES = ['quality', 'quantity'] as const;
export const DIRECTIONS = ['up', 'down'] as const;
export const FREQUENCIES = ['year', 'half-year', 'quarter', 'month'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Why a figure is missing or cannot be compared. */
export const REASONS = ['changed-definition', 'too-few', 'late-data'] as const;

const PERIOD = /^(19|20|21)\d{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;
const number = z.number().min(-1e12).max(1e12);

export const BeaconDefinition = z.strictObject({
  title: filledText(200).optional().meta({ description: 'Absent while it is a place to fill.' }),
  definition: text(2000).optional().meta({ description: 'What is measured, and how.' }),
  measures: z.enum(MEASURES).optional().meta({
    description: '`quantity`: a count. Counts of 1–4 are shown as such, and never as the number.',
  }),
  unit: text(60).optional(),
  direction: z.enum(DIRECTIONS).optional().meta({ description: 'Whether more or less is better.' }),
  target: number.optional(),
  frequency: z.enum(FREQUENCIES).optional(),
  source: text(500).optional().meta({ description: 'Document and publisher.' }),
  verified: z.boolean().default(false).meta({ description: 'Whether the source was seen.' }),
  sumOf: TaskTypeId.optional().meta({
    description: 'The type of task whose agreements’ reported units can be added up to its figures.',
  }),
});
export type BeaconDefinition = z.infer<typeof BeaconDefinition>;

/** Whether it counts persons or things: declared as a quantity, or summed from reported units. */
export function isCount({ measures, sumOf }: Pick<BeaconDefinition, 'measures' | 'sumOf'>): boolean {
  return measures === 'quantity' || sumOf !== undefined;
}

export const BeaconFigure = z.strictObject({
  place: Id.optional().meta({ description: 'The cluster or party; absent for the whole framework.' }),
  period: z
    .string()
    .max(7)
    .regex(PERIOD)
    .meta({ description: '`2025`, `2025-H1`, `2025-Q3` or `2025-04`.', examples: ['2025-H1'] }),
  value: number.optional(),
  reason: z.enum(REASONS).optional().meta({ description: 'Why there is no value that can be compared.' }),
  source: text(300).optional().meta({ description: 'Where the figure comes from.' }),
});
export type BeaconFigure = z.infer<typeof BeaconFigure>;

/** A recorded figure. A later one for the same place and period replaces it; both are kept. */
export type BeaconValue = BeaconFigure & {
  readonly definitionVersion: number;
  readonly at: string;
  readonly by: Person;
};

/** An indicator as shipped, before anything has been recorded for it. */
export type BeaconBase = {
  readonly framework: string;
  readonly key: string;
  readonly national: boolean;
  readonly definition: BeaconDefinition;
};
