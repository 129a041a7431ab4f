// Texts of checking the answers before a case is submitted, and of the receipt afterwards.
import type { Texts } from './text.ts';

export const RECEIPT_TEXTS = {
  'check.title': ['Kontrollér svarene', 'Check your answers', 'Kontrollera svaren'],
  'check.lead': [
    'Det her bliver låst og sendt, når sagen forelægges. Ret det, der ikke passer.',
    'This is frozen and sent when the case is submitted. Change what is not right.',
    'Det här låses och skickas när ärendet föreläggs. Ändra det som inte stämmer.',
  ],
  'check.change': ['Ret', 'Change', 'Ändra'],
  'check.rest': ['Andet', 'Other', 'Annat'],
  'check.told': ['Hvem der får besked', 'Who is told', 'Vem som får besked'],
  'check.toldNobody': [
    'Ingen andre klynger, som oplysningerne er nu',
    'No other clusters, as the dossier is now',
    'Inga andra kluster, som uppgifterna är nu',
  ],
  'check.way': ['Sagens vej', 'The way of the case', 'Ärendets väg'],
  'receipt.title': ['Sagen er forelagt', 'The case is submitted', 'Ärendet är förelagt'],
  'receipt.number': ['Nummer', 'Number', 'Nummer'],
  'receipt.at': ['Forelagt', 'Submitted', 'Förelagt'],
  'receipt.steps': ['Hvad der er forelagt', 'What was submitted', 'Vad som förelagts'],
  'receipt.now': ['Hos hvem nu', 'With whom now', 'Hos vem nu'],
  'receipt.told': ['Orienteret', 'Told', 'Informerade'],
  'receipt.nobody': ['Ingen andre klynger', 'No other clusters', 'Inga andra kluster'],
  'receipt.next': ['Hvad sker der nu?', 'What happens next?', 'Vad händer nu?'],
  'receipt.frozen': [
    'Oplysningerne er låst, som de blev forelagt. Du kan følge sagen på dens side.',
    'The information is frozen as it was submitted. You can follow the case on its page.',
    'Uppgifterna är låsta som de förelades. Du kan följa ärendet på dess sida.',
  ],
  'receipt.case': ['Gå til sagen', 'Go to the case', 'Gå till ärendet'],
} as const satisfies Texts;
