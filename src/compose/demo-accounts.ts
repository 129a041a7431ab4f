// The accounts of the demonstration; they exist only with the embedded identity provider. All persons are fictitious.
import { type DemoAccount, person } from './demo-account.ts';
import { COUNCIL_ACCOUNTS } from './demo-accounts-2027.ts';
import { OTHER_ACCOUNTS } from './demo-accounts-elsewhere.ts';

export type { DemoAccount } from './demo-account.ts';

export const DEMO_ACCOUNTS = {
  'coordinator-fyn': person(
    'Karen Koordinator',
    'Koordinator i klynge Fyn: skriver og indsender forslag',
    'coordinator:fyn',
  ),
  'coordinator-lillebaelt': person(
    'Lars Lillebælt',
    'Koordinator i klynge Lillebælt: skriver, indsender og kvitterer',
    'coordinator:lillebaelt',
  ),
  'coordinator-sydvestjylland': person(
    'Sofie Sydvest',
    'Koordinator i klynge Sydvestjylland: kvitterer',
    'coordinator:sydvestjylland',
  ),
  'coordinator-soenderjylland': person(
    'Søren Sønderjylland',
    'Koordinator i klynge Sønderjylland: kvitterer',
    'coordinator:soenderjylland',
  ),
  'member-odense': person('Mette Medlem', 'Odense Kommune: egne tal, bekræftelse og holdning', 'member:kommune-461'),
  'member-region': person(
    'Rasmus Region',
    'Region Syddanmark: egne tal, bekræftelse og holdning',
    'member:region-1083',
  ),
  'member-plo': person(
    'Pia Praksis',
    'Almen praksis (PLO Syddanmark): egne tal, bekræftelse og holdning',
    'member:plo-syddanmark',
  ),
  'decider-fyn-administrative': person(
    'Anders Administrativ',
    'Fører afgørelser for administrativ klynge Fyn',
    'decider:fyn-administrative',
  ),
  'decider-fyn-political': person(
    'Pernille Politisk',
    'Fører afgørelser for politisk klynge Fyn',
    'decider:fyn-political',
  ),
  'decider-lillebaelt-administrative': person(
    'Birgit Administrativ',
    'Fører afgørelser for administrativ klynge Lillebælt',
    'decider:lillebaelt-administrative',
  ),
  'decider-lillebaelt-political': person(
    'Bo Politisk',
    'Fører afgørelser for politisk klynge Lillebælt',
    'decider:lillebaelt-political',
  ),
  'planner-syddanmark': person(
    'Per Planlægger',
    'Regional planlægger: overblik, omlægning, og afgørelser for Sundhedssamarbejdsudvalget',
    'planner:syddanmark-2022',
    'planner:sundhedsraad-2027',
    'decider:sundhedssamarbejdsudvalget',
  ),
  'kkr-syddanmark': person(
    'Kaja KKR',
    'Fører holdninger for KKR Syddanmark, på de 22 kommuners vegne',
    'decider:kkr-syddanmark',
  ),
  'reader-syddanmark': person('Lone Læser', 'Læser de sager, der er indsendt i Syddanmark', 'reader:syddanmark-2022'),
  ...COUNCIL_ACCOUNTS,
  ...OTHER_ACCOUNTS,
  auditor: person('Rikke Revisor', 'Revisor: læser alt, også sporet', 'auditor'),
  admin: person('Adam Administrator', 'Administrator: udgiver samarbejdsrammer', 'admin'),
  'admin-2': person('Astrid Administrator', 'Den anden administrator, som godkender udgivelsen', 'admin'),
  integration: {
    kind: 'system',
    name: 'Fagsystem (integration)',
    does: 'Et system, der logger ind med client credentials',
    grants: [
      'coordinator:fyn',
      'reader:syddanmark-2022',
      'decider:fyn-administrative',
      'decider:fyn-political',
      'decider:sundhedssamarbejdsudvalget',
    ],
  },
} as const satisfies Readonly<Record<string, DemoAccount>>;
