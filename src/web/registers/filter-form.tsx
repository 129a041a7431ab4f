// What every register is filtered by: the framework, the cluster, and what the register adds.
import type { ComponentChildren } from 'preact';
import { inLanguage } from '../../lib/localised.ts';
import { idOf } from '../form/controls.tsx';
import type { View } from '../view.ts';
import type { Chosen } from './choose-framework.ts';

type Props = {
  readonly view: View;
  readonly chosen: Chosen;
  readonly action: string;
  readonly children?: ComponentChildren;
};

/** A form that asks the page anew; an empty cluster is all of them. */
export function FilterForm({ view, chosen, action, children }: Props) {
  const { t, language } = view;
  const { framework, frameworks, cluster } = chosen;
  return (
    <search class="ob-no-print">
      <form method="get" action={action} class="ob-search">
        <Choice
          name="ramme"
          label={t('case.framework')}
          value={framework.id}
          options={frameworks.map(({ id, title }) => [id, inLanguage(title, language)])}
        />
        <Choice
          name="klynge"
          label={t('case.cluster')}
          value={cluster ?? ''}
          options={[['', t('registers.all')], ...framework.clusters.map(({ id, name }) => [id, name] as const)]}
        />
        {children}
        <div class="form-group">
          <button class="button button-secondary" type="submit">
            {t('registers.go')}
          </button>
        </div>
      </form>
    </search>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
};

export function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={idOf(name)}>
        {label}
      </label>
      <select class="form-select" id={idOf(name)} name={name}>
        {options.map(([id, text]) => (
          <option key={id} value={id} selected={id === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Links to the same as files. */
export function Files({ view: { t, url }, path }: { readonly view: View; readonly path: string }) {
  return (
    <p class="ob-actions">
      <a href={`${path}.csv${url.search}`}>{t('registers.csv')}</a>
      <a href={`${path}.xlsx${url.search}`}>{t('registers.xlsx')}</a>
    </p>
  );
}
