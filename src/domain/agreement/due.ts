// What falls due in an agreement, and when. Stored in a table beside the agreement, so that one query by date finds
// everything without a scheduled job.
import { addDays, addMonths } from '../../lib/iso-date.ts';
import type { Language } from '../../lib/localised.ts';
import { CONCLUSION_NAMES } from './agreement-words.ts';
import { openConclusions } from './carry-out.ts';
import { DUE_WORDS } from './due-words.ts';
import { nextOfRhythm, reportDue } from './periods.ts';
import { deadlineDays, rhythmsOf } from './rhythms.ts';
import { sayPeriod } from './say-period.ts';
import { type Agreement, type AgreementMilestone, type AgreementParty, CONCLUSIONS } from './state.ts';
import { openBreaches } from './triggers.ts';
import { expiry, inForceFrom, inForceTo, later } from './validity.ts';

export type DueKind = keyof typeof DUE_WORDS;
export const DUE_KINDS = Object.keys(DUE_WORDS) as [DueKind, ...DueKind[]];

const SHORT = 120;

/** Its name: a report or regulation with its period or year, a condition or milestone with its text (shortened). */
export function dueWords({ kind, what, words }: Pick<Due, 'kind' | 'what' | 'words'>, language: Language): string {
  const name = DUE_WORDS[kind][language];
  if (words !== null) return `${name}: ${words.length > SHORT ? `${words.slice(0, SHORT)} …` : words}`;
  const conclusion = kind === 'carry-out' && CONCLUSIONS.find((one) => one === what);
  if (conclusion) return `${name}: ${CONCLUSION_NAMES[conclusion][language]}`;
  if (what !== null && kind === 'report') return `${name}: ${sayPeriod(what, language)}`;
  return what !== null && kind === 'regulation' ? `${name}: ${what}` : name;
}

/**
 * `act`: somebody has to act; if false, it happens by itself. `every`: months between recurrences, which end at
 * `until`; without `every`, the item lapses on `until`.
 * `what`: id of the condition, milestone or trigger, the period, the year, or the conclusion of an evaluation. `words`:
 * text of the condition or milestone. `owner`: owner of the condition.
 */
export type Due = {
  readonly kind: DueKind;
  readonly date: string;
  readonly act: boolean;
  readonly party: string | null;
  readonly what: string | null;
  readonly every: number | null;
  readonly until: string | null;
  readonly words: string | null;
  readonly owner: string | null;
};

type Row = Pick<Due, 'kind' | 'date'> & Partial<Due>;

