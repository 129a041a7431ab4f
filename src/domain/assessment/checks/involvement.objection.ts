// Does a party object, or a cluster in its answer to the notice? The deciders see the text before they decide.
import { clusterById } from '../../governance/lookups.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { currentPositions } from '../current-answers.ts';
import { PRINCIPLES_OF_COOPERATION, ROLE_OF_MUNICIPALITIES } from '../sources.ts';

const WITH_WORDS = {
  da: '{who} er imod: »{words}«',
  en: '{who} objects: “{words}”',
  sv: '{who} är emot: ”{words}”',
};
const WITHOUT_WORDS = {
  da: '{who} er imod og skriver ikke hvorfor.',
  en: '{who} objects and does not say why.',
  sv: '{who} är emot och skriver inte varför.',
};

function hit(pointer: string, reason: string, who: string, text: string | undefined): Hit {
  const words = text?.trim() ?? '';
  return { pointer, reason, message: words === '' ? WITHOUT_WORDS : WITH_WORDS, values: { who, words } };
}

function ofParties({ dossier, framework, given }: CheckInput): readonly Hit[] {
  return currentPositions(dossier, given)
    .filter(({ position }) => position === 'objects')
    .map(({ pointer, party, reason }) => hit(pointer, 'party', partyName(framework, party), reason));
}

function ofClusters({ framework, given }: CheckInput): readonly Hit[] {
  return (given.objectionsToNotice ?? []).map(({ cluster, words }) =>
    hit('/impact', 'cluster', clusterById(framework, cluster)?.name ?? cluster, words),
  );
}

export const involvementObjection: Check = {
  code: 'involvement.objection',
  title: { da: 'Nogen er imod', en: 'Somebody objects', sv: 'Någon är emot' },
  fires: {
    da: 'En part er imod, eller en klynge gør indsigelse i sit svar på orienteringen.',
    en: 'A party objects, or a cluster objects in its answer to the notice.',
    sv: 'En part är emot, eller ett kluster invänder i sitt svar på informationen.',
  },
  remedy: {
    da: 'Tal med den, der er imod, og skriv, hvordan indvendingen er imødekommet, eller hvorfor den ikke er.',
    en: 'Talk with the one who objects, and state how the objection was met, or why it was not.',
    sv: 'Tala med den som är emot och ange hur invändningen har bemötts, eller varför inte.',
  },
  severity: 'warning',
  parameters: {},
  source: `Fælles ansvar: ${PRINCIPLES_OF_COOPERATION}; de andre klynger orienteres: ${ROLE_OF_MUNICIPALITIES}`,
  reads: ['/impact/positions'],
  run(input) {
    const hits = [...ofParties(input), ...ofClusters(input)];
    return answer(
      hits,
      currentPositions(input.dossier, input.given).length === 0 ? [notStated('/impact/positions')] : [],
    );
  },
};
