// The form of an indicator's definition: its fields, and the conversion of the typed values.
import type { Beacon } from '../../domain/registers/beacon.ts';
import { DIRECTIONS, FREQUENCIES, MEASURES } from '../../domain/registers/beacon-definition.ts';
import { readNumber } from '../../lib/read-number.ts';
import type { Entries } from '../door.tsx';
import { fieldIn } from '../form/act-page.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { Select, TextArea, TextInput } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { typedNumber } from '../typed-number.ts';
import type { View } from '../view.ts';
import { typedIn } from './entry-form.tsx';
import { taskTypeOptions } from './frame.tsx';

const TEXTS = ['title', 'definition', 'measures', 'unit', 'direction', 'frequency', 'source', 'sumOf'] as const;

/** The field that shows a fault of the content. */
export function beaconField(pointer: string): string {
  const name = pointer.split('/')[1] ?? 'title';
  return name === 'key' ? 'noeglenavn' : name;
}

/** The typed values; null for an empty field. */
export function readBeacon(entries: Entries, { language }: Pick<View, 'language'>): Record<string, unknown> {
  const { target = null } = typedIn(entries, ['target']);
  const number = target === null ? null : readNumber(target, language);
  return {
    ...typedIn(entries, TEXTS),
    target: typeof number === 'object' ? target : number,
    verified: entries.get('verified') === 'ja',
  };
}

/** The fields filled from a saved definition. */
export function entriesOfBeacon({ definition }: Beacon, { language }: Pick<View, 'language'>): Entries {
  const { target } = definition;
  return new URLSearchParams([
    ...TEXTS.map((name) => [name, definition[name] ?? '']),
    ['target', target === undefined ? '' : typedNumber(target, language)],
    ['verified', definition.verified ? 'ja' : ''],
  ]);
}

type Props = {
  readonly view: View;
  readonly entries: Entries;
  readonly errors: readonly FormError[];
  readonly isNew?: boolean;
};

export function BeaconFields({ view: { t, language }, entries, errors, isNew = false }: Props) {
  const field = fieldIn(entries, errors, t);
  return (
    <>
      <TextInput {...field('title')} label={t('beacons.name')} />
      {isNew && <TextInput {...field('noeglenavn')} label={t('beacons.key')} hint={t('beacons.keyHint')} width="m" />}
      <TextArea {...field('definition')} label={t('beacons.definition')} rows={4} />
      <Select
        {...field('measures')}
        label={t('beacons.measures')}
        hint={t('beacons.measuresHint')}
        options={MEASURES.map((value) => ({ value, text: t(`beacons.measures.${value}`) }))}
      />
      <TextInput {...field('unit')} label={t('beacons.unit')} width="m" />
      <Select
        {...field('direction')}
        label={t('beacons.direction')}
        options={DIRECTIONS.map((value) => ({ value, text: t(`beacons.direction.${value}`) }))}
      />
      <TextInput {...field('target')} label={t('beacons.target')} width="s" numeric />
      <Select
        {...field('frequency')}
        label={t('beacons.frequency')}
        options={FREQUENCIES.map((value) => ({ value, text: t(`beacons.frequency.${value}`) }))}
      />
      <TextArea {...field('source')} label={t('beacons.source')} rows={2} />
      <Checkboxes
        name="verified"
        label={t('beacons.howSure')}
        values={entries.getAll('verified')}
        options={[{ value: 'ja', text: t('beacons.verified') }]}
        t={t}
      />
      <Select
        {...field('sumOf')}
        label={t('beacons.sumOf')}
        hint={t('beacons.sumOfHint')}
        options={taskTypeOptions(language)}
      />
    </>
  );
}
