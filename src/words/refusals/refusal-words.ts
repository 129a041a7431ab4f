// What is said when the service says no: one title, one detail for the programs that call the API, and one for people
// where the same words do not serve both.
import type { Fault } from '../../domain/refusal.ts';
import type { Localised } from '../../lib/localised.ts';

/** `{name}` in a detail stands for a value of the refusal; `status` is what HTTP answers. */
export type RefusalWords = {
  readonly status: number;
  readonly title: Localised;
  readonly detail: Localised;
  readonly forPeople?: Localised;
};

/** The text with `{name}` replaced; a name without a value falls away. */
export function filled(template: string, values: NonNullable<Fault['values']>): string {
  return template
    .replace(/\{([A-Za-z0-9]+)\}/g, (_whole, name: string) => {
      const value = values[name];
      return value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
    })
    .trimEnd();
}
