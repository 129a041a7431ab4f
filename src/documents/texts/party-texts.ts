// Texts of who pays and who saves: settlements, each party's year, funding, keys; and how a Who is said.
import type { Catalogue } from '../../lib/catalogue.ts';

export const PARTY_TEXTS = {
  'who.each': {
    da: 'hver for sine egne borgere: {parties}',
    en: 'each for its own citizens: {parties}',
    sv: 'var och en för sina egna medborgare: {parties}',
  },
  'who.eachMunicipality': {
    da: 'hver kommune for sine egne borgere: {parties}',
    en: 'each municipality for its own citizens: {parties}',
    sv: 'varje kommun för sina egna medborgare: {parties}',
  },
  'who.shared': { da: 'fordelt efter nøglen »{key}«', en: 'by the key “{key}”', sv: 'fördelat efter nyckeln ”{key}”' },
  'who.same': { da: 'hver af {parties}', en: 'each of {parties}', sv: 'var och en av {parties}' },
  'economy.materiality': {
    da: 'Forskelle under {amount} om året afgør intet.',
    en: 'Differences below {amount} a year decide nothing.',
    sv: 'Skillnader under {amount} per år avgör ingenting.',
  },
  'economy.practicallySame': {
    da: '»{name}« koster praktisk talt det samme: {perYear} mindre om året.',
    en: '“{name}” costs practically the same: {perYear} less a year.',
    sv: '”{name}” kostar praktiskt taget lika mycket: {perYear} mindre per år.',
  },
  'economy.removed': {
    da: 'Kun kvalitetskravet holder »{name}« ude, som er {perYear} billigere om året.',
    en: 'Only the quality floor keeps out “{name}”, which is {perYear} cheaper a year.',
    sv: 'Bara kvalitetskravet håller ”{name}” ute, som är {perYear} billigare per år.',
  },
  'economy.same.declared': {
    da: 'Kvalitet: erklæret mindst den samme som i dag. Belæg: {evidence}. Indestår: {vouchedBy}.',
    en: 'Quality: declared at least today’s. Evidence: {evidence}. Vouched for by: {vouchedBy}.',
    sv: 'Kvalitet: förklarad minst dagens. Belägg: {evidence}. Intygas av: {vouchedBy}.',
  },
  'economy.money.none': {
    da: 'Der flytter ingen penge i sagen. Begrundelse: {reason}',
    en: 'No money moves in the case. Reason: {reason}',
    sv: 'Inga pengar flyttas i ärendet. Motivering: {reason}',
  },
  'economy.money.each-bears-own': {
    da: 'Hver part bærer sine egne udgifter. Begrundelse: {reason}',
    en: 'Each party bears its own costs. Reason: {reason}',
    sv: 'Varje part bär sina egna kostnader. Motivering: {reason}',
  },
  'economy.capacity': { da: 'Frigjort kapacitet, ikke kroner', en: 'Released capacity, not money', sv: 'Frigjord kapacitet, inte pengar' },
  'economy.flows': { da: 'Hvem betaler hvem om året', en: 'Who pays whom a year', sv: 'Vem betalar vem per år' },
  'economy.settlementLabel': { da: 'Afregning', en: 'Settlement', sv: 'Ersättning' },
  'economy.units': { da: 'Enheder', en: 'Units', sv: 'Enheter' },
  'economy.price': { da: 'Pris', en: 'Price', sv: 'Pris' },
  'economy.limits': { da: 'Loft og mindst', en: 'Ceiling and floor', sv: 'Tak och golv' },
  'economy.ceiling.none': { da: '–', en: '–', sv: '–' },
  'economy.ceiling.binds': { da: 'loftet gælder', en: 'the ceiling applies', sv: 'taket gäller' },
  'economy.ceiling.binds-at-high': {
    da: 'loftet gælder ved højt antal',
    en: 'the ceiling applies at a high number',
    sv: 'taket gäller vid högt antal',
  },
  'economy.floor.none': { da: '–', en: '–', sv: '–' },
  'economy.floor.binds': { da: 'mindstebeløbet gælder', en: 'the floor applies', sv: 'golvet gäller' },
  'economy.floor.binds-at-low': {
    da: 'mindstebeløbet gælder ved lavt antal',
    en: 'the floor applies at a low number',
    sv: 'golvet gäller vid lågt antal',
  },
  'economy.steady': {
    da: 'Hver part i et almindeligt år, når alt er flyttet: plus i sidste kolonne er dyrere end i dag',
    en: 'Each party in an ordinary year, when all has moved: plus in the last column is dearer than today',
    sv: 'Varje part under ett vanligt år, när allt har flyttats: plus i sista kolumnen är dyrare än i dag',
  },
  'economy.costToday': { da: 'Udgift i dag', en: 'Cost today', sv: 'Kostnad i dag' },
  'economy.costProposed': { da: 'Udgift efter forslaget', en: 'Cost of the proposal', sv: 'Kostnad enligt förslaget' },
  'economy.grant': { da: 'Tilskud fra staten', en: 'State grant', sv: 'Statsbidrag' },
  'economy.net': { da: 'Netto', en: 'Net', sv: 'Netto' },
  'economy.funding': {
    da: 'Hvad finansieringsansvaret siger, mod hvad pengene gør: plus er tab, minus er gevinst',
    en: 'What the funding responsibility says against what the money does: plus is a loss, minus a profit',
    sv: 'Vad finansieringsansvaret säger mot vad pengarna gör: plus är förlust, minus är vinst',
  },
  'economy.fundingExpected': { da: 'Skal bære', en: 'Should bear', sv: 'Ska bära' },
  'economy.fundingActual': { da: 'Bærer', en: 'Bears', sv: 'Bär' },
  'economy.fundingDifference': { da: 'Forskel', en: 'Difference', sv: 'Skillnad' },
  'economy.fundingMissing': {
    da: '{from} skulle betale {to} {perYear} om året mere.',
    en: '{from} should pay {to} {perYear} a year more.',
    sv: '{from} skulle betala {to} {perYear} per år mer.',
  },
  'economy.key': { da: 'Fordelingsnøglen »{key}«', en: 'The key “{key}”', sv: 'Fördelningsnyckeln ”{key}”' },
  'economy.keyShare': { da: 'Andel', en: 'Share', sv: 'Andel' },
  'economy.noOverhead': { da: 'Hvorfor der ingen overhead er', en: 'Why there is no overhead', sv: 'Varför det inte finns overhead' },
} as const satisfies Catalogue;
