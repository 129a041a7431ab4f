// Names of places in the dossier; and every place a framework may require has one.
import { expect, test } from 'vitest';
import { fieldLabel } from '../../../src/domain/dossier/labels.ts';
import { shippedFrameworks } from '../../../src/domain/governance/shipped.ts';

test.each([
  ['/plan/startDate', 'Startdato', 'Start date', 'Startdatum'],
  ['/responsibility/phases/1/hours', 'Fase 2, tider', 'Phase 2, hours', 'Fas 2, tider'],
  ['/responsibility/phases', 'Forløbets faser', 'Phases of the pathway', 'Förloppets faser'],
  [
    '/economy/alternatives/0/costs/2/amount/expected',
    'Alternativ 1, omkostning 3, beløb, forventet',
    'Alternative 1, cost 3, amount, expected',
    'Alternativ 1, kostnad 3, belopp, förväntat',
  ],
  ['/economy/alternatives/*/costs', 'Alternativ, omkostninger', 'Alternative, costs', 'Alternativ, kostnader'],
  [
    '/volume/activities/0/counts/1/expected',
    'Aktivitet 1, antal 2, antal pr. år, forventet',
    'Activity 1, number 2, number per year, expected',
    'Aktivitet 1, antal 2, antal per år, förväntat',
  ],
  ['/responsibility/funding/each/2', 'Finansieringsansvar', 'Funding', 'Finansieringsansvar'],
  ['/nowhere/at/all', '/nowhere/at/all', '/nowhere/at/all', '/nowhere/at/all'],
])('%s', (pointer, da, en, sv) => {
  expect(fieldLabel(pointer)).toEqual({ da, en, sv });
});

test('every pointer a shipped framework requires or expects has a name in each language', () => {
  for (const framework of shippedFrameworks()) {
    for (const pointer of framework.steps.flatMap(({ requires, expects = [] }) => [...requires, ...expects])) {
      for (const label of Object.values(fieldLabel(pointer))) expect(label, pointer).not.toContain('/');
    }
  }
});
