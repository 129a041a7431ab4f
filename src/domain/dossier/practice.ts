// Trin 2: the professional assessment: competences and quality.
import { z } from 'zod';
import { Id, IsoDate, Money, text } from './primitives.ts';

const scale = z.number().int().min(1).max(5);

export const Competences = z.strictObject({
  roles: z
    .array(
      z.strictObject({
        id: Id,
        profession: text(200).optional(),
        level: text(500).optional(),
        /** Headcount at start, per party. */
        parties: z
          .array(
            z.strictObject({
              party: Id,
              required: z.number().min(0).max(1e5).optional(),
              available: z.number().min(0).max(1e5).optional(),
            }),
          )
          .max(120)
          .optional(),
        training: z
          .strictObject({
            hours: z.number().min(0).max(1e5).optional(),
            cost: Money.optional(),
            payer: Id.optional(),
            doneBy: IsoDate.optional(),
          })
          .optional(),
        /** Cases per trained person per year needed to keep the skill. */
        practicePerYear: z.number().min(0).max(1e5).optional(),
        backup: text(2000).optional(),
        recruitmentEffect: text(2000).optional(),
      }),
    )
    .max(40)
    .optional(),
});

export const Quality = z.strictObject({
  standards: z
    .array(z.strictObject({ title: text(500), source: text(500).optional() }))
    .max(40)
    .optional(),
  indicators: z
    .array(
      z.strictObject({
        id: Id,
        name: text(300).optional(),
        unit: text(100).optional(),
        baseline: z.number().min(-1e12).max(1e12).optional(),
        target: z.number().min(-1e12).max(1e12).optional(),
        dataSource: text(500).optional(),
        frequency: text(200).optional(),
        owner: text(200).optional(),
      }),
    )
    .max(40)
    .optional(),
  risks: z
    .array(
      z.strictObject({
        id: Id,
        description: text(1000).optional(),
        probability: scale.optional(),
        consequence: scale.optional(),
        mitigation: text(2000).optional(),
        residualProbability: scale.optional(),
        residualConsequence: scale.optional(),
        owner: text(200).optional(),
      }),
    )
    .max(60)
    .optional(),
  adverseEvents: z.strictObject({ reportingParty: Id.optional(), route: text(1000).optional() }).optional(),
  documentation: z.strictObject({ standard: text(500).optional(), messageStandard: text(500).optional() }).optional(),
  evaluation: z.strictObject({ date: IsoDate.optional(), owner: text(200).optional() }).optional(),
});
