// All pages of the dossier, in the order of its sections. A newly declared field of a list appears on its page by
// itself; any other field needs a line in a part.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Group } from './field.ts';
import { economyGroups } from './groups-economy.ts';
import { HANDOVER_GROUPS, IMPACT_GROUPS, PLAN_GROUPS } from './groups-plan.ts';
import { COMPETENCE_GROUPS, QUALITY_GROUPS } from './groups-practice.ts';
import { RESPONSIBILITY_GROUPS } from './groups-responsibility.ts';
import { TASK_GROUPS, VOLUME_GROUPS } from './groups-task.ts';

/**
 * One page for each part of the dossier. The page of costs and settlements exists only where there are alternatives.
 */
export function groupsOf(dossier: Dossier): readonly Group[] {
  return [
    ...TASK_GROUPS,
    ...VOLUME_GROUPS,
    ...economyGroups(dossier),
    ...COMPETENCE_GROUPS,
    ...QUALITY_GROUPS,
    ...RESPONSIBILITY_GROUPS,
    ...HANDOVER_GROUPS,
    ...PLAN_GROUPS,
    ...IMPACT_GROUPS,
  ];
}
