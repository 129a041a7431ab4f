// Goals of the groups in a framework: each group sets, changes and ends its own; every reader of the framework may read
// them.
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  contentOfGoal,
  endGoal as decideEnd,
  reviseGoal as decideRevision,
  setGoal as decideSetting,
  type Goal,
  GoalContent,
} from '../../domain/registers/goal.ts';
import { shippedBeacons } from '../../domain/registers/shipped-beacons.ts';
import type { Actor } from '../../domain/workflow/actor.ts';
import type { Changed, Ports } from '../ports.ts';
import {
  actOnEntry,
  addEntry,
  changeEntry,
  contentOf,
  contextIn,
  type EntryAsked,
  getEntry,
  patched,
  readerOf,
} from './change-entry.ts';

type Asked = EntryAsked<'goal'>;
const kind = 'goal';

/** Most goals that a framework may have, ended ones included. */
export const MOST_GOALS = 1_000;

export type GoalsOfFramework = { readonly framework: Framework; readonly goals: readonly Goal[] };

/** Active goals first, then ended ones, each in the order they were set. Refusal `not-found`. */
export async function listGoals(ports: Ports, actor: Actor, id: string): Promise<GoalsOfFramework> {
  const [{ sight }, context] = await Promise.all([readerOf(ports, actor), contextIn(ports, actor, id)]);
  if (!context || !(sight.all || sight.frameworks.includes(id))) throw new Refusal('not-found');
  const goals = await ports.entries.all(kind, id);
  const ended = ({ status }: Goal) => Number(status === 'ended');
  return { framework: context.framework, goals: [...goals].sort((a, b) => ended(a) - ended(b)) };
}

/** Refusal `not-found`. */
export function getGoal(ports: Ports, actor: Actor, id: string): Promise<Goal> {
  return getEntry(ports, actor, { kind, id });
}

/** Refusals: `not-found`, `forbidden`, `invalid`. */
export async function setGoal(ports: Ports, asked: Asked, framework: string, content: unknown): Promise<Changed> {
  const { goals } = await listGoals(ports, asked.actor, framework);
  const given = contentOf(GoalContent, content);
  if (goals.length >= MOST_GOALS)
    throw new Refusal('invalid', { faults: [{ pointer: '', code: 'too-big', values: { maximum: MOST_GOALS } }] });
  const beacons = await beaconsOf(ports, asked.actor, framework);
  return addEntry(ports, asked, { kind, framework }, (id, context) => decideSetting(id, given, beacons, context));
}

/** Applies a merge patch. Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`. */
export async function reviseGoal(ports: Ports, asked: Asked, id: string, patch: unknown): Promise<Changed> {
  const { framework } = await getGoal(ports, asked.actor, id);
  const beacons = await beaconsOf(ports, asked.actor, framework);
  return changeEntry(ports, asked, { kind, id }, (before, context) =>
    decideRevision(before, patched(GoalContent, contentOfGoal(before), patch), beacons, context),
  );
}

/** Refusals: `not-found`, `forbidden`, `stale`, `entry-closed`, `invalid`. */
export function endGoal(ports: Ports, asked: Asked, id: string, reason: string): Promise<Changed> {
  return actOnEntry(ports, asked, { kind, id }, [GoalContent.shape.goal, reason], decideEnd);
}

/** Keys of the indicators that a goal can be followed by. */
async function beaconsOf(ports: Ports, actor: Actor, id: string): Promise<readonly string[]> {
  const context = await contextIn(ports, actor, id);
  const shipped = context ? shippedBeacons(context.framework) : [];
  return [...shipped, ...(await ports.entries.all('beacon', id))].map(({ key }) => key);
}
