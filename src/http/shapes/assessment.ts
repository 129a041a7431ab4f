// An assessment as the API shows it: texts in the caller's language, money in kroner with two decimals beside its currency.
import { z } from 'zod';
import { SECTORS } from '../../domain/economics/economy-result.ts';
import { SEVERITIES } from '../../domain/governance/framework.ts';
import { Code, Hash, Id, named, Pointer, text, Version } from './building-blocks.ts';

const amount = z.number();
/** Neither money nor what was written: twelve significant digits. */
const computed = z.number().meta({ description: 'To twelve significant digits.' });
const said = text(4000);
const values = z.record(
  z
    .string()
    .max(60)
    .regex(/^[A-Za-z][A-Za-z0-9]*$/),
  z.unknown(),
);
const checkStatus = z.enum(['passed', 'fired', 'not-assessed', 'not-applicable']);
const verdict = z.enum(['met', 'not-met', 'not-assessed']);

const NotAssessed = z.strictObject({ status: z.literal('not-assessed'), reason: said, pointer: Pointer });

export const FindingShape = named(
  'Finding',
  'What a check found. A blocker refuses submission, a warning must be acknowledged by the deciding body, a note is for reading.',
  z.strictObject({
    check: Code,
    principles: z.array(Id).max(40),
    severity: z.enum(SEVERITIES),
    at: z.enum(['submission', 'deciding']),
    code: Code,
    message: said,
    pointer: Pointer,
    values,
    source: text(1000),
    remedy: said,
    party: Id.optional(),
  }),
);

const CheckOutcome = z.strictObject({ check: Code, status: checkStatus, reason: said.optional(), pointer: Pointer.optional() });

const PrincipleResult = z.strictObject({
  principle: Id,
  title: text(4000),
  status: z.enum(['met', 'met-with-remarks', 'not-met', 'not-assessed']),
  reasons: z.array(z.strictObject({ check: Code, status: checkStatus, text: said, values })).max(1000),
});

const Gap = z.strictObject({
  pointer: Pointer,
  step: Id,
  check: Code,
  message: said,
  values,
  answeredBy: z.strictObject({ role: z.enum(['coordinator', 'member']), party: Id.optional() }),
  section: text(40),
});

const leonAtVolume = {
  volume: z.number(),
  verdict,
  cheaper: z.array(z.strictObject({ id: Id, perYear: amount, perCase: amount.nullable() })).max(20),
  reason: said.optional(),
  pointer: Pointer.optional(),
};
const LeonAtVolume = z.strictObject(leonAtVolume);

export const FrontierRow = z.strictObject({
  id: Id.optional(),
  name: text(200),
  cost: amount,
  effect: z.number(),
  status: z.enum(['ND', 'D', 'ED']),
  icer: amount.nullable(),
  netMonetaryBenefit: amount.optional(),
});

const years = z.array(z.strictObject({ year: z.number().int().min(1).max(70), before: amount, settlement: amount, after: amount })).max(70);
const sector = z.enum(SECTORS);

