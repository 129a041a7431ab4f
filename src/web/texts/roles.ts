// Texts of the list of who has which role.
import type { Role } from '../../domain/workflow/actor.ts';
import type { Text, Texts } from './text.ts';

const ROLE: Readonly<Record<`roles.${Role}`, Text>> = {
  'roles.coordinator': ['Koordinator', 'Coordinator', 'Koordinator'],
  'roles.member': ['Repræsentant for en part', 'Representative of a party', 'Företrädare för en part'],
  'roles.decider': ['Fører afgørelser', 'Records decisions', 'För beslut'],
  'roles.planner': ['Regional planlægger', 'Regional planner', 'Regional planerare'],
  'roles.reader': ['Læser', 'Reader', 'Läsare'],
  'roles.auditor': ['Revisor', 'Auditor', 'Revisor'],
  'roles.admin': ['Administrator', 'Administrator', 'Administratör'],
};

export const ROLE_TEXTS = {
  'roles.title': ['Hvem har hvilken rolle', 'Who has which role', 'Vem har vilken roll'],
  'roles.lead': [
    'De personer og systemer, der har været her inden for 400 dage, og hvad login-tjenesten sagde om dem, sidst de kom.',
    'The people and systems that have been here within 400 days, and what the identity provider said of them when they last came.',
    'De personer och system som har varit här inom 400 dagar, och vad inloggningstjänsten sade om dem senast de kom.',
  ],
  'roles.provider': [
    'Roller gives og fratages i login-tjenesten, ikke her. Den, der har mistet en rolle og ikke har været her siden, står stadig med den.',
    'Roles are given and taken in the identity provider, not here. Whoever lost a role and has not been here since still stands with it.',
    'Roller ges och tas i inloggningstjänsten, inte här. Den som har förlorat en roll och inte har varit här sedan dess står kvar med den.',
  ],
  'roles.role': ['Rolle', 'Role', 'Roll'],
  'roles.who': ['Hvem', 'Who', 'Vem'],
  'roles.may': ['Roller', 'Roles', 'Roller'],
  'roles.seen': ['Senest her', 'Last here', 'Senast här'],
  'roles.system': ['system', 'system', 'system'],
  'roles.scopes': ['Adgang for et system', 'Scopes of a system', 'Åtkomst för ett system'],
  'roles.noGrants': ['Ingen roller', 'No roles', 'Inga roller'],
  'roles.unknown': [
    'Kendes kun fra sporet; rollerne vides ikke',
    'Known from the trail alone; the roles are not known',
    'Känd bara från spåret; rollerna är okända',
  ],
  'roles.none': [
    'Ingen med den rolle har været her.',
    'Nobody with the role has been here.',
    'Ingen med den rollen har varit här.',
  ],
  ...ROLE,
} as const satisfies Texts;
