// All errors of a form at the top of the page, each a link to its field.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts/index.ts';
import { idOf } from './controls.tsx';
import { fieldNames } from './field-names.ts';

export type FormError = {
  readonly name: string | undefined;
  readonly text: string;
  /** It could be said of any field: the summary says of which. */
  readonly general?: true;
};

export function ErrorSummary({
  errors,
  t,
  lead,
  fields,
}: {
  readonly errors: readonly FormError[];
  readonly t: Translate;
  readonly lead?: string | undefined;
  /** The form, by which fields are named. */
  readonly fields?: ComponentChildren;
}) {
  if (errors.length === 0) return null;
  const names = fieldNames(fields);
  const said = ({ name = '', text, general }: FormError) => {
    const label = general && names.get(name);
    return label ? `${label}${label.endsWith('?') ? '' : ':'} ${text}` : text;
  };
  return (
    <div class="alert alert-error" role="alert" tabIndex={-1} autofocus id="fejl">
      <div class="alert-body">
        <h2 class="alert-heading">{t('error.summary')}</h2>
        {lead && <p class="alert-text">{lead}</p>}
        <ul class="nobullet-list">
          {asInForm(errors, [...names.keys()]).map((error) => (
            <li key={`${error.name}${error.text}`}>
              {error.name === undefined ? error.text : <a href={`#${idOf(error.name)}`}>{said(error)}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** In the order of the form's fields; as they came where one of them is not among the fields. */
function asInForm(errors: readonly FormError[], fields: readonly string[]): readonly FormError[] {
  const named = errors.filter(({ name }) => name !== undefined);
  if (!named.every(({ name = '' }) => fields.includes(name))) return errors;
  const at = ({ name }: FormError) => (name === undefined ? fields.length : fields.indexOf(name));
  return errors.toSorted((a, b) => at(a) - at(b));
}
