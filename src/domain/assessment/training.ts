// Whether a role needs training before it can take the task.
import { isUnanswered } from '../dossier/pointers.ts';
import type { Role } from './role-name.ts';

/** Whether training is stated and not 0 hours. */
export function needsTraining(role: Role): boolean {
  return !isUnanswered(role.training) && role.training?.hours !== 0;
}
