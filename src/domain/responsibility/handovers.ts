// Changes of holder, and the handover that describes each by an event and a message (README.md, changes of holder).
import type { Treatment } from '../dossier/responsibility.ts';
import type { HolderChange, PhaseCoverage } from './responsibility-result.ts';
import { joinWeekend, WEEK } from './week.ts';

type Held = PhaseCoverage['held'][number];

/** Minutes from `at` until the holder next holds the responsibility, wrapping around the week; Infinity if never. */
function minutesUntil(at: number, { intervals }: Held): number {
  let soonest = Number.POSITIVE_INFINITY;
  for (const { from, to } of intervals)
    soonest = Math.min(soonest, from <= at && at < to ? 0 : (from - at + WEEK) % WEEK);
  return soonest;
}

/**
 * The holders that come next after an interval of `holder` ends; none for an interval followed by the holder itself.
 */
function successors(holder: Held, held: readonly Held[]): ReadonlySet<string> {
  const next = new Set<string>();
  const others = held.filter((other) => other.holder !== holder.holder);
  if (others.length === 0) return next;
  for (const { from, to } of joinWeekend(holder.intervals)) {
    if (to - from >= WEEK) continue;
    const waits = others.map((other) => minutesUntil(to % WEEK, other));
    const soonest = Math.min(...waits);
    if (soonest >= minutesUntil(to % WEEK, holder)) continue;
    for (const [i, other] of others.entries()) if (waits[i] === soonest) next.add(other.holder);
  }
  return next;
}

function describe(from: string, to: string, handovers: NonNullable<Treatment['handovers']>): HolderChange {
  const described = handovers.flatMap((handover, index) => {
    if (handover.from !== from || handover.to !== to) return [];
    const missing = (['event', 'message'] as const).filter((field) => !handover[field]?.trim());
    return [{ from, to, handover: index, missing }];
  });
  const best = described.reduce<HolderChange | null>(
    (found, next) => (found === null || next.missing.length < found.missing.length ? next : found),
    null,
  );
  return best ?? { from, to, handover: null, missing: ['handover'] };
}

/**
 * A change A → B is a pair where A holds in one phase and B ≠ A
 * in the next, or where B's hours follow A's inside a phase.
 * Each pair is listed once, in the order of the phases, then by id.
 */
export function holderChanges(
  phases: readonly PhaseCoverage[],
  treatment: Treatment | undefined,
): readonly HolderChange[] {
  const pairs = new Map<string, readonly [string, string]>();
  const add = (from: string, to: string) => {
    if (from !== to) pairs.set(`${from} ${to}`, [from, to]);
  };
  for (const [i, { held }] of phases.entries()) {
    for (const holder of held) {
      for (const next of [...successors(holder, held)].sort()) add(holder.holder, next);
    }
    for (const holder of held) {
      for (const next of phases[i + 1]?.held ?? []) add(holder.holder, next.holder);
    }
  }
  return [...pairs.values()].map(([from, to]) => describe(from, to, treatment?.handovers ?? []));
}
