// Mit arbejde: tasks of the person and tasks of others, each once with its age. Late tasks come first.
import { hasTasks, isLate, readWork } from '../../app/read-work.ts';
import { holds } from '../../domain/workflow/actor.ts';
import type { Door } from '../door.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';
import { Age } from '../work/age.tsx';
import { Board } from '../work/board.tsx';
import { Reminded } from '../work/reminded.tsx';
import { lateFirst, type Task, tasksOf } from '../work/work.ts';

export function addWorkPage(door: Door): void {
  door.get('/', async (view) => {
    const { t, actor, ports } = view;
    const { today } = ports.clock();
    const tasks = lateFirst(tasksOf(await readWork(ports, actor), view), today);
    const mine = tasks.filter(({ work }) => work.mine);
    const planner = holds(actor, 'planner');
    const others = tasks.filter(({ work }) => !work.mine && !(planner && work.kind === 'waits-for-bodies'));
    return {
      title: t('work.title'),
      body: (
        <>
          {tasks.length > 0 || hasTasks(actor) ? (
            <>
              <Tasks id="mig" title={t('work.mine')} none={t('work.noneMine')} tasks={mine} view={view} />
              {planner && <Board tasks={tasks} view={view} />}
              <Tasks id="andre" title={t('work.others')} none={t('work.noneOthers')} tasks={others} view={view} />
            </>
          ) : (
            <p class="ob-lead">{t('work.noneOfRole')}</p>
          )}
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
  const { today } = view.ports.clock();
  const late = tasks.filter(({ work }) => isLate(work, today)).length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{`${title} (${tasks.length})`}</h2>
      {late > 0 && <p>{counted(view.t, 'work.lateCount', late)}</p>}
      {tasks.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="ob-task-list ob-work no-max-width">
          {tasks.map((task) => (
            <li key={task.href + task.text}>
              <span>
                <a href={task.href}>{task.title}</a>
                <br />
                {task.text}
              </span>
              <span>
                <Age work={task.work} view={view} />
                <Reminded task={task} view={view} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
