// The forms of a goal: set or change it, and end it.
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { refuseChange } from '../../domain/registers/command.ts';
import type { Goal } from '../../domain/registers/goal.ts';
import type { Entries } from '../door.tsx';
import { actPage } from '../form/act-page.tsx';
import type { Option } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import type { Page, View } from '../view.ts';
import { reasonForm, versionOf } from './entry-form.tsx';
import { GoalFields, groupsOf } from './goal-fields.tsx';

type Of = { readonly framework: Framework; readonly beacons: readonly Option[]; readonly goal?: Goal };

/** Throws the act's own refusal where the person may set a goal for no group. */
export function goalForm(
  view: View,
  { framework, beacons, goal }: Of,
  entries: Entries,
  errors: readonly FormError[],
): Page {
  const { t } = view;
  if (groupsOf(view, framework).length === 0) throw new Refusal('forbidden');
  if (goal) refuseChange(view.actor, goal, 'current');
  return actPage({
    ...{ view, errors, title: t(goal ? 'goals.change' : 'goals.new'), lead: t('goals.formLead') },
    ...placeOf(view, framework.id),
    save: t('registers.save'),
    values: goal ? versionOf(goal, entries) : formKey(entries),
    children: <GoalFields {...{ view, framework, beacons, entries, errors }} />,
  });
}

export function endGoalForm(view: View, goal: Goal, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  refuseChange(view.actor, goal, 'current');
  return reasonForm({
    ...{ view, entry: goal, entries, errors, title: t('goals.end'), lead: t('goals.endLead') },
    ...placeOf(view, goal.framework),
    above: <p class="ob-pre">{goal.goal}</p>,
  });
}

function placeOf({ t }: View, framework: string): Pick<Page, 'trail'> & { readonly back: string } {
  const back = `/maal?ramme=${framework}`;
  const beacons = { href: '/pejlemaerker', text: t('nav.beacons') };
  return { back, trail: [beacons, { href: back, text: t('goals.title') }] };
}
