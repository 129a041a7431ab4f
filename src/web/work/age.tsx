// How long a task has waited, and its deadline. A late task is marked.
import { isLate, type Work } from '../../app/read-work.ts';
import { daysBetween, writeDate } from '../formats.ts';
import { Status } from '../parts/status.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

export function Age({ work, view }: { readonly work: Work; readonly view: View }) {
  const { t, language, ports } = view;
  const { today } = ports.clock();
  const { since, due } = work;
  if (due !== null && isLate(work, today)) {
    const values = { date: writeDate(due, language) };
    return <Status tone="bad" text={counted(t, 'work.late', daysBetween(due, today), values)} />;
  }
  const days = Math.max(0, daysBetween(since, today));
  const age = days === 0 ? t('work.age.0') : counted(t, 'work.age', days);
  const until = due === null ? '' : `, ${t('work.due', { date: writeDate(due, language) })}`;
  return <span class="ob-muted">{age + until}</span>;
}
