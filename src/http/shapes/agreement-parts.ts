// The parts of an agreement as the API shows it: its parties, conditions, reports, regulations, evaluations, and what
// it waits for.
import { z } from 'zod';
import { AGREEMENT_ACTIONS } from '../../domain/agreement/guards.ts';
import { ANSWERS, CONCLUSIONS, EVALUATION_KINDS, RENEWALS, SIDES } from '../../domain/agreement/state.ts';
import { Settlement } from '../../domain/dossier/settlement.ts';
import { PARTY_KINDS } from '../../domain/governance/kinds.ts';
import { Id, Instant, IsoDate, named, Person, text, Uuid } from './building-blocks.ts';

export const amount = z.number().min(-1e15).max(1e15);
export const value = z.number().min(-1e12).max(1e12);
const count = z.number().int().min(0).max(1000);
const PARTY_KIND = z.enum(PARTY_KINDS);
export const PeriodText = z
  .string()
  .max(7)
  .regex(/^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/)
  .meta({ description: 'A calendar period: `2027`, `2027-H2`, `2027-Q3` or `2027-07`.' });

const Notice = z.strictObject({ on: IsoDate, leaves: IsoDate, reason: text(2000), by: Person });

export const PartyShape = z.strictObject({
  party: Id,
  kind: PARTY_KIND,
  side: z.enum(SIDES),
  asked: z.boolean(),
  answer: z.enum(ANSWERS),
  since: IsoDate.optional(),
  answered: z.strictObject({ on: IsoDate, at: Instant, by: Person, item: text(100).optional() }).optional(),
  words: text(5000).optional(),
  leftInCase: z.boolean().optional().meta({
    description: 'True of one that refused in the case, which went on without it. It may join later.',
  }),
  notice: Notice.optional(),
  bound: z
    .strictObject({ from: IsoDate, to: IsoDate.nullable() })
    .nullable()
    .meta({ description: 'The days on which it is bound, the last not included; null where it never is.' }),
});

export const AgreementConditionShape = named(
  'AgreementCondition',
  'What must be met: it came with the case, or a council reserved it.',
  z.strictObject({
    id: Uuid,
    text: text(2000),
    owner: text(200),
    dueDate: IsoDate,
    beforeStart: z.boolean(),
    of: z.union([z.literal('case'), z.strictObject({ party: Id })]),
    closed: z.strictObject({ on: IsoDate, at: Instant, by: Person, evidence: text(5000) }).optional(),
  }),
);

export const MilestoneShape = named(
  'AgreementMilestone',
  'What is to be reached: a milestone of the case, or the training that it asks for.',
  z.strictObject({
    id: Id,
    what: text(500),
    date: IsoDate.optional(),
    party: Id.optional(),
    beforeStart: z.boolean().meta({ description: 'The agreement is not in force before it is reached.' }),
    copied: z.literal(true).optional().meta({
      description: 'It stood open in the edition before: it is due in the edition that is in force on its day.',
    }),
    role: Id.optional().meta({ description: 'The role of the case whose training it is; `what` is its name.' }),
    reached: z.strictObject({ on: IsoDate, at: Instant, by: Person }).optional(),
  }),
);

/** Marks a figure that is null because it is not published. */
export const MASKED = z
  .enum(['small', 'given-away'])
  .optional()
  .meta({ description: '`small`: a count of 1–4. `given-away`: it would tell one.' });
export const CLOSED = z.literal(true).optional().meta({
  description: 'Of a calendar year in which a count of 1–4 was reported: shown as published.',
});
const shown = { value: value.nullable(), masked: MASKED };

const FiguresShape = z.strictObject({
  units: z.array(z.strictObject({ activity: Id, ...shown })).max(20),
  cost: value.optional(),
  indicators: z.array(z.strictObject({ indicator: Id, ...shown })).max(40),
  comment: text(2000).optional(),
});

export const ReportShape = named(
  'AgreementReport',
  'What a party reported for a period, and what stood there before each correction.',
  z.strictObject({
    party: Id,
    period: PeriodText,
    figures: FiguresShape,
    at: Instant,
    by: Person,
    earlier: z.array(z.strictObject({ figures: FiguresShape, at: Instant, by: Person, reason: text(2000) })).max(1000),
    masked: CLOSED,
  }),
);

export const RegulationShape = named(
  'AgreementRegulation',
  'The regulated tariffs of a year, before and after; they apply from 1 January.',
  z.strictObject({
    year: z.number().int().min(1990).max(2200),
    percent: z.number().min(-50).max(100),
    source: text(500),
    tariffs: z.array(z.strictObject({ tariff: Id, before: Settlement, after: Settlement })).max(120),
    at: Instant,
    by: Person,
  }),
);

export const EvaluationShape = z.strictObject({
  id: Uuid,
  kind: z.enum(EVALUATION_KINDS),
  conclusion: z.enum(CONCLUSIONS),
  reason: text(5000),
  on: IsoDate,
  item: text(100).optional(),
  at: Instant,
  by: Person,
});

export const ToCarryOutShape = named(
  'AgreementConclusion',
  'What an evaluation concluded and has not been carried out; it is by one of the actions.',
  z.strictObject({
    evaluation: Uuid,
    conclusion: z.enum(CONCLUSIONS),
    on: IsoDate,
    actions: z.array(z.enum(AGREEMENT_ACTIONS)).max(12),
    until: IsoDate.nullable().meta({ description: 'The day on which the agreement expires: from then on it is not.' }),
  }),
);

export const SpreadShape = z.strictObject({
  on: IsoDate,
  clusters: z.array(Id).max(60),
  agreement: Uuid.meta({ description: 'The agreement of those clusters.' }),
  at: Instant,
  by: Person,
});

export const RenewalShape = z.strictObject({
  outcome: z.enum(RENEWALS),
  until: IsoDate.optional(),
  reason: text(5000),
  on: IsoDate,
  at: Instant,
  by: Person,
});

export const WaitShape = z.union([
  z.strictObject({
    for: z.literal('joins'),
    kind: z.union([PARTY_KIND, z.literal('all')]),
    needed: count,
    joined: count,
  }),
  z.strictObject({ for: z.literal('condition'), condition: Uuid }),
  z.strictObject({ for: z.literal('milestone'), milestone: Id }),
]);

export const MeasuredShape = z.strictObject({
  period: PeriodText,
  reached: value,
  agreed: value.nullable(),
  limit: value,
  breached: z.boolean(),
});

export const BreachShape = named(
  'AgreementBreach',
  'A trigger that the reports have set off, and that no evaluation has answered since.',
  z.strictObject({
    trigger: Id,
    since: IsoDate,
    off: value.nullable().meta({ description: 'How far from what was agreed in the last period, per cent.' }),
    periods: z.array(MeasuredShape).max(20),
  }),
);
