// Has every affected party said where it stands? Source: shared design "assessment", Dossier (positions) and The checks.
import { partyKind } from '../../governance/lookups.ts';
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { partyName } from '../names.ts';

export const involvementPositions: Check = {
  code: 'involvement.positions',
  title: {
    da: 'En berørt part har ikke taget stilling',
    en: 'An affected party has stated no position',
    sv: 'En berörd part har inte tagit ställning',
  },
  fires: {
    da: 'En afgivende, modtagende eller på anden måde berørt part har ikke tilkendegivet sin holdning.',
    en: 'A transferring, receiving or otherwise affected party has stated no position.',
    sv: 'En överlämnande, mottagande eller på annat sätt berörd part har inte angett sin ståndpunkt.',
  },
  remedy: {
    da: 'Bed parten om selv at skrive sin holdning under sagen.',
    en: 'Ask the party to state its position itself on the case.',
    sv: 'Be parten att själv ange sin ståndpunkt i ärendet.',
  },
  severity: 'warning',
  parameters: {},
  source: 'Fælles ansvar (seed 000); de andre klynger orienteres (seed 003)',
  reads: ['/task/transferringParties', '/task/receivingParties', '/impact/otherParties', '/impact/positions'],
  run({ dossier: { task, impact }, framework }) {
    const missing = [
      ...(task?.transferringParties?.length ? [] : ['/task/transferringParties']),
      ...(task?.receivingParties?.length ? [] : ['/task/receivingParties']),
      // An empty list says that no other party is affected.
      ...(impact?.otherParties === undefined ? ['/impact/otherParties'] : []),
    ].map(notStated);
    const affected = new Set([...(task?.transferringParties ?? []), ...(task?.receivingParties ?? []), ...(impact?.otherParties ?? [])]);
    const stated = new Set((impact?.positions ?? []).map(({ party }) => party));
    // Citizens have no members who could write a position; they are heard by involvement.citizens.
    const silent = [...affected].filter((party) => !stated.has(party) && partyKind(framework, party) !== 'citizen');
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
