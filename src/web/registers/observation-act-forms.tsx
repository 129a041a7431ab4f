// The forms of an observation: report, correct, close, and turn it into a case.
import { currentFramework } from '../../app/current-framework.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { isValidOn } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Observation } from '../../domain/registers/observation.ts';
import { beginnings, ClusterChoice, clusterOptions } from '../case/cluster-choice.tsx';
import type { Entries } from '../door.tsx';
import { actPage, errorAt } from '../form/act-page.tsx';
import { TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { taskTypeName } from '../names.ts';
import type { Page, View } from '../view.ts';
import { reasonForm, versionOf } from './entry-form.tsx';
import { readableFrameworks } from './frame.tsx';
import { ObservationFields } from './observation-form.tsx';

export async function frameworkIn({ ports }: View, { framework: id }: Observation): Promise<Framework> {
  const framework = currentFramework(await ports.frameworks.published(), id, ports.clock().today);
  if (!framework) throw new Error(`Framework ${id} is not published`);
  return framework;
}

/**
 * Offers the parties of the frameworks in force that the person may read. Anyone may report: a person who may read none
 * is offered the parties of every framework in force.
 */
export async function reportForm(view: View, entries: Entries, errors: readonly FormError[]): Promise<Page> {
  const { t, ports } = view;
  const { today } = ports.clock();
  const own = (await readableFrameworks(view)).filter((framework) => isValidOn(framework, today));
  const published = await ports.frameworks.published();
  const others = [...new Set(published.map(({ id }) => id))]
    .flatMap((id) => currentFramework(published, id, today) ?? [])
    .filter((framework) => isValidOn(framework, today));
  return actPage({
    ...{ view, errors, title: t('observations.new'), lead: t('observations.newLead'), save: t('observations.send') },
    ...{ trail: trailOf(view), back: '/uaftalt', values: formKey(entries) },
    children: <ObservationFields {...{ view, entries, errors, frameworks: own.length > 0 ? own : others }} />,
  });
}

export async function reviseForm(
  view: View,
  observation: Observation,
  entries: Entries,
  errors: readonly FormError[],
): Promise<Page> {
  const { t } = view;
  const frameworks = [await frameworkIn(view, observation)];
  return actPage({
    ...{ view, errors, title: t('registers.change'), lead: t('observations.newLead'), save: t('registers.save') },
    ...{ trail: trailOf(view), back: `/uaftalt/${observation.id}`, values: versionOf(observation, entries) },
    children: <ObservationFields {...{ view, entries, errors, frameworks }} />,
  });
}

export function closeForm(view: View, observation: Observation, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  return reasonForm({
    ...{ view, entry: observation, entries, errors, name: 'grund', rows: 5 },
    ...{ title: t('observations.close'), lead: t('observations.closeLead') },
    ...{ trail: trailOf(view), back: `/uaftalt/${observation.id}` },
    above: <p class="ob-pre">{observation.what}</p>,
  });
}

export async function promoteForm(
  view: View,
  observation: Observation,
  entries: Entries,
  errors: readonly FormError[],
): Promise<Page> {
  const { t, language } = view;
  const options = clusterOptions(view, await beginnings(view));
  if (options.length === 0) throw new Refusal('forbidden');
  return actPage({
    ...{ view, errors, title: t('observations.promote'), lead: t('observations.promoteLead') },
    ...{ trail: trailOf(view), back: `/uaftalt/${observation.id}`, values: versionOf(observation, entries) },
    above: <p class="ob-pre">{observation.what}</p>,
    children: (
      <>
        <TextInput
          name="titel"
          label={t('observations.caseTitle')}
          value={entries.get('titel') ?? taskTypeName(observation.taskType, language)}
          error={errorAt(errors, 'titel')}
          t={t}
        />
        <ClusterChoice {...{ view, options, entries, errors }} />
      </>
    ),
  });
}

export function trailOf({ t }: View): NonNullable<Page['trail']> {
  return [{ href: '/uaftalt', text: t('observations.title') }];
}
