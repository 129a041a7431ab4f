// The forms of an indicator: a new one, its definition, its figures, and figures added up from reports.
import type { BeaconSeen } from '../../app/registers/beacons.ts';
import type { Entries } from '../door.tsx';
import { actPage } from '../form/act-page.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { taskTypeName } from '../names.ts';
import type { Page, View } from '../view.ts';
import { BeaconFields } from './beacon-form.tsx';
import { PeriodField, ValueFields } from './beacon-values.tsx';
import { beaconTitle } from './beacon-view.tsx';
import { versionOf } from './entry-form.tsx';

export function addForm(view: View, entries: Entries, errors: readonly FormError[]): Page {
  const { t, params } = view;
  const ramme = params.ramme ?? '';
  return actPage({
    ...{ view, errors, title: t('beacons.add'), save: t('registers.save'), values: formKey(entries) },
    ...{ trail: trailOf(view, ramme), back: `/pejlemaerker?ramme=${ramme}` },
    children: <BeaconFields {...{ view, entries, errors }} isNew />,
  });
}

export function defineForm(view: View, { beacon }: BeaconSeen, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  return actPage({
    ...{ view, errors, title: t('beacons.define'), lead: t('beacons.defineLead'), save: t('registers.save') },
    ...wayTo(view, beacon),
    values: versionOf(beacon, entries),
    children: <BeaconFields {...{ view, entries, errors }} />,
  });
}

export function valueForm(view: View, seen: BeaconSeen, entries: Entries, errors: readonly FormError[]): Page {
  const { t } = view;
  return actPage({
    ...{ view, errors, title: t('beacons.enter'), lead: t('beacons.enterLead'), save: t('registers.save') },
    ...wayTo(view, seen.beacon),
    values: formKey(entries),
    above: <p>{beaconTitle(seen.beacon, view)}</p>,
    children: <ValueFields {...{ view, seen, entries, errors }} />,
  });
}

export function sumForm(view: View, seen: BeaconSeen, entries: Entries, errors: readonly FormError[]): Page {
  const { t, language } = view;
  const task = taskTypeName(seen.beacon.definition.sumOf ?? '', language);
  return actPage({
    ...{ view, errors, title: t('beacons.sum'), lead: t('beacons.sumLead', { task }) },
    ...wayTo(view, seen.beacon),
    values: formKey(entries),
    above: <p>{beaconTitle(seen.beacon, view)}</p>,
    children: <PeriodField {...{ view, seen, entries, errors }} />,
  });
}

function wayTo(view: View, beacon: BeaconSeen['beacon']): Pick<Page, 'trail'> & { readonly back: string } {
  const { framework, key } = beacon;
  return { trail: trailOf(view, framework), back: `/pejlemaerker/${framework}/${key}` };
}

export function trailOf({ t }: View, framework: string): NonNullable<Page['trail']> {
  return [{ href: `/pejlemaerker?ramme=${framework}`, text: t('beacons.title') }];
}
