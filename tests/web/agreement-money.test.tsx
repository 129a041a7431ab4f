// The money on the page of an agreement.
import { expect, test } from 'vitest';
import type { Agreement } from '../../src/domain/agreement/state.ts';
import type { Tariff } from '../../src/domain/agreement/terms.ts';
import { AgreementMoney } from '../../src/web/agreement/agreement-money.tsx';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';
import { agreement, framework, terms } from '../domain/agreement/given-agreement.ts';
import { textOf } from './text-browser.ts';

const TARIFF = terms().tariffs[0] as Tariff;
type Language = 'da' | 'en' | 'sv';
const page = (of: Agreement, language: Language = 'da', today = '2027-03-01') =>
  render(
    <AgreementMoney
      view={{ t: translator(language), language, ports: { clock: () => ({ now: `${today}T10:00:00.000Z`, today }) } }}
      found={{ agreement: of, framework }}
    />,
  );
const shown = (of: Agreement, language?: Language, today?: string) => textOf(page(of, language, today));

test('has the share of actual cost, exceptions, ceilings and the weights of keys, as the document has', () => {
  const actual: Tariff = { ...TARIFF, id: 'vagt', label: 'Vagt', model: 'actual-cost', share: 0.5, ceiling: 1_100_000 };
  const own: Tariff = { ...TARIFF, exceptions: [{ party: 'kommune-461', amount: 6000 }] };
  const key = { id: 'folk', name: 'Indbyggertal', weights: [{ party: 'kommune-461', weight: 3 }] };
  const text = shown(agreement({ terms: { tariffs: [own, actual], keys: [key] } })).replaceAll('\u00a0', ' ');
  for (const words of [
    '50 % af de faktiske udgifter',
    'Takst pr. forløb Odense Kommune: 6.000 kr.',
    'Vagt højst 1.100.000 kr. pr. part og år',
    'Odense Kommune 3 100 %',
  ])
    expect(text).toContain(words);
});

test('each table below the tariffs stands under its name, and not right against the one above', () => {
  const own: Tariff = { ...TARIFF, exceptions: [{ party: 'kommune-461', amount: 6000 }], ceiling: 1_100_000 };
  const key = { id: 'folk', name: 'Indbyggertal', weights: [{ party: 'kommune-461', weight: 3 }] };
  const html = page(agreement({ terms: { tariffs: [own], keys: [key] } }));
  const heads = [...html.matchAll(/<h3>(.*?)<\/h3><div class="ob-scroll"/g)].map(([, head = '']) => head);
  expect(heads.slice(0, 2)).toEqual(['Undtagelser fra taksterne', 'Loft og mindst']);
  expect(heads).toHaveLength(3);
  expect(html).not.toMatch(/<\/div><div class="ob-scroll"/);
});

test('a whole year has what is certain, and says what comes beside it', () => {
  const actual: Tariff = { ...TARIFF, id: 'vagt', label: 'Vagt', model: 'actual-cost' };
  const text = shown(agreement({ terms: { tariffs: [TARIFF, actual] } })).replaceAll('\u00a0', ' ');
  expect(text).toContain('Odense Kommune 420 modtager 3.118.710 kr.');
  expect(text).not.toMatch(/minus|−/i);
  expect(text).toContain('Hertil kommer »Vagt«: 100 % af de faktiske udgifter.');
});

test('tariffs stand at their price level', () => {
  expect(shown(agreement())).toContain('Takster, prisniveau 2026 (ikke reguleret for 2027)');
});
