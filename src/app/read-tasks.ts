// Task × municipality: what the municipalities of a cluster or framework have agreed, task by task.
import { TASK_TYPE_WORDS } from '../domain/dossier/task-types.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { clusterById, membersOn } from '../domain/governance/lookups.ts';
import { Refusal } from '../domain/refusal.ts';
import { type GridRow, taskGrid } from '../domain/registers/task-grid.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import { currentFramework } from './current-framework.ts';
import type { Ports } from './ports.ts';
import { getSight } from './see-proposal.ts';

export const TASK_TYPES: readonly string[] = Object.keys(TASK_TYPE_WORDS);

/** How many agreements of one municipality on one task are shown; normally there is one. */
const MOST_IN_CELL = 5;

export type TasksAsked = {
  readonly framework: string;
  /** If absent, every municipality of the framework is read. */
  readonly cluster?: string | undefined;
  /** `YYYY-MM-DD`; today where absent. */
  readonly day?: string | undefined;
  readonly taskType?: string | undefined;
  /** Also types of task without any agreement. */
  readonly all?: boolean | undefined;
};

export type TasksRead = {
  readonly framework: Framework;
  readonly cluster: string | null;
  readonly day: string;
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly GridRow[];
};

/**
 * Over agreements the actor may see, under any framework. Refusals: `not-found` for an unknown framework, `invalid` for
 * a cluster that is not in it.
 */
export async function getTasks(ports: Ports, actor: Actor, asked: TasksAsked): Promise<TasksRead> {
  const day = asked.day ?? ports.clock().today;
  const framework = currentFramework(await ports.frameworks.published(), asked.framework, day);
  if (!framework) throw new Refusal('not-found');
  const municipalities = municipalitiesOf(framework, asked.cluster, day);
  const filter = { day, municipalities: municipalities.map(({ id }) => id), taskType: asked.taskType };
  const found = await ports.registers.tasks(await getSight(ports, actor), filter, MOST_IN_CELL);
  const types = asked.taskType === undefined ? TASK_TYPES : [asked.taskType];
  return {
    ...{ framework, day, municipalities },
    cluster: asked.cluster ?? null,
    rows: taskGrid(found, filter.municipalities, { types, all: asked.all ?? false, day }),
  };
}

/** The municipalities, in the framework's order. */
function municipalitiesOf(
  framework: Framework,
  id: string | undefined,
  day: string,
): readonly { readonly id: string; readonly name: string }[] {
  const cluster = id === undefined ? undefined : clusterById(framework, id);
  if (id !== undefined && !cluster) {
    const fault = { pointer: '/cluster', code: 'unknown-reference', values: { what: 'cluster', id } };
    throw new Refusal('invalid', { faults: [fault] });
  }
  const members = cluster && new Set(membersOn(cluster, day));
  return framework.parties
    .filter((party) => party.kind === 'municipality' && (!members || members.has(party.id)))
    .map(({ id: party, name }) => ({ id: party, name }));
}
