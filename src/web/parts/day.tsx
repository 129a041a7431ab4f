// A day or a period in a table, on one line.
import { sayPeriod } from '../../domain/agreement/say-period.ts';
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

/** A period of reports by its id: `2. halvår 2025`. */
export function Period({ id, view }: { readonly id: string; readonly view: Pick<View, 'language'> }) {
  return <span class="ob-day">{sayPeriod(id, view.language)}</span>;
}
