// What is said when the service says no: one title, one detail for the programs that call the API, and one for people
// where the same words do not serve both.
import { sayDate } from '../../domain/assessment/say.ts';
import type { Fault } from '../../domain/refusal.ts';
import { fill } from '../../lib/fill.ts';
import type { Language, Localised } from '../../lib/localised.ts';
import { sayCounted } from '../../lib/written.ts';

/** `{name}` in a detail stands for a value of the refusal; `status` is what HTTP answers. */
export type RefusalWords = {
  readonly status: number;
  readonly title: Localised;
  readonly detail: Localised;
  readonly forPeople?: Localised;
};

/**
 * The text with `{name}` replaced; a name without a value falls away. A date is written as people write it, but not in
 * an example of what to send; a number whose name ends in `Months`, `Days` or `Years` comes with its word.
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
