// If no money moves between the parties: is that allowed, is the reason stated, and do the parties confirm it?
import { partyKind } from '../../governance/lookups.ts';
import { partyName } from '../../governance/names.ts';
import { answer, isBlank, lacking, notStated } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { currentPositions } from '../current-answers.ts';
import { costBearers, proposedIndex } from '../payers.ts';

/** The parties that must confirm: those that bear a cost, or all parties of the case if none does. */
function confirming({ dossier, framework, economy }: CheckInput): readonly string[] {
  const { transferringParties = [], receivingParties = [] } = dossier.task ?? {};
  const parties =
    economy.money === 'each-bears-own'
      ? [...costBearers(dossier, economy.keys).keys()]
      : [...transferringParties, ...receivingParties];
  return [...new Set(parties)].filter(
    (party) => !['citizens', 'state'].includes(partyKind(framework, party) ?? 'other'),
  );
}

function unconfirmed(input: CheckInput): readonly Hit[] {
  const { dossier, framework, given } = input;
  const confirmed = currentPositions(dossier, given)
    .filter(({ confirmsMoney }) => confirmsMoney)
    .map(({ party }) => party);
  return confirming(input)
    .filter((party) => !confirmed.includes(party))
    .map((party) => ({
      pointer: '/impact/positions',
      reason: 'unconfirmed',
      severity: 'warning',
      party,
      message: {
        da: '{party} har ikke bekræftet, at der ikke flytter penge.',
        en: '{party} has not confirmed that no money moves.',
        sv: '{party} har inte bekräftat att inga pengar flyttas.',
      },
      values: { party: partyName(framework, party), partyId: party },
    }));
}

export const economyNoMoney: Check = {
  code: 'economy.no-money',
  title: { da: 'Ingen penge flytter', en: 'No money moves', sv: 'Inga pengar flyttas' },
  fires: {
    da: 'Der flytter ingen penge, men det er ikke begrundet eller bekræftet, eller sagstypen tillader det ikke.',
    en: 'No money moves, but that is not reasoned or confirmed, or the case type does not allow it.',
    sv: 'Inga pengar flyttas, men det är inte motiverat eller bekräftat, eller så tillåter ärendetypen det inte.',
  },
  remedy: {
    da: 'Skriv, hvorfor der ikke flytter penge, og bed hver part bekræfte det i sin stillingtagen.',
    en: 'Write why no money moves, and ask each party to confirm it in its position.',
    sv: 'Skriv varför inga pengar flyttas, och be varje part bekräfta det i sitt ställningstagande.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Aftaler uden økonomi er en hovedårsag til uaftalt opgaveglidning: KL, Momentum 2018',
  reads: ['/economy/money', '/economy/moneyReason', '/impact/positions'],
  run(input) {
    const { dossier, economy, caseType } = input;
    if (!caseType.money.includes(economy.money)) {
      return answer([
        {
          pointer: '/economy/money',
          reason: 'not-allowed',
          message: {
            da: 'Sagstypen tillader ikke, at penge behandles sådan.',
            en: 'The case type does not allow money to be handled so.',
            sv: 'Ärendetypen tillåter inte att pengar hanteras så.',
          },
          values: { money: economy.money },
        },
      ]);
    }
    if (economy.money === 'moves') return { status: 'not-applicable' };
    const reason = isBlank(dossier.economy?.moneyReason) ? [lacking('/economy/moneyReason', 'reason')] : [];
    const missing =
      economy.money === 'each-bears-own' && proposedIndex(dossier) < 0 ? [notStated('/economy/alternatives')] : [];
    return answer([...reason, ...unconfirmed(input)], missing);
  },
};
