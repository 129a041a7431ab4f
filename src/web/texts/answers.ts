// Texts of a party's answer: verification of its figures, and its position.
import type { Texts } from './text.ts';

export const ANSWER_TEXTS = {
  'position.title': { da: 'Holdning: {party}', en: 'Position: {party}', sv: 'Ståndpunkt: {party}' },
  'position.field': { da: 'Hvad mener {party}?', en: 'What does {party} think?', sv: 'Vad anser {party}?' },
  'position.forThem': {
    da: 'Holdningen gælder for de parter, organet repræsenterer i sagen, og som ikke selv har svaret: {parties}. En part, der svarer selv, svarer i stedet.',
    en: 'The position stands for the parties of the case that the body represents and that have not answered themselves: {parties}. A party that answers itself answers instead.',
    sv: 'Ståndpunkten gäller för de parter i ärendet som organet företräder och som inte själva har svarat: {parties}. En part som svarar själv svarar i stället.',
  },
  'position.reason': { da: 'Begrundelse', en: 'Reason', sv: 'Motivering' },
  'position.accepts': {
    da: 'Accepterer parten, at den får en nettoudgift?',
    en: 'Does the party accept a net cost?',
    sv: 'Accepterar parten en nettokostnad?',
  },
  'position.reasonHint': {
    da: 'Skal skrives ved forbehold og modstand.',
    en: 'Needed with a reservation or an objection.',
    sv: 'Ska skrivas vid förbehåll och motstånd.',
  },
  'position.sayWhy': {
    da: 'Skriv, hvad forbeholdet eller modstanden går ud på.',
    en: 'Say what the reservation or the objection is about.',
    sv: 'Skriv vad förbehållet eller motståndet går ut på.',
  },
  'position.choose': { da: 'Vælg en holdning.', en: 'Choose a position.', sv: 'Välj en ståndpunkt.' },
  'position.save': { da: 'Gem holdningen', en: 'Save the position', sv: 'Spara ståndpunkten' },
  'position.done': { da: 'Holdningen er gemt.', en: 'The position is saved.', sv: 'Ståndpunkten är sparad.' },
  'verify.none': {
    da: 'Der er ingen tal for {party} i sagen endnu.',
    en: 'There are no figures for {party} in the case yet.',
    sv: 'Det finns inga siffror för {party} i ärendet ännu.',
  },
  'verify.agrees': { da: 'Er tallene rigtige?', en: 'Are the figures right?', sv: 'Stämmer siffrorna?' },
  'verify.yes': { da: 'Ja, tallene er rigtige', en: 'Yes, the figures are right', sv: 'Ja, siffrorna stämmer' },
  'verify.no': { da: 'Nej, vores tal er andre', en: 'No, our figures are different', sv: 'Nej, våra siffror är andra' },
  'verify.own': { da: 'Jeres tal', en: 'Your figure', sv: 'Er siffra' },
  'verify.ownIfOther': {
    da: 'Jeres tal, hvis det er et andet',
    en: 'Your figure, if different',
    sv: 'Er siffra, om den är en annan',
  },
  'verify.sayHow': {
    da: 'Skriv jeres egne tal, eller skriv i bemærkningen, hvad der er galt.',
    en: 'Write your own figures, or say in the comment what is wrong.',
    sv: 'Skriv era egna siffror, eller skriv i kommentaren vad som är fel.',
  },
  'verify.comment': { da: 'Bemærkning', en: 'Comment', sv: 'Kommentar' },
  'verify.contradiction': {
    da: 'Svaret, at tallene er rigtige, passer ikke med, at I har skrevet andre tal. Slet jeres tal, eller svar nej.',
    en: 'The answer that the figures are right contradicts the other figures you have written. Delete your figures, or answer no.',
    sv: 'Svaret att siffrorna stämmer går inte ihop med att ni har skrivit andra siffror. Ta bort era siffror, eller svara nej.',
  },
  'answer.title': { da: 'Svar fra {party}', en: 'Answer of {party}', sv: 'Svar från {party}' },
  'answer.give': {
    da: 'Svar på tal og holdning',
    en: 'Answer: figures and position',
    sv: 'Svara om siffror och ståndpunkt',
  },
  'answer.moves': { da: 'Hvad flytter', en: 'What moves', sv: 'Vad flyttas' },
  'answer.whole': { da: 'Læs hele sagen', en: 'Read the whole case', sv: 'Läs hela ärendet' },
  'answer.units': { da: 'Antal om året', en: 'Number a year', sv: 'Antal per år' },
  'answer.paysToday': {
    da: 'I dag betaler {party} {amount} om året',
    en: 'Today {party} pays {amount} a year',
    sv: 'I dag betalar {party} {amount} per år',
  },
  'answer.receivesToday': {
    da: 'I dag modtager {party} {amount} om året',
    en: 'Today {party} receives {amount} a year',
    sv: 'I dag får {party} {amount} per år',
  },
  'answer.net': { da: 'I alt om året', en: 'In all a year', sv: 'Totalt per år' },
  'answer.figures': { da: 'Tallene', en: 'The figures', sv: 'Siffrorna' },
  'answer.figure': { da: 'Antal eller omkostning', en: 'Number or cost', sv: 'Antal eller kostnad' },
  'answer.position': { da: 'Holdningen', en: 'The position', sv: 'Ståndpunkten' },
  'answer.done': { da: 'Svaret er gemt.', en: 'The answer is saved.', sv: 'Svaret är sparat.' },
  'answer.positionOpen': {
    da: 'Svaret om tallene er gemt. Holdningen mangler endnu.',
    en: 'The answer about the figures is saved. The position is still missing.',
    sv: 'Svaret om siffrorna är sparat. Ståndpunkten saknas ännu.',
  },
  'answer.figuresOpen': {
    da: 'Holdningen er gemt. Svaret om tallene mangler endnu.',
    en: 'The position is saved. The answer about the figures is still missing.',
    sv: 'Ståndpunkten är sparad. Svaret om siffrorna saknas ännu.',
  },
  'stands.renew': { da: 'Forny svaret', en: 'Renew the answer', sv: 'Förnya svaret' },
  'position.confirmsMoney': {
    da: 'Bekræfter parten, at der ikke flytter penge mellem parterne?',
    en: 'Does the party confirm that no money moves between the parties?',
    sv: 'Bekräftar parten att inga pengar flyttas mellan parterna?',
  },
  'verify.choose': {
    da: 'Vælg, om tallene er rigtige.',
    en: 'Choose whether the figures are right.',
    sv: 'Välj om siffrorna stämmer.',
  },
  'verify.save': { da: 'Gem svaret', en: 'Save the answer', sv: 'Spara svaret' },
  'verify.done': {
    da: 'Svaret om tallene er gemt.',
    en: 'The answer about the figures is saved.',
    sv: 'Svaret om siffrorna är sparat.',
  },
} as const satisfies Texts;
