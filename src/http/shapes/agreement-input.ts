// Request bodies of agreements.
import { z } from 'zod';
import { CONCLUSIONS, EVALUATION_KINDS, RENEWALS } from '../../domain/agreement/state.ts';
import { Terms } from '../../domain/agreement/terms.ts';
import { PeriodText, value } from './agreement-parts.ts';
import { Id, IsoDate, named, text } from './building-blocks.ts';

const words = text(2000);
const reason = text(5000).min(1);
const item = text(100).min(1).optional();

export const NewAgreement = named(
  'NewAgreement',
  'An agreement that already runs, with the document it stands in.',
  z.strictObject({
    framework: Id,
    clusters: z.array(Id).min(1).max(60),
    caseType: Id.optional(),
    body: Id.meta({ description: 'The body that follows it up.' }),
    terms: Terms,
    source: text(500).min(1),
    notJoined: z
      .array(Id)
      .max(120)
      .optional()
      .meta({ description: 'Parties of the terms that have not joined; all have where nothing is said.' }),
  }),
);

export const JoinInput = named(
  'NewAnswerOfParty',
  'What a party’s council decided. A reservation has words and a date; a refusal has its reason.',
  z.strictObject({
    answer: z.enum(['joined', 'joined-with-reservation', 'declined']),
    decidedOn: IsoDate.meta({ description: 'The day of the council’s meeting.' }),
    item,
    words: words.optional(),
    dueDate: IsoDate.optional(),
    beforeStart: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the agreement waits for the reservation; it does not where nothing is said.' }),
  }),
);

const figures = {
  units: z
    .array(z.strictObject({ activity: Id, value: value.min(0), unit: text(100).optional() }))
    .max(20)
    .optional(),
  cost: value.min(0).optional().meta({ description: 'What the party’s part of the task cost in the period.' }),
  indicators: z
    .array(z.strictObject({ indicator: Id, value, unit: text(100).optional() }))
    .max(40)
    .optional(),
  comment: words.optional(),
};

export const ReportInput = named(
  'NewAgreementReport',
  'What one party reports for one period that has ended.',
  z.strictObject({ party: Id, period: PeriodText, ...figures }),
);

export const CorrectionInput = named(
  'NewReportCorrection',
  'The figures that take the place of those reported, and why; the earlier ones are kept.',
  z.strictObject({ ...figures, reason: words.min(1) }),
);

export const RegulationInput = named(
  'NewAgreementRegulation',
  'The year whose tariffs are published.',
  z.strictObject({ year: z.number().int().min(1990).max(2200) }),
);

export const EvaluationInput = named(
  'NewAgreementEvaluation',
  'What the body concluded, and why.',
  z.strictObject({
    kind: z.enum(EVALUATION_KINDS),
    conclusion: z.enum(CONCLUSIONS),
    reason,
    on: IsoDate.meta({ description: 'The day of the meeting.' }),
    item,
  }),
);

export const RenewalInput = named(
  'NewAgreementRenewal',
  'Whether it is renewed, until when, or expires.',
  z.strictObject({
    outcome: z.enum(RENEWALS),
    until: IsoDate.optional().meta({ description: 'The new end, not included, where it is renewed.' }),
    reason,
    on: IsoDate,
  }),
);

export const NoticeInput = named(
  'NewAgreementNotice',
  'Why the party leaves. Who gives notice confirms to have read what happens to running patients.',
  z.strictObject({ party: Id, reason: words.min(1), runningPatientsRead: z.boolean() }),
);

export const NoticeWithdrawal = named(
  'NewNoticeWithdrawal',
  'Why the party stays.',
  z.strictObject({ party: Id, reason: words.min(1) }),
);
