// Names of parties, clusters, bodies and frameworks in a person's language.

import { TASK_TYPE_WORDS } from '../domain/dossier/task-types.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { partyById, stageOf } from '../domain/governance/lookups.ts';
import { type Grant, type Role, SCOPE_OF_ROLE } from '../domain/workflow/actor.ts';
import { inLanguage, type Language, type Localised } from '../lib/localised.ts';
import type { Translate } from './texts/index.ts';

export { partyName } from '../domain/governance/names.ts';

export function clusterName(framework: Framework, id: string): string {
  return framework.clusters.find((cluster) => cluster.id === id)?.name ?? id;
}

/** The name of a cluster or party. */
export function placeName({ clusters, parties }: Framework, id: string): string {
  return [...clusters, ...parties].find((each) => each.id === id)?.name ?? id;
}

export function bodyName(framework: Framework, id: string): string {
  return framework.bodies.find((body) => body.id === id)?.name ?? id;
}

/** The name of the owner of a condition: a party or a body. Any other value is returned unchanged. */
export function ownerName(framework: Framework, id: string): string {
  const { parties, bodies } = framework;
  return [...parties, ...bodies].find((each) => each.id === id)?.name ?? id;
}

export function frameworkName(framework: Framework, id: string, language: Language): string {
  return framework.id === id ? inLanguage(framework.title, language) : id;
}

export function stepName(framework: Framework, id: string, language: Language): string {
  const step = framework.steps.find((candidate) => candidate.id === id);
  return step ? inLanguage(step.title, language) : id;
}

/** The name of a stage in the procedure of the case's type. */
export function stageName(
  framework: Framework,
  ofType: { readonly caseType: string },
  id: string,
  language: Language,
): string {
  const stage = stageOf(framework, ofType, id);
  return stage ? inLanguage(stage.title, language) : id;
}

const TASK_TYPES: Readonly<Record<string, Localised>> = TASK_TYPE_WORDS;

/** The name of a task type; its id where the list does not have it. */
export function taskTypeName(id: string, language: Language): string {
  return TASK_TYPES[id]?.[language] ?? id;
}

/**
 * A grant in words.
 * @param frameworks all published ones; the name of the scope is looked up in them
 */
export function sayGrant(grant: Grant, frameworks: readonly Framework[], t: Translate, language: Language): string {
  return t(`role.${grant.role}`, { scope: scopeName(grant, frameworks, language) });
}

function scopeName({ role, scope }: Grant, frameworks: readonly Framework[], language: Language): string {
  const names = frameworks.map((framework) => scopeNameIn(framework, role, scope, language));
  return names.find((name) => name !== undefined) ?? scope;
}

/** Undefined where the framework does not have the scope. */
function scopeNameIn(framework: Framework, role: Role, scope: string, language: Language): string | undefined {
  switch (SCOPE_OF_ROLE[role]) {
    case 'cluster':
      return framework.clusters.find(({ id }) => id === scope)?.name;
    case 'party':
      return partyById(framework, scope)?.name;
    case 'body':
      return framework.bodies.find(({ id }) => id === scope)?.name;
    case 'framework':
      return framework.id === scope ? inLanguage(framework.title, language) : undefined;
    case null:
      return undefined;
  }
}
