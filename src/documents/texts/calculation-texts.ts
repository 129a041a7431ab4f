// Texts of "Sådan er tallene beregnet": each figure, its formula and its source.
import type { Catalogue } from '../../lib/catalogue.ts';

export const CALCULATION_TEXTS = {
  'figures.caption': {
    da: 'Tal, formel med de indsatte tal, og kilde',
    en: 'Figure, formula with its inputs, and source',
    sv: 'Tal, formel med insatta tal, och källa',
  },
  'figures.partyCaption': {
    da: 'Tal for hver betaling og hver part om året, når alt er flyttet',
    en: 'Figures of each payment and each party a year, when all has moved',
    sv: 'Tal för varje betalning och varje part per år, när allt har flyttats',
  },
  'figures.figure': { da: 'Tal', en: 'Figure', sv: 'Tal' },
  'figures.result': { da: 'Resultat', en: 'Result', sv: 'Resultat' },
  'figures.formula': { da: 'Formel', en: 'Formula', sv: 'Formel' },
  'figures.source': { da: 'Kilde', en: 'Source', sv: 'Källa' },
  'figures.costLines': { da: 'Omkostningernes linjer', en: 'The lines of the costs', sv: 'Kostnadsraderna' },
  'figures.linesAbove': { da: 'Linjerne ovenfor', en: 'The lines above', sv: 'Raderna ovan' },
  'figures.above': { da: 'Tallene ovenfor', en: 'The figures above', sv: 'Talen ovan' },
  'figures.paymentsAbove': { da: 'Betalingerne ovenfor', en: 'The payments above', sv: 'Betalningarna ovan' },
  'figures.volumeSource': {
    da: 'Omfang, sagsfremstillingen',
    en: 'Volume, in the presentation',
    sv: 'Omfattning, ärendebeskrivningen',
  },
  'figures.rateSource': { da: 'Renten: {source}', en: 'The rate: {source}', sv: 'Räntan: {source}' },
  'figures.caseTypeSource': { da: 'Sagstypen »{title}«', en: 'The case type “{title}”', sv: 'Ärendetypen ”{title}”' },
  'figures.fundingSource': {
    da: 'Finansieringsansvar: {who}',
    en: 'Funding responsibility: {who}',
    sv: 'Finansieringsansvar: {who}',
  },
  'figures.byLaw': {
    da: 'Myndighed og finansiering er flyttet ved lov: udgiften i dag fordelt efter finansieringsansvaret',
    en: 'Authority and funding have moved by law: today’s cost by the funding responsibility',
    sv: 'Myndighet och finansiering har flyttats enligt lag: dagens kostnad efter finansieringsansvaret',
  },
  'figures.converted': {
    da: '{source}; omregnet fra prisniveau {year} til {to} med samarbejdsrammens prisindeks',
    en: '{source}; brought from price level {year} to {to} by the framework’s price index',
    sv: '{source}; omräknat från prisnivå {year} till {to} med ramverkets prisindex',
  },
  'figures.nothing': { da: 'ingen linjer', en: 'no lines', sv: 'inga rader' },
  'figures.annuity': {
    da: 'Annuitetsfaktor, {years}',
    en: 'Annuity factor, {years}',
    sv: 'Annuitetsfaktor, {years}',
  },
  'figures.annuityFormula': {
    da: 'summen af 1 / (1 + renten)^år for år 1-{years}; renten er {rate}',
    en: 'the sum of 1 / (1 + the rate)^year for years 1-{years}; the rate is {rate}',
    sv: 'summan av 1 / (1 + räntan)^år för år 1-{years}; räntan är {rate}',
  },
  'figures.annuityStepped': {
    da: 'summen af hvert års faktor for år 1-{years}; et års faktor er det foregående års delt med 1 + årets rente: {rate}',
    en: 'the sum of the factor of each of the years 1-{years}; the factor of a year is that of the year before divided by 1 + the year’s rate: {rate}',
    sv: 'summan av varje års faktor för år 1-{years}; ett års faktor är föregående års delad med 1 + årets ränta: {rate}',
  },
  'figures.line': { da: '{name}: {label}', en: '{name}: {label}', sv: '{name}: {label}' },
  'figures.heldFormula': {
    da: '{amount}, allerede brugt: tæller ikke med',
    en: '{amount}, already spent: not counted',
    sv: '{amount}, redan använt: räknas inte med',
  },
  'figures.fixed': { da: '{name}: fast om året', en: '{name}: fixed a year', sv: '{name}: fast per år' },
  'figures.units': { da: '{name}: følger antallet', en: '{name}: follows the counts', sv: '{name}: följer antalet' },
  'figures.perYear': { da: '{name}: omkostning om året', en: '{name}: cost a year', sv: '{name}: kostnad per år' },
  'figures.perYearFormula': { da: '{fixed} + {units}', en: '{fixed} + {units}', sv: '{fixed} + {units}' },
  'figures.average': {
    da: '{name}: omkostning {per}',
    en: '{name}: cost {per}',
    sv: '{name}: kostnad {per}',
  },
  'figures.averageFormula': { da: '{perYear} / {volume}', en: '{perYear} / {volume}', sv: '{perYear} / {volume}' },
  'figures.difference': {
    da: 'Forskel om året, forslaget minus i dag',
    en: 'Difference a year, proposal minus today',
    sv: 'Skillnad per år, förslaget minus i dag',
  },
  'figures.cheaper': {
    da: '{name}: så meget billigere end forslaget om året',
    en: '{name}: so much cheaper than the proposal a year',
    sv: '{name}: så mycket billigare än förslaget per år',
  },
  'figures.differenceFormula': {
    da: '{proposed} − {current}',
    en: '{proposed} − {current}',
    sv: '{proposed} − {current}',
  },
  'figures.breakEven': {
    da: 'Omfang, hvor de to koster det samme',
    en: 'Volume at which the two cost the same',
    sv: 'Omfattning där de två kostar lika mycket',
  },
  'figures.breakEvenFormula': {
    da: '({fixedProposed} − {fixedCurrent}) / ({unitsCurrent} − {unitsProposed}) × {volume}',
    en: '({fixedProposed} − {fixedCurrent}) / ({unitsCurrent} − {unitsProposed}) × {volume}',
    sv: '({fixedProposed} − {fixedCurrent}) / ({unitsCurrent} − {unitsProposed}) × {volume}',
  },
  'figures.materiality': {
    da: 'Væsentlighedsgrænse om året',
    en: 'Materiality a year',
    sv: 'Väsentlighetsgräns per år',
  },
  'figures.materialityFormula': {
    da: 'det største af {amount} og {share} af {today}',
    en: 'the larger of {amount} and {share} of {today}',
    sv: 'det största av {amount} och {share} av {today}',
  },
  'figures.budget': {
    da: 'Budget i alt før afregning, år {years}',
    en: 'Budget in all before settlement, year {years}',
    sv: 'Budget totalt före ersättning, år {years}',
  },
  'figures.budgetFormula': {
    da: 'forslagets udgifter det år − det, der falder væk i dag og frigøres som penge; engangsudgifter falder, når de købes',
    en: 'costs of the proposal that year − what falls away today and is released as money; one-offs fall when they are bought',
    sv: 'förslagets kostnader det året − det som faller bort i dag och frigörs som pengar; engångskostnader faller när de köps',
  },
  'figures.capacity': {
    da: 'Frigjort kapacitet, ikke kroner, år {years}',
    en: 'Released capacity, not money, year {years}',
    sv: 'Frigjord kapacitet, inte pengar, år {years}',
  },
  'figures.capacityFormula': {
    da: 'det, der falder væk i dag, × (1 − andelen, der frigøres som penge)',
    en: 'what falls away today × (1 − the share released as money)',
    sv: 'det som faller bort i dag × (1 − andelen som frigörs som pengar)',
  },
  'figures.draws': {
    da: 'Gennemregninger af usikkerheden',
    en: 'Calculations of the uncertainty',
    sv: 'Genomräkningar av osäkerheten',
  },
  'figures.drawsFormula': {
    da: '{inputs} usikre tal trukket fra trekantfordelinger, ét træk for hvert tal (lavt, forventet, højt)',
    en: '{inputs} uncertain figures drawn from triangular distributions, one draw for each figure (low, expected, high)',
    sv: '{inputs} osäkra tal dragna från triangelfördelningar, en dragning för varje tal (lågt, förväntat, högt)',
  },
  'figures.drawsSource': {
    da: 'Frø: sagens kontrolsum, så resultatet kan gentages',
    en: 'Seed: the dossier’s checksum, so the result can be repeated',
    sv: 'Frö: ärendets kontrollsumma, så att resultatet kan upprepas',
  },

  'figures.flow': { da: '{label}: {from} → {to}', en: '{label}: {from} → {to}', sv: '{label}: {from} → {to}' },
  'figures.shareOf': { da: '{share} af {amount}', en: '{share} of {amount}', sv: '{share} av {amount}' },
  'figures.actualCost': { da: '{share} af {lines}', en: '{share} of {lines}', sv: '{share} av {lines}' },
  'figures.receiversLines': {
    da: 'alle linjer, som modtageren betaler',
    en: 'all lines that the receiver pays',
    sv: 'alla rader som mottagaren betalar',
  },
  'figures.partyToday': { da: '{party}: udgift i dag', en: '{party}: cost today', sv: '{party}: kostnad i dag' },
  'figures.partyProposed': {
    da: '{party}: udgift efter forslaget',
    en: '{party}: cost of the proposal',
    sv: '{party}: kostnad enligt förslaget',
  },
  'figures.partySettlement': {
    da: '{party}: afregning efter forslaget minus i dag',
    en: '{party}: settlement of the proposal minus today',
    sv: '{party}: ersättning enligt förslaget minus i dag',
  },
  'figures.partyNet': {
    da: '{party}: netto mod i dag',
    en: '{party}: net against today',
    sv: '{party}: netto mot i dag',
  },
  'figures.netFormula': {
    da: '({proposed} + {settledProposed}) − ({today} + {settledToday}) − statens tilskud {grant}',
    en: '({proposed} + {settledProposed}) − ({today} + {settledToday}) − the state’s grant {grant}',
    sv: '({proposed} + {settledProposed}) − ({today} + {settledToday}) − statens bidrag {grant}',
  },
  'figures.expected': {
    da: '{party}: skal bære efter finansieringsansvaret',
    en: '{party}: should bear by the funding responsibility',
    sv: '{party}: ska bära enligt finansieringsansvaret',
  },
  'figures.actual': {
    da: '{party}: bærer efter afregning',
    en: '{party}: bears after settlement',
    sv: '{party}: bär efter ersättning',
  },
  'figures.actualFormula': {
    da: 'egne udgifter {own} + betaler {paid} − modtager {received}',
    en: 'own costs {own} + pays {paid} − receives {received}',
    sv: 'egna kostnader {own} + betalar {paid} − tar emot {received}',
  },
  'figures.fundingDifference': {
    da: '{party}: tab (+) eller gevinst (−)',
    en: '{party}: loss (+) or profit (−)',
    sv: '{party}: förlust (+) eller vinst (−)',
  },
} as const satisfies Catalogue;
