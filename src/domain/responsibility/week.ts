// Interval algebra over one recurring week of 10,080 minutes, Monday 00:00 = 0, half-open.
// Hours with `to ≤ from` pass midnight into the next day, and Sunday passes into Monday.
import type { WeeklyHours } from '../dossier/hours.ts';
import { WEEKDAYS } from '../dossier/primitives.ts';
import type { Interval } from './responsibility-result.ts';

export const DAY = 1440;
export const WEEK = 7 * DAY;

function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** Sorts and merges intervals: touching and overlapping ones become one; empty ones are dropped. */
export function normalise(intervals: readonly Interval[]): readonly Interval[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of inOrder(intervals)) {
    if (to <= from) continue;
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Intervals sorted by start. Most are sorted already; then the list is returned as it is. */
function inOrder(intervals: readonly Interval[]): readonly Interval[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const { from } of intervals) {
    if (from < last) return intervals.toSorted((a, b) => a.from - b.from);
    last = from;
  }
  return intervals;
}

/** The normalised intervals of the weekly hours; hours that pass from Sunday to Monday give two intervals. */
export function weekly(hours: readonly WeeklyHours[]): readonly Interval[] {
  const intervals: Interval[] = [];
  for (const window of hours) {
    const opens = minuteOfDay(window.from);
    const closes = minuteOfDay(window.to);
    const length = closes > opens ? closes - opens : closes - opens + DAY;
    for (const day of window.days) {
      const from = WEEKDAYS.indexOf(day) * DAY + opens;
      intervals.push({ from, to: Math.min(from + length, WEEK) });
      if (from + length > WEEK) intervals.push({ from: 0, to: from + length - WEEK });
    }
  }
  return normalise(intervals);
}

/** The minutes in both `a` and `b`; both must be normalised. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const both: Interval[] = [];
  for (const x of a) {
    for (const y of b) {
      const from = Math.max(x.from, y.from);
      const to = Math.min(x.to, y.to);
      if (from < to) both.push({ from, to });
    }
  }
  return both;
}

/** The minutes of `a` that are not in `b`; both must be normalised. */
export function subtract(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  for (const { from, to } of a) {
    let at = from;
    for (const taken of b) {
      if (taken.to <= at || taken.from >= to) continue;
      if (taken.from > at) left.push({ from: at, to: taken.from });
      at = taken.to;
    }
    if (at < to) left.push({ from: at, to });
  }
  return left;
}

/** The total number of minutes; the intervals must be normalised. */
export function minutes(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0);
}

/**
 * For display: an interval that ends on Sunday at midnight and one that
 * starts on Monday 00:00 are joined, placed last, with `to` > 10,080.
 * Takes normalised intervals.
 */
export function joinWeekend(intervals: readonly Interval[]): readonly Interval[] {
  const first = intervals[0];
  const last = intervals.at(-1);
  if (intervals.length < 2 || first?.from !== 0 || last?.to !== WEEK) return intervals;
  return [...intervals.slice(1, -1), { from: last.from, to: WEEK + first.to }];
}
