// A procedure (sagsgang): ordered stages, each with who decides, a competence, and where each outcome leads.
import { z } from 'zod';
import { Id } from '../dossier/primitives.ts';
import { BODY_KINDS, PARTY_KINDS } from './kinds.ts';
import { Enough } from './quorum.ts';
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

/** Requirements that must be met before the body of a stage may record an outcome that carries the case on. */
export const REQUIREMENTS = ['notice-sent', 'notice-answered-or-period-over', 'judgements', 'positions'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/**
 * Targets that are not stages: the submission is approved, rejected or
 * returned; `stay` keeps the stage. Any other target is a stage id.
 */
export const ENDS = ['approve', 'reject', 'return', 'stay'] as const;

/**
 * The parties of a case whose councils decide at a stage.
 * `affected`: those that transfer, receive, pay or are accountable.
 */
const AMONG = ['receiving', 'transferring', 'affected', 'all'] as const;
export type Among = (typeof AMONG)[number];

/**
 * Who decides at a stage: one body; for each cluster of the case its body
 * of a kind; or the council of each such party of the case.
 */
const Deciders = z.union([
  z.strictObject({ body: Id }),
  z.strictObject({ perCluster: z.enum(BODY_KINDS) }),
  z.strictObject({
    perParty: z.strictObject({
      kinds: z.array(z.enum(PARTY_KINDS)).min(1).max(PARTY_KINDS.length),
      among: z.enum(AMONG).meta({
        description:
          'Which parties of the case: `receiving`, `transferring`, `affected` (those that transfer, receive, pay or are accountable) or `all` that it names. A party that the case does not name has no say.',
      }),
    }),
  }),
]);

const REFUSALS = ['stop', 'without'] as const;
export const COMPETENCES = ['note', 'recommend', 'decide'] as const;

export const Stage = z.strictObject({
  id: Id,
  title: Words,
  deciders: Deciders,
  /** How many of several bodies must decide; default `all`. A return by one body ends the stage at once. */
  complete: Enough.optional(),
  /**
   * The effect of a refusal (`rejected`) by one of several bodies. `stop` (default): it ends the case. `without`: the
   * case goes on without the party of the council, or without the cluster. The case ends if nobody is left, if the
   * leading cluster refuses, or if `complete` can no longer be reached. `all` then means all who are left; a number, a
   * share or a majority is counted among all who were asked.
   */
  refusal: z.enum(REFUSALS).optional(),
  competence: z.enum(COMPETENCES),
  /** Outcome → a stage id, or approve · reject · return · stay. */
  outcomes: z.partialRecord(z.enum(OUTCOMES), Id),
  dueDays: z.number().int().min(1).max(365),
  /**
   * The stage at which a case returned here resumes; default this one. Earlier stages do not decide again, unless one
   * of their bodies has not decided on what is submitted.
   */
  resumesAt: Id.optional(),
  requires: z.array(z.enum(REQUIREMENTS)).max(REQUIREMENTS.length),
  chairsMayDecide: z.boolean(),
  /** `false` for a stage that has not been confirmed. */
  verified: z.boolean().optional(),
});

export const Procedure = z.strictObject({ id: Id, first: Id, stages: z.array(Stage).min(1).max(20) });

export type Stage = z.infer<typeof Stage>;
export type Procedure = z.infer<typeof Procedure>;
