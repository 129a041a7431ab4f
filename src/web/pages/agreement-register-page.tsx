// Registering an agreement that already runs, without a case: first the cluster, then everything on one form.
import { registerTyped } from '../../app/act-on-agreement.ts';
import { USUAL } from '../../domain/agreement/terms.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { clusterById, membersOn } from '../../domain/governance/lookups.ts';
import { Refusal } from '../../domain/refusal.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { inLanguage } from '../../lib/localised.ts';
import {
  EACH_RECEIVING,
  readRegistration,
  TARIFF_FIELDS,
  TARIFF_ROWS,
  tariffField,
} from '../agreement/register-entries.ts';
import { RegisterFields } from '../agreement/register-fields.tsx';
import type { Door, Entries } from '../door.tsx';
import { actPage, errorAt, missing, orErrors } from '../form/act-page.tsx';
import { type Option, Select } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { readableFrameworks, taskTypeOptions } from '../registers/frame.tsx';
import type { TextKey } from '../texts/index.ts';
import type { Answer, Page, View } from '../view.ts';
import { askedOf } from './agreement-act-pages.tsx';

export const REGISTER_PATH = '/aftaler/registrer';

const REQUIRED = {
  ...{ titel: 'register.title', kilde: 'register.source', afgiver: 'register.transferring' },
  ...{ modtager: 'register.receiving', organ: 'register.body', start: 'register.start' },
  ...{ rapport: 'register.report', frist: 'register.days', fornyelse: 'register.leadMonths' },
} as const satisfies Record<string, TextKey>;

type Place = { readonly framework: Framework; readonly cluster: string };

export function registerRegistration(door: Door): void {
  door.get(REGISTER_PATH, async (view) => {
    const places = await placesOf(view);
    const chosen = view.url.searchParams.get('klynge');
    const place = placeOf(places, chosen) ?? (places.length === 1 ? places[0] : undefined);
    return place ? formPage(view, place, usual(), []) : choicePage(view, places, chosen !== null);
  });
  door.post(REGISTER_PATH, send);
}

/** Where the person may register one. Refusal `forbidden` where that is nowhere, as the act itself refuses. */
async function placesOf(view: View): Promise<readonly Place[]> {
  const places = (await readableFrameworks(view)).flatMap((framework) =>
    framework.clusters
      .filter(({ id }) => holds(view.actor, 'coordinator', id) || holds(view.actor, 'planner', framework.id))
      .map(({ id }) => ({ framework, cluster: id })),
  );
  if (places.length === 0) throw new Refusal('forbidden');
  return places;
}

function choiceOf({ framework, cluster }: Place): string {
  return `${framework.id} ${cluster}`;
}

function placeOf(places: readonly Place[], value: string | null | undefined): Place | undefined {
  return places.find((place) => choiceOf(place) === value);
}

function choicePage(view: View, places: readonly Place[], faulty: boolean): Page {
  const { t, language } = view;
  const errors = faulty ? missing(view, new URLSearchParams(), { klynge: 'register.cluster' }) : [];
  const options = places.map((place) => ({
    value: choiceOf(place),
    text: `${clusterById(place.framework, place.cluster)?.name ?? place.cluster} (${inLanguage(place.framework.title, language)})`,
  }));
  return {
    title: t('register.heading'),
    trail: [{ href: '/aftaler', text: t('nav.agreements') }],
    faulty,
    status: faulty ? 400 : 200,
    body: (
      <div class="ob-narrow">
        <p class="ob-lead">{t('register.lead')}</p>
        <form method="get" action={REGISTER_PATH}>
          <Select
            name="klynge"
            label={t('register.cluster')}
            value=""
            options={options}
            error={errorAt(errors, 'klynge')}
            t={t}
          />
          <div class="form-group">
            <button class="button button-primary" type="submit">
              {t('register.next')}
            </button>
          </div>
        </form>
      </div>
    ),
  };
}

function usual(): Entries {
  const { reportMonths, reportDays, renewalLeadMonths } = USUAL;
  return new URLSearchParams([
    ['rapport', String(reportMonths)],
    ['frist', String(reportDays)],
    ['fornyelse', String(renewalLeadMonths)],
    ...TARIFF_ROWS.map((row) => [tariffField(row, 'maade'), 'per-unit']),
  ]);
}

/** Those of the cluster today, the region, and general practice. */
function partiesOf({ framework, cluster }: Place, today: string): readonly Option[] {
  const found = clusterById(framework, cluster);
  const members = found ? membersOn(found, today) : [];
  return framework.parties
    .filter(({ id, kind }) => members.includes(id) || kind === 'region' || kind === 'general-practice')
    .map(({ id, name }) => ({ value: id, text: name }));
}

function formPage(view: View, place: Place, entries: Entries, errors: readonly FormError[]): Page {
  const { t, ports, language } = view;
  const taskTypes = taskTypeOptions(language);
  const parties = partiesOf(place, ports.clock().today);
  return actPage({
    ...{ view, errors, title: t('register.heading'), lead: t('register.formLead'), save: t('register.save') },
    trail: [{ href: '/aftaler', text: t('nav.agreements') }],
    back: '/aftaler',
    values: { ...formKey(entries), klynge: choiceOf(place) },
    children: <RegisterFields {...{ view, framework: place.framework, parties, taskTypes, entries, errors }} />,
  });
}

async function send(view: View, entries: Entries): Promise<Answer> {
  const places = await placesOf(view);
  const place = placeOf(places, entries.get('klynge'));
  if (!place) return choicePage(view, places, true);
  const empty = [...missing(view, entries, REQUIRED), ...halfTariffs(view, entries)];
  if (empty.length > 0) return formPage(view, place, entries, empty);
  const { framework, cluster } = place;
  const parties = partiesOf(place, view.ports.clock().today).map(({ value }) => value);
  const about = { framework: framework.id, currency: framework.settings.currency, cluster };
  const { typed, fieldOf } = readRegistration(entries, about, parties, view.language);
  const done = await orErrors(registerTyped(view.ports, askedOf(view, entries), typed), view.language, fieldOf);
  if ('errors' in done) return formPage(view, place, entries, done.errors);
  return { goTo: `/aftaler/${done.reply.body}`, say: { key: 'register.done' } };
}

const TARIFF_LABELS = {
  ...{ navn: 'register.tariffName', beloeb: 'register.amount', fra: 'register.from', til: 'register.to' },
} as const satisfies Record<string, TextKey>;

/** A tariff that is begun says what it is called, how much it is, who pays and who receives; one side is one party. */
function halfTariffs(view: View, entries: Entries): readonly FormError[] {
  return TARIFF_ROWS.flatMap((row) => {
    const begun = TARIFF_FIELDS.some((field) => field !== 'maade' && entries.get(tariffField(row, field))?.trim());
    if (!begun) return [];
    const named = Object.entries(TARIFF_LABELS).map(([field, label]) => [
      tariffField(row, field as keyof typeof TARIFF_LABELS),
      label,
    ]);
    const both = (['fra', 'til'] as const).every((side) => entries.get(tariffField(row, side)) === EACH_RECEIVING);
    return [
      ...missing(view, entries, Object.fromEntries(named) as Record<string, TextKey>),
      ...(both ? [{ name: tariffField(row, 'til'), text: view.t('register.oneSide') }] : []),
    ];
  });
}
