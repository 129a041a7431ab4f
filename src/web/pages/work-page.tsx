// Mit arbejde: waiting for me, waiting for others, overdue, each with its age.
import { isLate, readWork } from '../../app/read-work.ts';
import { holds } from '../../domain/workflow/actor.ts';
import type { Door } from '../door.tsx';
import { daysBetween, writeDate } from '../formats.ts';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';
import { Board } from '../work/board.tsx';
import { type Task, tasksOf } from '../work/work.ts';

export function registerWork(door: Door): void {
  door.get('/', async (view) => {
    const { t, actor, ports } = view;
    const { today } = ports.clock();
    const tasks = tasksOf(await readWork(ports, actor), view);
    const mine = tasks.filter(({ work }) => work.mine);
    const planner = holds(actor, 'planner');
    const others = tasks.filter(({ work }) => !work.mine && !(planner && work.kind === 'waits-for-bodies'));
    const overdue = tasks.filter(({ work }) => isLate(work, today));
    return {
      title: t('work.title'),
      body: (
        <>
          <Tasks id="mig" title={t('work.mine')} none={t('work.noneMine')} tasks={mine} view={view} />
          <Tasks id="over" title={t('work.overdue')} none={t('work.noneOverdue')} tasks={overdue} view={view} />
          {planner && <Board tasks={tasks} view={view} />}
          <Tasks id="andre" title={t('work.others')} none={t('work.noneOthers')} tasks={others} view={view} />
          <p class="ob-actions">
            {holds(actor, 'coordinator') && (
              <a class="button button-primary" href="/sager/ny">
                {t('work.start')}
              </a>
            )}
            <a href="/sager">{t('work.seeCases')}</a>
            <a href="/kalender">{t('calendar.link')}</a>
          </p>
        </>
      ),
    };
  });
}

type Props = {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly tasks: readonly Task[];
  readonly view: View;
};

function Tasks({ id, title, none, tasks, view }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{`${title} (${tasks.length})`}</h2>
      {tasks.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="ob-task-list no-max-width">
          {tasks.map((task) => (
            <li key={task.href + task.text}>
              <span>
                <a href={task.href}>{task.title}</a>
                <br />
                {task.text}
              </span>
              <span class="ob-muted">{sayAge(task.work, view)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sayAge({ since, due }: Task['work'], { t, language, ports }: View): string {
  const { today } = ports.clock();
  const late = due === null ? 0 : daysBetween(due, today);
  if (due !== null && late > 0) return counted(t, 'work.late', late, { date: writeDate(due, language) });
  const days = Math.max(0, daysBetween(since, today));
  const age = days === 0 ? t('work.age.0') : counted(t, 'work.age', days);
  return due === null ? age : `${age}, ${t('work.due', { date: writeDate(due, language) })}`;
}
