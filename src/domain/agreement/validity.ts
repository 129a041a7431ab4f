// When an agreement is in force: what it waits for, its first day, its end, and its status on a date.
// Days are half-open: [from, to).
import { addMonths } from '../../lib/iso-date.ts';
import { type Need, needsOf } from '../governance/joining.ts';
import { type Agreement, type AgreementParty, hasJoined } from './state.ts';

export const AGREEMENT_STATUSES = ['awaiting-start', 'in-force', 'under-notice', 'ended', 'replaced'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export const ENDINGS = ['expired', 'terminated', 'reverted', 'replaced'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Something other than the start date that keeps the agreement from being in force. */
export type Wait =
  | ({ readonly for: 'joins' } & Need)
  | { readonly for: 'condition'; readonly condition: string }
  | { readonly for: 'milestone'; readonly milestone: string };

type Joined = Pick<Agreement, 'joining' | 'parties' | 'conditions' | 'milestones'>;

/**
 * What the agreement waits for. Empty if enough parties have joined and no condition or milestone with `beforeStart` is
 * open.
 */
export function waitsFor({ joining, parties, conditions, milestones }: Joined): readonly Wait[] {
  const asked = parties
    .filter((party) => party.asked && !party.leftInCase)
    .map((party) => ({ ...party, joined: hasJoined(party) }));
  const needs = joining ? needsOf(joining, asked).filter(({ needed, joined }) => joined < needed) : [];
  const open = conditions.filter(({ beforeStart, closed }) => beforeStart && !closed);
  const ahead = milestones.filter(({ beforeStart, reached }) => beforeStart && !reached);
  return [
    ...needs.map((need) => ({ for: 'joins' as const, ...need })),
    ...open.map(({ id }) => ({ for: 'condition' as const, condition: id })),
    ...ahead.map(({ id }) => ({ for: 'milestone' as const, milestone: id })),
  ];
}

/** The first day in force; null while it waits for more than the start date. */
export function inForceFrom({ metOn, terms }: Pick<Agreement, 'metOn' | 'terms'>): string | null {
  return metOn === null ? null : later(terms.start, metOn);
}

/** The day on which it expires by itself, exclusive; null if it runs until it is terminated. */
export function expiry({ terms, renewals }: Pick<Agreement, 'terms' | 'renewals'>): string | null {
  const until = renewals.findLast(({ outcome }) => outcome === 'renewed')?.until;
  if (until !== undefined) return until;
  return terms.months === undefined ? null : addMonths(terms.start, terms.months);
}

/** The first day it is no longer in force; null if no end is known. */
export function inForceTo(agreement: Pick<Agreement, 'terms' | 'renewals' | 'end'>): string | null {
  const expires = expiry(agreement);
  const { end } = agreement;
  if (!end || end.waits) return expires;
  return expires === null || end.from < expires ? end.from : expires;
}

export function isInForceOn(agreement: Agreement, date: string): boolean {
  const [from, to] = [inForceFrom(agreement), inForceTo(agreement)];
  return from !== null && from <= date && (to === null || date < to);
}

/** `under-notice`: in force, with a known end by notice. */
export function statusOn(agreement: Agreement, date: string): AgreementStatus {
  const { end } = agreement;
  const to = inForceTo(agreement);
  if (to !== null && to <= date) return endingOf(agreement) === 'replaced' ? 'replaced' : 'ended';
  const from = inForceFrom(agreement);
  if (from === null || date < from) return 'awaiting-start';
  return end?.how === 'terminated' ? 'under-notice' : 'in-force';
}

/** How it ends or has ended; null if no end is known. */
export function endingOf(agreement: Pick<Agreement, 'terms' | 'renewals' | 'end'>): Ending | null {
  const to = inForceTo(agreement);
  if (to === null) return null;
  const { end } = agreement;
  return end && !end.waits && end.from === to ? end.how : 'expired';
}

/** The days on which a party is bound, half-open; null if it never is. */
export function boundOf(
  agreement: Agreement,
  party: AgreementParty,
): { readonly from: string; readonly to: string | null } | null {
  const start = inForceFrom(agreement);
  if (start === null || !hasJoined(party) || party.since === undefined) return null;
  const from = later(start, party.since);
  const end = inForceTo(agreement);
  const leaves = party.notice?.leaves;
  const to = leaves === undefined ? end : end === null || leaves < end ? leaves : end;
  return to !== null && to <= from ? null : { from, to };
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}
