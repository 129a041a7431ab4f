// The planner's board: every case under review, grouped by its stage, with its age.
import { isLate } from '../../app/read-work.ts';
import { procedureOf } from '../../domain/governance/lookups.ts';
import { openSubmission } from '../../domain/workflow/state.ts';
import { stageName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { Age } from './age.tsx';
import type { Task } from './work.ts';

type Column = { readonly stage: string; readonly tasks: readonly Task[] };

export function Board({ tasks, view }: { readonly tasks: readonly Task[]; readonly view: View }) {
  const { t, ports } = view;
  const { today } = ports.clock();
  const columns = columnsOf(tasks, view);
  const count = columns.reduce((sum, column) => sum + column.tasks.length, 0);
  return (
    <section aria-labelledby="tavle">
      <h2 id="tavle">{`${t('board.title')} (${count})`}</h2>
      {count === 0 ? (
        <p>{t('board.none')}</p>
      ) : (
        <Table
          caption={t('board.title')}
          wrap
          numbers={[2, 3]}
          head={[t('board.stage'), t('board.cases'), t('board.count'), t('board.late')]}
          rows={columns.map(({ stage, tasks: own }) => [
            stage,
            <ul class="nobullet-list">
              {own.map(({ href, title, work }) => (
                <li key={href}>
                  <a href={href}>{title}</a> <Age work={work} view={view} />
                </li>
              ))}
            </ul>,
            String(own.length),
            String(own.filter(({ work }) => isLate(work, today)).length),
          ])}
        />
      )}
    </section>
  );
}

function columnsOf(tasks: readonly Task[], { language }: View): readonly Column[] {
  const found = new Map<string, { readonly at: number; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const { work } = task;
    if (work.kind !== 'waits-for-bodies') continue;
    const id = openSubmission(work.proposal)?.stage ?? '';
    const stage = stageName(work.framework, work.proposal, id, language);
    const at = procedureOf(work.framework, work.proposal).stages.findIndex((each) => each.id === id);
    const column = found.get(stage) ?? { at, tasks: [] };
    column.tasks.push(task);
    found.set(stage, column);
  }
  // In the order of the procedure.
  return [...found]
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([stage, own]) => ({ stage, tasks: own.tasks.sort((a, b) => a.work.since.localeCompare(b.work.since)) }));
}
