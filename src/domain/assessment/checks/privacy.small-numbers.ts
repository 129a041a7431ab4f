// Is a number so small that it could identify persons when it is published?
import type { Activity } from '../../dossier/volume.ts';
import type { Framework } from '../../governance/framework.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated, numberParameter } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

/** A number below this and above 0 is small. */
const FEWEST = 5;

type Placed = {
  readonly pointer: string;
  readonly party: string | undefined;
  readonly unit: string;
  readonly expected: number | undefined;
};

function countsOf({ unit, counts }: Activity, at: string): readonly Placed[] {
  return (counts ?? []).map(({ party, expected }, j) => ({
    pointer: `${at}/counts/${j}/expected`,
    party,
    unit: unit?.trim() || 'forløb',
    expected,
  }));
}

const NOT_SPLIT = {
  da: 'Alle tilsammen: {expected} {unit} om året er så få, at tallet kan pege på enkelte borgere.',
  en: 'All together: {expected} {unit} a year are so few that the number may point at persons.',
  sv: 'Alla tillsammans: {expected} {unit} per år är så få att talet kan peka ut enskilda.',
};
const OF_PARTY = {
  da: '{where}: {expected} {unit} om året er så få, at tallet kan pege på enkelte borgere.',
  en: '{where}: {expected} {unit} a year are so few that the number may point at persons.',
  sv: '{where}: {expected} {unit} per år är så få att talet kan peka ut enskilda.',
};

function hitOf({ pointer, party, unit, expected = 0 }: Placed, framework: Framework): Hit {
  if (party === undefined) return { pointer, message: NOT_SPLIT, values: { expected, unit } };
  return { pointer, message: OF_PARTY, values: { where: partyName(framework, party), expected, unit } };
}

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
  source: 'Praksis ved offentliggørelse: tal på 1-4 diskretioneres; ikke efterprøvet i en kilde',
  reads: ['/volume/activities/*/counts/*/expected'],
  run({ dossier: { volume }, framework, parameters }) {
    const activities = volume?.activities ?? [];
    if (activities.length === 0) return answer([], [notStated('/volume/activities')]);
    const fewest = numberParameter(parameters, 'fewest', FEWEST);
    const open = activities.flatMap(({ counts }, i) =>
      counts?.length ? [] : [notStated(`/volume/activities/${i}/counts`)],
    );
    const counts = activities.flatMap((activity, i) => countsOf(activity, `/volume/activities/${i}`));
    const missing = counts.flatMap(({ pointer, expected }) => (expected === undefined ? [notStated(pointer)] : []));
    return answer(
      counts
        .filter(({ expected }) => expected !== undefined && expected > 0 && expected < fewest)
        .map((count) => hitOf(count, framework)),
      [...open, ...missing],
    );
  },
};
