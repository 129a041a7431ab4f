// Is it agreed who reports adverse events, and how?
import { answer, isBlank, lacking, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { DELEGATION_SJAELLAND } from '../sources.ts';

export const qualityAdverseEvents: Check = {
  code: 'quality.adverse-events',
  title: {
    da: 'Rapportering af utilsigtede hændelser er ikke aftalt',
    en: 'Reporting of adverse events is not agreed',
    sv: 'Rapportering av avvikelser är inte avtalad',
  },
  fires: {
    da: 'Det er ikke aftalt, hvem der rapporterer utilsigtede hændelser, eller ad hvilken vej.',
    en: 'It is not agreed who reports adverse events, or by which route.',
    sv: 'Det är inte avtalat vem som rapporterar avvikelser eller vilken väg.',
  },
  remedy: {
    da: 'Skriv, hvem der rapporterer, og hvordan hændelser på tværs af parterne behandles.',
    en: 'State who reports, and how events across the parties are handled.',
    sv: 'Ange vem som rapporterar och hur händelser mellan parterna hanteras.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Kvalitet og patientsikkerhed: ${DELEGATION_SJAELLAND}`,
  reads: ['/quality/adverseEvents/reportingParty', '/quality/adverseEvents/route'],
  run({ dossier: { quality } }) {
    if (quality === undefined) return answer([], [notStated('/quality')]);
    const events = quality.adverseEvents;
    return answer([
      ...(events?.reportingParty === undefined ? [lacking('/quality/adverseEvents/reportingParty', 'party')] : []),
      ...(isBlank(events?.route) ? [lacking('/quality/adverseEvents/route', 'route')] : []),
    ]);
  },
};
