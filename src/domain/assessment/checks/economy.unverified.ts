// Has every party that pays verified its own figures? A disagreement is reported too.
import { partyKind } from '../../governance/lookups.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { currentVerifications } from '../current-answers.ts';
import { partiesOfWho, settlingParties } from '../payers.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

/**
 * Parties with a cost line in any alternative, or that pay a
 * settlement. Citizens and the state have no members who can verify.
 */
function payingParties({ dossier, framework, economy }: CheckInput): readonly string[] {
  const lines = (dossier.economy?.alternatives ?? []).flatMap(({ costs = [] }) => costs);
  const named = [
    ...lines.flatMap(({ payer }) => partiesOfWho(payer, economy.keys)),
    ...settlingParties(dossier, 'from', economy.keys).keys(),
  ];
  const asked = (party: string) => !['citizens', 'state'].includes(partyKind(framework, party) ?? 'other');
  return [...new Set(named)].filter(asked).sort();
}

export const economyUnverified: Check = {
  code: 'economy.unverified',
  title: {
    da: 'En part har ikke bekræftet sine tal',
    en: 'A party has not verified its figures',
    sv: 'En part har inte bekräftat sina siffror',
  },
  fires: {
    da: 'En part, der betaler, har ikke bekræftet sine tal, eller er uenig i dem.',
    en: 'A paying party has not verified its figures, or disagrees with them.',
    sv: 'En betalande part har inte bekräftat sina siffror, eller håller inte med om dem.',
  },
  remedy: {
    da: 'Bed parten om at gennemgå og bekræfte sine tal på økonomisiden. En rettelse af tallene kræver ny bekræftelse.',
    en: 'Ask the party to go through its figures and verify them on the economy page. A changed figure needs verifying again.',
    sv: 'Be parten gå igenom och bekräfta sina siffror på ekonomisidan. En ändrad siffra kräver ny bekräftelse.',
  },
  severity: 'warning',
  parameters: {},
  source: `De økonomiske konsekvenser skal være klarlagt: ${PRINCIPLES_OF_COOPERATION}; hver part står inde for sine egne tal`,
  reads: ['/economy/alternatives/*/costs/*/payer', '/economy/alternatives/*/settlements', '/economy/verifications'],
  run(input) {
    const { dossier, framework, given } = input;
    const alternatives = dossier.economy?.alternatives ?? [];
    const paying = payingParties(input);
    const missing = [
      ...(alternatives.every(({ costs = [] }) => costs.length === 0) ? [notStated('/economy/alternatives')] : []),
      ...alternatives.flatMap(({ costs = [] }, i) =>
        costs.flatMap(({ payer }, j) =>
          payer === undefined ? [notStated(`/economy/alternatives/${i}/costs/${j}/payer`)] : [],
        ),
      ),
    ];
    const hits = paying.flatMap((party): Hit[] => {
      const own = currentVerifications(dossier, given).filter((verification) => verification.party === party);
      if (own.some(({ agrees }) => agrees)) return [];
      const values = { party: partyName(framework, party), partyId: party };
      const disagrees = own.length > 0;
      const changed = given.stale?.verifications.includes(party) ?? false;
      return [
        {
          pointer: '/economy/verifications',
          reason: disagrees ? 'disagrees' : changed ? 'changed' : 'missing',
          party,
          values,
          message: disagrees
            ? {
                da: '{party} er uenig i sine tal og har angivet andre.',
                en: '{party} disagrees with its figures and has given others.',
                sv: '{party} håller inte med om sina siffror och har angett andra.',
              }
            : changed
              ? {
                  da: '{party} har bekræftet sine tal, men de er ændret siden.',
                  en: '{party} has verified its figures, but they have changed since.',
                  sv: '{party} har bekräftat sina siffror, men de har ändrats sedan dess.',
                }
              : {
                  da: '{party} betaler, men har ikke bekræftet sine tal.',
                  en: '{party} pays but has not verified its figures.',
                  sv: '{party} betalar men har inte bekräftat sina siffror.',
                },
        },
      ];
    });
    return answer(hits, missing);
  },
};
