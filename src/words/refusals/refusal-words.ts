// The texts of a refusal: one title, one detail for programs that call the API, and one for people if that must differ.
import { sayDate } from '../../domain/assessment/say.ts';
import type { Fault } from '../../domain/refusal.ts';
import { fill } from '../../lib/fill.ts';
import type { Language, Localised } from '../../lib/localised.ts';
import { sayCounted } from '../../lib/written.ts';

/** `{name}` in a detail is filled from the values of the refusal; `status` is the HTTP status. */
export type RefusalWords = {
  readonly status: number;
  readonly title: Localised;
  readonly detail: Localised;
  readonly forPeople?: Localised;
};

/**
 * Fills in `{name}`; a name without a value becomes empty. Dates are formatted for people, except in examples of input.
 * A number whose name ends in `Months`, `Days` or `Years` gets its unit.
 */
export function filled(template: string, values: NonNullable<Fault['values']>, language: Language): string {
  return fill(template, (name) => {
    const value = values[name];
    if (value === undefined) return '';
    if (typeof value === 'string' && name !== 'example') return sayDate(value, language);
    if (typeof value === 'number') return sayCounted(name, value, language) ?? String(value);
    return Array.isArray(value) ? value.join(', ') : String(value);
  }).trimEnd();
}
