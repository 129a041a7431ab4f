// Step 3: the alternatives with costs, settlements and effects, the
// keys that divide shared amounts, and the verifications of figures.
import { z } from 'zod';
import { Cost } from './costs.ts';
import { area, choice, group, number, rows, text, whole, yesNo } from './declare.ts';
import { Key } from './key.ts';
import { Id } from './primitives.ts';
import { numberRange } from './range.ts';
import { Settlement } from './settlement.ts';
import { Verification } from './verification.ts';
import { oneOrEach } from './who.ts';

export const ROLE_WORDS = {
  current: { da: 'Som i dag', en: 'As today', sv: 'Som i dag' },
  proposed: { da: 'Det foreslåede', en: 'The proposed', sv: 'Det föreslagna' },
  other: { da: 'Et andet alternativ', en: 'Another alternative', sv: 'Ett annat alternativ' },
};

export const Alternative = z.strictObject({
  id: Id,
  name: text({ da: 'navn', en: 'name', sv: 'namn' }, 200),
  role: choice({ da: 'hvad er det', en: 'what is it', sv: 'vad är det' }, ROLE_WORDS),
  performedBy: oneOrEach({ da: 'udføres af', en: 'performed by', sv: 'utförs av' }),
  effect: numberRange(
    { da: 'effekt', en: 'effect', sv: 'effekt' },
    {
      hint: {
        da: 'I samme enhed som kvalitetskravet',
        en: 'In the unit of the quality floor',
        sv: 'I kvalitetskravets enhet',
      },
    },
  ),
  evidence: group(
    { da: 'belæg', en: 'evidence', sv: 'belägg' },
    {
      grade: choice(
        { da: 'belæg', en: 'evidence', sv: 'belägg' },
        {
          study: { da: 'Undersøgelse', en: 'A study', sv: 'Studie' },
          'tried-here': { da: 'Prøvet her', en: 'Tried here', sv: 'Prövat här' },
          'tried-elsewhere': { da: 'Prøvet andetsteds', en: 'Tried elsewhere', sv: 'Prövat på annat håll' },
          judgement: { da: 'Faglig vurdering', en: 'Professional judgement', sv: 'Professionell bedömning' },
        },
      ),
      source: text({ da: 'kilde til belæg', en: 'source of the evidence', sv: 'källa till belägg' }, 500),
    },
  ),
  atLeastSame: yesNo({
    da: 'mindst samme kvalitet som i dag',
    en: 'at least today’s quality',
    sv: 'minst dagens kvalitet',
  }),
  costs: rows(
    {
      words: { da: 'omkostninger', en: 'costs', sv: 'kostnader' },
      one: { da: 'omkostning', en: 'cost', sv: 'kostnad' },
      add: { da: 'Tilføj omkostning', en: 'Add cost', sv: 'Lägg till kostnad' },
      idPrefix: 'omkostning',
      names: 'cost',
    },
    Cost,
    200,
  ),
  settlements: rows(
    {
      words: { da: 'afregninger', en: 'settlements', sv: 'ersättningar' },
      one: { da: 'afregning', en: 'settlement', sv: 'ersättning' },
      add: { da: 'Tilføj afregning', en: 'Add settlement', sv: 'Lägg till ersättning' },
      idPrefix: 'afregning',
    },
    Settlement,
    120,
  ),
});

export const FINANCING_WORDS = {
  'local-settlement': {
    da: 'Lokal afregning (takst eller ramme)',
    en: 'Local settlement (rate or frame)',
    sv: 'Lokal ersättning (taxa eller ram)',
  },
  'horizontal-agreement': {
    da: 'Horisontal samarbejdsaftale',
    en: 'Horizontal agreement',
    sv: 'Horisontellt samarbetsavtal',
  },
  'regional-request': { da: 'Regional anmodning', en: 'Regional request', sv: 'Regional begäran' },
  'regional-co-financing': {
    da: 'Regional medfinansiering',
    en: 'Regional co-financing',
    sv: 'Regional medfinansiering',
  },
  'own-frame': { da: 'Sundhedsrådets egen ramme', en: 'The health council’s own frame', sv: 'Hälsorådets egen ram' },
  'state-grant': { da: 'Statsligt tilskud (DUT, bloktilskud, pulje)', en: 'State grant', sv: 'Statsbidrag' },
  none: { da: 'Ingen', en: 'None', sv: 'Inget' },
};

