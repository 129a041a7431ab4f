// Accounts of the bodies from 2027, in the area where the demonstration is
// played: sundhedsråd, regionsråd, and the nine municipal councils of Fyn.
import { type DemoAccount, person } from './demo-account.ts';

/** Records the decisions of one municipality's council. */
function council(name: string, municipality: string, code: number): DemoAccount {
  return person(
    name,
    `Fører afgørelser for kommunalbestyrelsen i ${municipality}`,
    `decider:kommunalbestyrelse-${code}`,
  );
}

export const COUNCIL_ACCOUNTS = {
  'decider-sundhedsraad-fyn': person(
    'Sune Sundhedsråd',
    'Fører afgørelser for Sundhedsråd Fyn',
    'decider:sundhedsraad-fyn',
  ),
  'decider-sundhedsraad-lillebaelt': person(
    'Sanne Sundhedsråd',
    'Fører afgørelser for Sundhedsråd Lillebælt',
    'decider:sundhedsraad-lillebaelt',
  ),
  'decider-regionsraad-syddanmark': person(
    'Regitze Regionsråd',
    'Fører afgørelser for regionsrådet i Region Syddanmark',
    'decider:regionsraad-syddanmark',
  ),
  'decider-odense': council('Olga Odense', 'Odense Kommune', 461),
  'decider-assens': council('Asger Assens', 'Assens Kommune', 420),
  'decider-faaborg-midtfyn': council('Frida Faaborg', 'Faaborg-Midtfyn Kommune', 430),
  'decider-kerteminde': council('Kirsten Kerteminde', 'Kerteminde Kommune', 440),
  'decider-nyborg': council('Niels Nyborg', 'Nyborg Kommune', 450),
  'decider-svendborg': council('Signe Svendborg', 'Svendborg Kommune', 479),
  'decider-nordfyn': council('Nora Nordfyn', 'Nordfyns Kommune', 480),
  'decider-langeland': council('Leif Langeland', 'Langeland Kommune', 482),
  'decider-aeroe': council('Ella Ærø', 'Ærø Kommune', 492),
} as const satisfies Readonly<Record<string, DemoAccount>>;
