// Opgaver: which municipality has which task on which terms, and where nothing is agreed.
import { getTasks, type TasksRead } from '../../app/read-tasks.ts';
import { inLanguage } from '../../lib/localised.ts';
import { readDate } from '../../lib/read-date.ts';
import type { Door } from '../door.tsx';
import { idOf } from '../form/controls.tsx';
import { writeDate } from '../formats.ts';
import { clusterName } from '../names.ts';
import { downloadOf } from '../parts/download.ts';
import { Status } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { type Chosen, chooseFramework } from '../registers/choose-framework.ts';
import { Files, FilterForm, PlaceChoice } from '../registers/filter-form.tsx';
import { sayTaskType, TaskCell } from '../registers/task-cells.tsx';
import { taskFile } from '../registers/task-file.ts';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

const PATH = '/opgaver';

export function addTasksPage(door: Door): void {
  door.get(PATH, showTasks);
  for (const ending of ['csv', 'xlsx'] as const)
    door.get(`${PATH}.${ending}`, async (view) => {
      const { columns, rows } = taskFile((await read(view)).found, view);
      return downloadOf(view, columns, rows, ending, view.t('tasks.file'));
    });
}

async function read(view: View): Promise<{ readonly chosen: Chosen; readonly found: TasksRead }> {
  const { ports, actor, url } = view;
  const day = readDate(url.searchParams.get('dag') ?? '') ?? ports.clock().today;
  const chosen = await chooseFramework(view, day);
  const asked = { framework: chosen.framework.id, cluster: chosen.cluster, day, all: url.searchParams.has('alle') };
  return { chosen, found: await getTasks(ports, actor, asked) };
}

async function showTasks(view: View) {
  const { t, language } = view;
  const { chosen, found } = await read(view);
  const { framework, cluster, day, municipalities, rows } = found;
  const place = cluster === null ? inLanguage(framework.title, language) : clusterName(framework, cluster);
  const agreed = rows.filter(({ cells }) => cells.some(({ entries }) => entries.length > 0)).length;
  return {
    title: t('tasks.title'),
    wide: true,
    body: (
      <>
        <p class="ob-lead">
          {agreed === 0
            ? t('tasks.none', { place, date: writeDate(day, language) })
            : counted(t, 'tasks.lead', agreed, { place, date: writeDate(day, language) })}
        </p>
        <FilterForm view={view}>
          <PlaceChoice view={view} chosen={chosen} />
          <MoreToAsk view={view} day={day} />
        </FilterForm>
        {rows.length > 0 && (
          <>
            <Table
              caption={t('tasks.caption', { place })}
              head={[t('tasks.task'), ...municipalities.map(({ name }) => name)]}
              rows={rows.map(({ taskType, cells, sameTerms }) => [
                <>
                  {sayTaskType(taskType, view)}
                  {sameTerms === false && (
                    <>
                      <br />
                      <Status tone="warn" text={t('tasks.different')} />
                    </>
                  )}
                </>,
                ...cells.map((cell) => <TaskCell key={cell.municipality} {...{ view, framework, cell }} />),
              ])}
            />
            <p class="ob-muted">{t('tasks.blank')}</p>
            <Files view={view} path={PATH} />
          </>
        )}
      </>
    ),
  };
}

function MoreToAsk({ view: { t, language, url }, day }: { readonly view: View; readonly day: string }) {
  return (
    <>
      <div class="form-group">
        <label class="form-label" for={idOf('dag')}>
          {t('registers.day')}
        </label>
        <input class="form-input" id={idOf('dag')} name="dag" type="text" value={writeDate(day, language)} />
      </div>
      <div class="form-group form-group-checkbox">
        <input
          type="checkbox"
          class="form-checkbox"
          id={idOf('alle')}
          name="alle"
          value="ja"
          checked={url.searchParams.has('alle')}
        />
        <label for={idOf('alle')}>{t('tasks.all')}</label>
      </div>
    </>
  );
}
