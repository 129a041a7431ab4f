// A day in a table, on one line.
import { writeDate, writeInstant } from '../formats.ts';
import type { View } from '../view.ts';

/** A dash where there is no date. */
export function Day({
  date,
  view,
}: {
  readonly date: string | null | undefined;
  readonly view: Pick<View, 'language'>;
}) {
  return date ? <span class="ob-day">{writeDate(date, view.language)}</span> : <>–</>;
}

/** A date with the time, on one line. */
export function Instant({ at, view }: { readonly at: string; readonly view: Pick<View, 'language'> }) {
  return <span class="ob-day">{writeInstant(at, view.language)}</span>;
}
