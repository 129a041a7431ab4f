// Does each party bear what the funding responsibility says? Applies if neither loss nor profit is allowed.
import { isMissing } from '../../economics/comparison.ts';
import { partyName } from '../../governance/names.ts';
import { answer } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { proposedIndex } from '../payers.ts';

export const economyNeutral: Check = {
  code: 'economy.neutral',
  title: { da: 'Der mangler en afregning', en: 'A settlement is missing', sv: 'En ersättning saknas' },
  fires: {
    da: 'En part bærer mere eller mindre, end finansieringsansvaret siger, hvor der hverken må være tab eller gevinst.',
    en: 'A party bears more or less than the funding responsibility says, where there may be neither loss nor profit.',
    sv: 'En part bär mer eller mindre än finansieringsansvaret säger, där det varken får vara förlust eller vinst.',
  },
  remedy: {
    da: 'Tilføj eller ret afregningen, så hver part bærer det, den har finansieringsansvaret for.',
    en: 'Add or correct the settlement, so that each party bears what it has the funding responsibility for.',
    sv: 'Lägg till eller rätta ersättningen så att varje part bär det den har finansieringsansvaret för.',
  },
  severity: 'blocker',
  parameters: {},
  source:
    'Hverken tab eller gevinst ved horisontale aftaler og regionale anmodninger: overgangsloven § 5 (KL’s høringssvar til L 214)',
  reads: [
    '/responsibility/funding',
    '/volume/activities/*/counts/*/expected',
    '/economy/alternatives/*/costs/*/amount/expected',
    '/economy/alternatives/*/settlements',
  ],
  run({ dossier, framework, economy, caseType }) {
    if (caseType.rule !== 'neutral') return { status: 'not-applicable' };
    const { funding } = economy;
    if (isMissing(funding)) return answer([], [funding]);
    if (!('missing' in funding)) return answer([]);
    return answer(
      funding.missing.map(
        ({ from, to, perYear }): Hit => ({
          pointer: `/economy/alternatives/${proposedIndex(dossier)}/settlements`,
          message: {
            da: '{from} skal betale {to} {perYearOre} om året mere, hvis ingen af dem skal tabe eller tjene.',
            en: '{from} should pay {to} {perYearOre} a year more, if neither of them is to lose or profit.',
            sv: '{from} ska betala {to} {perYearOre} om året mer, om ingen av dem ska förlora eller tjäna.',
          },
          values: {
            from: partyName(framework, from),
            fromId: from,
            to: partyName(framework, to),
            toId: to,
            perYearOre: perYear,
          },
        }),
      ),
    );
  },
};
