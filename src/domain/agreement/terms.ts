// What is agreed: parts of the dossier that was approved, word for word, or the same of an agreement that already runs.
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
  /** Who hands the task over, and who takes it on. */
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
  /** Duration in months; absent where the agreement runs until it is terminated. */
  months: z.number().int().min(1).max(600).optional(),
  noticeMonths: z.number().int().min(0).max(120).optional(),
  runningPatients: text(2000).optional(),
  pilot: z.boolean().optional(),
  /** The evaluation at the end, and one half-way where it is agreed. */
  evaluation: z.strictObject({ date: IsoDate.optional(), midterm: IsoDate.optional(), owner: text(200).optional() }),
  /** Reports are given per calendar month, quarter, half-year or year, at most so many days after it has ended. */
  reportMonths: ReportMonths,
  reportDays: ReportDays,
  /** How often the cost is reported, where not as the rest; an indicator says it of itself. */
  costMonths: ReportMonths.optional(),
  /**
   * An annual return: everything is told once more for the calendar year as a whole, at most so many days after it.
   * It is held against the reports of the year and never added to them. Without it there is none.
   */
  annualReturnDays: ReportDays.optional(),
  /** The question of renewal is asked so many months before the end. */
  renewalLeadMonths: z.number().int().min(0).max(60),
});

export type Terms = z.infer<typeof Terms>;
export type Tariff = Terms['tariffs'][number];
export type TriggerRule = Terms['triggers'][number];

/** What is used where a case says nothing of it. */
export const USUAL = { reportMonths: 6, reportDays: 30, renewalLeadMonths: 6 } as const;

/** Every party the terms name, each once, in the order in which they are named. */
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

/** The parties of a key, and of the keys that its weights name; a key that reaches itself is not followed twice. */
function weighed(terms: Terms, id: string, above: readonly string[] = []): readonly string[] {
  if (above.includes(id)) return [];
  const { weights = [] } = terms.keys.find((key) => key.id === id) ?? {};
  return weights.flatMap(({ party, key }) => party ?? (key === undefined ? [] : weighed(terms, key, [...above, id])));
}
