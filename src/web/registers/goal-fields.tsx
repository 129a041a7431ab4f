// The fields of a goal, and the conversion of the typed values.
import type { Framework } from '../../domain/governance/framework.ts';
import type { Goal } from '../../domain/registers/goal.ts';
import { writesFor } from '../../domain/registers/places.ts';
import { readDate } from '../../lib/read-date.ts';
import type { Entries } from '../door.tsx';
import { fieldIn } from '../form/act-page.tsx';
import { type Option, Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { writeShortDate } from '../formats.ts';
import type { View } from '../view.ts';
import { typedIn } from './entry-form.tsx';

const FIELDS = ['place', 'goal', 'targetGroup', 'needs', 'beacon'] as const;

/** The typed values; null for an empty field. An invalid date stays as text, so that the register refuses it. */
export function readGoal(entries: Entries): Record<string, unknown> {
  const { until = null, ...typed } = typedIn(entries, [...FIELDS, 'until']);
  return { ...typed, until: until === null ? null : (readDate(until) ?? until) };
}

/** The fields filled from a saved goal. */
export function entriesOfGoal(goal: Goal, { language }: Pick<View, 'language'>): Entries {
  return new URLSearchParams([
    ...FIELDS.map((name) => [name, goal[name] ?? '']),
    ['until', goal.until === undefined ? '' : writeShortDate(goal.until, language)],
    ['version', String(goal.version)],
  ]);
}

/** Groups that the person may set a goal for. */
export function groupsOf({ actor }: Pick<View, 'actor'>, framework: Framework): readonly Option[] {
  return [...framework.clusters, ...framework.parties]
    .filter(({ id }) => writesFor(actor, framework.id, id))
    .map(({ id, name }) => ({ value: id, text: name }));
}

type Props = {
  readonly view: View;
  readonly framework: Framework;
  readonly beacons: readonly Option[];
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

export function GoalFields({ view, framework, beacons, entries, errors }: Props) {
  const { t } = view;
  const field = fieldIn(entries, errors, t);
  return (
    <>
      <Select {...field('place')} label={t('goals.group')} options={groupsOf(view, framework)} />
      <TextArea {...field('goal')} label={t('goals.goal')} rows={2} />
      <TextArea {...field('targetGroup')} label={t('goals.targetGroup')} hint={t('goals.noPerson')} rows={2} />
      <TextArea {...field('needs')} label={t('goals.needs')} rows={3} />
      {beacons.length > 0 && <Select {...field('beacon')} label={t('goals.beacon')} options={beacons} />}
      <TextInput {...field('until')} label={t('goals.until')} width="s" />
    </>
  );
}
