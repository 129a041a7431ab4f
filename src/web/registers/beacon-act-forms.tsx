// The forms of an indicator: a new one, its definition, and figures as lines.
import type { Beacon } from '../../domain/registers/beacon.ts';
import type { Entries } from '../door.tsx';
import { errorAt, formPage } from '../form/act-page.tsx';
import { TextArea } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import type { Page, View } from '../view.ts';
import { BeaconFields } from './beacon-form.tsx';
import { beaconTitle } from './beacon-view.tsx';
import { formKey } from './frame.tsx';

export function addForm(view: View, entries: Entries, errors: readonly FormError[]): Page {
  const { t, params } = view;
  const back = `/pejlemaerker?ramme=${params.ramme}`;
  return formPage({
    ...{ view, errors, title: t('beacons.add'), save: t('registers.save') },
    ...{ trail: trailOf(view, params.ramme ?? ''), back, values: formKey(entries) },
    children: <BeaconFields {...{ view, entries, errors }} isNew />,
  });
}

export function defineForm(view: View, beacon: Beacon, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  return formPage({
    ...{ view, errors, title: t('beacons.define'), lead: t('beacons.defineLead'), save: t('registers.save') },
    ...{ trail: trailOf(view, beacon.framework), back: `/pejlemaerker/${beacon.framework}/${beacon.key}` },
    values: { version: entries.get('version') ?? String(beacon.version) },
    children: <BeaconFields {...{ view, entries, errors }} />,
  });
}

export function valueForm(view: View, beacon: Beacon, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  return formPage({
    ...{ view, errors, title: t('beacons.enter'), lead: t('beacons.enterLead'), save: t('registers.save') },
    ...{ trail: trailOf(view, beacon.framework), back: `/pejlemaerker/${beacon.framework}/${beacon.key}` },
    values: formKey(entries),
    above: <p>{beaconTitle(beacon, view)}</p>,
    children: (
      <TextArea
        name="linjer"
        label={t('beacons.lines')}
        hint={t('beacons.linesHint')}
        value={entries.get('linjer') ?? ''}
        error={errorAt(errors, 'linjer')}
        rows={10}
        t={t}
      />
    ),
  });
}

export function trailOf({ t }: View, framework: string): NonNullable<Page['trail']> {
  return [
    { href: '/registre', text: t('registers.title') },
    { href: `/pejlemaerker?ramme=${framework}`, text: t('beacons.title') },
  ];
}
