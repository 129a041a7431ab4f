// Does each delegation of reserved activity say who delegates, how, to whom, and under which supervision?
// The delegator chooses, instructs and supervises; across employers the agreement must say how.
import { answer, isBlank, lacking, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { DELEGATION_SJAELLAND } from '../sources.ts';

export const delegationIncomplete: Check = {
  code: 'delegation.incomplete',
  title: { da: 'Mangelfuld delegation', en: 'Incomplete delegation', sv: 'Ofullständig delegering' },
  fires: {
    da: 'En forbeholdt handling er delegeret, uden at det fremgår, hvem der delegerer, hvordan, til hvilke kvalifikationer og under hvilket tilsyn.',
    en: 'A reserved activity is delegated without delegator, type, qualification of the receiver, or supervision.',
    sv: 'En förbehållen åtgärd är delegerad utan att det framgår vem som delegerar, hur, till vilka kvalifikationer och under vilken tillsyn.',
  },
  remedy: {
    da: 'Skriv, hvem der delegerer, om det er konkret eller som ramme, hvad modtageren skal kunne, og hvordan der føres tilsyn på tværs af arbejdspladserne.',
    en: 'State who delegates, whether concretely or as a framework, what the receiver must master, and how supervision works across employers.',
    sv: 'Ange vem som delegerar, om det är konkret eller som ram, vad mottagaren ska kunna och hur tillsyn sker över arbetsgivargränsen.',
  },
  severity: 'blocker',
  parameters: {},
  source: `VEJ 115/2009 om autoriserede sundhedspersoners benyttelse af medhjælp (om den fortsat gælder, er ikke efterprøvet); ${DELEGATION_SJAELLAND}`,
  reads: [
    '/responsibility/delegation/*/reserved',
    '/responsibility/delegation/*/delegator',
    '/responsibility/delegation/*/type',
    '/responsibility/delegation/*/receiverQualification',
    '/responsibility/delegation/*/supervision',
  ],
  run({ dossier }) {
    const delegation = dossier.responsibility?.delegation;
    if (delegation === undefined) return answer([], [notStated('/responsibility/delegation')]);
    if (delegation.length === 0) return { status: 'not-applicable' };
    const at = (i: number, field: string) => `/responsibility/delegation/${i}/${field}`;
    const hits = delegation.flatMap((each, i) =>
      each.reserved !== true
        ? []
        : (['delegator', 'type', 'receiverQualification', 'supervision'] as const).flatMap((field) =>
            isBlank(each[field]) ? [lacking(at(i, field), field)] : [],
          ),
    );
    return answer(
      hits,
      delegation.flatMap(({ reserved }, i) => (reserved === undefined ? [notStated(at(i, 'reserved'))] : [])),
    );
  },
};
