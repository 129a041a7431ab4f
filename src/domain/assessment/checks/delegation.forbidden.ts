// Is an act delegated that by law only a physician may perform?
// Seven acts cannot be delegated: VEJ 115/2009, BEK 1219/2009.
import { ACT_WORDS } from '../../dossier/delegation.ts';
import { type Act, actWords } from '../act-words.ts';
import { answer, listParameter, notStated } from '../answers.ts';
import type { Check } from '../check.ts';

const ACTS: readonly Act[] = [
  'public-declaration',
  'prescription',
  'death-certificate',
  'inquest',
  'brain-death-examination',
  'coercion-decision',
  'cosmetic-treatment',
];

export const delegationForbidden: Check = {
  code: 'delegation.forbidden',
  title: {
    da: 'Delegation af noget, der ikke må delegeres',
    en: 'Delegation of what must not be delegated',
    sv: 'Delegering av något som inte får delegeras',
  },
  fires: {
    da: 'En delegation gælder en handling, som lægen selv skal udføre.',
    en: 'A delegation is of an act that the physician must do in person.',
    sv: 'En delegering gäller en åtgärd som läkaren själv ska utföra.',
  },
  remedy: {
    da: 'Tag handlingen ud af delegationen, og lad lægen udføre den.',
    en: 'Take the act out of the delegation, and let the physician do it.',
    sv: 'Ta bort åtgärden ur delegeringen och låt läkaren utföra den.',
  },
  severity: 'blocker',
  parameters: { acts: ACTS },
  limits: { acts: { words: Object.keys(ACT_WORDS) } },
  source:
    'BEK 1219/2009 og VEJ 115/2009 om delegation af forbeholdt sundhedsfaglig virksomhed (om de fortsat gælder, er ikke efterprøvet)',
  reads: ['/responsibility/delegation/*/act'],
  run({ dossier, parameters }) {
    const delegation = dossier.responsibility?.delegation;
    if (delegation === undefined) return answer([], [notStated('/responsibility/delegation')]);
    if (delegation.length === 0) return { status: 'not-applicable' };
    const forbidden = listParameter(parameters, 'acts', ACTS);
    const at = (i: number) => `/responsibility/delegation/${i}/act`;
    const hits = delegation.flatMap(({ act }, i) =>
      act !== undefined && forbidden.includes(act)
        ? [
            {
              pointer: at(i),
              message: {
                da: `${actWords(act).da} kan ikke delegeres.`,
                en: `${actWords(act).en} cannot be delegated.`,
                sv: `${actWords(act).sv} kan inte delegeras.`,
              },
              values: { act },
            },
          ]
        : [],
    );
    return answer(
      hits,
      delegation.flatMap(({ act }, i) => (act === undefined ? [notStated(at(i))] : [])),
    );
  },
};
