// Texts of what the pages say while somebody types.
import type { Texts } from './text.ts';

export const LIVE_TEXTS = {
  'live.title': ['Vurdering', 'Assessment', 'Bedömning'],
  'live.asSaved': ['Sådan står sagen, som den er gemt.', 'The case as it is saved.', 'Ärendet som det är sparat.'],
  'live.asTyped': [
    'Regnet på det, du har skrevet indtil nu. Det er ikke gemt endnu.',
    'Based on what you have typed so far. It is not saved yet.',
    'Beräknat på det du har skrivit hittills. Det är inte sparat ännu.',
  ],
  'live.summary': [
    'Mangler på denne side: {here}. I hele sagen: {all}.',
    'Missing on this page: {here}. In the whole case: {all}.',
    'Saknas på den här sidan: {here}. I hela ärendet: {all}.',
  ],
  'live.here': ['Til denne side', 'About this page', 'Om den här sidan'],
  'live.nothingHere': [
    'Kontrollen har intet at bemærke til denne side.',
    'The check has no remarks about this page.',
    'Kontrollen har inget att anmärka på den här sidan.',
  ],
  'live.unread': ['Tæller ikke med endnu', 'Does not count yet', 'Räknas inte ännu'],
  'live.principles': ['Principperne i hele sagen', 'The principles in the whole case', 'Principerna i hela ärendet'],
  'economy.slider': ['Træk i omfanget', 'Move the volume', 'Dra i omfattningen'],
  'rescue.text': [
    'Noget, du skrev, blev ikke gemt. Du har det endnu, så længe dette vindue er åbent.',
    'Something you wrote was not saved. You still have it as long as this window is open.',
    'Något du skrev sparades inte. Du har det kvar så länge det här fönstret är öppet.',
  ],
  'rescue.go': ['Åbn siden, hvor du skrev', 'Open the page where you wrote', 'Öppna sidan där du skrev'],
  'rescue.back': ['Hent det tilbage', 'Bring it back', 'Hämta tillbaka det'],
  'rescue.drop': ['Kassér det', 'Throw it away', 'Kasta det'],
  'rescue.shown': [
    'Det, du skrev, er hentet tilbage. Husk at gemme siden.',
    'What you wrote is back. Remember to save the page.',
    'Det du skrev är tillbaka. Kom ihåg att spara sidan.',
  ],
  'live.rowAdded': ['{row} er tilføjet.', '{row} has been added.', '{row} har lagts till.'],
  'live.rowRemoved': ['{row} er fjernet.', '{row} has been removed.', '{row} har tagits bort.'],
  'live.rowsChanged': ['Rækkerne er ændret.', 'The rows are changed.', 'Raderna är ändrade.'],
  'live.pasted': [
    'Felter sat ind: {filled}. Felter, der ikke kunne sættes ind: {left}.',
    'Cells put in: {filled}. Cells that could not be put in: {left}.',
    'Fält insatta: {filled}. Fält som inte kunde sättas in: {left}.',
  ],
} as const satisfies Texts;
