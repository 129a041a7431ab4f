// The time of an event. Times in a trail never decrease, even if the clock is set back.
import type { Ports } from './ports.ts';

/** The current time, but not earlier than `updatedAt`. */
export function clockAfter({ clock }: Pick<Ports, 'clock'>, { updatedAt }: { readonly updatedAt: string }) {
  const { now, today } = clock();
  return { now: now < updatedAt ? updatedAt : now, today };
}
