// The health agreements and strategies a framework stands on.
import { z } from 'zod';
import { Id } from '../dossier/primitives.ts';
import { Words } from './words.ts';

const verified = z.boolean().optional();

/**
 * A health agreement or strategy that the framework stands on: what it wants, for how long, and how it is followed up.
 */
export const HealthAgreement = z.strictObject({
  id: Id,
  title: Words,
  vision: Words.optional(),
  goals: z.array(Words).max(40),
  /** How many years one is made for at a time. */
  years: z.number().int().min(1).max(50).optional(),
  followUp: Words.optional(),
  /** The principles of the framework that it brings. */
  principles: z.array(Id).max(40).optional(),
  source: Id,
  verified,
});

export type HealthAgreement = z.infer<typeof HealthAgreement>;
