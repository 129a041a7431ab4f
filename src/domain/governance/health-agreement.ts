// The health agreements and strategies that a framework is based on.
import { z } from 'zod';
import { Id } from '../dossier/primitives.ts';
import { Words } from './words.ts';

const verified = z.boolean().optional();

/**
 * A health agreement or strategy that the framework is based on: vision, goals, duration and follow-up.
 */
export const HealthAgreement = z.strictObject({
  id: Id,
  title: Words,
  vision: Words.optional(),
  goals: z.array(Words).max(40),
  /** The number of years it is made for. */
  years: z.number().int().min(1).max(50).optional(),
  followUp: Words.optional(),
  /** The principles of the framework that come from it. */
  principles: z.array(Id).max(40).optional(),
  source: Id,
  verified,
});

export type HealthAgreement = z.infer<typeof HealthAgreement>;
