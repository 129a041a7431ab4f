// Texts of checking the answers before submission, and of the receipt.
import type { Texts } from './text.ts';

export const RECEIPT_TEXTS = {
  'check.title': { da: 'Kontrollér svarene', en: 'Check your answers', sv: 'Kontrollera svaren' },
  'check.lead': {
    da: 'Det her bliver låst og sendt, når sagen forelægges. Ret det, der ikke passer.',
    en: 'This is frozen and sent when the case is submitted. Change what is not right.',
    sv: 'Det här låses och skickas när ärendet föreläggs. Ändra det som inte stämmer.',
  },
  'check.change': { da: 'Ret', en: 'Change', sv: 'Ändra' },
  'check.rest': { da: 'Andet', en: 'Other', sv: 'Annat' },
  'check.told': { da: 'Hvem der får besked', en: 'Who is told', sv: 'Vem som får besked' },
  'check.toldNobody': {
    da: 'Ingen andre klynger, som oplysningerne er nu',
    en: 'No other clusters, as the dossier is now',
    sv: 'Inga andra kluster, som uppgifterna är nu',
  },
  'check.way': { da: 'Sagens vej', en: 'The way of the case', sv: 'Ärendets väg' },
  'receipt.title': { da: 'Sagen er forelagt', en: 'The case is submitted', sv: 'Ärendet är förelagt' },
  'receipt.number': { da: 'Nummer', en: 'Number', sv: 'Nummer' },
  'receipt.at': { da: 'Forelagt', en: 'Submitted', sv: 'Förelagt' },
  'receipt.steps': { da: 'Hvad der er forelagt', en: 'What was submitted', sv: 'Vad som förelagts' },
  'receipt.told': { da: 'Orienteret', en: 'Told', sv: 'Informerade' },
  'receipt.nobody': { da: 'Ingen andre klynger', en: 'No other clusters', sv: 'Inga andra kluster' },
  'receipt.next': { da: 'Hvad sker der nu?', en: 'What happens next?', sv: 'Vad händer nu?' },
  'receipt.frozen': {
    da: 'Oplysningerne er låst, som de blev forelagt. Du kan følge sagen på dens side.',
    en: 'The information is frozen as it was submitted. You can follow the case on its page.',
    sv: 'Uppgifterna är låsta som de förelades. Du kan följa ärendet på dess sida.',
  },
  'receipt.case': { da: 'Gå til sagen', en: 'Go to the case', sv: 'Gå till ärendet' },
} as const satisfies Texts;
