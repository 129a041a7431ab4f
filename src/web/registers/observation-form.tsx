// The two-minute form of an observation: its fields, and the conversion of the typed values.

import type { Framework } from '../../domain/governance/framework.ts';
import { LACK_WORDS, type Observation, PERIOD_WORDS } from '../../domain/registers/observation.ts';
import { readDate } from '../../lib/read-date.ts';
import { readNumber } from '../../lib/read-number.ts';
import type { Entries } from '../door.tsx';
import { errorAt, fieldIn } from '../form/act-page.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { writeShortDate } from '../formats.ts';
import type { View } from '../view.ts';
import { frameworkOptions, taskTypeOptions } from './frame.tsx';

/** The field that shows a fault of the content. */
export function observationField(pointer: string): string | undefined {
  const [, first = '', second = ''] = pointer.split('/');
  return first === 'frequency' ? (second === 'per' ? 'per' : 'antal') : FIELDS[first];
}

const FIELDS: Readonly<Record<string, string>> = {
  framework: 'hvem',
  place: 'hvem',
  taskType: 'opgavetype',
  what: 'hvad',
  since: 'siden',
  lacks: 'mangler',
};

/** The typed values. Unreadable values stay as text, so that the register refuses them at their field. */
export function readObservation(entries: Entries, { language }: Pick<View, 'language'>): Record<string, unknown> {
  const given = (name: string) => entries.get(name)?.trim() ?? '';
  const [framework = '', place = ''] = given('hvem').split(' ');
  const since = given('siden');
  const [count, per] = [given('antal'), given('per')];
  const lacks = entries.getAll('mangler');
  const filled = {
    ...(framework && { framework }),
    ...(place && { place }),
    ...(given('opgavetype') && { taskType: given('opgavetype') }),
    ...(given('hvad') && { what: given('hvad') }),
    ...(since && { since: readDate(since) ?? since }),
    ...((count || per) && {
      frequency: { count: typedNumber(count, language), per: per || undefined },
    }),
  };
  return { ...filled, lacks };
}

/** Text that is not a number, or can be read in two ways, stays as typed. Undefined for an empty field. */
function typedNumber(text: string, language: View['language']): number | string | undefined {
  const number = readNumber(text, language);
  return typeof number === 'number' ? number : text || undefined;
}

/** The fields filled from a saved observation. */
export function entriesOfObservation(observation: Observation, { language }: Pick<View, 'language'>): Entries {
  const { framework, place, taskType, what, since, frequency, lacks } = observation;
  return new URLSearchParams([
    ['hvem', `${framework} ${place}`],
    ['opgavetype', taskType],
    ['hvad', what],
    ['siden', since === undefined ? '' : writeShortDate(since, language)],
    ['antal', frequency === undefined ? '' : String(frequency.count)],
    ['per', frequency?.per ?? ''],
    ...lacks.map((lack) => ['mangler', lack]),
  ]);
}

type Props = {
  readonly view: View;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
  readonly frameworks: readonly Framework[];
};

export function ObservationFields({ view: { t, language }, entries, errors, frameworks }: Props) {
  const field = fieldIn(entries, errors, t);
  const titles = new Map(frameworkOptions(frameworks, language).map(({ value, text }) => [value, text]));
  const parties = frameworks.flatMap(({ id, parties: all }) =>
    all
      .filter(({ kind }) => kind !== 'citizens' && kind !== 'state')
      .map((party) => ({
        value: `${id} ${party.id}`,
        text: frameworks.length === 1 ? party.name : `${party.name} (${titles.get(id)})`,
      })),
  );
  return (
    <>
      <TextArea {...field('hvad')} label={t('observations.what')} hint={t('observations.whatHint')} rows={4} />
      <Select {...field('opgavetype')} label={t('registers.taskType')} options={taskTypeOptions(language)} />
      <Select {...field('hvem')} label={t('observations.who')} options={parties} />
      <TextInput {...field('siden')} label={t('observations.since')} hint={t('observations.sinceHint')} width="s" />
      <div class="ob-grid">
        <TextInput {...field('antal')} label={t('observations.often')} width="xs" numeric />
        <Select
          {...field('per')}
          label={t('observations.per')}
          options={Object.entries(PERIOD_WORDS).map(([value, words]) => ({ value, text: words[language] }))}
        />
      </div>
      <Checkboxes
        name="mangler"
        label={t('observations.lacks')}
        values={entries.getAll('mangler')}
        options={Object.entries(LACK_WORDS).map(([value, words]) => ({ value, text: words[language] }))}
        error={errorAt(errors, 'mangler')}
        t={t}
      />
    </>
  );
}
