// The terms of an agreement: parts of the approved dossier, word for word, or the same fields of a registered
// agreement.
import { z } from 'zod';
import { Key } from '../dossier/key.ts';
import { Milestone, Trigger } from '../dossier/plan.ts';
import { Indicator } from '../dossier/practice.ts';
import { Id, IsoDate, text } from '../dossier/primitives.ts';
import { ReportDays, ReportMonths } from '../dossier/reporting.ts';
import { Settlement } from '../dossier/settlement.ts';
import { Activity } from '../dossier/volume.ts';
import { Who } from '../dossier/who.ts';
import { CURRENCIES } from '../governance/settings.ts';

const parties = z.array(Id).max(120);

export const Terms = z.strictObject({
  title: text(200).min(1),
  summary: text(2000).optional(),
  taskType: Id.optional(),
  kle: text(8).optional(),
  /** The transferring and the receiving parties. */
  transferring: parties,
  receiving: parties,
  operation: Who.optional(),
  funding: Who.optional(),
  financingBasis: Id.optional(),
  currency: z.enum(CURRENCIES),
  priceYear: z.number().int().min(1990).max(2100).optional(),
  activities: z.array(Activity).max(20),
  tariffs: z.array(Settlement).max(120),
  keys: z.array(Key).max(20),
  indicators: z.array(Indicator).max(40),
  milestones: z.array(Milestone).max(50),
  triggers: z.array(Trigger).max(20),
  start: IsoDate,
  /** Duration in months; absent if the agreement runs until it is terminated. */
  months: z.number().int().min(1).max(600).optional(),
  noticeMonths: z.number().int().min(0).max(120).optional(),
  runningPatients: text(2000).optional(),
  pilot: z.boolean().optional(),
  /** Dates of the final evaluation, and of a half-way one if agreed. */
  evaluation: z.strictObject({ date: IsoDate.optional(), midterm: IsoDate.optional(), owner: text(200).optional() }),
  /** Months per report (calendar month, quarter, half-year or year), and the days after its end to deliver it. */
  reportMonths: ReportMonths,
  reportDays: ReportDays,
  /** Months between reports of the cost, if it differs; an indicator has its own field for this. */
  costMonths: ReportMonths.optional(),
  /**
   * Days after the calendar year to deliver the annual return, which reports every figure again for the whole year. It
   * is compared with the reports of the year and never added to them. Absent: there is no annual return.
   */
  annualReturnDays: ReportDays.optional(),
  /** Months before the end at which the renewal question falls due. */
  renewalLeadMonths: z.number().int().min(0).max(60),
});

export type Terms = z.infer<typeof Terms>;
export type Tariff = Terms['tariffs'][number];
export type TriggerRule = Terms['triggers'][number];

/** Defaults for fields that the case does not state. */
export const USUAL = { reportMonths: 6, reportDays: 30, renewalLeadMonths: 6 } as const;

/** Every party named in the terms, without duplicates, in the order named. */
export function namedInTerms(terms: Terms): readonly string[] {
  const who = (one: z.infer<typeof Who> | undefined) =>
    one === undefined ? [] : 'party' in one ? [one.party] : 'each' in one ? one.each : weighed(terms, one.shared);
  return [
    ...new Set([
      ...terms.transferring,
      ...terms.receiving,
      ...who(terms.operation),
      ...who(terms.funding),
      ...terms.tariffs.flatMap(({ from, to }) => [...who(from), ...who(to)]),
    ]),
  ];
}

function weighed({ keys }: Terms, id: string): readonly string[] {
  return (keys.find((key) => key.id === id)?.weights ?? []).flatMap(({ party }) => party ?? []);
}
