// The framework (samarbejdsramme): parties, bodies, procedure, steps, principles and settings of one region and period, as data.
// Source: shared design "workflow", section Framework. Immutable once published.
import { z } from 'zod';
import { Id, IsoDate, text } from '../dossier/primitives.ts';
import { Procedure } from './procedure.ts';
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

const PARTY_KINDS = ['region', 'municipality', 'general-practice', 'citizen', 'other'] as const;

export const Party = z.strictObject({
  id: Id,
  kind: z.enum(PARTY_KINDS),
  name: text(200),
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

/** Representation is a graph: `party` is who sits there, `represents` everyone it speaks for (itself too, where it does). */
const Seat = z.strictObject({
  party: Id.optional(),
  represents: z.array(Id).max(120),
  count: z.number().int().min(1).max(200),
  note: text(500).optional(),
  verified,
});

export const Body = z.strictObject({
  id: Id,
  name: text(200),
  kind: z.enum(['administrative-cluster', 'political-cluster', 'committee', 'forum', 'council', 'lead-group']),
  /** The clusters whose cases this body takes at a stage `{ ofCluster: kind }`; one body may serve several. */
  clusters: z.array(Id).max(60).optional(),
  seats: z.array(Seat).max(120).optional(),
  validFrom: IsoDate.optional(),
  /** Exclusive: the first day the body no longer exists. */
  validTo: IsoDate.optional(),
  source: Id.optional(),
  verified,
});

export const Step = z.strictObject({
  id: Id,
  title: Words,
  /** The dossier sections that belong to the step: a change in one of them voids the step's approval. */
  sections: z.array(z.enum(['task', 'volume', 'economy', 'competences', 'quality', 'responsibility', 'plan', 'impact'])).max(8),
  /** JSON Pointers that must be answered; `*` stands for every element of a list, which must have at least one. */
  requires: z
    .array(
      z
        .string()
        .max(300)
        .regex(/^(\/[A-Za-z0-9*]+)+$/),
    )
    .max(200),
  verified,
});

export const SEVERITIES = ['blocker', 'warning', 'note'] as const;

const FrameworkCheck = z.strictObject({
  severity: z.enum(SEVERITIES).optional(),
  parameters: z
    .record(ParameterName, z.union([z.number(), z.boolean(), text(200), z.array(text(200)).max(100)]).meta({ examples: [12] }))
    .optional(),
  disabled: z.boolean().optional(),
});

export const Principle = z.strictObject({
  id: Id,
  title: Words,
  text: Words.optional(),
  source: Id,
  /** Codes of the checks that speak to this principle; a check may speak to several. */
  checks: z.array(CheckCode).max(80),
  /** Parties are asked for a human judgement of it. */
  judged: z.boolean().optional(),
  verified,
});

const Settings = z.strictObject({
  currency: z.enum(['DKK', 'SEK', 'EUR']),
  language: z.enum(['da', 'en', 'sv']),
  discountRate: z.number().min(0).max(1),
  discountRateSource: Id.optional(),
  noticeDays: z.number().int().min(0).max(365),
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
  sources: z
    .array(z.strictObject({ id: Id, title: text(500), reference: text(1000), verified }))
    .min(1)
    .max(100),
  parties: z.array(Party).min(1).max(300),
  clusters: z.array(Cluster).max(60),
  bodies: z.array(Body).min(1).max(200),
  procedure: Procedure,
  steps: z.array(Step).min(1).max(12),
  principles: z.array(Principle).min(1).max(40),
  checks: z.record(CheckCode, FrameworkCheck),
  settings: Settings,
});

export type Framework = z.infer<typeof Framework>;
export type Party = z.infer<typeof Party>;
export type Cluster = z.infer<typeof Cluster>;
export type Body = z.infer<typeof Body>;
export type Seat = z.infer<typeof Seat>;
export type Step = z.infer<typeof Step>;
export type Principle = z.infer<typeof Principle>;
export type Severity = (typeof SEVERITIES)[number];
