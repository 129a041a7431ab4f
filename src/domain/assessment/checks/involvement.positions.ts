// Has every affected party stated its position?
import type { Framework } from '../../governance/framework.ts';
import { partyKind } from '../../governance/lookups.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { currentPositions } from '../current-answers.ts';
import { PRINCIPLES_OF_COOPERATION, ROLE_OF_MUNICIPALITIES } from '../sources.ts';

/** Citizens and the state have no members who can state a position; `involvement.citizens` covers citizens. */
function isAsked(framework: Framework, party: string): boolean {
  const kind = partyKind(framework, party);
  return kind !== 'citizens' && kind !== 'state';
}

export const involvementPositions: Check = {
  code: 'involvement.positions',
  title: {
    da: 'En berørt part har ikke taget stilling',
    en: 'An affected party has stated no position',
    sv: 'En berörd part har inte tagit ställning',
  },
  fires: {
    da: 'En afgivende, modtagende eller på anden måde berørt part har ikke tilkendegivet sin holdning, eller sagen er ændret siden.',
    en: 'A transferring, receiving or otherwise affected party has stated no position, or the case has changed since.',
    sv: 'En överlämnande, mottagande eller på annat sätt berörd part har inte angett sin ståndpunkt, eller ärendet har ändrats sedan dess.',
  },
  remedy: {
    da: 'Bed parten om selv at skrive sin holdning under sagen.',
    en: 'Ask the party to state its position itself on the case.',
    sv: 'Be parten att själv ange sin ståndpunkt i ärendet.',
  },
  severity: 'warning',
  parameters: {},
  source: `Fælles ansvar: ${PRINCIPLES_OF_COOPERATION}; de andre klynger orienteres: ${ROLE_OF_MUNICIPALITIES}`,
  reads: ['/task/transferringParties', '/task/receivingParties', '/impact/otherParties', '/impact/positions'],
  run({ dossier, framework, given }) {
    const { task, impact } = dossier;
    const missing = [
      ...(task?.transferringParties?.length ? [] : ['/task/transferringParties']),
      ...(task?.receivingParties?.length ? [] : ['/task/receivingParties']),
      // An empty list means that no other party is affected.
      ...(impact?.otherParties === undefined ? ['/impact/otherParties'] : []),
    ].map(notStated);
    const affected = new Set([
      ...(task?.transferringParties ?? []),
      ...(task?.receivingParties ?? []),
      ...(impact?.otherParties ?? []),
    ]);
    const stated = new Set(currentPositions(dossier, given).map(({ party }) => party));
    const silent = [...affected].filter((party) => !stated.has(party) && isAsked(framework, party));
    return answer(
      silent.map((party) => ({
        pointer: '/impact/positions',
        party,
        message: {
          da: '{party} har ikke taget stilling.',
          en: '{party} has stated no position.',
          sv: '{party} har inte tagit ställning.',
        },
        values: { party: partyName(framework, party), partyId: party },
      })),
      missing,
    );
  },
};
