// The time of an event: a trail never goes back, although clocks do.
import type { Ports } from './ports.ts';

/** Now, but never before what stands last changed. */
export function clockAfter({ clock }: Pick<Ports, 'clock'>, { updatedAt }: { readonly updatedAt: string }) {
  const { now, today } = clock();
  return { now: now < updatedAt ? updatedAt : now, today };
}
