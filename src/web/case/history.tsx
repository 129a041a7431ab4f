// The history of a case, folded by day, newest first. The open day also shows what changed in the dossier.
import { parseDossier } from '../../app/read-dossier.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { writeDate, writeTimeOf } from '../formats.ts';
import type { Case } from '../load-case.ts';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';
import { Differences, differencesBetween } from './differences.tsx';
import type { HistoryDay, HistoryEntry } from './history-days.ts';
import { sayEvent, saySections } from './say-event.ts';

/** How many changes of a day are compared; the others only name their sections. */
const MOST_COMPARED = 20;
/** How many changed fields are listed for one entry. */
const MOST_FIELDS = 60;

/** The day in the address, else the newest one, with the dossiers before and after each of its changes, by revision. */
export async function openDay(
  { ports, url }: View,
  proposal: string,
  days: readonly HistoryDay[],
): Promise<{ readonly open: string; readonly dossiers: ReadonlyMap<number, Dossier> }> {
  const asked = url.searchParams.get('dag');
  const day = days.find((each) => each.day === asked) ?? days[0];
  const changes = (day?.entries ?? []).flatMap(({ change }) => change ?? []).slice(0, MOST_COMPARED);
  const texts = await ports.reader.dossiers(
    proposal,
    changes.flatMap(({ before, after }) => [before, after]),
  );
  return {
    open: day?.day ?? '',
    dossiers: new Map([...texts].map(([number, text]) => [number, parseDossier(text)])),
  };
}

type Props = {
  readonly view: View;
  readonly found: Pick<Case, 'framework' | 'earlier'>;
  readonly days: readonly HistoryDay[];
  /** There are earlier events that are not shown. */
  readonly left: boolean;
} & Awaited<ReturnType<typeof openDay>>;

export function History({ view, found, days, left, open, dossiers }: Props) {
  const { t, language, url } = view;
  const shown = days.reduce((sum, { entries }) => sum + entries.reduce((all, { count }) => all + count, 0), 0);
  if (days.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      {left && <p>{t('case.historyLatest', { count: shown })}</p>}
      {days.map(({ day, entries }) => (
        <details key={day} id={`dag-${day}`} class="ob-history" open={day === open}>
          <summary>{`${writeDate(day, language)} (${entries.length})`}</summary>
          <ul>
            {entries.map((entry) => (
              <li key={entry.sequence}>
                <Entry {...{ view, found, entry, dossiers }} />
              </li>
            ))}
          </ul>
          {day !== open && entries.some(({ change }) => change) && (
            <p class="ob-no-print">
              <a href={`${url.pathname}?dag=${day}#dag-${day}`}>{t('history.showDay')}</a>
            </p>
          )}
        </details>
      ))}
    </>
  );
}

type EntryProps = Pick<Props, 'view' | 'found' | 'dossiers'> & { readonly entry: HistoryEntry };

function Entry({ view, found, entry, dossiers }: EntryProps) {
  const { t, language } = view;
  const { event, since, count, change } = entry;
  const [first, last] = [since, event.at].map((at) => writeTimeOf(at, language));
  const said =
    change && count > 1
      ? `${t('history.changes', { count })}: ${saySections(change.sections, view)}`
      : sayEvent(event, found, view);
  const before = change && dossiers.get(change.before);
  const after = change && dossiers.get(change.after);
  return (
    <>
      {`${first === last ? last : `${first}–${last}`}: ${said} `}
      <span class="ob-muted">{`(${event.by.name})`}</span>
      {before && after && <Changed {...{ view, framework: found.framework, before, after, at: last ?? '' }} />}
    </>
  );
}

type ChangedProps = {
  readonly view: View;
  readonly framework: Case['framework'];
  readonly before: Dossier;
  readonly after: Dossier;
  readonly at: string;
};

function Changed({ view, framework, before, after, at }: ChangedProps) {
  const { t } = view;
  const differences = differencesBetween(before, after);
  if (differences.length === 0) return <p class="ob-muted mb-2">{t('history.asBefore')}</p>;
  const more = differences.length - MOST_FIELDS;
  const words = { caption: t('history.caption', { at }), before: t('history.before'), after: t('history.after') };
  return (
    <details class="details">
      <summary class="details-summary">{counted(t, 'history.fields', differences.length)}</summary>
      <Differences {...{ view, framework, before, after, words, differences: differences.slice(0, MOST_FIELDS) }} />
      {more > 0 && <p>{t('history.moreFields', { count: more })}</p>}
    </details>
  );
}
