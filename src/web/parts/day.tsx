// A day in a table, on one line.
import { writeDate } from '../formats.ts';
import type { View } from '../view.ts';

/** A dash where there is none. */
export function Day({
  date,
  view,
}: {
  readonly date: string | null | undefined;
  readonly view: Pick<View, 'language'>;
}) {
  return date ? <span class="ob-day">{writeDate(date, view.language)}</span> : <>–</>;
}
