// Trin 2: who has which of the four responsibilities, in which phase, at which hours; and what is delegated.
// Source: domain §5 (myndigheds-, drifts-, behandlings- og finansieringsansvar are separate fields).
import { z } from 'zod';
import { Id, IsoDate, text, WeeklyHours } from './primitives.ts';

export const PHASE_KINDS = [
  'referral',
  'citizen-assessment',
  'prescription',
  'performance',
  'observation',
  'deterioration',
  'completion',
  'other',
] as const;
export const HOLDER_KINDS = ['hospital-department', 'general-practice', 'municipality'] as const;

const hours = z.array(WeeklyHours).max(50).optional();
const parties = z.array(Id).max(60).optional();

export const Phase = z.strictObject({
  id: Id,
  kind: z.enum(PHASE_KINDS).optional(),
  name: text(200).optional(),
  /** Must end as exactly one party; more is `responsibility.shared`. */
  accountable: parties,
  performers: parties,
  hours,
});

/** Somebody who can hold the medical treatment responsibility (lægeligt behandlingsansvar). */
export const Holder = z.strictObject({
  id: Id,
  party: Id.optional(),
  kind: z.enum(HOLDER_KINDS).optional(),
  department: text(200).optional(),
  employsPhysician: z.boolean().optional(),
});

export const Treatment = z.strictObject({
  holders: z.array(Holder).max(20).optional(),
  /** Half-open; without hours the holder has the whole of the phase's hours. */
  periods: z
    .array(z.strictObject({ id: Id, holder: Id.optional(), phase: Id.optional(), hours }))
    .max(100)
    .optional(),
  /** What happens, and which message is sent, when the responsibility goes from one holder to another. */
  handovers: z
    .array(z.strictObject({ from: Id.optional(), to: Id.optional(), event: text(500).optional(), message: text(500).optional() }))
    .max(100)
    .optional(),
});

export const DELEGATED_ACTS = [
  'public-declaration',
  'prescription',
  'death-certificate',
  'inquest',
  'brain-death-examination',
  'coercion-decision',
  'cosmetic-treatment',
  'medication-administration',
  'injection-or-infusion',
  'catheterisation',
  'blood-sampling',
  'dosage-adjustment',
  'other',
] as const;

const Delegation = z.strictObject({
  id: Id,
  act: z.enum(DELEGATED_ACTS).optional(),
  description: text(1000).optional(),
  /** Forbeholdt sundhedsfaglig virksomhed. */
  reserved: z.boolean().optional(),
  delegator: text(300).optional(),
  type: z.enum(['concrete', 'framework']).optional(),
  receiverQualification: text(500).optional(),
  supervision: text(2000).optional(),
  instruction: z
    .strictObject({
      reference: text(300).optional(),
      version: text(100).optional(),
      owner: text(200).optional(),
      validTo: IsoDate.optional(),
    })
    .optional(),
});

export const Responsibility = z.strictObject({
  authority: parties,
  operation: parties,
  funding: parties,
  phases: z.array(Phase).max(30).optional(),
  treatment: Treatment.optional(),
  adviceLine: z.strictObject({ party: Id.optional(), contact: text(300).optional(), hours }).optional(),
  supplies: z.strictObject({ payer: Id.optional(), description: text(1000).optional() }).optional(),
  medicine: z.strictObject({ payer: Id.optional(), description: text(1000).optional() }).optional(),
  /** Empty list means: nothing is delegated. Absent means: not answered. */
  delegation: z.array(Delegation).max(40).optional(),
});

export type Responsibility = z.infer<typeof Responsibility>;
export type Phase = z.infer<typeof Phase>;
export type Holder = z.infer<typeof Holder>;
export type Treatment = z.infer<typeof Treatment>;
