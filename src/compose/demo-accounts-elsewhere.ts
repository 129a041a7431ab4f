// Accounts for trying out the shipped frameworks outside Syddanmark: a coordinator, and somebody
// for each body, for nobody speaks for two bodies of a case. They go on in the bodies of 2027.
import { type DemoAccount, person } from './demo-account.ts';

export const OTHER_ACCOUNTS = {
  'coordinator-koege-roskilde': person(
    'Kaj Køge',
    'Region Sjælland: koordinator ved hospitalet i Køge/Roskilde, fra 2027 i Østsjælland og Øerne',
    'coordinator:koege-roskilde',
    'coordinator:oestsjaelland-oerne',
  ),
  'decider-koege-roskilde': person(
    'Sidsel Samarbejdsgruppe',
    'Region Sjælland: fører afgørelser for samarbejdsgruppen ved Køge/Roskilde, fra 2027 for sundhedsrådet',
    'decider:koege-roskilde-administrative',
    'decider:sundhedsraad-oestsjaelland-oerne',
  ),
  'decider-koordinationsudvalg-sjaelland': person(
    'Sigurd Sjælland',
    'Region Sjælland: overblik, og afgørelser for Sundhedskoordinationsudvalget, fra 2027 for regionsrådet',
    'planner:sjaelland-2019',
    'planner:sundhedsraad-2027',
    'decider:sundhedskoordinationsudvalget-sjaelland',
    'decider:regionsraad-oestdanmark',
  ),
  'coordinator-planomraade': person(
    'Poul Planområde',
    'De otte principper: koordinator i planområdet',
    'coordinator:planomraade',
  ),
  'decider-planomraade': person(
    'Petra Planområde',
    'De otte principper: fører afgørelser for samordningsgruppen',
    'decider:planomraade-administrative',
  ),
  'decider-koordinationsudvalg-otte': person(
    'Ottilia Otte',
    'De otte principper: overblik, og afgørelser for Sundhedskoordinationsudvalget',
    'planner:sundhedsaftale-8-principper',
    'decider:sundhedskoordinationsudvalget-planomraade',
  ),
  'coordinator-hisam': person('Hjalmar Hisam', 'Göteborg: samordnare i Hisam', 'coordinator:hisam'),
  'decider-hisam': person('Hilda Hisam', 'Göteborg: beslut för Hisams samverkansgrupp', 'decider:hisam-group'),
  'decider-lgs': person(
    'Gudrun Göteborg',
    'Göteborg: översikt, och beslut för ledningsgruppen LGS',
    'planner:lgs-goteborg-2009',
    'decider:lgs',
  ),
} as const satisfies Readonly<Record<string, DemoAccount>>;
