// Does every party that pays have a responsibility, and every responsible party a cost or a settlement?
import { isUnanswered } from '../../dossier/pointers.ts';
import { partyKind } from '../../governance/lookups.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { costBearers, performers, proposedIndex, responsibleParties, settlingParties } from '../payers.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

function missingInputs({ dossier }: CheckInput) {
  const index = proposedIndex(dossier);
  const alternatives = dossier.economy?.alternatives ?? [];
  const { responsibility } = dossier;
  return [
    ...(index < 0 ? ['/economy/alternatives'] : []),
    ...(index >= 0 && !alternatives[index]?.costs?.length ? [`/economy/alternatives/${index}/costs`] : []),
    ...alternatives.flatMap(({ costs }, i) =>
      (costs ?? []).flatMap(({ payer }, j) =>
        payer === undefined ? [`/economy/alternatives/${i}/costs/${j}/payer`] : [],
      ),
    ),
    ...(['authority', 'operation', 'funding', 'phases'] as const).flatMap((field) =>
      isUnanswered(responsibility?.[field]) ? [`/responsibility/${field}`] : [],
    ),
    ...(responsibility?.phases ?? []).flatMap(({ accountable }, i) =>
      accountable !== undefined ? [] : [`/responsibility/phases/${i}/accountable`],
    ),
    ...(responsibility?.treatment?.holders ?? []).flatMap(({ party, choice }, i) =>
      party === undefined && !choice?.length ? [`/responsibility/treatment/holders/${i}/party`] : [],
    ),
  ].map(notStated);
}

export const responsibilityCostMismatch: Check = {
  code: 'responsibility.cost-mismatch',
  title: {
    da: 'Betaling og ansvar følges ikke ad',
    en: 'Payment and responsibility part',
    sv: 'Betalning och ansvar följs inte åt',
  },
  fires: {
    da: 'En part betaler uden at have et ansvar eller udføre noget, eller har et ansvar uden omkostning eller afregning.',
    en: 'A party pays without being responsible or performing anything, or is responsible without a cost or a settlement.',
    sv: 'En part betalar utan att ha ansvar eller utföra något, eller har ansvar utan kostnad eller ersättning.',
  },
  remedy: {
    da: 'Se efter, om en omkostning, en afregning eller et ansvar mangler, eller om det er meningen.',
    en: 'See whether a cost, a settlement or a responsibility is missing, or whether it is meant to be so.',
    sv: 'Kontrollera om en kostnad, en ersättning eller ett ansvar saknas, eller om det är avsikten.',
  },
  severity: 'warning',
  parameters: {},
  source: `Samarbejdsaftalen angiver behandlingsansvar, ansvar og økonomi: ${PRINCIPLES_OF_COOPERATION}`,
  reads: [
    '/economy/alternatives/*/costs/*/payer',
    '/economy/alternatives/*/settlements',
    '/responsibility/authority',
    '/responsibility/operation',
    '/responsibility/funding',
    '/responsibility/phases/*/accountable',
    '/responsibility/treatment/holders/*/party',
  ],
  run(input) {
    const { dossier, framework, economy } = input;
    if (economy.money === 'none') return { status: 'not-applicable' };
    const { keys } = economy;
    const bearers = costBearers(dossier, keys);
    const givers = settlingParties(dossier, 'from', keys);
    const takers = settlingParties(dossier, 'to', keys);
    const responsible = responsibleParties(dossier, keys);
    // Municipalities of a cluster may perform and pay for their own citizens
    // while one of them is accountable; that is no mismatch.
    const performing = performers(dossier);
    const missing = missingInputs(input);
    // Parties are not reported while inputs of the other section are missing: they may still be named there.
    const isOpen = (section: string) => missing.some(({ pointer }) => pointer.startsWith(section));
    const paying = isOpen('/responsibility/') ? [] : new Map([...givers, ...bearers]);
    const hits: Hit[] = [];
    for (const [party, pointer] of paying) {
      // Citizens and the state may pay without responsibility.
      if (['citizens', 'state'].includes(partyKind(framework, party) ?? 'other')) continue;
      if (responsible.has(party) || performing.has(party)) continue;
      hits.push({
        pointer,
        reason: 'pays',
        message: {
          da: '{party} betaler, men har hverken ansvar eller opgaver i forløbet.',
          en: '{party} pays but is neither responsible for nor performs anything in the pathway.',
          sv: '{party} betalar men har varken ansvar eller uppgifter i förloppet.',
        },
        values: { party: partyName(framework, party), partyId: party },
      });
    }
    for (const [party, pointer] of isOpen('/economy/') ? [] : responsible) {
      if (bearers.has(party) || givers.has(party) || takers.has(party)) continue;
      hits.push({
        pointer,
        reason: 'responsible',
        message: {
          da: '{party} har et ansvar, men hverken omkostning eller afregning.',
          en: '{party} is responsible but has neither a cost nor a settlement.',
          sv: '{party} har ansvar men varken kostnad eller ersättning.',
        },
        values: { party: partyName(framework, party), partyId: party },
      });
    }
    return answer(hits, missing);
  },
};
