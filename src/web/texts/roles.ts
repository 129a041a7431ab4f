// Names of the roles, and texts of the list of who has which role.

import type { Role } from '../../domain/workflow/actor.ts';
import type { Localised } from '../../lib/localised.ts';
import type { Texts } from './text.ts';

/** The name of a role without a scope. */
const ROLE: Readonly<Record<`roles.${Role}`, Localised>> = {
  'roles.coordinator': { da: 'Koordinator', en: 'Coordinator', sv: 'Koordinator' },
  'roles.member': { da: 'Repræsentant for en part', en: 'Representative of a party', sv: 'Företrädare för en part' },
  'roles.decider': { da: 'Fører afgørelser', en: 'Records decisions', sv: 'För beslut' },
  'roles.planner': { da: 'Regional planlægger', en: 'Regional planner', sv: 'Regional planerare' },
  'roles.reader': { da: 'Læser', en: 'Reader', sv: 'Läsare' },
  'roles.auditor': { da: 'Revisor', en: 'Auditor', sv: 'Revisor' },
  'roles.admin': { da: 'Administrator', en: 'Administrator', sv: 'Administratör' },
};

/** A role with its scope. */
const GRANT: Readonly<Record<`role.${Role}`, Localised>> = {
  'role.coordinator': { da: 'Koordinator i {scope}', en: 'Coordinator in {scope}', sv: 'Koordinator i {scope}' },
  'role.member': { da: 'Repræsentant for {scope}', en: 'Representative of {scope}', sv: 'Företrädare för {scope}' },
  'role.decider': {
    da: 'Fører afgørelser for {scope}',
    en: 'Records decisions for {scope}',
    sv: 'För beslut för {scope}',
  },
  'role.planner': {
    da: 'Regional planlægger i {scope}',
    en: 'Regional planner in {scope}',
    sv: 'Regional planerare i {scope}',
  },
  'role.reader': { da: 'Læser sager i {scope}', en: 'Reads cases in {scope}', sv: 'Läser ärenden i {scope}' },
  'role.auditor': { da: 'Revisor: læser alt', en: 'Auditor: reads everything', sv: 'Revisor: läser allt' },
  'role.admin': {
    da: 'Administrator af samarbejdsrammer',
    en: 'Administrator of frameworks',
    sv: 'Administratör av ramverk',
  },
};

export const ROLE_TEXTS = {
  'roles.title': { da: 'Hvem har hvilken rolle', en: 'Who has which role', sv: 'Vem har vilken roll' },
  'roles.lead': {
    da: 'De personer og systemer, der har været her inden for 400 dage, og hvad login-tjenesten sagde om dem, sidst de kom.',
    en: 'The people and systems that have been here within 400 days, and what the identity provider said of them when they last came.',
    sv: 'De personer och system som har varit här inom 400 dagar, och vad inloggningstjänsten sade om dem senast de kom.',
  },
  'roles.provider': {
    da: 'Roller gives og fratages i login-tjenesten, ikke her. Den, der har mistet en rolle og ikke har været her siden, står stadig med den.',
    en: 'Roles are given and taken in the identity provider, not here. Whoever lost a role and has not been here since still stands with it.',
    sv: 'Roller ges och tas i inloggningstjänsten, inte här. Den som har förlorat en roll och inte har varit här sedan dess står kvar med den.',
  },
  'roles.role': { da: 'Rolle', en: 'Role', sv: 'Roll' },
  'roles.who': { da: 'Hvem', en: 'Who', sv: 'Vem' },
  'roles.may': { da: 'Roller', en: 'Roles', sv: 'Roller' },
  'roles.seen': { da: 'Senest her', en: 'Last here', sv: 'Senast här' },
  'roles.system': { da: 'system', en: 'system', sv: 'system' },
  'roles.scopes': { da: 'Adgang for et system', en: 'Scopes of a system', sv: 'Åtkomst för ett system' },
  'roles.noGrants': { da: 'Ingen roller', en: 'No roles', sv: 'Inga roller' },
  'roles.unknown': {
    da: 'Kendes kun fra sporet; rollerne vides ikke',
    en: 'Known from the trail alone; the roles are not known',
    sv: 'Känd bara från spåret; rollerna är okända',
  },
  'roles.none': {
    da: 'Ingen med den rolle har været her.',
    en: 'Nobody with the role has been here.',
    sv: 'Ingen med den rollen har varit här.',
  },
  ...ROLE,
  ...GRANT,
} as const satisfies Texts;