export const Economy = z.strictObject({
  money: choice(
    { da: 'Flytter der penge?', en: 'Does money move?', sv: 'Flyttas pengar?' },
    {
      moves: {
        da: 'Ja, penge flytter mellem parterne',
        en: 'Yes, money moves between the parties',
        sv: 'Ja, pengar flyttas mellan parterna',
      },
      'each-bears-own': {
        da: 'Nej, hver part bærer sine egne udgifter',
        en: 'No, each party bears its own costs',
        sv: 'Nej, varje part bär sina egna kostnader',
      },
      none: { da: 'Nej, der er ingen udgifter', en: 'No, there are no costs', sv: 'Nej, det finns inga kostnader' },
    },
    { hint: { da: 'Ja, hvis intet er svaret', en: 'Yes where nothing is answered', sv: 'Ja om inget är svarat' } },
  ),
  moneyReason: area(
    { da: 'Hvorfor der ikke flytter penge', en: 'Why no money moves', sv: 'Varför inga pengar flyttas' },
    2000,
  ),
  currency: choice(
    { da: 'Valuta', en: 'Currency', sv: 'Valuta' },
    {
      DKK: { da: 'Danske kroner', en: 'Danish kroner', sv: 'Danska kronor' },
      SEK: { da: 'Svenske kroner', en: 'Swedish kronor', sv: 'Svenska kronor' },
      EUR: { da: 'Euro', en: 'Euro', sv: 'Euro' },
    },
  ),
  priceYear: whole({ da: 'Prisniveau (år)', en: 'Price level (year)', sv: 'Prisnivå (år)' }, 1990, 2100),
  horizonYears: whole({ da: 'Tidshorisont i år', en: 'Horizon in years', sv: 'Tidshorisont i år' }, 1, 70),
  quality: group(
    { da: 'Kvalitetskrav', en: 'Quality gate', sv: 'Kvalitetskrav' },
    {
      kind: choice(
        { da: 'Hvordan kvaliteten vurderes', en: 'How quality is judged', sv: 'Hur kvaliteten bedöms' },
        {
          measured: {
            da: 'Målt: et effektmål og en mindste værdi',
            en: 'Measured: an effect and a minimum',
            sv: 'Mätt: ett effektmått och ett minimum',
          },
          same: {
            da: 'Erklæret: mindst samme kvalitet som i dag',
            en: 'Declared: at least today’s quality',
            sv: 'Förklarat: minst dagens kvalitet',
          },
        },
      ),
      name: text({ da: 'Effektmål', en: 'Effect measure', sv: 'Effektmått' }, 200, {
        hint: {
          da: 'Det, der måler kvaliteten, for eksempel andel uden genindlæggelse',
          en: 'What measures the quality, for example the share without readmission',
          sv: 'Det som mäter kvaliteten, till exempel andel utan återinläggning',
        },
      }),
      unit: text({ da: 'Effektmålets enhed', en: 'Unit of the effect measure', sv: 'Effektmåttets enhet' }, 100),
      higherIsBetter: yesNo({
        da: 'Er et højere tal bedre?',
        en: 'Is a higher number better?',
        sv: 'Är ett högre tal bättre?',
      }),
      minimum: number({ da: 'Mindste kvalitet', en: 'Quality floor', sv: 'Lägsta kvalitet' }, undefined, undefined, {
        hint: {
          da: 'Det mindste, alle alternativer skal nå',
          en: 'The least every alternative must reach',
          sv: 'Det minsta alla alternativ måste nå',
        },
      }),
      setBy: choice(
        { da: 'Hvem der har sat kravet', en: 'Who set the floor', sv: 'Vem som satt kravet' },
        {
          national: { da: 'Nationalt', en: 'National', sv: 'Nationellt' },
          framework: { da: 'Samarbejdsrammen', en: 'The framework', sv: 'Samarbetsramen' },
          proposer: { da: 'Forslagsstilleren selv', en: 'The proposer', sv: 'Förslagsställaren' },
        },
      ),
      source: text({ da: 'Kilde', en: 'Source', sv: 'Källa' }, 500),
      evidence: area(
        {
          da: 'Belæg for mindst samme kvalitet',
          en: 'Evidence of at least today’s quality',
          sv: 'Belägg för minst samma kvalitet',
        },
        2000,
      ),
      vouchedBy: text({ da: 'Hvem der indestår for det', en: 'Who vouches for it', sv: 'Vem som intygar det' }, 300),
    },
  ),
  keys: rows(
    {
      words: { da: 'Fordelingsnøgler', en: 'Keys', sv: 'Fördelningsnycklar' },
      one: { da: 'Fordelingsnøgle', en: 'Key', sv: 'Fördelningsnyckel' },
      add: { da: 'Tilføj fordelingsnøgle', en: 'Add key', sv: 'Lägg till fördelningsnyckel' },
      idPrefix: 'noegle',
      names: 'key',
    },
    Key,
    20,
  ),
  alternatives: rows(
    {
      words: { da: 'Alternativer', en: 'Alternatives', sv: 'Alternativ' },
      one: { da: 'Alternativ', en: 'Alternative', sv: 'Alternativ' },
      add: { da: 'Tilføj alternativ', en: 'Add alternative', sv: 'Lägg till alternativ' },
      idPrefix: 'alternativ',
    },
    Alternative,
    20,
  ),
  financingBasis: choice(
    { da: 'Finansieringsgrundlag', en: 'Financing basis', sv: 'Finansieringsgrund' },
    FINANCING_WORDS,
  ),
  noOverhead: text(
    { da: 'Hvorfor der ingen overhead er', en: 'Why there is no overhead', sv: 'Varför det inte finns overhead' },
    500,
    {
      hint: {
        da: 'Kun hvis den, der udfører for andres penge, ikke har en linje for overhead',
        en: 'Only where who performs for others’ money has no overhead line',
        sv: 'Endast om den som utför för andras pengar saknar en rad för overhead',
      },
    },
  ),
  justification: area({ da: 'Begrundelse', en: 'Justification', sv: 'Motivering' }, 5000, {
    hint: {
      da: 'Kun hvis det foreslåede ikke er det billigste, der når kvalitetskravet: hvorfor I alligevel foreslår det',
      en: 'Only if the proposed is not the cheapest that reaches the quality floor: why you propose it all the same',
      sv: 'Endast om det föreslagna inte är det billigaste som når kvalitetskravet: varför ni ändå föreslår det',
    },
  }),
  verifications: rows(
    {
      words: { da: 'Bekræftelser af tal', en: 'Verifications of figures', sv: 'Bekräftelser av siffror' },
      one: { da: 'Bekræftelse', en: 'Verification', sv: 'Bekräftelse' },
      onePerParty: true,
      writer: 'member',
    },
    Verification,
    120,
  ),
});

export type Economy = z.infer<typeof Economy>;
export type Alternative = z.infer<typeof Alternative>;
