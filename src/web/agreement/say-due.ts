// What falls due, as people say it: what, who, and what it is about.
import { type Due, dueWords } from '../../domain/agreement/due.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { bodyName, ownerName, partyName } from '../names.ts';
import type { View } from '../view.ts';

type Told = Pick<Due, 'kind' | 'what'>;

/** `agreement` where it is at hand: conditions and milestones then have their words. */
export function sayDue(due: Told, { language }: Pick<View, 'language'>, agreement?: Agreement): string {
  const words =
    due.kind === 'condition'
      ? agreement?.conditions.find(({ id }) => id === due.what)?.text
      : due.kind === 'milestone'
        ? agreement?.milestones.find(({ id }) => id === due.what)?.what
        : undefined;
  const name = dueWords(due, language);
  return words ? `${name}: ${words}` : name;
}

/**
 * The party; the owner of a condition, where the agreement is at hand; the planner, who regulates; else the body that
 * follows the agreement up. A dash where it happens by itself.
 */
export function sayDueWho(
  { act, party, kind, what }: Pick<Due, 'act' | 'party' | 'kind' | 'what'>,
  framework: Framework,
  body: string,
  { t }: Pick<View, 't'>,
  agreement?: Agreement,
): string {
  if (party !== null) return partyName(framework, party);
  const owner = kind === 'condition' ? agreement?.conditions.find(({ id }) => id === what)?.owner : undefined;
  if (owner !== undefined) return ownerName(framework, owner);
  if (!act || kind === 'condition' || kind === 'milestone') return '–';
  return kind === 'regulation' ? t('agreement.planner') : bodyName(framework, body) || '–';
}
