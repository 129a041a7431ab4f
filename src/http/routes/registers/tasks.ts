// Task × municipality, as JSON and as rows.
import { z } from 'zod';
import { TASK_COLUMNS, taskRows } from '../../../app/extract-tasks.ts';
import { getTasks, type TasksAsked } from '../../../app/read-tasks.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleTasks } from '../../openapi/sample-registers.ts';
import { operation } from '../../operation.ts';
import { Id, IsoDate } from '../../shapes/building-blocks.ts';
import { presentTasks, TasksShape } from '../../shapes/tasks.ts';
import { registerExport } from './register-export.ts';

const query = z.strictObject({
  framework: Id.meta({ description: 'Whose municipalities are asked for.' }),
  cluster: Id.optional().meta({ description: 'Only the municipalities of this cluster, or sundhedsråd.' }),
  on: IsoDate.optional().meta({ description: 'The day; today where nothing is said.' }),
  taskType: Id.optional().meta({ description: 'Only this type of task.' }),
  tasks: z
    .enum(['agreed', 'all'])
    .optional()
    .meta({ description: 'With `all` also the types of task on which nothing is agreed.' }),
});

function askedOf({ on, tasks, ...asked }: z.output<typeof query>): TasksAsked {
  return { ...asked, day: on, all: tasks === 'all' };
}

export const getTasksRoute = operation({
  operationId: 'getTasks',
  method: 'GET',
  path: '/agreements-by-task',
  tag: 'Agreements',
  summary: 'Ask which municipality has which task',
  description:
    'Task × municipality on a day: who is in, who was asked, who operates, on which basis and at which price per unit, and where nothing is agreed. Of the agreements the caller may see, under whatever framework they stand; a replaced edition no longer counts.',
  scope: 'proposals:read',
  query,
  conditional: true,
  success: {
    status: 200,
    description: 'The rows with their cells.',
    schema: TasksShape,
    example: () => presentTasks(sampleTasks()),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) =>
    contentAnswer(call, presentTasks(await getTasks(call.ports, call.actor, askedOf(call.query)))),
});

export const exportTasksRoute = registerExport({
  operationId: 'exportTasks',
  name: 'tasks',
  summary: 'Extract of task × municipality',
  description: 'One row for each municipality, type of task and agreement, and one for each where nothing is agreed.',
  columns: TASK_COLUMNS,
  query,
  sample: () => taskRows(sampleTasks()),
  refusals: ['not-found'],
  rows: async (ports, actor, asked) => taskRows(await getTasks(ports, actor, askedOf(asked))),
});
