// What the acts of a delegation are called.
import type { Localised } from '../../lib/localised.ts';
import type { DELEGATED_ACTS } from '../dossier/responsibility.ts';

export type Act = (typeof DELEGATED_ACTS)[number];

const WORDS: Readonly<Record<Act, Localised>> = {
  'public-declaration': { da: 'Erklæringer til offentligt brug', en: 'Declarations for public use', sv: 'Intyg för offentligt bruk' },
  prescription: { da: 'Recepter', en: 'Prescriptions', sv: 'Recept' },
  'death-certificate': { da: 'Dødsattester', en: 'Death certificates', sv: 'Dödsbevis' },
  inquest: { da: 'Ligsyn', en: 'Inquests', sv: 'Likbesiktning' },
  'brain-death-examination': {
    da: 'Klinisk undersøgelse for hjernedød',
    en: 'Clinical examination for brain death',
    sv: 'Klinisk undersökning av hjärndöd',
  },
  'coercion-decision': { da: 'Beslutninger om tvang', en: 'Decisions on coercion', sv: 'Beslut om tvång' },
  'cosmetic-treatment': { da: 'Kosmetisk behandling', en: 'Cosmetic treatment', sv: 'Kosmetisk behandling' },
  'medication-administration': { da: 'Indgift af medicin', en: 'Administration of medicine', sv: 'Läkemedelsadministrering' },
  'injection-or-infusion': { da: 'Injektion eller infusion', en: 'Injection or infusion', sv: 'Injektion eller infusion' },
  catheterisation: { da: 'Anlæggelse af kateter', en: 'Catheterisation', sv: 'Kateterisering' },
  'blood-sampling': { da: 'Blodprøvetagning', en: 'Blood sampling', sv: 'Blodprovstagning' },
  'dosage-adjustment': { da: 'Justering af dosis', en: 'Adjustment of dosage', sv: 'Justering av dos' },
  other: { da: 'Handlingen', en: 'The act', sv: 'Åtgärden' },
};

/** What the act is called. */
export function actWords(act: Act): Localised {
  return WORDS[act];
}
