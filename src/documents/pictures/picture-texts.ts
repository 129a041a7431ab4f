// Texts of the pictures, in three languages: a missing one does not compile.

import type { Catalogue } from '../../lib/catalogue.ts';
import { type Write, writerOf } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/localised.ts';
import { capitalisedIn } from '../../lib/written.ts';

const FAILS = {
  da: 'når ikke kvalitetskravet',
  en: 'does not reach the quality floor',
  sv: 'når inte kvalitetskravet',
} as const;

export const PICTURE_TEXTS = {
  'picture.data': { da: 'Figuren som tabel', en: 'The picture as a table', sv: 'Figuren som tabell' },
  'picture.notDrawn': {
    da: 'Figuren er ikke tegnet. {reason}',
    en: 'The picture is not drawn. {reason}',
    sv: 'Figuren är inte ritad. {reason}',
  },

  'shift.caption': {
    da: 'Hvem betaler mere, og hvem sparer',
    en: 'Who pays more and who saves',
    sv: 'Vem betalar mer och vem sparar',
  },
  'shift.saves': { da: 'Sparer efter afregning', en: 'Saves after settlement', sv: 'Sparar efter ersättning' },
  'shift.pays': {
    da: 'Betaler mere efter afregning',
    en: 'Pays more after settlement',
    sv: 'Betalar mer efter ersättning',
  },
  'shift.before': {
    da: 'Før afregning (ramme uden fyld)',
    en: 'Before settlement (frame only)',
    sv: 'Före ersättning (ram utan fyllning)',
  },
  'shift.year': { da: 'år {years}', en: 'year {years}', sv: 'år {years}' },
  'shift.after': { da: 'Efter afregning', en: 'After settlement', sv: 'Efter ersättning' },
  'shift.saysSaves': {
    da: '{name} sparer {amount} ({years}).',
    en: '{name} saves {amount} ({years}).',
    sv: '{name} sparar {amount} ({years}).',
  },
  'shift.saysPays': {
    da: '{name} betaler {amount} mere ({years}).',
    en: '{name} pays {amount} more ({years}).',
    sv: '{name} betalar {amount} mer ({years}).',
  },
  'shift.saysSame': {
    da: '{name} betaler det samme som i dag ({years}).',
    en: '{name} pays the same as today ({years}).',
    sv: '{name} betalar detsamma som i dag ({years}).',
  },
  'shift.perYear': { da: '{years}, pr. år', en: '{years}, per year', sv: '{years}, per år' },
  'shift.who': { da: 'Hvem', en: 'Who', sv: 'Vem' },
  'shift.yearColumn': { da: 'År', en: 'Year', sv: 'År' },
  'shift.beforeColumn': { da: 'Før afregning', en: 'Before settlement', sv: 'Före ersättning' },
  'shift.settlement': { da: 'Afregning', en: 'Settlement', sv: 'Ersättning' },
  'shift.unknown': { da: 'Ingen part angivet', en: 'No party stated', sv: 'Ingen part angiven' },
  'shift.nothing': {
    da: 'Der er ingen omkostninger at vise.',
    en: 'There are no costs to show.',
    sv: 'Det finns inga kostnader att visa.',
  },

  'waterfall.caption': {
    da: 'Fra omkostningen i dag til forslaget, pr. år, før afregning mellem parterne',
    en: 'From today’s cost to the proposal, per year, before settlement between the parties',
    sv: 'Från dagens kostnad till förslaget, per år, före ersättning mellan parterna',
  },
  'waterfall.today': { da: 'I dag', en: 'Today', sv: 'I dag' },
  'waterfall.proposed': { da: 'Forslaget', en: 'The proposal', sv: 'Förslaget' },
  'waterfall.more': { da: 'Merudgift', en: 'Extra cost', sv: 'Merkostnad' },
  'waterfall.less': { da: 'Besparelse', en: 'Saving', sv: 'Besparing' },
  'waterfall.total': { da: 'Samlet omkostning', en: 'Total cost', sv: 'Total kostnad' },
  'waterfall.says': {
    da: 'I dag koster opgaven {current} om året; forslaget koster {proposed}, {difference}.',
    en: 'Today the task costs {current} a year; the proposal costs {proposed}, {difference}.',
    sv: 'I dag kostar uppgiften {current} per år; förslaget kostar {proposed}, {difference}.',
  },
  'waterfall.lessBy': { da: '{amount} mindre', en: '{amount} less', sv: '{amount} mindre' },
  'waterfall.moreBy': { da: '{amount} mere', en: '{amount} more', sv: '{amount} mer' },
  'waterfall.same': { da: 'det samme', en: 'the same', sv: 'detsamma' },
  'waterfall.part': { da: 'Del', en: 'Part', sv: 'Del' },
  'waterfall.perYear': { da: 'Pr. år', en: 'Per year', sv: 'Per år' },
  'waterfall.unknown': {
    da: 'Omkostningen i dag eller ved forslaget er ikke kendt.',
    en: 'The cost today or of the proposal is not known.',
    sv: 'Kostnaden i dag eller för förslaget är inte känd.',
  },

  'effect.caption': {
    da: 'Omkostning og effekt med kvalitetskravet',
    en: 'Cost and effect with the quality floor',
    sv: 'Kostnad och effekt med kvalitetskravet',
  },
  'effect.cost': { da: 'Omkostning {per}', en: 'Cost {per}', sv: 'Kostnad {per}' },
  'effect.measure': { da: 'Effekt', en: 'Effect', sv: 'Effekt' },
  'effect.floor': { da: 'Kvalitetskrav {minimum}', en: 'Quality floor {minimum}', sv: 'Kvalitetskrav {minimum}' },
  'effect.below': capitalisedIn(FAILS),
  'effect.frontier': {
    da: 'Linjen går gennem de løsninger, hvor ingen anden er både billigere og bedre',
    en: 'The line joins the solutions that no other beats on both cost and effect',
    sv: 'Linjen går genom de lösningar där ingen annan är både billigare och bättre',
  },
  'effect.says': {
    da: '{name}: {cost} {per}, effekt {effect}, {floor}.',
    en: '{name}: {cost} {per}, effect {effect}, {floor}.',
    sv: '{name}: {cost} {per}, effekt {effect}, {floor}.',
  },
  'effect.reaches': { da: 'når kvalitetskravet', en: 'reaches the quality floor', sv: 'når kvalitetskravet' },
  'effect.fails': FAILS,
  'effect.noFloor': {
    da: 'kvalitetskravet er ikke oplyst',
    en: 'the quality floor is not stated',
    sv: 'kvalitetskravet är inte angivet',
  },
  'effect.alternative': { da: 'Alternativ', en: 'Alternative', sv: 'Alternativ' },
  'effect.verdict': { da: 'Kvalitetskrav', en: 'Quality floor', sv: 'Kvalitetskrav' },
  'effect.unknown': {
    da: 'Intet alternativ har både omkostning, omfang og effekt.',
    en: 'No alternative has a cost, a volume and an effect.',
    sv: 'Inget alternativ har både kostnad, omfattning och effekt.',
  },
  'effect.left': {
    da: 'Ikke med i figuren: {names}.',
    en: 'Not in the picture: {names}.',
    sv: 'Inte med i figuren: {names}.',
  },
  'effect.role.current': { da: '{name} (i dag)', en: '{name} (today)', sv: '{name} (i dag)' },
  'effect.role.proposed': { da: '{name} (forslaget)', en: '{name} (the proposal)', sv: '{name} (förslaget)' },
  'effect.role.other': { da: '{name}', en: '{name}', sv: '{name}' },

  'tornado.caption': {
    da: 'Hvad der betyder mest for resultatet',
    en: 'What matters most to the result',
    sv: 'Vad som betyder mest för resultatet',
  },
  'tornado.low': { da: 'Når tallet er lavt', en: 'When the figure is low', sv: 'När talet är lågt' },
  'tornado.high': { da: 'Når tallet er højt', en: 'When the figure is high', sv: 'När talet är högt' },
  'tornado.swing': { da: 'Udsving pr. år', en: 'Swing per year', sv: 'Utslag per år' },
  'tornado.cheaper': {
    da: '← forslaget er billigere end i dag',
    en: '← the proposal is cheaper than today',
    sv: '← förslaget är billigare än i dag',
  },
  'tornado.dearer': { da: 'forslaget er dyrest →', en: 'the proposal is dearer →', sv: 'förslaget är dyrast →' },
  'tornado.expected': {
    da: 'Stiplet linje: forskellen ved forventede tal',
    en: 'Dashed line: the difference at expected figures',
    sv: 'Streckad linje: skillnaden vid förväntade tal',
  },
  'tornado.says': {
    da: 'Mest betyder {name}: forskellen mellem forslaget og i dag går fra {low} til {high} om året.',
    en: '{name} matters most: the difference between the proposal and today goes from {low} to {high} a year.',
    sv: 'Mest betyder {name}: skillnaden mellan förslaget och i dag går från {low} till {high} per år.',
  },
  'tornado.turns': {
    da: 'Alene {names} kan vende resultatet.',
    en: 'Any of these alone can turn the result: {names}.',
    sv: 'Vart och ett av {names} kan ensamt vända resultatet.',
  },
  'tornado.holds': {
    da: 'Intet enkelt tal kan vende resultatet.',
    en: 'No single figure can turn the result.',
    sv: 'Inget enskilt tal kan vända resultatet.',
  },
  'tornado.more': {
    da: 'Yderligere {count} tal står i tabellen.',
    en: 'Further figures in the table: {count}.',
    sv: 'Ytterligare {count} tal finns i tabellen.',
  },
  'tornado.figure': { da: 'Tal', en: 'Figure', sv: 'Tal' },
  'tornado.still': {
    da: 'Intet tal flytter forskellen mellem forslaget og i dag.',
    en: 'No figure moves the difference between the proposal and today.',
    sv: 'Inget tal flyttar skillnaden mellan förslaget och i dag.',
  },
  'tornado.unknown': {
    da: 'Intet tal har både et lavt og et højt skøn.',
    en: 'No figure has both a low and a high estimate.',
    sv: 'Inget tal har både en låg och en hög uppskattning.',
  },

  'even.caption': {
    da: 'Omkostning pr. år ved forskelligt omfang',
    en: 'Cost per year at different volumes',
    sv: 'Kostnad per år vid olika omfattning',
  },
  'even.volume': { da: 'Antal {unit} om året', en: 'Number of {unit} a year', sv: 'Antal {unit} per år' },
  'even.unit': { da: 'enheder', en: 'units', sv: 'enheter' },
  'even.current': { da: 'I dag', en: 'Today', sv: 'I dag' },
  'even.proposed': { da: 'Forslaget', en: 'The proposal', sv: 'Förslaget' },
  'even.expected': { da: 'Forventet: {volume}', en: 'Expected: {volume}', sv: 'Förväntat: {volume}' },
  'even.chosen': { da: 'Valgt: {volume}', en: 'Chosen: {volume}', sv: 'Valt: {volume}' },
  'even.same': { da: 'Samme omkostning: {volume}', en: 'Same cost: {volume}', sv: 'Samma kostnad: {volume}' },
  'even.range': {
    da: 'Lavt til højt omfang: {low}-{high}',
    en: 'Low to high volume: {low}-{high}',
    sv: 'Låg till hög omfattning: {low}-{high}',
  },
  'even.saysAt': {
    da: 'De to koster det samme ved {volume} {unit} om året; ved flere er {cheaper} den billigste af de to.',
    en: 'The two cost the same at {volume} {unit} a year; above that {cheaper} is the cheaper of the two.',
    sv: 'De två kostar lika mycket vid {volume} {unit} per år; vid fler är {cheaper} den billigare av de två.',
  },
  'even.beyond': {
    da: 'Det ligger uden for figuren.',
    en: 'That lies outside the picture.',
    sv: 'Det ligger utanför figuren.',
  },
  'even.saysNone': {
    da: 'Ved ethvert omfang er {cheaper} den billigste af de to.',
    en: 'At every volume {cheaper} is the cheaper of the two.',
    sv: 'Vid varje omfattning är {cheaper} den billigare av de två.',
  },
  'even.saysEqual': {
    da: 'De to koster det samme ved ethvert omfang.',
    en: 'The two cost the same at every volume.',
    sv: 'De två kostar lika mycket vid varje omfattning.',
  },
  'even.theProposal': { da: 'forslaget', en: 'the proposal', sv: 'förslaget' },
  'even.today': { da: 'løsningen i dag', en: 'today’s solution', sv: 'dagens lösning' },
  'even.saysCost': {
    da: 'Ved {volume} {unit} koster i dag {current} og forslaget {proposed} om året.',
    en: 'At {volume} {unit} today costs {current} and the proposal {proposed} a year.',
    sv: 'Vid {volume} {unit} kostar i dag {current} och förslaget {proposed} per år.',
  },
  'even.row.zero': { da: 'Ingen', en: 'None', sv: 'Ingen' },
  'even.row.low': { da: 'Lavt', en: 'Low', sv: 'Lågt' },
  'even.row.same': { da: 'Samme omkostning', en: 'Same cost', sv: 'Samma kostnad' },
  'even.row.expected': { da: 'Forventet', en: 'Expected', sv: 'Förväntat' },
  'even.row.high': { da: 'Højt', en: 'High', sv: 'Högt' },
  'even.row.chosen': { da: 'Valgt', en: 'Chosen', sv: 'Valt' },
  'even.point': { da: 'Omfang', en: 'Volume', sv: 'Omfattning' },
  'even.number': { da: 'Antal', en: 'Number', sv: 'Antal' },
} as const satisfies Catalogue;

export function pictureWriter(language: Language): Write<typeof PICTURE_TEXTS> {
  return writerOf(PICTURE_TEXTS, language);
}
