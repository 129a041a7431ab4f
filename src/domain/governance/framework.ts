// The framework (samarbejdsramme): parties, bodies, procedures, steps, principles
// and settings of one region and period, as data. Immutable once published.
import { z } from 'zod';
import { DOSSIER_SECTIONS } from '../dossier/dossier.ts';
import { Id, IsoDate, text } from '../dossier/primitives.ts';
import { Continuation } from './continuation.ts';
import { HealthAgreement } from './health-agreement.ts';
import { Joining } from './joining.ts';
import { BODY_KINDS, MONEY_KINDS, PARTY_KINDS } from './kinds.ts';
import { Procedure } from './procedure.ts';
import { Settings } from './settings.ts';
import { Words } from './words.ts';

/** The code of a check is its file name, e.g. `leon.effect-floor`. */
const CheckCode = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9.-]*$/);
const ParameterName = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][A-Za-z0-9]*$/)
  .meta({ examples: ['limit'] });

const dated = { from: IsoDate.optional(), to: IsoDate.optional() };
/** A fact that has not been confirmed has `verified: false`. */
const verified = z.boolean().optional();

export const Party = z.strictObject({
  id: Id,
  kind: z.enum(PARTY_KINDS),
  /** The name on days not covered by `names`. */
  name: text(200),
  /** Names during certain periods, half-open [from, to). */
  names: z
    .array(z.strictObject({ name: text(200), ...dated, verified }))
    .max(20)
    .optional(),
  identifiers: z
    .array(z.strictObject({ scheme: text(50), value: text(50), ...dated, verified }))
    .max(10)
    .optional(),
  verified,
});

export const Cluster = z.strictObject({
  id: Id,
  name: text(200),
  /** Many-to-many and dated, half-open [from, to). */
  members: z.array(z.strictObject({ party: Id, ...dated, verified })).max(120),
  verified,
});

/**
 * `party` is the party that holds the seat; `represents` lists all
 * parties it speaks for, including itself if it does.
 */
const Seat = z.strictObject({
  party: Id.optional(),
  represents: z.array(Id).max(120),
  count: z.number().int().min(1).max(200),
  note: text(500).optional(),
  verified,
});

const CHAIR_ROLES = ['formand', 'medformand', 'næstformand'] as const;

export const Body = z.strictObject({
  id: Id,
  name: text(200),
  kind: z.enum(BODY_KINDS),
  /** The clusters that this body serves at a stage `{ perCluster: kind }`; one body may serve several. */
  clusters: z.array(Id).max(60).optional(),
  seats: z.array(Seat).max(120).optional(),
  /** Its chairs: the party, or the parties `among` which it is chosen if the source does not say which. */
  chairs: z
    .array(
      z.strictObject({
        party: Id.optional(),
        among: z.array(Id).max(120).optional(),
        role: z.enum(CHAIR_ROLES),
        verified,
      }),
    )
    .max(10)
    .optional(),
  /** Participants without a seat, in the language of the framework. */
  attends: z.array(text(500)).max(20).optional(),
  /** The party whose council it is; at a stage `{ perParty }` it decides for that party. */
  councilOf: Id.optional(),
  validFrom: IsoDate.optional(),
  /** Exclusive: the first day the body no longer exists. */
  validTo: IsoDate.optional(),
  source: Id.optional(),
  verified,
});

/** A JSON Pointer of the dossier; `*` stands for every element of a list. */
const FieldPattern = z
  .string()
  .max(300)
  .regex(/^(\/[A-Za-z0-9*]+)+$/);

export const Step = z.strictObject({
  id: Id,
  title: Words,
  /** The dossier sections that belong to the step: a change in one of them voids the step's approval. */
  sections: z.array(z.enum(DOSSIER_SECTIONS)).max(DOSSIER_SECTIONS.length),
  /** JSON Pointers that must be answered; `*` stands for every element of a list, which must have at least one. */
  requires: z.array(FieldPattern).max(200),
  /** As `requires`, but a missing field only gives a note: real agreements often do not state it. */
  expects: z.array(FieldPattern).max(200).optional(),
  verified,
});

const amountOrShare = { amountPerYear: z.number().min(0).max(1e12), share: z.number().min(0).max(1) };

/** Replaces the lists of the step, if given. */
const asked = {
  requires: z.array(FieldPattern).max(200).optional(),
  expects: z.array(FieldPattern).max(200).optional(),
};

