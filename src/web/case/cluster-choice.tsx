// Where a proposal is to be made: the clusters of whoever coordinates them, each under the frameworks that are not over.
import { scopesOf } from '../../domain/workflow/actor.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { Radios } from '../form/choices.tsx';
import { type Option, Select } from '../form/controls.tsx';
import type { FormError } from '../form/error-summary.tsx';
import type { View } from '../view.ts';
import { proposable } from './names.ts';

const NAME = 'klynge';
const TYPE = 'sagstype';

/** Empty where the person coordinates no cluster. */
export async function clusterOptions({ language, actor, ports }: View): Promise<readonly Option[]> {
  const mine = scopesOf(actor, 'coordinator');
  return proposable(await ports.frameworks.published(), mine, ports.clock().today).flatMap((framework) =>
    framework.clusters
      .filter(({ id }) => mine.includes(id))
      .map(({ id, name }) => ({
        value: `${framework.id} ${id}`,
        text: `${name}: ${inLanguage(framework.title, language)}`,
      })),
  );
}

/** Types of case to choose among, in the frameworks of those clusters; none where there is nothing to choose. */
export async function typeOptions({ language, actor, ports }: View): Promise<readonly Option[]> {
  const frameworks = proposable(
    await ports.frameworks.published(),
    scopesOf(actor, 'coordinator'),
    ports.clock().today,
  );
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

/** The type of case; undefined where none was chosen, and `other` where it is of another framework than the cluster's. */
export function chosenType(entries: Entries): { readonly type?: string; readonly other: boolean } {
  const [framework = '', type = ''] = (entries.get(TYPE) ?? '').split(' ');
  if (type === '') return { other: false };
  return { type, other: framework !== chosenCluster(entries).framework };
}

/** Both empty where nothing was chosen. */
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
