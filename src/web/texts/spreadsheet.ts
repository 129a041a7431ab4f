// Texts of the page that exports the figures of a case to a spreadsheet and imports them.
import type { Texts } from './text.ts';

export const SPREADSHEET_TEXTS = {
  'spreadsheet.title': { da: 'Tal i Excel', en: 'Figures in Excel', sv: 'Siffror i Excel' },
  'spreadsheet.link': {
    da: 'Hent eller indlæs tallene i Excel',
    en: 'Figures out to or in from Excel',
    sv: 'Siffror till eller från Excel',
  },
  'spreadsheet.lead': {
    da: 'Hent sagens tal, skriv i filen, og indlæs den igen. Intet gemmes, før du har set, hvad der bliver ændret.',
    en: 'Download the figures of the case, write in the file, and read it in again. Nothing is saved until you have seen what changes.',
    sv: 'Hämta ärendets siffror, skriv i filen och läs in den igen. Inget sparas förrän du har sett vad som ändras.',
  },
  'spreadsheet.out': { da: 'Hent tal', en: 'Get the figures', sv: 'Hämta siffror' },
  'spreadsheet.outText': {
    da: 'Et ark for hver tabel: antal pr. part, fordelingsnøgler, alternativer, omkostninger og afregninger. Sagens kommuner står i dem, også hvor der intet tal er endnu.',
    en: 'A sheet for each table: number per party, keys, alternatives, costs and settlements. The municipalities of the case stand in them, also where there is no figure yet.',
    sv: 'Ett blad för varje tabell: antal per part, fördelningsnycklar, alternativ, kostnader och ersättningar. Ärendets kommuner står i dem, även där det inte finns någon siffra ännu.',
  },
  'spreadsheet.xlsx': { da: 'Hent som Excel (XLSX)', en: 'Get as Excel (XLSX)', sv: 'Hämta som Excel (XLSX)' },
  'spreadsheet.csv': { da: 'Hent som CSV', en: 'Get as CSV', sv: 'Hämta som CSV' },
  'spreadsheet.in': { da: 'Indlæs tal', en: 'Read figures in', sv: 'Läs in siffror' },
  'spreadsheet.file': { da: 'Fil i XLSX eller CSV', en: 'File in XLSX or CSV', sv: 'Fil i XLSX eller CSV' },
  'spreadsheet.fileHint': {
    da: 'Et ark siger alle rækker i sin tabel: en række, der ikke står der, bliver fjernet. Ark og kolonner, du sletter, bliver ikke rørt.',
    en: 'A sheet says all rows of its table: a row that is not there is removed. Sheets and columns that you delete are left alone.',
    sv: 'Ett blad säger alla rader i sin tabell: en rad som inte står där tas bort. Blad och kolumner som du tar bort lämnas orörda.',
  },
  'spreadsheet.look': { da: 'Vis, hvad der bliver ændret', en: 'Show what changes', sv: 'Visa vad som ändras' },
  'spreadsheet.choose': { da: 'Vælg en fil.', en: 'Choose a file.', sv: 'Välj en fil.' },
  'spreadsheet.tooLarge': {
    da: 'Filen fylder mere end {most} kB. Slet det, der ikke skal læses.',
    en: 'The file is larger than {most} kB. Delete what is not to be read.',
    sv: 'Filen är större än {most} kB. Ta bort det som inte ska läsas.',
  },
  'spreadsheet.notSaved': {
    da: 'Intet er gemt. Ret i filen, og vælg den igen.',
    en: 'Nothing is saved. Correct the file and choose it again.',
    sv: 'Inget är sparat. Rätta i filen och välj den igen.',
  },
  'spreadsheet.changes': { da: 'Det bliver ændret', en: 'What changes', sv: 'Vad som ändras' },
  'spreadsheet.notYet': {
    da: 'Tallene er ikke gemt endnu. Se dem igennem, og gem.',
    en: 'The figures are not saved yet. Look through them and save.',
    sv: 'Siffrorna är inte sparade ännu. Se igenom dem och spara.',
  },
  'spreadsheet.none': {
    da: 'Filen siger det samme som sagen. Der er intet at gemme.',
    en: 'The file says what the case says. There is nothing to save.',
    sv: 'Filen säger samma sak som ärendet. Det finns inget att spara.',
  },
  'spreadsheet.sheet': { da: 'Ark', en: 'Sheet', sv: 'Blad' },
  'spreadsheet.row': { da: 'Række', en: 'Row', sv: 'Rad' },
  'spreadsheet.what': { da: 'Felt', en: 'Field', sv: 'Fält' },
  'spreadsheet.before': { da: 'I sagen', en: 'In the case', sv: 'I ärendet' },
  'spreadsheet.after': { da: 'I filen', en: 'In the file', sv: 'I filen' },
  'spreadsheet.added': { da: 'Ny række', en: 'New row', sv: 'Ny rad' },
  'spreadsheet.removed': { da: 'Fjernes', en: 'Is removed', sv: 'Tas bort' },
  'spreadsheet.empty': { da: 'tomt', en: 'empty', sv: 'tomt' },
  'spreadsheet.unread': {
    da: 'Det læses ikke: {what}.',
    en: 'This is not read: {what}.',
    sv: 'Det läses inte: {what}.',
  },
  'spreadsheet.unreadSheet': { da: 'arket »{sheet}«', en: 'sheet “{sheet}”', sv: 'bladet ”{sheet}”' },
  'spreadsheet.unreadColumn': {
    da: 'kolonnen »{heading}« i arket »{sheet}«',
    en: 'column “{heading}” of sheet “{sheet}”',
    sv: 'kolumnen ”{heading}” i bladet ”{sheet}”',
  },
  'spreadsheet.save': { da: 'Gem tallene', en: 'Save the figures', sv: 'Spara siffrorna' },
  'spreadsheet.saved': { da: 'Tallene er gemt.', en: 'The figures are saved.', sv: 'Siffrorna är sparade.' },
  'spreadsheet.closed': {
    da: 'Sagens oplysninger kan ikke ændres nu. Tallene kan hentes.',
    en: 'The dossier cannot be changed now. The figures can be downloaded.',
    sv: 'Ärendets uppgifter kan inte ändras nu. Siffrorna kan hämtas.',
  },
} as const satisfies Texts;
