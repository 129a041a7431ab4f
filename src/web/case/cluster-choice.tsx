// Where a proposal is made: the clusters that the person coordinates, under each framework that can decide a case begun
// today.
import { type Offer, type OfferCode, offerReason, offersOn } from '../../app/offer-frameworks.ts';
import { scopesOf } from '../../domain/workflow/actor.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { Radios } from '../form/choices.tsx';
import { type Option, Select } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import type { View } from '../view.ts';

const NAME = 'klynge';
const TYPE = 'sagstype';

/** Frameworks in which the person may begin a case, best first; and frameworks that end before a decision. */
type Beginnings = { readonly open: readonly Offer[]; readonly closed: readonly Offer[] };

/** Versions that are over or not offered for new cases are left out. */
export async function beginnings({ actor, ports }: View): Promise<Beginnings> {
  const mine = scopesOf(actor, 'coordinator');
  const offers = offersOn(await ports.frameworks.published(), ports.clock().today).filter(({ framework }) =>
    framework.clusters.some(({ id }) => mine.includes(id)),
  );
  const of = (code: OfferCode) => offers.filter((offer) => offer.code === code);
  return {
    open: [...of('in-force'), ...of('takes-over'), ...of('not-yet-in-force')],
    closed: of('ends-before-decision'),
  };
}

/** The person's clusters under each open framework. Empty where the person coordinates no cluster. */
export function clusterOptions({ language, actor }: View, { open }: Beginnings): readonly Option[] {
  const mine = scopesOf(actor, 'coordinator');
  return open.flatMap(({ framework }) =>
    framework.clusters
      .filter(({ id }) => mine.includes(id))
      .map(({ id, name }) => ({
        value: `${framework.id} ${id}`,
        text: `${name}: ${inLanguage(framework.title, language)}`,
      })),
  );
}

/** Types of case in the open frameworks; empty where no framework has more than one. */
export function typeOptions({ language }: View, { open }: Beginnings): readonly Option[] {
  const frameworks = open.map(({ framework }) => framework);
  if (frameworks.every(({ caseTypes }) => caseTypes.length < 2)) return [];
  return frameworks.flatMap((framework) =>
    framework.caseTypes.map(({ id, title }) => ({
      value: `${framework.id} ${id}`,
      text:
        frameworks.length === 1
          ? inLanguage(title, language)
          : `${inLanguage(title, language)} (${inLanguage(framework.title, language)})`,
    })),
  );
}

/** Explains for each framework why a case can or cannot be begun under it. */
export function WhyHere({ view: { language, t }, of }: { readonly view: View; readonly of: Beginnings }) {
  return (
    <details class="details" open>
      <summary class="details-summary">{t('new.why')}</summary>
      <ul>
        {[...of.open, ...of.closed].map((offer) => (
          <li key={`${offer.framework.id} ${offer.framework.version}`}>
            <strong>{inLanguage(offer.framework.title, language)}.</strong> {offerReason(offer)[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * The chosen type of case; undefined where none is chosen. `other`: the type is of another framework than the chosen
 * cluster.
 */
export function chosenType(entries: Entries): { readonly type?: string; readonly other: boolean } {
  const [framework = '', type = ''] = (entries.get(TYPE) ?? '').split(' ');
  if (type === '') return { other: false };
  return { type, other: framework !== chosenCluster(entries).framework };
}

/** Both are empty where nothing is chosen. */
export function chosenCluster(entries: Entries): { readonly framework: string; readonly cluster: string } {
  const [framework = '', cluster = ''] = (entries.get(NAME) ?? '').split(' ');
  return { framework, cluster };
}

type Props = {
  readonly view: Pick<View, 't'>;
  readonly options: readonly Option[];
  readonly entries: Entries;
  readonly errors: readonly FormError[];
};

export function ClusterChoice({ view: { t }, options, entries, errors }: Props) {
  const value = entries.get(NAME) ?? options[0]?.value ?? '';
  return (
    <Radios name={NAME} label={t('new.cluster')} value={value} options={options} error={errorAt(errors, NAME)} t={t} />
  );
}

export function TypeChoice({ view: { t }, options, entries, errors }: Props) {
  if (options.length === 0) return null;
  return (
    <Select
      name={TYPE}
      label={t('case.type')}
      hint={t('new.typeHint')}
      value={entries.get(TYPE) ?? ''}
      options={options}
      error={errorAt(errors, TYPE)}
      t={t}
    />
  );
}
