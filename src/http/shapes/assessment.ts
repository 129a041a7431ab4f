// An assessment as the API shows it: texts in the caller's
// language, money in kroner with two decimals beside its currency.
import { z } from 'zod';
import { CHECK_STATUSES, PRINCIPLE_STATUSES } from '../../domain/assessment/assessment.ts';
import { SEVERITIES } from '../../domain/governance/framework.ts';
import { Code, Hash, Id, named, Pointer, text, Version } from './building-blocks.ts';
import { EconomyShape } from './economy.ts';

const said = text(4000);
const values = z.record(
  z
    .string()
    .max(60)
    .regex(/^[A-Za-z][A-Za-z0-9]*$/),
  z.unknown(),
);
const checkStatus = z.enum(CHECK_STATUSES);

const FindingShape = named(
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

const CheckOutcome = z.strictObject({
  check: Code,
  status: checkStatus,
  reason: said.optional(),
  pointer: Pointer.optional(),
});

const PrincipleResult = z.strictObject({
  principle: Id,
  title: text(4000),
  status: z.enum(PRINCIPLE_STATUSES),
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

const minute = z.number().int().min(0).max(20_160);
const Interval = z.strictObject({ from: minute, to: minute });
const intervals = z.array(Interval).max(1000);
/** A period that recurs is given once: `interval` is its first occurrence, `intervals` all of them. */
const span = { interval: Interval, intervals, words: said };
const Hole = z.strictObject({ ...span, option: Id.optional() });

const ResponsibilityShape = named(
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
          overlaps: z.array(z.strictObject({ ...span, holders: z.array(Id).max(20) })).max(1000),
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
    adviceHoles: z.array(z.strictObject(span)).max(1000).nullable(),
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