export const EconomyShape = named(
  'EconomyResult',
  'What the economy comes to: cost of each alternative, LEON, break-even, frontier, uncertainty, and kroner per party, sector and year.',
  z.strictObject({
    currency: text(3).nullable(),
    priceYear: z.number().int().min(1990).max(2100).nullable(),
    discountRate: z.number(),
    horizonYears: z.number().int().min(1).max(70).nullable(),
    volume: z.strictObject({ low: z.number().nullable(), expected: z.number().nullable(), high: z.number().nullable() }),
    alternatives: z
      .array(
        z.strictObject({
          id: Id,
          name: text(200),
          role: z.enum(['current', 'proposed', 'other']),
          annualEquivalentCost: amount.nullable(),
          fixedPerYear: amount.nullable(),
          perCase: amount.nullable(),
          costPerCase: amount.nullable(),
          missing: NotAssessed.optional(),
          effect: z.number().nullable(),
          effective: z.boolean().nullable(),
        }),
      )
      .max(20),
    leon: z.strictObject({
      ...leonAtVolume,
      atLow: LeonAtVolume.nullable(),
      atHigh: LeonAtVolume.nullable(),
      robust: z.boolean().nullable(),
    }),
    breakEven: z.union([
      z.strictObject({ status: z.literal('at'), volume: computed, volumeCeil: z.number(), cheaperAbove: z.enum(['current', 'proposed']) }),
      z.strictObject({ status: z.literal('none'), cheaperAlways: z.enum(['current', 'proposed', 'equal']) }),
      NotAssessed,
    ]),
    frontier: z.array(FrontierRow).max(20),
    uncertainty: z.union([
      z.strictObject({
        status: z.literal('drawn'),
        draws: z.number().int().min(0).max(1_000_000),
        seed: text(64),
        uncertainInputs: z.number().int().min(0).max(10_000),
        probabilities: z.array(z.strictObject({ id: Id, probability: z.number() })).max(20),
        noneEffective: z.number(),
        words: said,
      }),
      NotAssessed,
    ]),
    sensitivity: z.array(z.strictObject({ pointer: Pointer, label: text(1000), atLow: amount, atHigh: amount, swing: amount })).max(10_000),
    parties: z.array(z.strictObject({ party: text(64), sector, years })).max(300),
    sectors: z.array(z.strictObject({ sector, years })).max(5),
    total: years,
    annualChange: z.array(z.strictObject({ party: text(64), change: amount, settlement: amount })).max(300),
    budgetGaps: z.array(NotAssessed).max(10_000),
    settlementRange: z.union([
      z.strictObject({
        status: z.enum(['range', 'empty']),
        from: amount,
        to: amount,
        giver: z.array(text(64)).max(300),
        receiver: z.array(text(64)).max(300),
        receiversExtra: amount,
        giversSaving: amount,
      }),
      NotAssessed,
    ]),
  }),
);

const minute = z.number().int().min(0).max(20_160);
const Interval = z.strictObject({ from: minute, to: minute });
const intervals = z.array(Interval).max(1000);
const Hole = z.strictObject({ interval: Interval, words: said });

export const ResponsibilityShape = named(
  'ResponsibilityResult',
  'Who holds the treatment responsibility when: holes, overlaps and changes of holder. Minutes count from Monday 00:00.',
  z.strictObject({
    phases: z
      .array(
        z.strictObject({
          phase: Id,
          name: text(200),
          status: z.enum(['covered', 'incomplete', 'not-assessed']),
          reason: said.optional(),
          pointer: Pointer.optional(),
          hours: intervals,
          held: z.array(z.strictObject({ holder: Id, intervals })).max(20),
          holes: z.array(Hole).max(1000),
          overlaps: z.array(z.strictObject({ interval: Interval, holders: z.array(Id).max(20), words: said })).max(1000),
        }),
      )
      .max(30),
    changes: z
      .array(
        z.strictObject({
          from: Id,
          to: Id,
          handover: z.number().int().min(0).max(100).nullable(),
          missing: z.array(z.enum(['handover', 'event', 'message'])).max(3),
        }),
      )
      .max(1000),
    adviceHoles: z.array(Hole).max(1000).nullable(),
  }),
);

export const AssessmentShape = named(
  'Assessment',
  'The result of the formal checks of a dossier under a framework. Advice to people; people decide.',
  z.strictObject({
    dossierHash: Hash,
    frameworkId: Id,
    frameworkVersion: Version,
    rulebookVersion: text(20),
    disclaimer: text(200),
    currency: text(3),
    steps: z.array(Id).max(12),
    findings: z.array(FindingShape).max(10_000),
    checks: z.array(CheckOutcome).max(500),
    principles: z.array(PrincipleResult).max(40),
    economy: EconomyShape,
    responsibility: ResponsibilityShape,
    gaps: z.array(Gap).max(10_000),
  }),
);
