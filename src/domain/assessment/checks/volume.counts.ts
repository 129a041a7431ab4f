// Is the volume of each municipality known? Applies from the first step that requires economy or agreement.
import { partiesOfTask } from '../../dossier/dossier.ts';
import { partyKind } from '../../governance/lookups.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import { askedSections } from '../asked-sections.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

type Activity = NonNullable<NonNullable<CheckInput['dossier']['volume']>['activities']>[number];

function hitsOf(activity: Activity, i: number, input: CheckInput): readonly Hit[] {
  const { framework } = input;
  const pointer = `/volume/activities/${i}/counts`;
  const name = activity.name || activity.unit || activity.id;
  // Rows without a number are ignored.
  const counts = (activity.counts ?? []).filter(({ expected }) => expected !== undefined);
  if (counts.length === 0) {
    return [
      {
        pointer,
        reason: 'none',
        message: {
          da: '»{activity}« har intet antal.',
          en: '“{activity}” has no count.',
          sv: '”{activity}” har inget antal.',
        },
        values: { activity: name },
      },
    ];
  }
  if (counts.some(({ party }) => party === undefined)) return [];
  const about = (party: string) => ({ activity: name, party: partyName(framework, party), partyId: party });
  const isMunicipality = (party: string) => partyKind(framework, party) === 'municipality';
  const ofCase = partiesOfTask(input.dossier);
  const uncounted = ofCase.filter((party) => isMunicipality(party) && !counts.some((count) => count.party === party));
  const strangers = counts.flatMap(({ party }) => (party !== undefined && !ofCase.includes(party) ? [party] : []));
  return [
    ...uncounted.map(
      (party): Hit => ({
        pointer,
        reason: 'municipality',
        message: {
          da: '{party} er med i sagen, men har intet antal for »{activity}«. 0 er også et antal.',
          en: '{party} takes part in the case but has no count of “{activity}”. 0 is a count too.',
          sv: '{party} deltar i ärendet men har inget antal för ”{activity}”. 0 är också ett antal.',
        },
        values: about(party),
      }),
    ),
    ...strangers.map(
      (party): Hit => ({
        pointer,
        reason: 'stranger',
        severity: 'warning',
        message: {
          da: '{party} har et antal for »{activity}«, men er ikke part i sagen.',
          en: '{party} has a count of “{activity}” but is no party of the case.',
          sv: '{party} har ett antal för ”{activity}” men är inte part i ärendet.',
        },
        values: about(party),
      }),
    ),
  ];
}

export const volumeCounts: Check = {
  code: 'volume.counts',
  title: { da: 'Antal mangler', en: 'Counts are missing', sv: 'Antal saknas' },
  fires: {
    da: 'En aktivitet har intet antal, en kommune i sagen er ikke talt med, eller en fremmed part er talt med.',
    en: 'An activity has no count, a municipality of the case is not counted, or a stranger is.',
    sv: 'En aktivitet har inget antal, en kommun i ärendet är inte räknad, eller en främmande part är det.',
  },
  remedy: {
    da: 'Skriv et antal om året for hver kommune i sagen; 0, hvis den ingen borgere har i ordningen.',
    en: 'Write a number a year for each municipality of the case; 0 where it has no citizens in the scheme.',
    sv: 'Skriv ett antal per år för varje kommun i ärendet; 0 om den inte har några medborgare i ordningen.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Volumen indgår i overvejelserne: ${PRINCIPLES_OF_COOPERATION}, princippet »Fælles ansvar for borgernes sundhed«`,
  reads: ['/volume/activities/*/counts', '/task/transferringParties', '/task/receivingParties'],
  run(input) {
    const { dossier, framework, caseType, given } = input;
    const sections = askedSections(framework, caseType, given.steps);
    if (!sections.has('economy') && !sections.has('plan')) return { status: 'not-applicable' };
    const activities = dossier.volume?.activities ?? [];
    if (activities.length === 0) return answer([], [notStated('/volume/activities')]);
    return answer(activities.flatMap((activity, i) => hitsOf(activity, i, input)));
  },
};
