// The forms of an experience: share, change, withdraw.
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { refuseChange } from '../../domain/registers/command.ts';
import type { Experience } from '../../domain/registers/experience.ts';
import { writesFor } from '../../domain/registers/places.ts';
import type { Entries } from '../door.tsx';
import { actPage, fieldIn } from '../form/act-page.tsx';
import { type Option, Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import type { Page, View } from '../view.ts';
import { reasonForm, typedIn, versionOf } from './entry-form.tsx';
import { taskTypeOptions } from './frame.tsx';
import { pathsOf, trailOf } from './told-parts.tsx';

const FIELDS = ['place', 'taskType', 'title', 'worked', 'failed', 'matters', 'agreement'] as const;

/** Required fields, with the key of each label. */
export const EXPERIENCE_REQUIRED = {
  place: 'experiences.place',
  title: 'experiences.about',
  matters: 'experiences.matters',
} as const;

/** The typed values; null for an empty field. */
export function readExperience(entries: Entries): Record<string, string | null> {
  return typedIn(entries, FIELDS);
}

/** The fields filled from a shared experience. */
export function entriesOfExperience(experience: Experience): Entries {
  return new URLSearchParams([
    ...FIELDS.map((name) => [name, experience[name] ?? '']),
    ['version', String(experience.version)],
  ]);
}

/**
 * Clusters and parties that the person may share an experience of.
 * @param only the places of the agreement, where the experience is of an agreement
 */
export function placesToShare(
  { actor }: Pick<View, 'actor'>,
  { id: framework, clusters, parties }: Framework,
  only?: readonly string[],
): readonly Option[] {
  return [...clusters, ...parties]
    .filter(({ id }) => writesFor(actor, framework, id) && (only?.includes(id) ?? true))
    .map(({ id, name }) => ({ value: id, text: name }));
}

type Of = {
  readonly framework: Framework;
  readonly experience?: Experience;
  /** The agreement that the experience is of: id, title, and its places. */
  readonly agreement?: { readonly id: string; readonly title: string; readonly places: readonly string[] } | undefined;
};

/** Throws the act's own refusal where the person may share an experience of no place. */
export function experienceForm(
  view: View,
  { framework, experience, agreement }: Of,
  entries: Entries,
  errors: readonly FormError[],
): Page {
  const { t, language } = view;
  const places = placesToShare(view, framework, agreement?.places);
  if (places.length === 0) throw new Refusal('forbidden');
  if (experience) refuseChange(view.actor, experience, 'shared');
  const field = fieldIn(entries, errors, t);
  const only = places.length === 1 && places[0] && !entries.get('place') ? places[0].value : undefined;
  const hidden = experience ? versionOf(experience, entries) : formKey(entries);
  return actPage({
    ...{ view, errors, title: t(experience ? 'registers.change' : 'experiences.new'), lead: t('experiences.newLead') },
    ...{ trail: [{ href: '/erfaringer', text: t('experiences.title') }], save: t('registers.save') },
    back: experience ? pathsOf(experience).self : '/erfaringer',
    values: { ...hidden, ...(agreement && { agreement: agreement.id }) },
    above: agreement && <p>{`${t('experiences.agreement')}: ${agreement.title}`}</p>,
    children: (
      <>
        <Select
          {...field('place')}
          label={t('experiences.place')}
          value={only ?? entries.get('place') ?? ''}
          options={places}
        />
        <Select {...field('taskType')} label={t('registers.taskType')} options={taskTypeOptions(language)} />
        <TextInput {...field('title')} label={t('experiences.about')} />
        <TextArea {...field('worked')} label={t('experiences.worked')} rows={4} />
        <TextArea {...field('failed')} label={t('experiences.failed')} rows={4} />
        <TextArea {...field('matters')} label={t('experiences.matters')} rows={2} />
      </>
    ),
  });
}

export function withdrawForm(view: View, experience: Experience, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  refuseChange(view.actor, experience, 'shared');
  return reasonForm({
    ...{ view, entry: experience, entries, errors },
    ...{ title: t('experiences.withdraw'), lead: t('experiences.withdrawLead') },
    ...{ trail: trailOf(view, experience), back: pathsOf(experience).self },
    above: <p>{experience.title}</p>,
  });
}
