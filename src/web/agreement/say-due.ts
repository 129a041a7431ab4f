// Words for who must act on a due item.
import { isByCase } from '../../domain/agreement/carry-out.ts';
import type { Due } from '../../domain/agreement/due.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { bodyName, ownerName, partyName } from '../names.ts';
import type { View } from '../view.ts';

/**
 * The party; else the owner of a condition; the planner for a regulation; a coordinator where a case carries a
 * conclusion out; otherwise the body that follows the agreement up. A dash where nobody has to act.
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
