// Accounts for trying out the shipped frameworks outside Syddanmark, a coordinator and a decider for each.
import { type DemoAccount, person } from './demo-account.ts';

export const OTHER_ACCOUNTS = {
  'coordinator-koege-roskilde': person(
    'Kaj Køge',
    'Region Sjælland: koordinator ved hospitalet i Køge/Roskilde',
    'coordinator:koege-roskilde',
  ),
  'decider-sjaelland': person(
    'Sidsel Sjælland',
    'Region Sjælland: overblik, og afgørelser for samarbejdsgruppen og Sundhedskoordinationsudvalget',
    'planner:sjaelland-2019',
    'decider:koege-roskilde-administrative',
    'decider:sundhedskoordinationsudvalget-sjaelland',
  ),
  'coordinator-planomraade': person(
    'Poul Planområde',
    'De otte principper: koordinator i planområdet',
    'coordinator:planomraade',
  ),
  'decider-otte-principper': person(
    'Ottilia Otte',
    'De otte principper: overblik, og afgørelser for samordningsgruppen og Sundhedskoordinationsudvalget',
    'planner:sundhedsaftale-8-principper',
    'decider:planomraade-administrative',
    'decider:sundhedskoordinationsudvalget-planomraade',
  ),
  'coordinator-hisam': person('Hjalmar Hisam', 'Göteborg: samordnare i Hisam', 'coordinator:hisam'),
  'decider-goteborg': person(
    'Gudrun Göteborg',
    'Göteborg: översikt, och beslut för Hisams samverkansgrupp och LGS',
    'planner:lgs-goteborg-2009',
    'decider:hisam-group',
    'decider:lgs',
  ),
} as const satisfies Readonly<Record<string, DemoAccount>>;
