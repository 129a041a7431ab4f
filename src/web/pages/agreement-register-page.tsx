// Registers an agreement that already runs, without a case: first the cluster, then one form with everything.
import { registerTyped } from '../../app/act-on-agreement.ts';
import { USUAL } from '../../domain/agreement/terms.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { clusterById, membersOn } from '../../domain/governance/lookups.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { holds } from '../../domain/workflow/actor.ts';
import { inLanguage, type Language } from '../../lib/localised.ts';
import { readRegistration, registrationField } from '../agreement/register-entries.ts';
import { RegisterFields } from '../agreement/register-fields.tsx';
import {
  firstRows,
  halfTariffs,
  REGISTER_GROUP,
  readLists,
  withLists,
  withoutBlanks,
} from '../agreement/register-lists.ts';
import type { Door, Entries } from '../door.tsx';
import { changeRows, stillPasted } from '../dossier/change-rows.ts';
import { placeName } from '../dossier/labels.ts';
import { locate } from '../dossier/locate.ts';
import { actPage, errorAt, missing } from '../form/act-page.tsx';
import { type Option, Select } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
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

export function addAgreementRegisterPage(door: Door): void {
  door.get(REGISTER_PATH, async (view) => {
    const places = await placesOf(view);
    const chosen = view.url.searchParams.get('klynge');
    const place = placeOf(places, chosen) ?? (places.length === 1 ? places[0] : undefined);
    return place ? formPage(view, place, usual()) : choicePage(view, places, chosen !== null);
  });
  door.post(REGISTER_PATH, send);
}

/** Clusters where the person may register an agreement. Refusal `forbidden` where there is none. */
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
  const own = new URLSearchParams([
    ['rapport', String(reportMonths)],
    ['frist', String(reportDays)],
    ['fornyelse', String(renewalLeadMonths)],
  ]);
  return firstRows(own);
}

/** The parties that are members of the cluster today, the region, and general practice. */
function partiesOf({ framework, cluster }: Place, today: string): readonly Option[] {
  const found = clusterById(framework, cluster);
  const members = found ? membersOn(found, today) : [];
  return framework.parties
    .filter(({ id, kind }) => members.includes(id) || kind === 'region' || kind === 'general-practice')
    .map(({ id, name }) => ({ value: id, text: name }));
}

type Faulty = { readonly errors?: readonly FormError[]; readonly faults?: readonly Fault[] };

/** @param faulty errors of the form's own fields, and faults at places of its lists */
function formPage(view: View, place: Place, entries: Entries, { errors = [], faults = [] }: Faulty = {}): Page {
  const { t, ports, language } = view;
  const { framework, cluster } = place;
  const { today } = ports.clock();
  const { dossier } = readLists(entries, language);
  const context = { t, language, entries, dossier, framework, clusters: [cluster], today, faults };
  const all = [...errors, ...faults.map((fault) => errorOf(fault, entries, language))];
  return actPage({
    ...{ view, errors: all, title: t('register.heading'), lead: t('register.formLead'), save: t('register.save') },
    ...{
      trail: [{ href: '/aftaler', text: t('nav.agreements') }],
      back: '/aftaler',
      defaultButton: 'save',
      wide: true,
    },
    values: { ...formKey(entries), klynge: choiceOf(place) },
    children: (
      <RegisterFields
        {...{ view, framework, entries, errors: all, context }}
        parties={partiesOf(place, today)}
        taskTypes={taskTypeOptions(language)}
      />
    ),
  });
}

/** The error at the field of the row, or at the list, that the fault belongs to. */
function errorOf(fault: Fault, entries: Entries, language: Language): FormError {
  const { field, lists } = locate(REGISTER_GROUP.items, '', fault.pointer, entries);
  const name = field ?? lists.at(-1) ?? fault.pointer;
  return { name, text: `${placeName(name, language)}: ${sayFormFault(fault, language)}` };
}

async function send(view: View, sent: Entries): Promise<Answer> {
  const { t, language, ports } = view;
  const places = await placesOf(view);
  const place = placeOf(places, sent.get('klynge'));
  if (!place) return choicePage(view, places, true);
  const { framework, cluster } = place;
  const [what = 'save', target = ''] = (sent.get('do') ?? 'save').split(/:(.*)/s);
  const { dossier } = readLists(sent, language);
  const { today } = ports.clock();
  const context = { t, language, dossier, framework, clusters: [cluster], today, faults: [] };
  const asking = { group: REGISTER_GROUP, sent, context };
  const changed = changeRows(what, target, asking) ?? stillPasted(asking);
  if (changed) return { ...formPage(view, place, withLists(sent, changed.entries)), status: 200 };
  const entries = withoutBlanks(sent);
  const read = readLists(entries, language);
  const { unread } = read;
  const [errors, half] = [missing(view, entries, REQUIRED), halfTariffs(read)];
  if (errors.length + half.length > 0) return formPage(view, place, entries, { errors, faults: [...unread, ...half] });
  const about = { framework: framework.id, currency: framework.settings.currency, cluster };
  const registration = readRegistration(entries, about, read.typed, language);
  try {
    const done = await registerTyped(ports, askedOf(view, sent), registration);
    return { goTo: `/aftaler/${done.reply.body}`, say: { key: 'register.done' } };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    return formPage(view, place, entries, faultyOf(error.faults, unread, language));
  }
}

/**
 * Assigns each fault to its field. For values that could not be read, the fault of the reading replaces the refusal's.
 */
function faultyOf(refused: readonly Fault[], unread: readonly Fault[], language: Language): Faulty {
  const found = refused.map((fault) => ({ ...fault, pointer: registrationField(fault.pointer) }));
  const isUnread = ({ pointer }: Fault) => unread.some((each) => each.pointer === pointer);
  return {
    errors: found
      .filter(({ pointer }) => !pointer.startsWith('/'))
      .map((fault) => ({ name: fault.pointer, text: sayFormFault(fault, language), general: true })),
    faults: [...unread, ...found.filter((fault) => fault.pointer.startsWith('/') && !isUnread(fault))],
  };
}
