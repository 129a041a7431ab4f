// What each fault of an input about an agreement means, in three languages; `{name}` is filled from the fault's values.
export const AGREEMENT_FAULT_TEXTS = {
  'in-the-future': {
    da: 'Ligger i fremtiden. Skriv den dag, det skete.',
    en: 'Is in the future. Write the day on which it happened.',
    sv: 'Ligger i framtiden. Skriv den dag det hände.',
  },
  'before-the-decision': {
    da: 'Ligger før beslutningen.',
    en: 'Is before the decision.',
    sv: 'Ligger före beslutet.',
  },
  'not-later': {
    da: 'Skal ligge efter den slutdato, der gælder nu ({date}).',
    en: 'Must be later than the end that stands now ({date}).',
    sv: 'Måste ligga efter det slutdatum som gäller nu ({date}).',
  },
  'to-be-confirmed': {
    da: 'Bekræft, at I har læst, hvad der sker med igangværende forløb.',
    en: 'Confirm that you have read what happens to running patients.',
    sv: 'Bekräfta att ni har läst vad som händer med pågående ärenden.',
  },
  'wrong-period': {
    da: 'Er ikke en periode på {periodMonths}. Skriv den for eksempel som {example}.',
    en: 'Is no period of {periodMonths}. Write it for example as {example}.',
    sv: 'Är ingen period på {periodMonths}. Skriv den till exempel som {example}.',
  },
  'no-reported-period': {
    da: 'Er ingen periode, som der indberettes for. Skriv den for eksempel som {allowed}.',
    en: 'Is no period that is reported. Write it for example as {allowed}.',
    sv: 'Är ingen period som rapporteras. Skriv den till exempel som {allowed}.',
  },
  'other-rhythm': {
    da: 'Indberettes for {periodMonths} ad gangen. Skriv tallet ved en periode som {example}.',
    en: 'Is reported for {periodMonths} at a time. Give the figure with a period such as {example}.',
    sv: 'Rapporteras för {periodMonths} åt gången. Skriv talet vid en period som {example}.',
  },
  'unit-not-agreed': {
    da: 'Enheden er “{unit}”, men der er aftalt “{agreed}”.',
    en: 'The unit is “{unit}”, but “{agreed}” is agreed.',
    sv: 'Enheten är ”{unit}”, men ”{agreed}” är avtalad.',
  },
  'already-reported': {
    da: 'Perioden er allerede indberettet. Ret indberetningen i stedet.',
    en: 'The period is reported already. Correct the report instead.',
    sv: 'Perioden är redan rapporterad. Rätta rapporten i stället.',
  },
  'party-not-joined': {
    da: 'Parten var ikke med i aftalen i den periode.',
    en: 'The party was not in the agreement in that period.',
    sv: 'Parten var inte med i avtalet under den perioden.',
  },
  'unclosed-quote': {
    da: 'Et anførselstegn er åbnet, men ikke lukket.',
    en: 'A quotation mark is opened, but not closed.',
    sv: 'Ett citattecken är öppnat men inte stängt.',
  },
  'unknown-column': {
    da: 'Kolonnen hører ikke til aftalen. Den kan være: {allowed}.',
    en: 'The column does not belong to the agreement. It can be: {allowed}.',
    sv: 'Kolumnen hör inte till avtalet. Den kan vara: {allowed}.',
  },
  'column-missing': {
    da: 'Kolonnen mangler.',
    en: 'The column is missing.',
    sv: 'Kolumnen saknas.',
  },
  'too-many-cells': {
    da: 'Linjen har {cells} felter, men der er {columns} kolonner. Står et tal med komma i en fil med komma mellem felterne, skal det i anførselstegn.',
    en: 'The line has {cells} cells, but there are {columns} columns. A number with a comma in a file with commas between cells must stand in quotes.',
    sv: 'Raden har {cells} fält, men det finns {columns} kolumner. Ett tal med komma i en fil med komma mellan fälten måste stå inom citattecken.',
  },
  'nothing-reported': {
    da: 'Skriv mindst ét tal.',
    en: 'Give at least one figure.',
    sv: 'Ange minst en siffra.',
  },
} as const;
