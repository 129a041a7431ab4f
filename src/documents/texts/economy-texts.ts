// Texts of the section on economy: whether money moves, LEON, the quality gate, the alternatives and the uncertainty.
import type { Catalogue } from '../../lib/catalogue.ts';
import { capitalisedIn } from '../../lib/written.ts';
import { PICTURE_TEXTS } from '../pictures/picture-texts.ts';
import { SHARED_TEXTS } from '../shared-texts.ts';

export const ECONOMY_TEXTS = {
  'economy.lenses': {
    da: 'Beløbene er i {currency}, prisniveau {priceYear}, med en tidshorisont på {horizon}. Omkostning om året er parternes samlede omkostning: engangsudgifter er fordelt over deres levetid med {rate} i rente. Budgettet pr. part er kroner i hvert år uden rente.',
    en: 'Amounts are in {currency}, price level {priceYear}, over a horizon of {horizon}. Cost a year is the parties’ joint cost: one-off costs are spread over their lifetime at {rate}. The budget per party is money of each year without discounting.',
    sv: 'Beloppen är i {currency}, prisnivå {priceYear}, med en tidshorisont på {horizon}. Kostnad per år är parternas samlade kostnad: engångskostnader är fördelade över sin livslängd med {rate} ränta. Budgeten per part är kronor i varje år utan ränta.',
  },
  'economy.leftOut': {
    da: 'Beløbene er det, parterne bruger: ikke omregnet til markedspriser med nettoafgiftsfaktor. Det, der købes igen, når levetiden er slut, er regnet med.',
    en: 'Amounts are what the parties spend: not turned into market prices by a net tax factor. What is bought again when its lifetime is over is counted.',
    sv: 'Beloppen är vad parterna använder: inte omräknade till marknadspriser med en skattefaktor. Det som köps igen när livslängden är slut är medräknat.',
  },
  'economy.notSubmitted': {
    da: 'LEON er ikke vurderet: »{step}« er ikke forelagt.',
    en: 'LEON is not assessed: “{step}” is not submitted.',
    sv: 'LEON är inte bedömt: ”{step}” är inte förelagt.',
  },
  'economy.preliminary': {
    da: 'Tallene er foreløbige: de hører til »{step}«, som ikke er forelagt, og ingen har taget stilling til dem.',
    en: 'The figures are preliminary: they belong to “{step}”, which is not submitted, and nobody has taken a stand on them.',
    sv: 'Siffrorna är preliminära: de hör till ”{step}”, som inte är förelagt, och ingen har tagit ställning till dem.',
  },
  'economy.probabilitiesOverlap': {
    da: 'Løsninger, der koster praktisk talt det samme i en gennemregning, tæller begge; derfor er andelene tilsammen mere end 100 %.',
    en: 'Solutions that cost practically the same in a calculation both count; so the shares together exceed 100%.',
    sv: 'Lösningar som kostar praktiskt taget lika mycket i en genomräkning räknas båda; därför är andelarna tillsammans mer än 100 %.',
  },
  'economy.rateFrom': {
    da: ' (fra år {year} {rate})',
    en: ' (from year {year} {rate})',
    sv: ' (från år {year} {rate})',
  },
  'economy.money.moves': {
    da: 'Der flytter penge mellem parterne.',
    en: 'Money moves between the parties.',
    sv: 'Pengar flyttas mellan parterna.',
  },
  'economy.money.each-bears-own': {
    da: 'Der flytter ingen penge mellem parterne: hver part bærer sine egne udgifter.',
    en: 'No money moves between the parties: each party bears its own costs.',
    sv: 'Inga pengar flyttas mellan parterna: varje part bär sina egna kostnader.',
  },
  'economy.money.none': {
    da: 'Der flytter ingen penge, og sagen har ingen udgifter.',
    en: 'No money moves, and the case has no costs.',
    sv: 'Inga pengar flyttas, och ärendet har inga kostnader.',
  },
  'economy.moneyReason': { da: 'Begrundelse', en: 'Reason', sv: 'Motivering' },
  'economy.noMoneyReason': {
    da: 'Det er ikke oplyst, hvorfor der ikke flytter penge.',
    en: 'It is not stated why no money moves.',
    sv: 'Det anges inte varför inga pengar flyttas.',
  },
  'economy.leon': SHARED_TEXTS.leon,
  'economy.verdictAt': {
    da: '{verdict} ved {volume} {unit} om året.',
    en: '{verdict} at {volume} {unit} a year.',
    sv: '{verdict} vid {volume} {unit} per år.',
  },
  'economy.saves': {
    da: 'Forslaget koster parterne tilsammen {amount} mindre om året end i dag.',
    en: 'The proposal costs the parties together {amount} less a year than today.',
    sv: 'Förslaget kostar parterna tillsammans {amount} mindre per år än i dag.',
  },
  'economy.costs': {
    da: 'Forslaget koster parterne tilsammen {amount} mere om året end i dag.',
    en: 'The proposal costs the parties together {amount} more a year than today.',
    sv: 'Förslaget kostar parterna tillsammans {amount} mer per år än i dag.',
  },
  'economy.same': {
    da: 'Forslaget koster parterne tilsammen det samme om året som i dag.',
    en: 'The proposal costs the parties together the same a year as today.',
    sv: 'Förslaget kostar parterna tillsammans lika mycket per år som i dag.',
  },
  'economy.cheaper': {
    da: '»{name}« når også kvalitetskravet og er {perYear} billigere om året.',
    en: '“{name}” also reaches the quality floor and is {perYear} cheaper a year.',
    sv: '”{name}” når också kvalitetskravet och är {perYear} billigare per år.',
  },
  'economy.practicallySame': {
    da: '»{name}« koster praktisk talt det samme: {perYear} mindre om året.',
    en: '“{name}” costs practically the same: {perYear} less a year.',
    sv: '”{name}” kostar praktiskt taget lika mycket: {perYear} mindre per år.',
  },
  'economy.removed': {
    da: '»{name}« er {perYear} billigere om året og er kun ude, fordi den ikke når kvalitetskravet.',
    en: '“{name}” is {perYear} cheaper a year and is out only because it does not reach the quality floor.',
    sv: '”{name}” är {perYear} billigare per år och är ute enbart för att den inte når kvalitetskravet.',
  },
  'economy.materiality': {
    da: 'Væsentlighedsgrænse: en forskel på højst {amount} om året afgør ikke, hvad der er billigst.',
    en: 'Materiality: a difference of at most {amount} a year does not decide what is cheapest.',
    sv: 'Väsentlighetsgräns: en skillnad på högst {amount} per år avgör inte vad som är billigast.',
  },
  'economy.robust': {
    da: 'Resultatet er det samme ved lavt og ved højt omfang.',
    en: 'The result is the same at low and at high volume.',
    sv: 'Resultatet är detsamma vid låg och vid hög omfattning.',
  },
  'economy.flips': {
    da: 'Resultatet vender inden for det omfang, der er oplyst: ved lavt omfang {low}, ved højt omfang {high}.',
    en: 'The result turns within the volumes stated: at low volume {low}, at high volume {high}.',
    sv: 'Resultatet vänder inom den omfattning som är angiven: vid låg omfattning {low}, vid hög omfattning {high}.',
  },
  'economy.notStatedEnd': { da: 'ikke oplyst', en: 'not stated', sv: 'ej angivet' },
  'economy.breakEvenAt': {
    da: 'Forslaget og løsningen i dag koster det samme ved {volume} {unit} om året. Ved flere er {cheaper} den billigste af de to.',
    en: 'The proposal and today’s solution cost the same at {volume} {unit} a year. Above that, {cheaper} is the cheaper of the two.',
    sv: 'Förslaget och dagens lösning kostar lika mycket vid {volume} {unit} per år. Vid fler är {cheaper} den billigare av de två.',
  },
  'economy.breakEvenNone': PICTURE_TEXTS['even.saysNone'],
  'economy.breakEvenEqual': SHARED_TEXTS.breakEvenEqual,
  'economy.theProposal': PICTURE_TEXTS['even.theProposal'],
  'economy.today': PICTURE_TEXTS['even.today'],
  'economy.justification': {
    da: 'Begrundelse for at fravige LEON',
    en: 'Justification for departing from LEON',
    sv: 'Motivering för att avvika från LEON',
  },
  'economy.gate': { da: 'Kvalitetskravet', en: 'The quality gate', sv: 'Kvalitetskravet' },
  'economy.floorValue': { da: '{direction} {minimum}', en: '{direction} {minimum}', sv: '{direction} {minimum}' },
  'economy.atLeast': { da: 'mindst', en: 'at least', sv: 'minst' },
  'economy.atMost': { da: 'højst', en: 'at most', sv: 'högst' },
  'economy.alternatives': { da: 'Alternativerne', en: 'The alternatives', sv: 'Alternativen' },
  'economy.noAlternatives': {
    da: 'Ingen alternativer er beskrevet.',
    en: 'No alternatives are described.',
    sv: 'Inga alternativ är beskrivna.',
  },
  'economy.alternativesCaption': {
    da: 'Omkostning og effekt side om side; effekt er {effect}',
    en: 'Cost and effect side by side; effect is {effect}',
    sv: 'Kostnad och effekt sida vid sida; effekt är {effect}',
  },
  'economy.howCaption': {
    da: 'Hvem der udfører dem, og hvad effekten bygger på',
    en: 'Who performs them, and on what the effect stands',
    sv: 'Vem som utför dem, och vad effekten bygger på',
  },
  'economy.alternative': { da: 'Alternativ', en: 'Alternative', sv: 'Alternativ' },
  'economy.performedBy': { da: 'Udføres af', en: 'Performed by', sv: 'Utförs av' },
  'economy.evidence': { da: 'Belæg', en: 'Evidence', sv: 'Belägg' },
  'economy.perYear': { da: 'Omkostning om året', en: 'Cost a year', sv: 'Kostnad per år' },
  'economy.perUnit': PICTURE_TEXTS['effect.cost'],
  'economy.held': { da: 'Allerede brugt', en: 'Already spent', sv: 'Redan använt' },
  'economy.effect': { da: 'Effekt', en: 'Effect', sv: 'Effekt' },
  'economy.effect.low': { da: 'lavt {value}', en: 'low {value}', sv: 'lågt {value}' },
  'economy.effect.expected': { da: 'forventet {value}', en: 'expected {value}', sv: 'förväntat {value}' },
  'economy.effect.high': { da: 'højt {value}', en: 'high {value}', sv: 'högt {value}' },
  'economy.atLeastSame': {
    da: 'mindst samme kvalitet som i dag: {answer}',
    en: 'at least today’s quality: {answer}',
    sv: 'minst dagens kvalitet: {answer}',
  },
  'economy.reachesFloor': capitalisedIn(PICTURE_TEXTS['effect.reaches']),
  'economy.notAssessed': { da: 'Ikke vurderet', en: 'Not assessed', sv: 'Inte bedömt' },
  'economy.uncertainty': { da: 'Usikkerhed', en: 'Uncertainty', sv: 'Osäkerhet' },
  'economy.tornado': {
    da: 'Hvad der betyder mest: forskellen mellem forslaget og i dag, når ét tal er lavt eller højt',
    en: 'What matters most: the difference between the proposal and today with one figure low or high',
    sv: 'Vad som betyder mest: skillnaden mellan förslaget och i dag när ett tal är lågt eller högt',
  },
  'economy.input': { da: 'Tal', en: 'Figure', sv: 'Tal' },
  'economy.atLow': { da: 'Ved lavt', en: 'At low', sv: 'Vid lågt' },
  'economy.atHigh': { da: 'Ved højt', en: 'At high', sv: 'Vid högt' },
  'economy.swing': { da: 'Udsving', en: 'Swing', sv: 'Utslag' },
  'economy.probability': { da: 'Billigst og god nok', en: 'Cheapest and good enough', sv: 'Billigast och bra nog' },
  'economy.probabilities': {
    da: 'Andel af gennemregninger, hvor alternativet er det billigste, der når kvalitetskravet',
    en: 'Share of calculations in which the alternative is the cheapest that reaches the quality floor',
    sv: 'Andel av genomräkningar där alternativet är det billigaste som når kvalitetskravet',
  },
  'economy.figure.cost-shift': PICTURE_TEXTS['shift.caption'],
  'economy.figure.waterfall': {
    da: 'Fra omkostningen i dag til forslaget',
    en: 'From today’s cost to the proposal',
    sv: 'Från dagens kostnad till förslaget',
  },
  'economy.figure.cost-effect': PICTURE_TEXTS['effect.caption'],
  'economy.figure.tornado': { da: 'Hvad der betyder mest', en: 'What matters most', sv: 'Vad som betyder mest' },
  'economy.figure.break-even': PICTURE_TEXTS['even.caption'],
  'economy.notStated': {
    da: 'Der er ingen oplysninger om økonomi i den revision, der er forelagt.',
    en: 'The revision submitted holds nothing about the economy.',
    sv: 'Den förelagda revisionen innehåller inga uppgifter om ekonomin.',
  },
} as const satisfies Catalogue;
