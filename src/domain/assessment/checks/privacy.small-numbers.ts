// Is a number so small that it points at persons when it is published? Source: shared design "assessment", The checks.
import { answer, notStated, numberParameter } from '../answers.ts';
import type { Check } from '../check.ts';
import { partyName } from '../names.ts';

/** Fewer than this, and not zero, is small. */
const FEWEST = 5;

export const privacySmallNumbers: Check = {
  code: 'privacy.small-numbers',
  title: {
    da: 'Tal så små, at de kan pege på borgere',
    en: 'Numbers so small that they may point at persons',
    sv: 'Tal så små att de kan peka ut enskilda',
  },
  fires: {
    da: 'Et antal forløb hos en part er så lille, at det kan pege på enkelte borgere, når det offentliggøres.',
    en: 'A volume at a party is so small that it may point at persons when published.',
    sv: 'Ett antal ärenden hos en part är så litet att det kan peka ut enskilda när det publiceras.',
  },
  remedy: {
    da: 'Slå parter sammen, eller skriv kun det samlede antal.',
    en: 'Merge parties, or state the total only.',
    sv: 'Slå samman parter, eller ange bara det totala antalet.',
  },
  severity: 'warning',
  parameters: { fewest: FEWEST },
  limits: { fewest: { min: 1, max: 1000, whole: true } },
  source: 'Diskretionering af små tal (1-4) ved offentliggørelse',
  reads: ['/volume/perParty/*/perYear'],
  run({ dossier: { volume }, framework, parameters }) {
    const volumes = volume?.perParty ?? [];
    if (volumes.length === 0) return answer([], [notStated('/volume/perParty')]);
    const fewest = numberParameter(parameters, 'fewest', FEWEST);
    const at = (i: number) => `/volume/perParty/${i}/perYear`;
    return answer(
      volumes.flatMap(({ party, perYear }, i) =>
        perYear !== undefined && perYear > 0 && perYear < fewest
          ? [
              {
                pointer: at(i),
                message: {
                  da: '{party}: {perYear} om året er så få, at tallet kan pege på enkelte borgere.',
                  en: '{party}: {perYear} a year are so few that the number may point at persons.',
                  sv: '{party}: {perYear} per år är så få att talet kan peka ut enskilda.',
                },
                values: { party: partyName(framework, party), perYear },
              },
            ]
          : [],
      ),
      volumes.flatMap(({ perYear }, i) => (perYear === undefined ? [notStated(at(i))] : [])),
    );
  },
};
