// The break-even in words: the exact volume at which both cost the same, and the first whole number at which one is
// cheaper.
import { expect, test } from 'vitest';
import ivAntibiotics from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { computeEconomy } from '../../src/domain/economics/economy.ts';
import type { BreakEven as Computed, EconomyResult } from '../../src/domain/economics/economy-result.ts';
import { caseTypeOf } from '../../src/domain/governance/case-types.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import type { Language } from '../../src/lib/localised.ts';
import { BreakEven } from '../../src/web/economy/break-even.tsx';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';

const framework = shippedFramework('syddanmark-2022');
const dossier = Dossier.parse(ivAntibiotics);
const economy = computeEconomy(dossier, {
  caseType: caseTypeOf(framework),
  discountRates: framework.settings.discountRates,
  priceIndex: framework.settings.priceIndex ?? [],
  dossierHash: '0'.repeat(64),
  parties: framework.parties,
  draws: 0,
});

/** The paragraph above the picture. */
function said(saved: EconomyResult, language: Language = 'da'): string | undefined {
  const view = { t: translator(language), language };
  const html = render(
    <BreakEven view={view} found={{ dossier, framework }} economy={saved} saved={saved} tried={undefined} />,
  );
  return /<\/h2><p>(.*?)<\/p>/.exec(html)?.[1];
}
const when = (breakEven: Computed) => said({ ...economy, breakEven });

test.each([
  [
    'da',
    'Ved 470,56 forløb om året koster forslaget det samme som løsningen i dag. Fra og med 471 er forslaget den billigste af de to.',
  ],
  [
    'en',
    'At 470.56 forløb a year the proposal costs the same as today’s solution. From 471 on, the proposal is the cheaper of the two.',
  ],
  [
    'sv',
    'Vid 470,56 forløb per år kostar förslaget lika mycket som dagens lösning. Från och med 471 är förslaget den billigare av de två.',
  ],
] as const)('they cost the same at the exact volume, not at the whole one after it: %s', (language, words) => {
  expect(said(economy, language)).toBe(words);
});

test('a whole number is both: from the next one on today’s solution is cheaper', () => {
  expect(when({ status: 'at', scale: 0.02, units: 20, unitsCeil: 20, cheaperAbove: 'current' })).toBe(
    'Ved 20 forløb om året koster forslaget det samme som løsningen i dag. Ved flere er løsningen i dag den billigste af de to.',
  );
});

test('two that cost the same everywhere are not told to be cheapest', () => {
  const equal = 'Forslaget og løsningen i dag koster det samme ved ethvert omfang.';
  expect(when({ status: 'none', cheaperAlways: 'equal' })).toBe(equal);
  expect(when({ status: 'none', cheaperAlways: 'current' })).toBe(
    'Ved ethvert omfang er løsningen i dag den billigste af de to.',
  );
});
