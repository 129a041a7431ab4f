// What an amount of a tariff is for, in words: per unit, a year, once, or a share of what it costs.
import type { Localised } from '../../lib/localised.ts';
import type { Tariff, Terms } from './terms.ts';

export function sayWhen({ model, activity }: Tariff, activities: Terms['activities']): Localised {
  if (model === 'per-unit') {
    const found = activities.find(({ id }) => id === activity) ?? activities[0];
    const unit = found?.unit ?? found?.name ?? '';
    return { da: `pr. ${unit}`, en: `per ${unit}`, sv: `per ${unit}` };
  }
  if (model === 'fixed') return { da: 'om året', en: 'a year', sv: 'per år' };
  if (model === 'one-off') return { da: 'én gang', en: 'once', sv: 'en gång' };
  return { da: 'faktiske udgifter', en: 'actual cost', sv: 'faktiska kostnader' };
}
