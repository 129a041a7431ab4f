// Texts of what a case changes in the agreement in force.
import type { Catalogue } from '../../lib/catalogue.ts';

export const CHANGES_TEXTS = {
  'changes.heading': { da: 'Hvad ændres', en: 'What changes', sv: 'Vad ändras' },
  'changes.lead': {
    da: 'Sagen er et tillæg til aftale {number}, udgave {edition}.',
    en: 'The case is an amendment of agreement {number}, edition {edition}.',
    sv: 'Ärendet är ett tillägg till avtal {number}, utgåva {edition}.',
  },
  'changes.caption': {
    da: 'Aftalen, som den gælder, og som den foreslås ændret',
    en: 'The agreement as it stands, and as it is proposed to be',
    sv: 'Avtalet som det gäller, och som det föreslås ändrat',
  },
  'changes.what': { da: 'Hvad', en: 'What', sv: 'Vad' },
  'changes.before': { da: 'I aftalen', en: 'In the agreement', sv: 'I avtalet' },
  'changes.after': { da: 'Foreslået', en: 'Proposed', sv: 'Föreslaget' },
  'changes.through': { da: 'Gælder til og med', en: 'In force through', sv: 'Gäller till och med' },
  'changes.noEnd': { da: 'den siges op', en: 'it is terminated', sv: 'det sägs upp' },
  'changes.also': {
    da: 'Desuden er ændret: {what}.',
    en: 'Also changed: {what}.',
    sv: 'Dessutom har ändrats: {what}.',
  },
  'changes.more': {
    da: 'Hertil kommer {count} ændringer mere, som står i bilagene.',
    en: 'There are {count} more changes, which are in the annexes.',
    sv: 'Därtill kommer {count} ändringar till, som finns i bilagorna.',
  },
  'changes.none': {
    da: 'Intet er ændret i forhold til aftalen.',
    en: 'Nothing is changed from the agreement.',
    sv: 'Inget har ändrats jämfört med avtalet.',
  },
} as const satisfies Catalogue;
