// Who may see a case, as SQL: the rule of the domain's canSee, arm by arm.
import type { Sight } from '../domain/workflow/visibility.ts';
import type { Parameters } from './statement.ts';

/** Conditions on `proposal p`. */
export function seenBy(p: Parameters, sight: Sight): readonly string[] {
  const kept = `p.status <> 'deleted'`;
  if (sight.all) return [kept];
  const { frameworks, clusters, parties } = sight;
  const arms = [
    ...(frameworks.length > 0 ? [`p.opened and p.framework_id = any(${p.add('text[]', frameworks)})`] : []),
    ...(clusters.length > 0 ? [`p.cluster = any(${p.add('text[]', clusters)})`] : []),
    ...(parties.length > 0 ? [`p.parties && ${p.add('text[]', parties)}`] : []),
  ];
  return [kept, arms.length === 0 ? 'false' : `(${arms.join(' or ')})`];
}
