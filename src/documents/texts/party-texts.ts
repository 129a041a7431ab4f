// Texts of who pays and who saves: each party's year, settlements, funding, keys, the years, verifications; and of a
// `Who`.
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
  'economy.shift': {
    da: 'Hvem betaler, og hvem sparer',
    en: 'Who pays and who saves',
    sv: 'Vem betalar och vem sparar',
  },
  'economy.steady': {
    da: 'Hver part i et almindeligt år, når alt er flyttet (enheder i {unit}): plus i sidste kolonne er dyrere end i dag',
    en: 'Each party in an ordinary year, when all has moved (units in {unit}): plus in the last column is dearer than today',
    sv: 'Varje part under ett vanligt år, när allt har flyttats (enheter i {unit}): plus i sista kolumnen är dyrare än i dag',
  },
  'economy.units': { da: 'Enheder', en: 'Units', sv: 'Enheter' },
  'economy.costToday': { da: 'Udgift i dag', en: 'Cost today', sv: 'Kostnad i dag' },
  'economy.costProposed': { da: 'Udgift efter forslaget', en: 'Cost of the proposal', sv: 'Kostnad enligt förslaget' },
  'economy.grant': { da: 'Tilskud fra staten', en: 'State grant', sv: 'Statsbidrag' },
  'economy.net': { da: 'Netto', en: 'Net', sv: 'Netto' },
  'economy.total': { da: 'I alt', en: 'In all', sv: 'Totalt' },

  'economy.settlements': {
    da: 'Afregninger i forslaget',
    en: 'Settlements in the proposal',
    sv: 'Ersättningar i förslaget',
  },
  'economy.noSettlements': {
    da: 'Forslaget indeholder ingen afregning mellem parterne.',
    en: 'The proposal holds no settlement between the parties.',
    sv: 'Förslaget innehåller ingen ersättning mellan parterna.',
  },
  'economy.flows': {
    da: 'Hvem betaler hvem hvor meget om året, når alt er flyttet',
    en: 'Who pays whom how much a year, when all has moved',
    sv: 'Vem betalar vem hur mycket per år, när allt har flyttats',
  },
  'economy.settlementLabel': { da: 'Afregning', en: 'Settlement', sv: 'Ersättning' },
  'economy.from': { da: 'Fra', en: 'From', sv: 'Från' },
  'economy.to': { da: 'Til', en: 'To', sv: 'Till' },
  'economy.quantity': { da: 'Antal × pris', en: 'Number × price', sv: 'Antal × pris' },
  'economy.aYear': { da: 'Om året', en: 'A year', sv: 'Per år' },
  'economy.limits': { da: 'Loft og mindst', en: 'Ceiling and floor', sv: 'Tak och golv' },
  'economy.ceiling.binds': { da: 'loftet gælder', en: 'the ceiling applies', sv: 'taket gäller' },
  'economy.ceiling.binds-at-high': {
    da: 'loftet gælder ved højt antal',
    en: 'the ceiling applies at a high number',
    sv: 'taket gäller vid högt antal',
  },
  'economy.floor.binds': { da: 'mindstebeløbet gælder', en: 'the floor applies', sv: 'golvet gäller' },
  'economy.floor.binds-at-low': {
    da: 'mindstebeløbet gælder ved lavt antal',
    en: 'the floor applies at a low number',
    sv: 'golvet gäller vid lågt antal',
  },
  'economy.financing': { da: 'Finansieringsgrundlag', en: 'Financing basis', sv: 'Finansieringsgrund' },
  'economy.gaps': {
    da: 'Det mangler i billedet pr. part',
    en: 'Missing from the picture per party',
    sv: 'Saknas i bilden per part',
  },

  'economy.fundingHeading': {
    da: 'Finansieringsansvaret mod pengene',
    en: 'The funding responsibility against the money',
    sv: 'Finansieringsansvaret mot pengarna',
  },
  'economy.fundingRule': {
    da: 'Finansieringsansvar: {who}. Tabellen viser, hvad hver part derefter skal bære af forslagets omkostning om året, og hvad den bærer efter afregning. Statens penge står for sig.',
    en: 'Funding responsibility: {who}. The table shows what each party should bear of the proposal’s yearly cost, and what it bears after settlement. The state’s money stands apart.',
    sv: 'Finansieringsansvar: {who}. Tabellen visar vad varje part då ska bära av förslagets kostnad per år, och vad den bär efter ersättning. Statens pengar står för sig.',
  },
  'economy.funding': {
    da: 'Hvad finansieringsansvaret siger, mod hvad pengene gør: plus er tab, minus er gevinst',
    en: 'What the funding responsibility says against what the money does: plus is a loss, minus a profit',
    sv: 'Vad finansieringsansvaret säger mot vad pengarna gör: plus är förlust, minus är vinst',
  },
  'economy.fundingExpected': { da: 'Skal bære', en: 'Should bear', sv: 'Ska bära' },
  'economy.fundingActual': { da: 'Bærer', en: 'Bears', sv: 'Bär' },
  'economy.fundingDifference': { da: 'Forskel', en: 'Difference', sv: 'Skillnad' },
  'economy.fundingOutcome': { da: 'Udfald', en: 'Outcome', sv: 'Utfall' },
  'economy.outcome.loss': { da: 'tab', en: 'loss', sv: 'förlust' },
  'economy.outcome.profit': { da: 'gevinst', en: 'profit', sv: 'vinst' },
  'economy.outcome.neither': {
    da: 'hverken tab eller gevinst',
    en: 'neither loss nor profit',
    sv: 'varken förlust eller vinst',
  },
  'economy.fundingMissing': {
    da: 'Det går lige op, hvis {from} betaler {to} {perYear} mere om året.',
    en: 'It evens out if {from} pays {to} {perYear} more a year.',
    sv: 'Det går jämnt ut om {from} betalar {to} {perYear} mer per år.',
  },

  'economy.fundingMissingAll': {
    da: 'Det går lige op, hvis alle disse betalinger lægges til:',
    en: 'It evens out if all of these payments are added:',
    sv: 'Det går jämnt ut om alla dessa betalningar läggs till:',
  },
  'economy.fundingMissingOne': {
    da: '{from} betaler {to} {perYear} mere om året.',
    en: '{from} pays {to} {perYear} more a year.',
    sv: '{from} betalar {to} {perYear} mer per år.',
  },

  'economy.keys': { da: 'Fordelingsnøgler', en: 'Keys', sv: 'Fördelningsnycklar' },
  'economy.key': { da: 'Fordelingsnøglen »{key}«', en: 'The key “{key}”', sv: 'Fördelningsnyckeln ”{key}”' },
  'economy.keyResolved': {
    da: 'Fordelingsnøglen »{key}«, part for part',
    en: 'The key “{key}”, party by party',
    sv: 'Fördelningsnyckeln ”{key}”, part för part',
  },
  'economy.keyWhose': { da: 'Part eller nøgle', en: 'Party or key', sv: 'Part eller nyckel' },
  'economy.keyOther': { da: 'nøglen »{key}«', en: 'the key “{key}”', sv: 'nyckeln ”{key}”' },
  'economy.keyWeight': { da: 'Vægt', en: 'Weight', sv: 'Vikt' },
  'economy.keyShare': { da: 'Andel', en: 'Share', sv: 'Andel' },
  'economy.keyBasis': { da: 'Grundlag for »{key}«', en: 'Basis of “{key}”', sv: 'Grund för ”{key}”' },
  'economy.keyAsOf': { da: 'pr. {date}', en: 'as of {date}', sv: 'per {date}' },

  'economy.years.heading': { da: 'År for år', en: 'Year by year', sv: 'År för år' },
  'economy.years.rule': {
    da: 'Kroner i hvert år uden rente: forslaget minus i dag. Engangsudgifter falder i det år, de købes, og igen når levetiden er slut. År 1 begynder, når opgaven starter. Plus er merudgift, minus er besparelse.',
    en: 'Money of each year without discounting: the proposal minus today. One-off costs fall in the year they are bought, and again when their lifetime is over. Year 1 begins when the task starts. Plus is extra cost, minus is saving.',
    sv: 'Kronor i varje år utan ränta: förslaget minus i dag. Engångskostnader faller i det år de köps, och igen när livslängden är slut. År 1 börjar när uppgiften startar. Plus är merkostnad, minus är besparing.',
  },
  'economy.shiftSectors': {
    da: 'Ændring i budget pr. sektor og år',
    en: 'Change in budget per sector and year',
    sv: 'Ändring i budget per sektor och år',
  },
  'economy.shiftParties': {
    da: 'Ændring i budget pr. part og år',
    en: 'Change in budget per party and year',
    sv: 'Ändring i budget per part och år',
  },
  'economy.shiftCategories': {
    da: 'Ændring i budget pr. art og år, før afregning',
    en: 'Change in budget per category and year, before settlement',
    sv: 'Ändring i budget per slag och år, före ersättning',
  },
  'economy.sector': { da: 'Sektor', en: 'Sector', sv: 'Sektor' },
  'economy.category': { da: 'Art', en: 'Category', sv: 'Slag' },
  'economy.year': { da: 'År', en: 'Year', sv: 'År' },
  'economy.before': { da: 'Før afregning', en: 'Before settlement', sv: 'Före ersättning' },
  'economy.settlement': { da: 'Afregning', en: 'Settlement', sv: 'Ersättning' },
  'economy.after': { da: 'Efter afregning', en: 'After settlement', sv: 'Efter ersättning' },
  'economy.capacity': {
    da: 'Frigjort kapacitet, ikke kroner: det falder væk i dag, men bliver ikke til penge og er ikke talt med ovenfor',
    en: 'Released capacity, not money: it falls away today, but does not become money and is not counted above',
    sv: 'Frigjord kapacitet, inte pengar: det faller bort i dag, men blir inte pengar och är inte medräknat ovan',
  },
  'economy.capacityValue': { da: 'Værdi', en: 'Value', sv: 'Värde' },

  'economy.verifications': {
    da: 'Parternes bekræftelse af tallene',
    en: 'Verification of the figures by the parties',
    sv: 'Parternas bekräftelse av siffrorna',
  },
  'economy.noVerifications': {
    da: 'Ingen part har bekræftet sine tal i den revision, der er forelagt.',
    en: 'No party has verified its figures in the revision submitted.',
    sv: 'Ingen part har bekräftat sina siffror i den revision som är förelagd.',
  },
  'economy.verificationsCaption': {
    da: 'Hver parts svar på sine egne tal',
    en: 'Each party’s answer on its own figures',
    sv: 'Varje parts svar om sina egna siffror',
  },
  'economy.agrees': { da: 'Enig i tallene', en: 'Agrees with the figures', sv: 'Instämmer i siffrorna' },
  'economy.ownFigures': {
    da: 'Egne tal og bemærkning',
    en: 'Own figures and comment',
    sv: 'Egna siffror och kommentar',
  },
  'economy.ownFigure': {
    da: '{label}: {own}; i sagen {dossier}',
    en: '{label}: {own}; in the dossier {dossier}',
    sv: '{label}: {own}; i ärendet {dossier}',
  },
} as const satisfies Catalogue;
