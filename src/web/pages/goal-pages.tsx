// Goals of groups: the list by group, and the forms to set, change and end one.
import { endGoal, getGoal, listGoals, reviseGoal, setGoal } from '../../app/registers/goals.ts';
import { shippedBeacons } from '../../domain/registers/shipped-beacons.ts';
import type { Door, Entries } from '../door.tsx';
import { missing, orErrors } from '../form/act-page.tsx';
import { chosenFramework } from '../registers/beacon-list.tsx';
import { entryAsked, expectedOf, fieldAt, filledOf } from '../registers/entry-form.tsx';
import { entriesOfGoal, readGoal } from '../registers/goal-fields.tsx';
import { endGoalForm, goalForm } from '../registers/goal-forms.tsx';
import { goalsPage } from '../registers/goal-list.tsx';
import type { Answer, Page, View } from '../view.ts';

const REQUIRED = { place: 'goals.group', goal: 'goals.goal', targetGroup: 'goals.targetGroup' } as const;

const fieldOfGoal = (pointer: string) => fieldAt(pointer, 'goal');

export function addGoalPages(door: Door): void {
  door.get('/maal', async (view) => {
    const { framework, frameworks } = await chosenFramework(view);
    return goalsPage(view, frameworks, await listGoals(view.ports, view.actor, framework.id));
  });
  door.get('/maal/:ramme/nyt', (view) => newForm(view, new URLSearchParams(), []));
  door.post('/maal/:ramme/nyt', add);
  door.get('/maal/:id/ret', async (view) => {
    const goal = await load(view);
    return changeForm(view, entriesOfGoal(goal, view), []);
  });
  door.post('/maal/:id/ret', change);
  door.get('/maal/:id/afslut', async (view) => endGoalForm(view, await load(view), new URLSearchParams(), []));
  door.post('/maal/:id/afslut', end);
}

function load({ ports, actor, params }: View) {
  return getGoal(ports, actor, params.id ?? '');
}

function saved(framework: string): Answer {
  return { goTo: `/maal?ramme=${framework}`, say: { key: 'registers.saved' } };
}

async function newForm(view: View, entries: Entries, errors: Parameters<typeof goalForm>[3]): Promise<Page> {
  const { framework } = await listGoals(view.ports, view.actor, view.params.ramme ?? '');
  return goalForm(view, { framework, beacons: await beaconsOf(view, framework.id) }, entries, errors);
}

async function changeForm(view: View, entries: Entries, errors: Parameters<typeof goalForm>[3]): Promise<Page> {
  const goal = await load(view);
  const { framework } = await listGoals(view.ports, view.actor, goal.framework);
  return goalForm(view, { framework, goal, beacons: await beaconsOf(view, framework.id) }, entries, errors);
}

/** Indicators that have a title. */
async function beaconsOf({ ports }: View, id: string) {
  const framework = (await ports.frameworks.published()).find((each) => each.id === id);
  const written = await ports.entries.all('beacon', id);
  const shipped = framework ? shippedBeacons(framework) : [];
  const all = [...shipped.filter(({ key }) => !written.some((each) => each.key === key)), ...written];
  return all.flatMap(({ key, definition: { title } }) => (title === undefined ? [] : [{ value: key, text: title }]));
}

async function add(view: View, entries: Entries): Promise<Answer> {
  const framework = view.params.ramme ?? '';
  const empty = missing(view, entries, REQUIRED);
  if (empty.length > 0) return newForm(view, entries, empty);
  const attempt = setGoal(view.ports, entryAsked(view, entries), framework, filledOf(readGoal(entries)));
  const done = await orErrors(attempt, view.language, fieldOfGoal);
  return 'errors' in done ? newForm(view, entries, done.errors) : saved(framework);
}

async function change(view: View, entries: Entries): Promise<Answer> {
  const goal = await load(view);
  const empty = missing(view, entries, REQUIRED);
  if (empty.length > 0) return changeForm(view, entries, empty);
  const attempt = reviseGoal(view.ports, entryAsked(view, entries, expectedOf(entries)), goal.id, readGoal(entries));
  const done = await orErrors(attempt, view.language, fieldOfGoal);
  return 'errors' in done ? changeForm(view, entries, done.errors) : saved(goal.framework);
}

async function end(view: View, entries: Entries): Promise<Answer> {
  const goal = await load(view);
  const empty = missing(view, entries, { reason: 'observations.reason' });
  if (empty.length > 0) return endGoalForm(view, goal, entries, empty);
  const reason = entries.get('reason')?.trim() ?? '';
  const attempt = endGoal(view.ports, entryAsked(view, entries, expectedOf(entries)), goal.id, reason);
  const done = await orErrors(attempt, view.language, () => 'reason');
  return 'errors' in done ? endGoalForm(view, goal, entries, done.errors) : saved(goal.framework);
}