/** Everything open, sorted by date. A recurring item appears once, with its next date. */
export function dueOf(agreement: Agreement): readonly Due[] {
  const ends = agreement.end !== null && !agreement.end.waits;
  const over = ends ? inForceTo(agreement) : null;
  const rows = [
    ...joins(agreement),
    ...conditions(agreement),
    ...milestones(agreement),
    ...evaluations(agreement),
    ...conclusions(agreement),
    ...renewal(agreement),
    ...regulation(agreement),
  ].filter(({ date }) => over === null || date < over);
  return [...rows, ...reports(agreement), ...turns(agreement)]
    .map(({ kind, date, act = true, party = null, what = null, every = null, until = null, ...said }) => ({
      ...{ kind, date, act, party, what, every, until, words: said.words ?? null, owner: said.owner ?? null },
    }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** The date, but for a registered agreement not before the day of registration. */
function notBeforeKnown(date: string, { origin }: Agreement): string {
  return origin.kind === 'registered' ? later(date, origin.on) : date;
}

function joins(agreement: Agreement): readonly Row[] {
  const date = notBeforeKnown(agreement.terms.start, agreement);
  return agreement.parties
    .filter(({ asked, answer }) => asked && answer === 'asked')
    .map(({ party }) => ({ kind: 'join', date, party }));
}

function conditions({ conditions: all }: Agreement): readonly Row[] {
  return all
    .filter(({ closed }) => !closed)
    .map(({ id, dueDate, text, owner }) => ({ kind: 'condition', date: dueDate, what: id, words: text, owner }));
}

/** Milestones not reached. One without a date is due at the start if it must be reached before it, else never. */
function milestones(agreement: Agreement): readonly Row[] {
  return agreement.milestones.flatMap((milestone) => {
    const { id, what, date: own, party, role, beforeStart, reached } = milestone;
    const date = own ?? (beforeStart ? agreement.terms.start : undefined);
    const kind = role === undefined ? ('milestone' as const) : ('training' as const);
    if (date === undefined || reached || isOfEarlier(milestone, agreement)) return [];
    return [{ kind, date, what: id, party: party ?? null, words: what || null }];
  });
}

/** It stands in the edition before too, and that one is in force on its day. */
export function isOfEarlier({ copied, date }: AgreementMilestone, agreement: Agreement): boolean {
  const from = inForceFrom(agreement);
  return copied === true && (from === null || (date !== undefined && date < from));
}

/** An edition that replaces another is evaluated from its start on: a day before it is the other's. */
function evaluations(agreement: Agreement): readonly Row[] {
  const { terms, replaces } = agreement;
  const { evaluation } = terms;
  const from = replaces === undefined ? '' : (inForceFrom(agreement) ?? terms.start);
  const done = (kind: string) => agreement.evaluations.some((each) => each.kind === kind);
  const row = (kind: 'midterm' | 'final', date: string | undefined): readonly Row[] =>
    date === undefined || date < from || done(kind) ? [] : [{ kind, date }];
  const breaches = openBreaches(agreement).map(
    ({ trigger, since }) => ({ kind: 'renegotiation', date: since, what: trigger }) as const,
  );
  return [...row('midterm', evaluation.midterm), ...row('final', evaluation.date), ...breaches];
}

/** Conclusions not carried out, due from the day of the evaluation. */
function conclusions(agreement: Agreement): readonly Row[] {
  return openConclusions(agreement).map(({ conclusion, on, until }) => ({
    ...{ kind: 'carry-out', date: on, what: conclusion, until },
  }));
}

/** The renewal question: before the known expiry; none if it was decided that the agreement expires. */
function renewal(agreement: Agreement): readonly Row[] {
  const expires = expiry(agreement);
  if (expires === null || agreement.renewals.at(-1)?.outcome === 'expires') return [];
  return [{ kind: 'renewal', date: addMonths(expires, -agreement.terms.renewalLeadMonths) }];
}

/** The next regulation: due before its year begins, but not before the agreement is in force. */
function regulation(agreement: Agreement): readonly Row[] {
  const [year, from, to] = [nextRegulated(agreement), inForceFrom(agreement), inForceTo(agreement)];
  if (year === null || from === null) return [];
  const date = notBeforeKnown(later(beforeYear(year), from), agreement);
  return to !== null && date >= to ? [] : [{ kind: 'regulation', date, what: String(year), every: 12, until: to }];
}

/** The last day to regulate the tariffs of a year in time: 31 December of the year before. */
export function beforeYear(year: number): string {
  return `${year - 1}-12-31`;
}

/** The next year whose tariffs must be regulated; null if no tariff is regulated. */
export function nextRegulated({ terms, regulations }: Agreement): number | null {
  if (!terms.tariffs.some(({ regulated }) => regulated)) return null;
  const last = regulations.length > 0 ? Math.max(...regulations.map(({ year }) => year)) : undefined;
  return (last ?? terms.priceYear ?? Number(terms.start.slice(0, 4))) + 1;
}

/** The next report of each party in each rhythm. A quarterly and an annual report are separate. */
function reports(agreement: Agreement): readonly Row[] {
  return agreement.parties.flatMap((party) =>
    party.side === 'other' ? [] : rhythmsOf(agreement.terms).flatMap((months) => nextReport(agreement, party, months)),
  );
}

function nextReport(agreement: Agreement, party: AgreementParty, every: number): readonly Row[] {
  const period = nextOfRhythm(agreement, party, every);
  if (!period) return [];
  const days = deadlineDays(agreement.terms, every);
  const until = party.notice?.leaves ?? inForceTo(agreement);
  return [
    {
      ...{ kind: 'report', date: reportDue(period, days), party: party.party, what: period.id, every },
      until: until === null ? null : addDays(until, days),
    },
  ];
}

function turns(agreement: Agreement): readonly Row[] {
  const { parties, terms, metOn } = agreement;
  const to = inForceTo(agreement);
  const start = metOn === null || metOn <= terms.start ? terms.start : metOn;
  return [
    ...(to !== null && to <= start ? [] : [{ kind: 'start' as const, date: start, act: false }]),
    ...parties.flatMap(({ party, notice }) =>
      notice ? [{ kind: 'leaves' as const, date: notice.leaves, party, act: false }] : [],
    ),
    ...(to === null ? [] : [{ kind: 'end' as const, date: to, act: false }]),
  ];
}
