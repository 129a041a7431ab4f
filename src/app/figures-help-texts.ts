// What the sheet that explains the file of figures says of each column.
import { EACH, SHARED } from '../domain/dossier/figures/write-cell.ts';
import type { Localised } from '../lib/localised.ts';

export const HELP_WORDS: Readonly<Record<'sheet' | 'table' | 'column' | 'takes', Localised>> = {
  sheet: { da: 'Vejledning', en: 'Guide', sv: 'Vägledning' },
  table: { da: 'Ark', en: 'Sheet', sv: 'Blad' },
  column: { da: 'Kolonne', en: 'Column', sv: 'Kolumn' },
  takes: { da: 'Hvad der kan stå', en: 'What it takes', sv: 'Vad som kan stå' },
};

export const TAKES: Readonly<Record<string, Localised>> = {
  number: { da: 'Et tal', en: 'A number', sv: 'Ett tal' },
  money: { da: 'Et beløb i kroner', en: 'An amount in the case’s currency', sv: 'Ett belopp i ärendets valuta' },
  share: { da: 'En andel fra 0 til 1', en: 'A share from 0 to 1', sv: 'En andel från 0 till 1' },
  whole: { da: 'Et helt tal', en: 'A whole number', sv: 'Ett heltal' },
  date: { da: 'En dato', en: 'A date', sv: 'Ett datum' },
  party: { da: 'En parts navn eller nummer', en: 'A party’s name or number', sv: 'En parts namn eller nummer' },
  lines: { da: 'Tal med semikolon imellem', en: 'Numbers with semicolons between', sv: 'Tal med semikolon emellan' },
  row: { da: 'Navnet på en række i filen', en: 'The name of a row of the file', sv: 'Namnet på en rad i filen' },
  'some-rows': {
    da: 'Navne på rækker i filen med semikolon imellem',
    en: 'Names of rows of the file with semicolons between',
    sv: 'Namn på rader i filen med semikolon emellan',
  },
  above: {
    da: 'Navnet på den række, linjen hører til',
    en: 'The name of the row it belongs to',
    sv: 'Namnet på raden den hör till',
  },
  id: {
    da: 'Lad det stå, så linjen bliver genkendt',
    en: 'Leave it, so that the row is recognised',
    sv: 'Låt det stå så att raden känns igen',
  },
};

export const TAKES_PARTIES: Localised = {
  da: `En parts navn, »${EACH.da}: A; B« eller »${SHARED.da}: navn«`,
  en: `A party’s name, “${EACH.en}: A; B” or “${SHARED.en}: name”`,
  sv: `En parts namn, ”${EACH.sv}: A; B” eller ”${SHARED.sv}: namn”`,
};
