// The field "which parties": a button for each form it may have, and
// under it what belongs to that form. Without script all are shown.
import type { WhoForm } from '../../domain/dossier/declare.ts';
import { Checkbox, FieldSet } from '../form/choices.tsx';
import { idOf, type Labelled, type Option, Select } from '../form/controls.tsx';
import { clusterMunicipalities, type FormContext, partyOptions } from './form-context.ts';
import { eachOf } from './form-rows.ts';
import { rowOptions } from './row-names.ts';

type Props = { readonly common: Labelled; readonly forms: readonly WhoForm[]; readonly context: FormContext };

export function WhoField({ common, forms, context }: Props) {
  const { name } = common;
  const { entries, t } = context;
  const chosen = entries.get(`${name}/@form`) ?? '';
  const keys = rowOptions(context, 'key');
  const shown = forms.filter((form) => form !== 'shared' || keys.length > 0 || chosen === 'shared');
  return (
    <FieldSet {...common} anchor>
      {shown.map((form) => (
        <div key={form} class="mt-3">
          <div class="form-group-radio">
            <input
              type="radio"
              class="form-radio"
              id={`${idOf(name)}-form-${form}`}
              name={`${name}/@form`}
              value={form}
              checked={form === chosen}
            />
            <label class="form-label" for={`${idOf(name)}-form-${form}`}>
              {t(`who.${form}`)}
            </label>
          </div>
          <div class="ml-6">
            {form === 'party' && <OneParty {...{ name, context }} />}
            {form === 'each' && <EachParty {...{ name, context, open: chosen === 'each' }} />}
            {form === 'shared' && <ByKey {...{ name, context, keys }} />}
          </div>
        </div>
      ))}
    </FieldSet>
  );
}

type Part = { readonly name: string; readonly context: FormContext };

function OneParty({ name, context }: Part) {
  const { near, more } = partyOptions(context);
  const { t, entries } = context;
  const value = entries.get(`${name}/party`) ?? '';
  return (
    <Select
      name={`${name}/party`}
      label={t('who.partyName')}
      labelHidden
      value={value}
      options={[...near, ...more]}
      t={t}
    />
  );
}

function ByKey({ name, context: { t, entries }, keys }: Part & { readonly keys: readonly Option[] }) {
  const value = entries.get(`${name}/shared`) ?? '';
  return <Select name={`${name}/shared`} label={t('who.keyName')} labelHidden value={value} options={keys} t={t} />;
}

/**
 * All municipalities of the cluster have one box: ticked, their own boxes are not.
 * A form has many such fields: parties far from the case are not in each of them.
 */
function EachParty({ name, context, open }: Part & { readonly open: boolean }) {
  const { t, entries } = context;
  const { near, more } = partyOptions(context);
  const cluster = clusterMunicipalities(context);
  const values = eachOf(entries.getAll(`${name}/each`));
  const all = cluster.length > 1 && cluster.every((id) => values.includes(id));
  const box = ({ value, text }: Option) => (
    <Checkbox
      key={value}
      name={`${name}/each`}
      label={text}
      value={value}
      checked={values.includes(value) && !(all && cluster.includes(value))}
    />
  );
  return (
    <details class="details" open={open}>
      <summary class="details-summary">{t('who.choose')}</summary>
      {cluster.length > 1 && (
        <Checkbox
          name={`${name}/each`}
          label={t('who.allInCluster', { count: cluster.length })}
          value={cluster.join(',')}
          checked={all}
        />
      )}
      <div class="ob-choices">{[...near, ...more.filter(({ value }) => values.includes(value))].map(box)}</div>
      {more.length > 0 && <p class="ob-muted">{t('who.missing')}</p>}
    </details>
  );
}
