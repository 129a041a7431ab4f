// A warning that several parties have in common is shown once for acknowledgement, with the parties named.
import { expect, test } from 'vitest';
import type { Finding } from '../../src/domain/assessment/assessment.ts';
import { economyUnverified } from '../../src/domain/assessment/checks/economy.unverified.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { perLanguage } from '../../src/lib/localised.ts';
import { type Group, sayTogether } from '../../src/web/dossier/finding.tsx';
import { translator } from '../../src/web/texts/index.ts';

const framework = shippedFramework('syddanmark-2022');
const SAYS = '{party} betaler, men har ikke bekræftet sine tal.';

function found(party: string, over: Finding['values'] = {}): Finding {
  const { code: check, severity, source, remedy } = economyUnverified;
  const message = perLanguage(() => `${SAYS}${'riseOre' in over ? ' {riseOre}' : ''}`);
  const values = { party, partyId: party.toLowerCase(), ...over };
  const about = { message, pointer: '/economy/verifications', values, principles: [] };
  return { ...about, ...{ check, severity, source, remedy, at: 'submission', code: `${check}.missing` } };
}

function said(...group: Group): string {
  return sayTogether(group, { framework, view: { t: translator('da'), language: 'da' } }).join(' ');
}

test('several parties, one sentence', () => {
  expect(said(found('Odense'), found('Assens'), found('Nyborg'))).toBe(
    'Odense betaler, men har ikke bekræftet sine tal. Det gælder også Assens og Nyborg.',
  );
  expect(said(found('Odense'))).toBe('Odense betaler, men har ikke bekræftet sine tal.');
});

test('a sentence each where they differ in more than the party', () => {
  expect(said(found('Odense', { riseOre: 100 }), found('Assens', { riseOre: 200 }))).toBe(
    'Odense betaler, men har ikke bekræftet sine tal. 1 kr. Assens betaler, men har ikke bekræftet sine tal. 2 kr.',
  );
});
