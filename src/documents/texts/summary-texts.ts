// Texts of the two-page summary of a decision paper.
import type { Catalogue } from '../../lib/catalogue.ts';

export const SUMMARY_TEXTS = {
  'summary.what': { da: 'Hvad flytter, og hvorfor', en: 'What moves, and why', sv: 'Vad flyttas, och varför' },
  'summary.money': {
    da: 'Hvad betyder det for hver part',
    en: 'What it means for each party',
    sv: 'Vad det innebär för varje part',
  },
  'summary.duties': { da: 'Hvem har ansvaret', en: 'Who is responsible', sv: 'Vem har ansvaret' },
  'summary.objections': { da: 'Indvendinger og svar', en: 'Objections and answers', sv: 'Invändningar och svar' },
  'summary.why': { da: 'Hvorfor', en: 'Why', sv: 'Varför' },
  'summary.cut': {
    da: '{text} … (mere i bilagene)',
    en: '{text} … (more in the annexes)',
    sv: '{text} … (mer i bilagorna)',
  },
  'summary.steady': {
    da: 'Omkostning om året, når alt er flyttet, i prisniveau {year}; engangsudgifter er fordelt over deres levetid. Plus i sidste kolonne: dyrere for parten end i dag',
    en: 'Cost a year when all has moved, at price level {year}; one-off costs are spread over their lifetime. Plus in the last column: dearer for the party than today',
    sv: 'Kostnad per år när allt har flyttats, i prisnivå {year}; engångskostnader är fördelade över sin livslängd. Plus i sista kolumnen: dyrare för parten än i dag',
  },
  'summary.inKroner': {
    da: 'I kroner, for alle parter tilsammen og uden rente: {runs}; i alt over {years} {total}.',
    en: 'In kroner, for all parties together and undiscounted: {runs}; in all over {years} {total}.',
    sv: 'I kronor, för alla parter tillsammans och utan ränta: {runs}; totalt över {years} {total}.',
  },
  'summary.yearRun': { da: 'år {years} {amount}', en: 'year {years} {amount}', sv: 'år {years} {amount}' },
  'summary.capacity': {
    da: 'Tabellen regner frigjort kapacitet med ({amount} om året), som ikke er kroner, før den bruges til andet.',
    en: 'The table counts capacity that is released ({amount} a year), which is no money until it is used for something else.',
    sv: 'Tabellen räknar med frigjord kapacitet ({amount} per år), som inte är pengar förrän den används till annat.',
  },
  'summary.smaller': {
    da: 'De {count} øvrige parter',
    en: 'The {count} other parties',
    sv: 'De {count} övriga parterna',
  },
  'summary.position': {
    da: '{party}: {position}. {reason}',
    en: '{party}: {position}. {reason}',
    sv: '{party}: {position}. {reason}',
  },
  'summary.objects': { da: 'gør indsigelse', en: 'objects', sv: 'invänder' },
  'summary.remarks': { da: 'bemærker', en: 'remarks', sv: 'anmärker' },
  'summary.netCost': {
    da: '{party} accepterer ikke merudgiften.',
    en: '{party} does not accept the extra cost.',
    sv: '{party} accepterar inte merkostnaden.',
  },
  'summary.figures': {
    da: '{party} har andre tal end sagens.',
    en: '{party} has other figures than the case.',
    sv: '{party} har andra siffror än ärendet.',
  },
  'summary.noObjections': {
    da: 'Ingen part og ingen klynge har gjort indsigelse eller taget forbehold.',
    en: 'No party and no cluster has objected or made a reservation.',
    sv: 'Ingen part och inget kluster har invänt eller reserverat sig.',
  },
  'summary.supports': { da: 'Støtter: {parties}.', en: 'In support: {parties}.', sv: 'Stöder: {parties}.' },
  'summary.silent': {
    da: 'Parter, der ikke har taget stilling: {parties}.',
    en: 'Parties that have taken no position: {parties}.',
    sv: 'Parter som inte har tagit ställning: {parties}.',
  },
  'summary.silentClusters': {
    da: 'Klynger, der ikke har svaret på orienteringen: {clusters}.',
    en: 'Clusters that have not answered the notice: {clusters}.',
    sv: 'Kluster som inte har svarat på informationen: {clusters}.',
  },
  'summary.others': {
    da: '{names} og {count} andre',
    en: '{names} and {count} others',
    sv: '{names} och {count} andra',
  },
  'summary.more': {
    da: '{count} flere svar står i bilagene.',
    en: '{count} more answers are in the annexes.',
    sv: '{count} fler svar finns i bilagorna.',
  },
  'summary.warnings': {
    da: 'Den formelle kontrol har {count} slags advarsler: {checks}.',
    en: 'The formal check has warnings of {count} kinds: {checks}.',
    sv: 'Den formella kontrollen har {count} slags varningar: {checks}.',
  },
  'summary.outcomes': {
    da: 'Organet kan: {outcomes}.',
    en: 'The body may: {outcomes}.',
    sv: 'Organet kan: {outcomes}.',
  },
  'summary.annex': { da: 'Bilag {number}: {title}', en: 'Annex {number}: {title}', sv: 'Bilaga {number}: {title}' },
  'summary.show': { da: 'Vis {heading}', en: 'Show {heading}', sv: 'Visa {heading}' },
} as const satisfies Catalogue;
