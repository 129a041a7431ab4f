// Trin 1: which task moves, from whom to whom, for whom, and why; and how much of it there is.
import { z } from 'zod';
import { Id, Instant, IsoDate, text, VolumeRange } from './primitives.ts';

export const DIRECTIONS = [
  'region-to-municipality',
  'region-to-general-practice',
  'municipality-to-region',
  'municipality-to-general-practice',
  'general-practice-to-region',
  'general-practice-to-municipality',
  'other',
] as const;

export const SETTINGS = ['home', 'nursing-home', 'municipal-clinic', 'general-practice', 'hospital', 'digital', 'other'] as const;

const parties = z.array(Id).max(60).optional();

export const Task = z.strictObject({
  title: text(200).optional(),
  summary: text(2000).optional(),
  description: text(10000).optional(),
  whatMoves: text(5000).optional(),
  /** KLE number of the municipalities' journal plan, e.g. 29.18.04. */
  kleNumber: z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{2}$/)
    .meta({ maxLength: 8 })
    .optional(),
  sksCodes: z
    .array(
      z
        .string()
        .regex(/^[A-Za-z0-9]{2,12}$/)
        .meta({ maxLength: 12 }),
    )
    .max(50)
    .optional(),
  transferringParties: parties,
  receivingParties: parties,
  direction: z.enum(DIRECTIONS).optional(),
  setting: z.enum(SETTINGS).optional(),
  geographicScope: parties,
  legalBasis: z
    .array(z.strictObject({ citation: text(500), version: text(200).optional() }))
    .max(20)
    .optional(),
  /** A new task, or drift that already happened and is now agreed. */
  nature: z.enum(['new-task', 'formalises-drift']).optional(),
  /** The task is already carried out by the receiving parties today. */
  alreadyRunning: z.boolean().optional(),
  whyMove: text(5000).optional(),
  citizenInvolvement: z
    .strictObject({ how: text(2000).optional(), when: text(500).optional(), whatChanged: text(2000).optional() })
    .optional(),
  targetGroup: z.strictObject({ inclusion: text(2000).optional(), exclusion: text(2000).optional() }).optional(),
  consequencesForCitizens: z.strictObject({ payment: text(2000).optional(), transport: text(2000).optional() }).optional(),
});

export const Volume = z.strictObject({
  unit: text(100).optional(),
  perYear: VolumeRange.optional(),
  perParty: z
    .array(z.strictObject({ party: Id, perYear: z.number().min(0).max(1e9).optional() }))
    .max(120)
    .optional(),
});

export const Impact = z.strictObject({
  needsMoreMoney: z.boolean().optional(),
  needsMoreCompetences: z.boolean().optional(),
  otherClusters: z.array(Id).max(60).optional(),
  otherParties: z.array(Id).max(120).optional(),
  /** Written only by members of the party, through their own route. */
  positions: z
    .array(
      z.strictObject({
        party: Id,
        position: z.enum(['supports', 'supports-with-reservation', 'objects']),
        reason: text(2000).optional(),
        acceptsNetCost: z.boolean().optional(),
        by: text(200),
        at: Instant,
      }),
    )
    .max(120)
    .optional(),
  generalPractice: z
    .strictObject({ affected: z.boolean().optional(), heard: z.boolean().optional(), how: text(2000).optional() })
    .optional(),
});

export const Plan = z.strictObject({
  startDate: IsoDate.optional(),
  pilot: z.boolean().optional(),
  milestones: z
    .array(z.strictObject({ date: IsoDate.optional(), what: text(500) }))
    .max(50)
    .optional(),
  durationMonths: z.number().int().min(1).max(600).optional(),
  noticeMonths: z.number().int().min(0).max(120).optional(),
  runningPatients: text(2000).optional(),
  renegotiationPercent: z.number().min(0).max(1000).optional(),
});
