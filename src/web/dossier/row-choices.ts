// The rows of the dossier that a field of a form can refer to.
import type { Option } from '../form/controls.tsx';
import type { Field } from './field.ts';
import type { FormContext } from './form-context.ts';
import { rowOptions } from './row-names.ts';

/**
 * A row cannot refer to itself.
 * @param name of the field, including the rows around it
 */
export function rowChoices(field: Field, name: string, context: FormContext): readonly Option[] {
  const own = [...name.matchAll(/\/\d+(?=\/)/g)].map((row) =>
    context.entries.get(`${name.slice(0, row.index + row[0].length)}/@`),
  );
  const saved = rowOptions(context, field.declaration.refersTo ?? 'phase', name);
  return saved.filter(({ value }) => !own.includes(value));
}
