// Texts for faults in a file of figures, in three languages, and for their place in the file.
import type { Fault } from '../domain/refusal.ts';
import type { Language, Localised } from '../lib/localised.ts';
import { capitalised } from '../lib/written.ts';

export const FIGURE_FAULT_TEXTS = {
  'file-empty': { da: 'Filen er tom.', en: 'The file is empty.', sv: 'Filen är tom.' },
  'workbook-unreadable': {
    da: 'Filen kan ikke læses. Gem den som XLSX eller CSV, og prøv igen.',
    en: 'The file cannot be read. Save it as XLSX or CSV and try again.',
    sv: 'Filen kan inte läsas. Spara den som XLSX eller CSV och försök igen.',
  },
  'workbook-too-large': {
    da: 'Filen fylder for meget, når den pakkes ud. Slet ark og tomme rækker, der ikke skal læses.',
    en: 'The file is too large when it is unpacked. Delete sheets and empty rows that are not to be read.',
    sv: 'Filen är för stor när den packas upp. Ta bort blad och tomma rader som inte ska läsas.',
  },
  'sheet-too-long': {
    da: 'Arket har flere end {most} rækker.',
    en: 'The sheet has more than {most} rows.',
    sv: 'Bladet har fler än {most} rader.',
  },
  'no-figures': {
    da: 'Filen har intet ark med sagens tal. Arkene hedder: {daNames}. Hent skabelonen, og skriv i den.',
    en: 'The file has no sheet with the figures of a case. The sheets are: {enNames}. Download the template and write in it.',
    sv: 'Filen har inget blad med ärendets siffror. Bladen heter: {svNames}. Hämta mallen och skriv i den.',
  },
  'heading-missing': {
    da: 'Kolonnen »{wanted}« mangler.',
    en: 'The column “{wanted}” is missing.',
    sv: 'Kolumnen ”{wanted}” saknas.',
  },
  'cell-above': {
    da: '»{text}« findes ikke i filen eller i sagen.',
    en: '“{text}” is neither in the file nor in the case.',
    sv: '”{text}” finns varken i filen eller i ärendet.',
  },
  'cell-row': {
    da: '»{text}« findes ikke i filen eller i sagen, eller flere hedder sådan.',
    en: '“{text}” is neither in the file nor in the case, or several are called that.',
    sv: '”{text}” finns varken i filen eller i ärendet, eller så heter flera så.',
  },
  'cell-party': {
    da: '»{text}« er ikke en part. Skriv navnet eller nummeret.',
    en: '“{text}” is no party. Write its name or number.',
    sv: '”{text}” är ingen part. Skriv namnet eller numret.',
  },
  'cell-choice': {
    da: '»{text}« kan ikke vælges. Der kan stå: {da}.',
    en: '“{text}” cannot be chosen. It can be: {en}.',
    sv: '”{text}” kan inte väljas. Det kan stå: {sv}.',
  },
  'cell-yes-no': {
    da: '»{text}« er hverken ja eller nej.',
    en: '“{text}” is neither yes nor no.',
    sv: '”{text}” är varken ja eller nej.',
  },
  'cell-number': { da: '»{text}« er ikke et tal.', en: '“{text}” is not a number.', sv: '”{text}” är inget tal.' },
  'cell-whole': {
    da: '»{text}« er ikke et helt tal.',
    en: '“{text}” is not a whole number.',
    sv: '”{text}” är inget heltal.',
  },
  'cell-two-readings': {
    da: '»{text}« kan læses på to måder. Skriv {thousands} eller {decimals}.',
    en: '“{text}” can be read in two ways. Write {thousands} or {decimals}.',
    sv: '”{text}” kan läsas på två sätt. Skriv {thousands} eller {decimals}.',
  },
  'cell-date': {
    da: '»{text}« er ikke en dato. Skriv for eksempel 31.12.2027.',
    en: '“{text}” is not a date. Write for example 31.12.2027.',
    sv: '”{text}” är inget datum. Skriv till exempel 2027-12-31.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

const PLACE: Readonly<Record<'sheet' | 'row' | 'column', Localised>> = {
  sheet: { da: 'arket »{name}«', en: 'sheet “{name}”', sv: 'bladet ”{name}”' },
  row: { da: 'række {name}', en: 'row {name}', sv: 'rad {name}' },
  column: { da: 'kolonne {name}', en: 'column {name}', sv: 'kolumn {name}' },
};

/** `Arket »Omkostninger«, række 7, kolonne F (Beløb, forventet): ` for a fault in a file; empty for any other. */
export function placeInFile({ sheet, row, column, heading, place }: NonNullable<Fault['values']>, language: Language) {
  if (row === undefined && sheet === undefined) return place === undefined ? '' : `${capitalised(String(place))}: `;
  const say = (part: keyof typeof PLACE, name: unknown) => PLACE[part][language].replace('{name}', () => String(name));
  if (row === undefined && sheet === '') return '';
  const parts = [
    ...(sheet === '' || sheet === undefined ? [] : [say('sheet', sheet)]),
    ...(row === undefined ? [] : [say('row', row)]),
    ...(column === undefined ? [] : [`${say('column', column)} (${heading})`]),
  ];
  return `${capitalised(parts.join(', '))}: `;
}
