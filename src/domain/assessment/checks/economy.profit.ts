// Does somebody profit from the settlement? Source: shared design "assessment", Settlement range [X/N, Y/N]; domain § 4
// ("Parties may neither lose nor profit on horizontal cooperation", kommunalfuldmagten).
import type { EconomyResult } from '../../economics/economy-result.ts';
import { answer } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { missingChanges, slack } from '../economy-inputs.ts';
import { partyNames } from '../names.ts';

/** What those whose cost rises receive a year; where nobody's rises, what those who save pay. */
function settled({ annualChange }: EconomyResult, receivers: readonly string[], givers: readonly string[]): number {
  const sum = (parties: readonly string[]) =>
    annualChange.reduce((total, { party, settlement }) => (parties.includes(party) ? total + settlement : total), 0);
  return receivers.length > 0 ? -sum(receivers) : sum(givers);
}

function hitsOf({ dossier, economy, framework }: CheckInput): readonly Hit[] {
  const range = economy.settlementRange;
  const volume = economy.volume.expected ?? 0;
  if (range.status === 'not-assessed' || volume <= 0) return [];
  const perCase = settled(economy, range.receiver, range.giver) / volume;
  const room = slack(dossier, economy) / volume;
  const common = {
    pointer: '/economy/settlements',
    values: {
      perCaseOre: Math.round(perCase),
      fromOre: Math.round(range.from),
      toOre: Math.round(range.to),
      givers: partyNames(framework, range.giver),
      receivers: partyNames(framework, range.receiver),
    },
  };
  if (range.status === 'empty') {
    return [
      {
        ...common,
        reason: 'no-range',
        message: {
          da: 'Ingen afregning kan holde begge sider skadesløse: merudgiften er {fromOre} pr. enhed, besparelsen kun {toOre}. Den aftalte svarer til {perCaseOre}.',
          en: 'No settlement leaves both sides unharmed: the extra cost is {fromOre} per unit, the saving only {toOre}. The one agreed comes to {perCaseOre}.',
          sv: 'Ingen ersättning kan hålla båda sidor skadeslösa: merkostnaden är {fromOre} per enhet, besparingen bara {toOre}. Den avtalade motsvarar {perCaseOre}.',
        },
      },
    ];
  }
  if (perCase > range.to + room) {
    return [
      {
        ...common,
        reason: 'receiver',
        message: {
          da: 'Afregningen svarer til {perCaseOre} pr. enhed. Det er mere end de {toOre}, den betalende part sparer, så modtageren tjener på opgaven.',
          en: 'The settlement comes to {perCaseOre} per unit. That is more than the {toOre} the paying party saves, so the receiver profits from the task.',
          sv: 'Ersättningen motsvarar {perCaseOre} per enhet. Det är mer än de {toOre} som den betalande parten sparar, så mottagaren tjänar på uppgiften.',
        },
      },
    ];
  }
  if (perCase < range.from - room) {
    return [
      {
        ...common,
        reason: 'giver',
        message: {
          da: 'Afregningen svarer til {perCaseOre} pr. enhed. Det er mindre end merudgiften på {fromOre}, så den afgivende side tjener på at flytte opgaven.',
          en: 'The settlement comes to {perCaseOre} per unit. That is less than the extra cost of {fromOre}, so the giving side profits from moving the task.',
          sv: 'Ersättningen motsvarar {perCaseOre} per enhet. Det är mindre än merkostnaden på {fromOre}, så den överlämnande sidan tjänar på att flytta uppgiften.',
        },
      },
    ];
  }
  return [];
}

export const economyProfit: Check = {
  code: 'economy.profit',
  title: {
    da: 'Nogen tjener eller taber på afregningen',
    en: 'Somebody profits or loses by the settlement',
    sv: 'Någon tjänar eller förlorar på ersättningen',
  },
  fires: {
    da: 'Afregningen ligger uden for det, hvor ingen af siderne bliver ringere stillet.',
    en: 'The settlement lies outside the range in which neither side is worse off.',
    sv: 'Ersättningen ligger utanför det intervall där ingen sida får det sämre.',
  },
  remedy: {
    da: 'Sæt afregningen mellem modtagerens merudgift og giverens besparelse; merudgiften er »hverken tab eller gevinst«.',
    en: 'Set the settlement between the extra cost of the receiver and the saving of the giver; the extra cost is “neither loss nor profit”.',
    sv: 'Sätt ersättningen mellan mottagarens merkostnad och givarens besparing; merkostnaden är ”varken förlust eller vinst”.',
  },
  severity: 'warning',
  parameters: {},
  source: 'Parterne må hverken tabe eller tjene på samarbejdet (kommunalfuldmagten; horisontale aftaler fra 2027)',
  reads: [
    '/volume/perYear/expected',
    '/economy/alternatives/*/costs/*/party',
    '/economy/alternatives/*/costs/*/amount/expected',
    '/economy/settlements/*/amount',
  ],
  run(input) {
    const { dossier, economy } = input;
    const range = economy.settlementRange;
    const missing = [...(range.status === 'not-assessed' ? [range] : []), ...missingChanges(economy, true)];
    if (missing.length > 0) return answer([], missing);
    if (!dossier.economy?.settlements?.length) return { status: 'not-applicable' };
    return answer(hitsOf(input));
  },
};
