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
    da: 'Er ikke en periode på {months} måneder. Skriv den for eksempel som {example}.',
    en: 'Is no period of {months} months. Write it for example as {example}.',
    sv: 'Är ingen period på {months} månader. Skriv den till exempel som {example}.',
  },
  'unit-not-agreed': {
    da: 'Enheden er “{unit}”, men der er aftalt “{agreed}”.',
    en: 'The unit is “{unit}”, but “{agreed}” is agreed.',
    sv: 'Enheten är ”{unit}”, men ”{agreed}” är avtalad.',
  },
  'nothing-reported': {
    da: 'Skriv mindst ét tal.',
    en: 'Give at least one figure.',
    sv: 'Ange minst en siffra.',
  },
} as const;
