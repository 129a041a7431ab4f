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

/** What must be true before the stage's body may record an outcome that carries the case on. */
export const REQUIREMENTS = ['notice-sent', 'notice-answered-or-period-over', 'judgements', 'positions'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/**
 * Ends of the way: the submission is approved, rejected or
 * returned. `stay` keeps the stage. Any other word is a stage id.
 */
export const ENDS = ['approve', 'reject', 'return', 'stay'] as const;

/**
 * Which parties of a case each have their council at a stage;
 * `affected`: those that transfer, receive, pay or are accountable.
 */
const AMONG = ['receiving', 'transferring', 'affected', 'all'] as const;
export type Among = (typeof AMONG)[number];

/**
 * Who decides at a stage: one body; the body of a kind of each
 * cluster of the case; or the council of each such party of the case.
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
  /** When enough of several bodies have spoken; `all` where absent. One that returns ends the stage at once. */
  complete: Enough.optional(),
  /**
   * What one refusal (`rejected`) of several bodies does. `stop`, where absent: it ends the case. `without`: the case
   * goes on without the party whose council it is, or without the cluster; it ends when nobody is left, when the
   * cluster that leads refuses, or when `complete` can no longer be reached. `all` are then all who are left; a number,
   * a share or a majority is counted among all who were asked.
   */
  refusal: z.enum(REFUSALS).optional(),
  competence: z.enum(COMPETENCES),
  /** Outcome → a stage id, or approve · reject · return · stay. */
  outcomes: z.partialRecord(z.enum(OUTCOMES), Id),
  dueDays: z.number().int().min(1).max(365),
  /**
   * The stage at which a case that was returned here is taken up again; this one where absent. Earlier stages are not
   * asked again, unless a body of theirs has not spoken on what is submitted.
   */
  resumesAt: Id.optional(),
  requires: z.array(z.enum(REQUIREMENTS)).max(REQUIREMENTS.length),
  chairsMayDecide: z.boolean(),
  /** `false` of a stage that nobody has confirmed. */
  verified: z.boolean().optional(),
});

export const Procedure = z.strictObject({ id: Id, first: Id, stages: z.array(Stage).min(1).max(20) });

export type Stage = z.infer<typeof Stage>;
export type Procedure = z.infer<typeof Procedure>;
