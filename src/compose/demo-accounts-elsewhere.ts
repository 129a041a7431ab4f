// Demonstration accounts for the shipped frameworks outside Syddanmark: a coordinator, and one account per body, since
// nobody may decide for two bodies of a case. They also have roles in the bodies of 2027.
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
    'De otte principper: koordinator i planområdet, fra 2027 i Sundhedsråd Hovedstaden',
    'coordinator:planomraade',
    'coordinator:hovedstaden',
  ),
  'decider-planomraade': person(
    'Petra Planområde',
    'De otte principper: fører afgørelser for samordningsgruppen, fra 2027 for Sundhedsråd Hovedstaden',
    'decider:planomraade-administrative',
    'decider:sundhedsraad-hovedstaden',
  ),
  'decider-koordinationsudvalg-otte': person(
    'Ottilia Otte',
    'De otte principper: overblik, og afgørelser for Sundhedskoordinationsudvalget, fra 2027 for regionsrådet',
    'planner:sundhedsaftale-8-principper',
    'planner:sundhedsraad-2027',
    'decider:sundhedskoordinationsudvalget-planomraade',
    'decider:regionsraad-oestdanmark',
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
