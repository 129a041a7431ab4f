// All errors of a form at the top of the page, each linked to its field.
import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts/index.ts';
import { idOf } from './controls.tsx';
import { fieldNames } from './field-names.ts';

export type FormError = {
  readonly name: string | undefined;
  readonly text: string;
  /** The text does not name the field, so the summary adds the label. */
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
  /** The controls of the form; the labels are read from them. */
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

/** The errors in the order of the form's fields; unchanged where an error is at a field that the form does not show. */
function asInForm(errors: readonly FormError[], fields: readonly string[]): readonly FormError[] {
  const named = errors.filter(({ name }) => name !== undefined);
  if (!named.every(({ name = '' }) => fields.includes(name))) return errors;
  const at = ({ name }: FormError) => (name === undefined ? fields.length : fields.indexOf(name));
  return errors.toSorted((a, b) => at(a) - at(b));
}
