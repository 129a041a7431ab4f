// Texts of tables of rows: their buttons, and rows pasted from a spreadsheet.
import type { Texts } from './text.ts';

export const SHEET_TEXTS = {
  'sheet.number': ['Nr.', 'No.', 'Nr'],
  'sheet.more': ['Mere om {row}', 'More about {row}', 'Mer om {row}'],
  'sheet.moreFilled': [
    'Mere om {row}. Udfyldt: {filled}',
    'More about {row}. Filled in: {filled}',
    'Mer om {row}. Ifyllt: {filled}',
  ],
  'sheet.copy': ['Kopiér {row}', 'Copy {row}', 'Kopiera {row}'],
  'sheet.up': ['Flyt {row} op', 'Move {row} up', 'Flytta {row} uppåt'],
  'sheet.down': ['Flyt {row} ned', 'Move {row} down', 'Flytta {row} nedåt'],
  'sheet.receivers': ['Tilføj de modtagende parter', 'Add the receiving parties', 'Lägg till de mottagande parterna'],
  'sheet.cluster': [
    'Tilføj alle kommuner i klyngen ({count})',
    'Add all municipalities of the cluster ({count})',
    'Lägg till alla kommuner i klustret ({count})',
  ],
  'sheet.inhabitants': ['Hent indbyggertal', 'Fetch inhabitants', 'Hämta invånarantal'],
  'form.hoursHint': [
    'For eksempel man–fre 8–16, lør–søn 10–14, eller alle dage døgnet rundt',
    'For example Mon–Fri 8–16, Sat–Sun 10–14, or every day around the clock',
    'Till exempel mån–fre 8–16, lör–sön 10–14, eller alla dagar dygnet runt',
  ],
  'paste.title': ['Indsæt rækker fra Excel', 'Paste rows from Excel', 'Klistra in rader från Excel'],
  'paste.field': ['Kopierede rækker', 'Copied rows', 'Kopierade rader'],
  'paste.hint': [
    'Kopiér rækkerne i Excel, gerne med overskrifter, og indsæt dem her. Uden overskrifter læses kolonnerne i denne rækkefølge: {columns}',
    'Copy the rows in Excel, with headings if you like, and paste them here. Without headings the columns are read in this order: {columns}',
    'Kopiera raderna i Excel, gärna med rubriker, och klistra in dem här. Utan rubriker läses kolumnerna i denna ordning: {columns}',
  ],
  'paste.preview': ['Vis, hvad der forstås', 'Show what is understood', 'Visa vad som förstås'],
  'paste.insert': ['Sæt rækkerne ind', 'Put the rows in', 'Sätt in raderna'],
  'paste.found': [
    'Rækker: {rows}. Felter, der ikke forstås: {wrong}.',
    'Rows: {rows}. Cells that are not understood: {wrong}.',
    'Rader: {rows}. Fält som inte förstås: {wrong}.',
  ],
  'paste.tooMany': [
    'Der er flere end {most} rækker. Så mange kan tabellen højst have, og ingen er læst.',
    'There are more than {most} rows. The table takes no more, and none is read.',
    'Det finns fler än {most} rader. Så många kan tabellen högst ha, och ingen är läst.',
  ],
  'paste.byOrder': [
    'Der er ingen overskrifter. Kolonnerne er læst i tabellens rækkefølge.',
    'There are no headings. The columns are read in the order of the table.',
    'Det finns inga rubriker. Kolumnerna är lästa i tabellens ordning.',
  ],
  'paste.unknown': [
    'Disse kolonner er ikke genkendt og kommer ikke med: {columns}',
    'These columns are not recognised and are left out: {columns}',
    'Dessa kolumner känns inte igen och kommer inte med: {columns}',
  ],
  'paste.notUnderstood': ['forstås ikke', 'not understood', 'förstås inte'],
  'paste.shown': [
    'Se herunder, hvordan de kopierede rækker forstås. De er ikke sat ind endnu.',
    'See below how the copied rows are understood. They are not put in yet.',
    'Se nedan hur de kopierade raderna förstås. De är inte insatta ännu.',
  ],
  'paste.inserted': [
    'Rækkerne er sat ind. Husk at gemme siden.',
    'The rows are put in. Remember to save the page.',
    'Raderna är insatta. Kom ihåg att spara sidan.',
  ],
} as const satisfies Texts;
