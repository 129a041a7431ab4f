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

/** A check's code is its file name, e.g. `leon.effect-floor`. */
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
/** A fact that nobody has confirmed carries `verified: false`. */
const verified = z.boolean().optional();

export const Party = z.strictObject({
  id: Id,
  kind: z.enum(PARTY_KINDS),
  /** The name it has, where no entry of `names` covers the day. */
  name: text(200),
  /** Names of certain days, half-open [from, to). */
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
 * Representation is a graph: `party` is who sits there,
 * `represents` everyone it speaks for (itself too, where it does).
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
  /** The clusters whose cases this body takes at a stage `{ perCluster: kind }`; one body may serve several. */
  clusters: z.array(Id).max(60).optional(),
  seats: z.array(Seat).max(120).optional(),
  /** Who chairs it: the party, or `among` whom it is chosen where nobody says which. */
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
  /** Who takes part without a seat, in the framework's language. */
  attends: z.array(text(500)).max(20).optional(),
  /** The party whose council it is: at a stage `{ perParty }` it speaks for that party. */
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
  /** As `requires`, but what is missing is a note and blocks nothing: real agreements often do not state it. */
  expects: z.array(FieldPattern).max(200).optional(),
  verified,
});

const amountOrShare = { amountPerYear: z.number().min(0).max(1e12), share: z.number().min(0).max(1) };

/** What is said counts in the place of the step's own. */
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

/** A kind of case with economic rules of its own. The first of a framework is the default. */
export const CaseType = z.strictObject({
  id: Id,
  title: Words,
  description: Words.optional(),
  /** The procedure its cases travel. */
  procedure: Id,
  /** `neutral`: neither loss nor profit. `between`: the parties agree how a saving is shared. */
  rule: z.enum(['neutral', 'between']),
  /**
   * What a party is compared with: its cost today, or, where authority and
   * funding moved by law, today's cost divided by the proposed funding.
   */
  baseline: z.enum(['today', 'funded-by-law']),
  /** The ways money may (not) move in such a case; the first is the default. */
  money: z.array(z.enum(MONEY_KINDS)).min(1).max(MONEY_KINDS.length),
  /** Below the larger of both a difference decides nothing: kroner a year, and share of today's annual cost. */
  materiality: z.strictObject(amountOrShare),
  minimumDurationMonths: z.number().int().min(0).max(600).optional(),
  minimumNoticeMonths: z.number().int().min(0).max(120).optional(),
  /** Only these steps, each by its id or with what the type itself requires and expects there; all where absent. */
  steps: z
    .array(z.union([Id, z.strictObject({ id: Id, ...asked })]))
    .max(12)
    .optional(),
  /** What cases of the type make of a check, over what the framework says of it. */
  checks: z.record(CheckCode, FrameworkCheck).optional(),
  /** Fields that its steps require and a case of this type has no answer to: after it there is nothing to end. */
  notAsked: z.array(FieldPattern).max(50).optional(),
  /** When the agreement begins to apply, in words for the agreement's text. */
  inForceWhen: Words.optional(),
  /** Which councils join the agreement one by one; without it the decision binds every party. */
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
   * Decisive checks: they measure what the principle's text says. Without one, only people can say that it is met.
   */
  checks: z.array(CheckCode).max(80),
  /** Checks that can only worsen it. */
  signals: z.array(CheckCode).max(80).optional(),
  /** Parties are asked for a human judgement of it. */
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
  /** The frameworks it takes over from, and what of each goes on as what. */
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
