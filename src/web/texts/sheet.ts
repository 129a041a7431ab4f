// Texts of tables of rows: their buttons, and rows pasted from a spreadsheet.
import type { Texts } from './text.ts';

export const SHEET_TEXTS = {
  'sheet.number': { da: 'Nr.', en: 'No.', sv: 'Nr' },
  'sheet.more': { da: 'Mere om {row}', en: 'More about {row}', sv: 'Mer om {row}' },
  'sheet.moreFilled': {
    da: 'Mere om {row}. Udfyldt: {filled}',
    en: 'More about {row}. Filled in: {filled}',
    sv: 'Mer om {row}. Ifyllt: {filled}',
  },
  'sheet.copy': { da: 'Kopiér {row}', en: 'Copy {row}', sv: 'Kopiera {row}' },
  'sheet.up': { da: 'Flyt {row} op', en: 'Move {row} up', sv: 'Flytta {row} uppåt' },
  'sheet.down': { da: 'Flyt {row} ned', en: 'Move {row} down', sv: 'Flytta {row} nedåt' },
  'sheet.receivers': {
    da: 'Tilføj de modtagende parter',
    en: 'Add the receiving parties',
    sv: 'Lägg till de mottagande parterna',
  },
  'sheet.cluster': {
    da: 'Tilføj alle kommuner i klyngen ({count})',
    en: 'Add all municipalities of the cluster ({count})',
    sv: 'Lägg till alla kommuner i klustret ({count})',
  },
  'sheet.inhabitants': { da: 'Hent indbyggertal', en: 'Fetch inhabitants', sv: 'Hämta invånarantal' },
  'form.hoursHint': {
    da: 'For eksempel man–fre 8–16, lør–søn 10–14, eller alle dage døgnet rundt',
    en: 'For example Mon–Fri 8–16, Sat–Sun 10–14, or every day around the clock',
    sv: 'Till exempel mån–fre 8–16, lör–sön 10–14, eller alla dagar dygnet runt',
  },
  'paste.title': { da: 'Indsæt rækker fra Excel', en: 'Paste rows from Excel', sv: 'Klistra in rader från Excel' },
  'paste.field': { da: 'Kopierede rækker', en: 'Copied rows', sv: 'Kopierade rader' },
  'paste.hint': {
    da: 'Kopiér rækkerne i Excel, gerne med overskrifter, og indsæt dem her. Uden overskrifter læses kolonnerne i denne rækkefølge: {columns}',
    en: 'Copy the rows in Excel, with headings if you like, and paste them here. Without headings the columns are read in this order: {columns}',
    sv: 'Kopiera raderna i Excel, gärna med rubriker, och klistra in dem här. Utan rubriker läses kolumnerna i denna ordning: {columns}',
  },
  'paste.preview': { da: 'Vis, hvad der forstås', en: 'Show what is understood', sv: 'Visa vad som förstås' },
  'paste.insert': { da: 'Sæt rækkerne ind', en: 'Put the rows in', sv: 'Sätt in raderna' },
  'paste.found': {
    da: 'Rækker: {rows}. Felter, der ikke forstås: {wrong}.',
    en: 'Rows: {rows}. Cells that are not understood: {wrong}.',
    sv: 'Rader: {rows}. Fält som inte förstås: {wrong}.',
  },
  'paste.tooMany': {
    da: 'Der er flere end {most} rækker. Så mange kan tabellen højst have, og ingen er læst.',
    en: 'There are more than {most} rows. The table takes no more, and none is read.',
    sv: 'Det finns fler än {most} rader. Så många kan tabellen högst ha, och ingen är läst.',
  },
  'paste.byOrder': {
    da: 'Der er ingen overskrifter. Kolonnerne er læst i tabellens rækkefølge.',
    en: 'There are no headings. The columns are read in the order of the table.',
    sv: 'Det finns inga rubriker. Kolumnerna är lästa i tabellens ordning.',
  },
  'paste.unknown': {
    da: 'Disse kolonner er ikke genkendt og kommer ikke med: {columns}',
    en: 'These columns are not recognised and are left out: {columns}',
    sv: 'Dessa kolumner känns inte igen och kommer inte med: {columns}',
  },
  'paste.notUnderstood': { da: 'forstås ikke', en: 'not understood', sv: 'förstås inte' },
  'paste.shown': {
    da: 'Se herunder, hvordan de kopierede rækker forstås. De er ikke sat ind endnu.',
    en: 'See below how the copied rows are understood. They are not put in yet.',
    sv: 'Se nedan hur de kopierade raderna förstås. De är inte insatta ännu.',
  },
  'paste.waiting': {
    da: 'Intet er gemt endnu: kopierede rækker er ikke sat ind. Sæt dem ind, eller slet dem i feltet, og gem igen.',
    en: 'Nothing is saved yet: copied rows are not put in. Put them in, or delete them in the field, and save again.',
    sv: 'Inget är sparat ännu: kopierade rader är inte insatta. Sätt in dem eller ta bort dem i fältet, och spara igen.',
  },
  'paste.inserted': {
    da: 'Rækkerne er sat ind. Husk at gemme siden.',
    en: 'The rows are put in. Remember to save the page.',
    sv: 'Raderna är insatta. Kom ihåg att spara sidan.',
  },
} as const satisfies Texts;
