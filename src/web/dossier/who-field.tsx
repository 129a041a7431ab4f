// The field "which parties": one choice among sets, parties and keys, and check boxes for a set of one's own.
import type { WhoForm } from '../../domain/dossier/declare.ts';
import { Checkbox } from '../form/choices.tsx';
import { type Labelled, type Option, Select } from '../form/controls.tsx';
import { type FormContext, partyOptions } from './form-context.ts';
import { eachOf } from './form-rows.ts';
import { OWN_CHOICE } from './who-entries.ts';
import { whoOptions } from './who-options.ts';

type Props = { readonly common: Labelled; readonly forms: readonly WhoForm[]; readonly context: FormContext };

export function WhoField({ common, forms, context }: Props) {
  const { name } = common;
  const value = context.entries.get(`${name}/@who`) ?? '';
  const boxes = !context.compact || value === OWN_CHOICE || context.entries.has(`${name}/each`);
  return (
    <>
      <Select {...common} sentAs={`${name}/@who`} value={value} options={whoOptions(context, forms, value)} />
      {boxes && forms.includes('each') && <OwnSet name={name} label={common.label} context={context} />}
    </>
  );
}

type Part = { readonly name: string; readonly label: string; readonly context: FormContext };

/**
 * Check boxes for a set of one's own. Parties far from the case are left out unless chosen, since a form has many such
 * fields.
 */
export function OwnSet({ name, label, context }: Part) {
  const { t, entries } = context;
  const { near, more } = partyOptions(context);
  const values = eachOf(entries.getAll(`${name}/each`));
  const box = ({ value, text }: Option) => (
    <Checkbox key={value} name={`${name}/each`} label={text} value={value} checked={values.includes(value)} />
  );
  return (
    <details class="details" open={values.length > 0 || entries.get(`${name}/@who`) === OWN_CHOICE}>
      <summary class="details-summary">{t('who.choose', { field: label })}</summary>
      <div class="ob-choices">{[...near, ...more.filter(({ value }) => values.includes(value))].map(box)}</div>
      {more.length > 0 && <p class="ob-muted">{t('who.missing')}</p>}
    </details>
  );
}
