// Texts of a party's answer: its word for its figures, and its position.
import type { Texts } from './text.ts';

export const ANSWER_TEXTS = {
  'position.title': ['Holdning: {party}', 'Position: {party}', 'Ståndpunkt: {party}'],
  'position.field': ['Hvad mener {party}?', 'What does {party} think?', 'Vad anser {party}?'],
  'position.forThem': [
    'Holdningen gælder for de parter, organet repræsenterer i sagen, og som ikke selv har svaret: {parties}. En part, der svarer selv, svarer i stedet.',
    'The position stands for the parties of the case that the body represents and that have not answered themselves: {parties}. A party that answers itself answers instead.',
    'Ståndpunkten gäller för de parter i ärendet som organet företräder och som inte själva har svarat: {parties}. En part som svarar själv svarar i stället.',
  ],
  'position.reason': ['Begrundelse', 'Reason', 'Motivering'],
  'position.accepts': [
    'Accepterer parten, at den får en nettoudgift?',
    'Does the party accept a net cost?',
    'Accepterar parten en nettokostnad?',
  ],
  'position.reasonHint': [
    'Skal skrives ved forbehold og modstand.',
    'Needed with a reservation or an objection.',
    'Ska skrivas vid förbehåll och motstånd.',
  ],
  'position.sayWhy': [
    'Skriv, hvad forbeholdet eller modstanden går ud på.',
    'Say what the reservation or the objection is about.',
    'Skriv vad förbehållet eller motståndet går ut på.',
  ],
  'position.choose': ['Vælg en holdning.', 'Choose a position.', 'Välj en ståndpunkt.'],
  'position.save': ['Gem holdningen', 'Save the position', 'Spara ståndpunkten'],
  'position.done': ['Holdningen er gemt.', 'The position is saved.', 'Ståndpunkten är sparad.'],
  'verify.none': [
    'Der er ingen tal for {party} i sagen endnu.',
    'There are no figures for {party} in the case yet.',
    'Det finns inga siffror för {party} i ärendet ännu.',
  ],
  'verify.agrees': ['Er tallene rigtige?', 'Are the figures right?', 'Stämmer siffrorna?'],
  'verify.yes': ['Ja, tallene er rigtige', 'Yes, the figures are right', 'Ja, siffrorna stämmer'],
  'verify.no': ['Nej, vores tal er andre', 'No, our figures are different', 'Nej, våra siffror är andra'],
  'verify.own': ['Jeres tal', 'Your figure', 'Er siffra'],
  'verify.ownIfOther': [
    'Jeres tal, hvis det er et andet',
    'Your figure, if different',
    'Er siffra, om den är en annan',
  ],
  'verify.sayHow': [
    'Skriv jeres egne tal, eller skriv i bemærkningen, hvad der er galt.',
    'Write your own figures, or say in the comment what is wrong.',
    'Skriv era egna siffror, eller skriv i kommentaren vad som är fel.',
  ],
  'verify.comment': ['Bemærkning', 'Comment', 'Kommentar'],
  'verify.contradiction': [
    'Svaret, at tallene er rigtige, passer ikke med, at I har skrevet andre tal. Slet jeres tal, eller svar nej.',
    'The answer that the figures are right contradicts the other figures you have written. Delete your figures, or answer no.',
    'Svaret att siffrorna stämmer går inte ihop med att ni har skrivit andra siffror. Ta bort era siffror, eller svara nej.',
  ],
  'answer.title': ['Svar fra {party}', 'Answer of {party}', 'Svar från {party}'],
  'answer.give': ['Svar på tal og holdning', 'Answer: figures and position', 'Svara om siffror och ståndpunkt'],
  'answer.moves': ['Hvad flytter', 'What moves', 'Vad flyttas'],
  'answer.whole': ['Læs hele sagen', 'Read the whole case', 'Läs hela ärendet'],
  'answer.units': ['Antal om året', 'Number a year', 'Antal per år'],
  'answer.net': ['I alt om året i forhold til i dag', 'In all a year against today', 'Totalt per år jämfört med i dag'],
  'answer.figures': ['Tallene', 'The figures', 'Siffrorna'],
  'answer.figure': ['Antal eller omkostning', 'Number or cost', 'Antal eller kostnad'],
  'answer.position': ['Holdningen', 'The position', 'Ståndpunkten'],
  'answer.done': ['Svaret er gemt.', 'The answer is saved.', 'Svaret är sparat.'],
  'answer.positionOpen': [
    'Svaret om tallene er gemt. Holdningen mangler endnu.',
    'The answer about the figures is saved. The position is still missing.',
    'Svaret om siffrorna är sparat. Ståndpunkten saknas ännu.',
  ],
  'answer.figuresOpen': [
    'Holdningen er gemt. Svaret om tallene mangler endnu.',
    'The position is saved. The answer about the figures is still missing.',
    'Ståndpunkten är sparad. Svaret om siffrorna saknas ännu.',
  ],
  'stands.renew': ['Forny svaret', 'Renew the answer', 'Förnya svaret'],
  'position.confirmsMoney': [
    'Bekræfter parten, at der ikke flytter penge mellem parterne?',
    'Does the party confirm that no money moves between the parties?',
    'Bekräftar parten att inga pengar flyttas mellan parterna?',
  ],
  'verify.choose': [
    'Vælg, om tallene er rigtige.',
    'Choose whether the figures are right.',
    'Välj om siffrorna stämmer.',
  ],
  'verify.save': ['Gem svaret', 'Save the answer', 'Spara svaret'],
  'verify.done': [
    'Svaret om tallene er gemt.',
    'The answer about the figures is saved.',
    'Svaret om siffrorna är sparat.',
  ],
} as const satisfies Texts;
