// Every form of the dossier, in the order of its sections. A field of a
// list is in its form by being declared; another by one line in a group.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Group } from './field.ts';
import { economyGroups } from './groups-economy.ts';
import { HANDOVER_GROUPS, IMPACT_GROUPS, PLAN_GROUPS } from './groups-plan.ts';
import { competenceGroups, QUALITY_GROUPS } from './groups-practice.ts';
import { responsibilityGroups } from './groups-responsibility.ts';
import { TASK_GROUPS, VOLUME_GROUPS } from './groups-task.ts';

/** Alternatives, roles and phases have pages of their own. */
export function groupsOf(dossier: Dossier): readonly Group[] {
  return [
    ...TASK_GROUPS,
    ...VOLUME_GROUPS,
    ...economyGroups(dossier),
    ...competenceGroups(dossier),
    ...QUALITY_GROUPS,
    ...responsibilityGroups(dossier),
    ...HANDOVER_GROUPS,
    ...PLAN_GROUPS,
    ...IMPACT_GROUPS,
  ];
}