export const SEVERITIES = ['blocker', 'warning', 'note'] as const;

const FrameworkCheck = z.strictObject({
  severity: z.enum(SEVERITIES).optional(),
  parameters: z
    .record(
      ParameterName,
      z.union([z.number(), z.boolean(), text(200), z.array(text(200)).max(100)]).meta({ examples: [12] }),
    )
    .optional(),
  disabled: z.boolean().optional(),
});

/** A case type with its own economic rules. The first of a framework is the default. */
export const CaseType = z.strictObject({
  id: Id,
  title: Words,
  description: Words.optional(),
  /** The procedure of its cases. */
  procedure: Id,
  /** `neutral`: neither loss nor profit. `between`: the parties agree how a saving is shared. */
  rule: z.enum(['neutral', 'between']),
  /**
   * The basis of comparison for a party: its cost today; or, if authority and
   * funding moved by law, today's cost divided by the proposed funding.
   */
  baseline: z.enum(['today', 'funded-by-law']),
  /** The allowed ways in which money moves or does not; the first is the default. */
  money: z.array(z.enum(MONEY_KINDS)).min(1).max(MONEY_KINDS.length),
  /** A difference up to the larger of both is ignored: kroner a year, and share of today's annual cost. */
  materiality: z.strictObject(amountOrShare),
  minimumDurationMonths: z.number().int().min(0).max(600).optional(),
  minimumNoticeMonths: z.number().int().min(0).max(120).optional(),
  /** The steps of the type, each as an id or with its own `requires` and `expects`; absent: all steps. */
  steps: z
    .array(z.union([Id, z.strictObject({ id: Id, ...asked })]))
    .max(12)
    .optional(),
  /** Settings of checks for this type; they override those of the framework. */
  checks: z.record(CheckCode, FrameworkCheck).optional(),
  /** Fields required by its steps that do not apply to cases of this type. */
  notAsked: z.array(FieldPattern).max(50).optional(),
  /** When the agreement begins to apply, as a text for the agreement document. */
  inForceWhen: Words.optional(),
  /** Which councils join the agreement individually; absent: the decision binds every party. */
  joining: Joining.optional(),
  source: Id.optional(),
  verified,
});

export const Principle = z.strictObject({
  id: Id,
  title: Words,
  text: Words.optional(),
  source: Id,
  /**
   * Decisive checks, which measure what the text of the principle says. Without any, only people can judge it.
   */
  checks: z.array(CheckCode).max(80),
  /** Checks that can only worsen the result. */
  signals: z.array(CheckCode).max(80).optional(),
  /** Whether the parties are asked to judge it. */
  judged: z.boolean().optional(),
  verified,
});

export const Framework = z.strictObject({
  id: Id,
  version: z.number().int().min(1).max(100000),
  title: Words,
  description: Words.optional(),
  validFrom: IsoDate,
  /** Exclusive: the first day the framework is no longer valid. */
  validTo: IsoDate.optional(),
  successor: Id.optional(),
  /** The frameworks it succeeds, with the mapping of their ids. */
  continues: z.array(Continuation).max(20).optional(),
  sources: z
    .array(z.strictObject({ id: Id, title: text(500), reference: text(1000), verified }))
    .min(1)
    .max(100),
  parties: z.array(Party).min(1).max(300),
  clusters: z.array(Cluster).max(60),
  bodies: z.array(Body).min(1).max(200),
  procedures: z.array(Procedure).min(1).max(20),
  steps: z.array(Step).min(1).max(12),
  caseTypes: z.array(CaseType).min(1).max(20),
  principles: z.array(Principle).min(1).max(40),
  healthAgreements: z.array(HealthAgreement).max(20).optional(),
  checks: z.record(CheckCode, FrameworkCheck),
  settings: Settings,
});

export type Framework = z.infer<typeof Framework>;
export type Party = z.infer<typeof Party>;
export type Cluster = z.infer<typeof Cluster>;
export type Body = z.infer<typeof Body>;
export type Seat = z.infer<typeof Seat>;
export type Step = z.infer<typeof Step>;
export type CaseType = z.infer<typeof CaseType>;
export type Principle = z.infer<typeof Principle>;
export type Severity = (typeof SEVERITIES)[number];
