// Every form of the dossier, in the order of its sections. A new field is added in one of the lists, and nowhere else.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Group } from './field.ts';
import { economyGroups } from './groups-economy.ts';
import { competenceGroups, QUALITY_GROUPS } from './groups-practice.ts';
import { responsibilityGroups } from './groups-responsibility.ts';
import { IMPACT_GROUPS, PLAN_GROUPS, TASK_GROUPS, VOLUME_GROUPS } from './groups-task.ts';

/** Alternatives, roles and phases have a page each. */
export function groupsOf(dossier: Dossier): readonly Group[] {
  return [
    ...TASK_GROUPS,
    ...VOLUME_GROUPS,
    ...economyGroups(dossier),
    ...competenceGroups(dossier),
    ...QUALITY_GROUPS,
    ...responsibilityGroups(dossier),
    ...PLAN_GROUPS,
    ...IMPACT_GROUPS,
  ];
}
