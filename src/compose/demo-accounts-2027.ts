// Demonstration accounts of the bodies from 2027: sundhedsråd, regionsråd and the nine municipal councils of Fyn, and
// the councils of Køge and København.
import { type DemoAccount, person } from './demo-account.ts';

/** An account that records the decisions of one municipal council. */
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
  'decider-koege': council('Kirstine Køge', 'Køge Kommune', 259),
  'decider-koebenhavn': council('Kasper København', 'Københavns Kommune', 101),
} as const satisfies Readonly<Record<string, DemoAccount>>;
