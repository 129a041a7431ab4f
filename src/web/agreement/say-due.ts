// Who what falls due is up to, as people say it.
import { isByCase } from '../../domain/agreement/carry-out.ts';
import type { Due } from '../../domain/agreement/due.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { bodyName, ownerName, partyName } from '../names.ts';
import type { View } from '../view.ts';

/**
 * The party; the owner of a condition; the planner, who regulates; the coordinator who makes the case that carries a
 * conclusion out; else the body that follows the agreement up. A dash where it happens by itself.
 */
export function sayDueWho(
  { act, party, kind, what, owner }: Pick<Due, 'act' | 'party' | 'kind' | 'what' | 'owner'>,
  framework: Framework,
  body: string,
  { t }: Pick<View, 't'>,
): string {
  if (party !== null) return partyName(framework, party);
  if (owner !== null) return ownerName(framework, owner);
  if (!act || ['condition', 'milestone', 'training'].includes(kind)) return '–';
  if (isByCase({ kind, what })) return t('agreement.coordinator');
  if (kind === 'carry-out' && what === 'spread') return t('agreement.otherCoordinator');
  return kind === 'regulation' ? t('agreement.planner') : bodyName(framework, body) || '–';
}
