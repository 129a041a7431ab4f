// Request bodies of submissions: the steps, a judgement, an answer to a notice, a withdrawal, a re-routing.
import { z } from 'zod';
import { RATINGS } from '../../domain/governance/rating.ts';
import { NOTICE_ANSWERS } from '../../domain/workflow/state.ts';
import { Id, named, text, Version, words } from './building-blocks.ts';

export const NewSubmission = named(
  'NewSubmission',
  'The steps asked for. Earlier steps must be approved or be among them.',
  z.strictObject({
    steps: z.array(Id).min(1).max(12),
    frameworkVersion: Version.optional().meta({
      description:
        'The version of the framework that is in force, where the draft stands under another: said once it is known what it changes.',
    }),
  }),
);

export const JudgementInput = named(
  'NewJudgement',
  'A party’s rating of the framework’s principles, one per principle, each with a reason.',
  z.strictObject({
    ratings: z
      .array(z.strictObject({ principle: Id, rating: z.enum(RATINGS), reason: words(2000) }))
      .min(1)
      .max(40),
  }),
);

export const NoticeAnswer = named(
  'NewNoticeAnswer',
  'A cluster’s answer to the notice. A comment and an objection need words.',
  z.strictObject({ kind: z.enum(NOTICE_ANSWERS), comment: text(5000).optional() }),
);

export const Withdrawal = named(
  'NewWithdrawal',
  'Why the case is taken back.',
  z.strictObject({ reason: words(2000) }),
);

export const ReroutingInput = named(
  'NewRerouting',
  'The successor framework, why, and at which of its stages the case goes on for each stage of the old one.',
  z.strictObject({ framework: Id, reason: words(2000), mapping: z.record(Id, Id) }),
);

export const ClosedCondition = named(
  'ConditionPatch',
  'Closes a condition with its evidence.',
  z.strictObject({ status: z.literal('closed'), evidence: words(5000) }),
);
