// Texts of the page where the figures of a case go out to a spreadsheet and in again.
import type { Texts } from './text.ts';

export const SPREADSHEET_TEXTS = {
  'spreadsheet.title': ['Tal i Excel', 'Figures in Excel', 'Siffror i Excel'],
  'spreadsheet.link': [
    'Hent eller indlæs tallene i Excel',
    'Figures out to or in from Excel',
    'Siffror till eller från Excel',
  ],
  'spreadsheet.lead': [
    'Hent sagens tal, skriv i filen, og indlæs den igen. Intet gemmes, før du har set, hvad der bliver ændret.',
    'Download the figures of the case, write in the file, and read it in again. Nothing is saved until you have seen what changes.',
    'Hämta ärendets siffror, skriv i filen och läs in den igen. Inget sparas förrän du har sett vad som ändras.',
  ],
  'spreadsheet.out': ['Hent tal', 'Get the figures', 'Hämta siffror'],
  'spreadsheet.outText': [
    'Et ark for hver tabel: antal pr. part, fordelingsnøgler, alternativer, omkostninger og afregninger. Sagens kommuner står i dem, også hvor der intet tal er endnu.',
    'A sheet for each table: number per party, keys, alternatives, costs and settlements. The municipalities of the case stand in them, also where there is no figure yet.',
    'Ett blad för varje tabell: antal per part, fördelningsnycklar, alternativ, kostnader och ersättningar. Ärendets kommuner står i dem, även där det inte finns någon siffra ännu.',
  ],
  'spreadsheet.xlsx': ['Hent som Excel (XLSX)', 'Get as Excel (XLSX)', 'Hämta som Excel (XLSX)'],
  'spreadsheet.csv': ['Hent som CSV', 'Get as CSV', 'Hämta som CSV'],
  'spreadsheet.in': ['Indlæs tal', 'Read figures in', 'Läs in siffror'],
  'spreadsheet.file': ['Fil i XLSX eller CSV', 'File in XLSX or CSV', 'Fil i XLSX eller CSV'],
  'spreadsheet.fileHint': [
    'Et ark siger alle rækker i sin tabel: en række, der ikke står der, bliver fjernet. Ark og kolonner, du sletter, bliver ikke rørt.',
    'A sheet says all rows of its table: a row that is not there is removed. Sheets and columns that you delete are left alone.',
    'Ett blad säger alla rader i sin tabell: en rad som inte står där tas bort. Blad och kolumner som du tar bort lämnas orörda.',
  ],
  'spreadsheet.look': ['Vis, hvad der bliver ændret', 'Show what changes', 'Visa vad som ändras'],
  'spreadsheet.choose': ['Vælg en fil.', 'Choose a file.', 'Välj en fil.'],
  'spreadsheet.tooLarge': [
    'Filen fylder mere end {most} kB. Slet det, der ikke skal læses.',
    'The file is larger than {most} kB. Delete what is not to be read.',
    'Filen är större än {most} kB. Ta bort det som inte ska läsas.',
  ],
  'spreadsheet.notSaved': [
    'Intet er gemt. Ret i filen, og vælg den igen.',
    'Nothing is saved. Correct the file and choose it again.',
    'Inget är sparat. Rätta i filen och välj den igen.',
  ],
  'spreadsheet.changes': ['Det bliver ændret', 'What changes', 'Vad som ändras'],
  'spreadsheet.notYet': [
    'Tallene er ikke gemt endnu. Se dem igennem, og gem.',
    'The figures are not saved yet. Look through them and save.',
    'Siffrorna är inte sparade ännu. Se igenom dem och spara.',
  ],
  'spreadsheet.none': [
    'Filen siger det samme som sagen. Der er intet at gemme.',
    'The file says what the case says. There is nothing to save.',
    'Filen säger samma sak som ärendet. Det finns inget att spara.',
  ],
  'spreadsheet.sheet': ['Ark', 'Sheet', 'Blad'],
  'spreadsheet.row': ['Række', 'Row', 'Rad'],
  'spreadsheet.what': ['Felt', 'Field', 'Fält'],
  'spreadsheet.before': ['I sagen', 'In the case', 'I ärendet'],
  'spreadsheet.after': ['I filen', 'In the file', 'I filen'],
  'spreadsheet.added': ['Ny række', 'New row', 'Ny rad'],
  'spreadsheet.removed': ['Fjernes', 'Is removed', 'Tas bort'],
  'spreadsheet.empty': ['tomt', 'empty', 'tomt'],
  'spreadsheet.unread': ['Det læses ikke: {what}.', 'This is not read: {what}.', 'Det läses inte: {what}.'],
  'spreadsheet.unreadSheet': ['arket »{sheet}«', 'sheet “{sheet}”', 'bladet ”{sheet}”'],
  'spreadsheet.unreadColumn': [
    'kolonnen »{heading}« i arket »{sheet}«',
    'column “{heading}” of sheet “{sheet}”',
    'kolumnen ”{heading}” i bladet ”{sheet}”',
  ],
  'spreadsheet.save': ['Gem tallene', 'Save the figures', 'Spara siffrorna'],
  'spreadsheet.saved': ['Tallene er gemt.', 'The figures are saved.', 'Siffrorna är sparade.'],
  'spreadsheet.closed': [
    'Sagens oplysninger kan ikke ændres nu. Tallene kan hentes.',
    'The dossier cannot be changed now. The figures can be downloaded.',
    'Ärendets uppgifter kan inte ändras nu. Siffrorna kan hämtas.',
  ],
} as const satisfies Texts;
