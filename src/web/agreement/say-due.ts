// Who what falls due is up to, as people say it.
import type { Due } from '../../domain/agreement/due.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { bodyName, ownerName, partyName } from '../names.ts';
import type { View } from '../view.ts';

/**
 * The party; the owner of a condition; the planner, who regulates; else the body that follows the agreement up. A dash
 * where it happens by itself.
 */
export function sayDueWho(
  { act, party, kind, owner }: Pick<Due, 'act' | 'party' | 'kind' | 'owner'>,
  framework: Framework,
  body: string,
  { t }: Pick<View, 't'>,
): string {
  if (party !== null) return partyName(framework, party);
  if (owner !== null) return ownerName(framework, owner);
  if (!act || ['condition', 'milestone', 'training'].includes(kind)) return '–';
  return kind === 'regulation' ? t('agreement.planner') : bodyName(framework, body) || '–';
}
