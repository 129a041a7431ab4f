// What each fault of an input to a register means, in three languages; `{name}` is filled from the fault's values.
export const REGISTER_FAULT_TEXTS = {
  'period-not-ended': {
    da: 'Perioden er ikke slut endnu.',
    en: 'The period has not ended yet.',
    sv: 'Perioden är inte slut ännu.',
  },
  'counts-stay-counts': {
    da: 'Pejlemærket har tal, der er antal, og 1–4 er skjult i dem. Lav et nyt pejlemærke i stedet.',
    en: 'The indicator has figures that are counts, with 1–4 hidden. Make a new indicator instead.',
    sv: 'Indikatorn har siffror som är antal, där 1–4 är dolda. Gör en ny indikator i stället.',
  },
  'other-frequency': {
    da: 'Perioden har en anden længde end den, pejlemærket følges i.',
    en: 'The period has another length than the one the indicator is followed in.',
    sv: 'Perioden har en annan längd än den som indikatorn följs i.',
  },
  'value-or-reason': {
    da: 'Der skal stå et tal eller en grund til, at der ikke er et. Ikke begge dele.',
    en: 'There must be a figure, or why there is none. Not both.',
    sv: 'Det ska stå en siffra eller varför det inte finns någon. Inte båda.',
  },
  'reported-less-often': {
    da: 'Aftale {number} indberettes sjældnere end det, så perioden kan ikke lægges sammen.',
    en: 'Agreement {number} is reported less often than that, so the period cannot be added up.',
    sv: 'Avtal {number} rapporteras mer sällan än så, så perioden kan inte läggas samman.',
  },
  'not-of-the-agreement': {
    da: 'Er hverken en klynge eller en part i aftalen.',
    en: 'Is neither a cluster nor a party of the agreement.',
    sv: 'Är varken ett kluster eller en part i avtalet.',
  },
  'worked-or-failed': {
    da: 'Skriv, hvad der virkede, eller hvad der ikke gjorde.',
    en: 'Write what worked, or what did not.',
    sv: 'Skriv vad som fungerade eller vad som inte gjorde det.',
  },
} as const;
