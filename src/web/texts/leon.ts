// Texts of LEON (the lowest effective cost level), the quality floor, and the sensitivity to single figures.
import { LEON_WORDS } from '../../documents/choice-words.ts';
import { type Texts, textsOf } from './text.ts';

export const LEON_TEXTS = {
  ...textsOf(LEON_WORDS, 'economy.leon.'),
  'economy.leon': {
    da: 'Laveste effektive omkostningsniveau (LEON)',
    en: 'Lowest effective cost level (LEON)',
    sv: 'Lägsta effektiva kostnadsnivå (LEON)',
  },
  'economy.leon.metText': {
    da: 'Det foreslåede når kvalitetskravet, og ingen andre alternativer, der når det, er billigere.',
    en: 'The proposed reaches the quality floor, and no other alternative that reaches it is cheaper.',
    sv: 'Det föreslagna når kvalitetsgolvet, och inget annat alternativ som når det är billigare.',
  },
  'economy.leon.cheaper': {
    da: '{name} når kravet og er {amount} billigere om året.',
    en: '{name} reaches the gate and is cheaper by {amount} a year.',
    sv: '{name} når kravet och är {amount} billigare per år.',
  },
  'economy.leon.same': {
    da: '{name} koster praktisk talt det samme: forskellen er {amount} om året.',
    en: '{name} costs practically the same: the difference is {amount} a year.',
    sv: '{name} kostar praktiskt taget detsamma: skillnaden är {amount} per år.',
  },
  'economy.leon.floor': {
    da: '{name} er {amount} billigere om året og tæller kun ikke med, fordi kvalitetskravet holder det ude.',
    en: '{name} is cheaper by {amount} a year and is left out only because the quality gate keeps it out.',
    sv: '{name} är {amount} billigare per år och räknas inte med enbart för att kvalitetskravet utesluter det.',
  },
  'economy.leon.notRobust': {
    da: 'Resultatet er et andet ved lavt eller højt omfang.',
    en: 'The result is another one at low or high volume.',
    sv: 'Resultatet är ett annat vid låg eller hög omfattning.',
  },
  'economy.leon.materiality': {
    da: 'En forskel under {amount} om året afgør intet.',
    en: 'A difference below {amount} a year decides nothing.',
    sv: 'En skillnad under {amount} per år avgör inget.',
  },
  'economy.leon.not-assessed': {
    da: 'LEON kan ikke vurderes endnu',
    en: 'LEON cannot be assessed yet',
    sv: 'LEON kan inte bedömas ännu',
  },
  'economy.floor.binds': { da: 'Mindstebeløbet gælder', en: 'The floor applies', sv: 'Golvet gäller' },
  'economy.floor.binds-at-low': {
    da: 'Mindstebeløbet gælder ved lavt omfang',
    en: 'The floor applies at low volume',
    sv: 'Golvet gäller vid låg omfattning',
  },
  'economy.whatIf': { da: 'Prøv et andet omfang', en: 'Try another volume', sv: 'Prova en annan omfattning' },
  'economy.whatIfHint': { da: 'Ændrer ikke sagen.', en: 'Does not change the case.', sv: 'Ändrar inte ärendet.' },
  'economy.whatIfGo': { da: 'Beregn', en: 'Calculate', sv: 'Beräkna' },
  'economy.whatIfShown': {
    da: 'Tallene herunder er beregnet med {volume} pr. år i stedet for sagens {own}.',
    en: 'The figures below are calculated with {volume} per year instead of the case’s {own}.',
    sv: 'Siffrorna nedan är beräknade med {volume} per år i stället för ärendets {own}.',
  },
} as const satisfies Texts;
