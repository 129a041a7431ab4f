// The procedure (sagsgang): ordered stages, each with a body, a competence, and where each outcome leads.
import { z } from 'zod';
import { Id } from '../dossier/primitives.ts';
import { Words } from './words.ts';

export const OUTCOMES = [
  'recommended',
  'approved',
  'approved-with-conditions',
  'noted',
  'postponed',
  'returned',
  'rejected',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What must be true before the stage's body may record an outcome that carries the case on. */
export const REQUIREMENTS = ['notice-sent', 'notice-answered-or-period-over', 'judgements', 'positions'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** Ends of the way: the submission is approved, rejected or returned. `stay` keeps the stage. Any other word is a stage id. */
export const ENDS = ['approve', 'reject', 'return', 'stay'] as const;

export const Stage = z.strictObject({
  id: Id,
  title: Words,
  /** Either one body, or one body of a kind per cluster (the proposal's cluster). */
  body: z.union([
    z.strictObject({ id: Id }),
    z.strictObject({
      ofCluster: z.enum(['administrative-cluster', 'political-cluster', 'committee', 'forum', 'council', 'lead-group']),
    }),
  ]),
  competence: z.enum(['note', 'recommend', 'decide']),
  /** Outcome → a stage id, or approve · reject · return · stay. */
  outcomes: z.partialRecord(z.enum(OUTCOMES), Id),
  dueDays: z.number().int().min(1).max(365),
  requires: z.array(z.enum(REQUIREMENTS)).max(4),
  chairsMayDecide: z.boolean(),
});

export const Procedure = z.strictObject({ first: Id, stages: z.array(Stage).min(1).max(20) });

export type Stage = z.infer<typeof Stage>;
export type Procedure = z.infer<typeof Procedure>;
