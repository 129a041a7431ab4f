// Texts shown while somebody types: live assessment and autosave.
import type { Texts } from './text.ts';

export const LIVE_TEXTS = {
  'live.title': { da: 'Vurdering', en: 'Assessment', sv: 'Bedömning' },
  'live.asSaved': {
    da: 'Sådan står sagen, som den er gemt.',
    en: 'The case as it is saved.',
    sv: 'Ärendet som det är sparat.',
  },
  'live.asTyped': {
    da: 'Regnet på det, du har skrevet indtil nu, også det, der ikke er gemt.',
    en: 'Based on what you have typed so far, also what is not saved.',
    sv: 'Beräknat på det du har skrivit hittills, även det som inte är sparat.',
  },
  'live.summary': {
    da: 'Mangler på denne side: {here}. I hele sagen: {all}.',
    en: 'Missing on this page: {here}. In the whole case: {all}.',
    sv: 'Saknas på den här sidan: {here}. I hela ärendet: {all}.',
  },
  'live.nothingMissing': {
    da: 'Intet mangler i sagen.',
    en: 'Nothing is missing in the case.',
    sv: 'Inget saknas i ärendet.',
  },
  'live.here': { da: 'Til denne side', en: 'About this page', sv: 'Om den här sidan' },
  'live.nothingHere': {
    da: 'Kontrollen har intet at bemærke til denne side.',
    en: 'The check has no remarks about this page.',
    sv: 'Kontrollen har inget att anmärka på den här sidan.',
  },
  'live.unread': { da: 'Tæller ikke med endnu', en: 'Does not count yet', sv: 'Räknas inte ännu' },
  'live.principles': {
    da: 'Principperne i hele sagen',
    en: 'The principles in the whole case',
    sv: 'Principerna i hela ärendet',
  },
  'economy.slider': { da: 'Træk i omfanget', en: 'Move the volume', sv: 'Dra i omfattningen' },
  'rescue.text': {
    da: 'Noget, du skrev, blev ikke gemt. Du har det endnu, så længe dette vindue er åbent.',
    en: 'Something you wrote was not saved. You still have it as long as this window is open.',
    sv: 'Något du skrev sparades inte. Du har det kvar så länge det här fönstret är öppet.',
  },
  'rescue.go': { da: 'Åbn siden, hvor du skrev', en: 'Open the page where you wrote', sv: 'Öppna sidan där du skrev' },
  'rescue.back': { da: 'Hent det tilbage', en: 'Bring it back', sv: 'Hämta tillbaka det' },
  'rescue.drop': { da: 'Kassér det', en: 'Throw it away', sv: 'Kasta det' },
  'rescue.shown': {
    da: 'Det, du skrev, er hentet tilbage. Husk at gemme siden.',
    en: 'What you wrote is back. Remember to save the page.',
    sv: 'Det du skrev är tillbaka. Kom ihåg att spara sidan.',
  },
  'live.rowAdded': { da: '{row} er tilføjet.', en: '{row} has been added.', sv: '{row} har lagts till.' },
  'live.rowRemoved': { da: '{row} er fjernet.', en: '{row} has been removed.', sv: '{row} har tagits bort.' },
  'live.rowsChanged': { da: 'Rækkerne er ændret.', en: 'The rows are changed.', sv: 'Raderna är ändrade.' },
  'live.pasted': {
    da: 'Felter sat ind: {filled}. Felter, der ikke kunne sættes ind: {left}.',
    en: 'Cells put in: {filled}. Cells that could not be put in: {left}.',
    sv: 'Fält insatta: {filled}. Fält som inte kunde sättas in: {left}.',
  },
} as const satisfies Texts;
