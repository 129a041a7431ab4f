// One cell of a table of rows: the smallest control for its field, labelled by its column and its row.
import { idOf, type Option } from '../form/controls.tsx';
import type { Field } from './field.ts';
import { errorAt, type FormContext, partyOptions } from './form-context.ts';
import { rowChoices } from './row-choices.ts';
import { whoOptions } from './who-options.ts';

type CellProps = {
  readonly field: Field;
  readonly at: string;
  readonly context: FormContext;
  /** Ids of the headings of its column and row. */
  readonly headings: string;
};

const NUMERIC: readonly Field['control'][] = ['number', 'whole', 'money', 'share'];

export function SheetCell({ field, at, context, headings }: CellProps) {
  const name = at + field.path;
  const error = errorAt(context, name);
  const bound = {
    id: idOf(name),
    name: field.control === 'who' ? `${name}/@who` : name,
    'aria-labelledby': headings,
    ...(error !== undefined && { 'aria-invalid': 'true' as const, 'aria-describedby': `${idOf(name)}-error` }),
  };
  const value = context.entries.get(bound.name) ?? '';
  return (
    <>
      {NUMERIC.includes(field.control) ? (
        <input class="form-input ob-number" type="text" inputMode="decimal" value={value} {...bound} />
      ) : field.control === 'area' ? (
        <textarea class="form-input" rows={1} {...bound}>
          {value}
        </textarea>
      ) : isChosen(field) ? (
        <select
          class="form-select"
          data-refers={field.control === 'row' ? field.declaration.refersTo : undefined}
          {...bound}
        >
          <option value="" selected={value === ''} />
          {withChosen(optionsOf(field, name, context, value), value).map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        <input class="form-input" type="text" value={value} {...bound} />
      )}
      {error !== undefined && (
        <span class="form-error-message" id={`${idOf(name)}-error`}>
          <span class="sr-only">{context.t('error.prefix')}</span>
          {error}
        </span>
      )}
    </>
  );
}

function isChosen({ control }: Field): boolean {
  return ['choice', 'select', 'yes-no', 'party', 'row', 'who'].includes(control);
}

/** A saved value that is no longer offered is added, so that opening and saving a page does not change the case. */
function withChosen(options: readonly Option[], value: string): readonly Option[] {
  return value === '' || options.some((option) => option.value === value)
    ? options
    : [...options, { value, text: value }];
}

/** The options of a field with a fixed set of values, in the order in which they are offered. */
export function optionsOf(field: Field, name: string, context: FormContext, value: string): readonly Option[] {
  const { t, language } = context;
  switch (field.control) {
    case 'yes-no':
      return [
        { value: 'true', text: t('yes') },
        { value: 'false', text: t('no') },
      ];
    case 'party': {
      const { near, more } = partyOptions(context);
      return [...near, ...more.filter((option) => option.value === value)];
    }
    case 'row':
      return rowChoices(field, name, context);
    case 'who':
      return whoOptions(context, field.declaration.forms ?? ['party'], value);
    default:
      return Object.entries(field.declaration.choices ?? {}).map(([key, words]) => ({
        value: key,
        text: words[language],
      }));
  }
}
