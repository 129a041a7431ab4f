// The operations of the registers.
import type { Operation } from '../../operation.ts';
import { ANNOUNCEMENT_OPERATIONS } from '../announcements/announcements.ts';
import { getBeaconRoute, listBeaconsRoute } from '../beacons/reads.ts';
import { addBeaconRoute, defineBeaconRoute, recordBeaconValuesRoute, sumBeaconRoute } from '../beacons/writes.ts';
import { EXPERIENCE_OPERATIONS } from '../experiences/experiences.ts';
import { GOAL_OPERATIONS } from '../goals/goals.ts';
import { closeObservationRoute } from '../observations/close-observation.ts';
import { countObservationsRoute } from '../observations/count-observations.ts';
import { getObservationRoute } from '../observations/get-observation.ts';
import { listObservationsRoute } from '../observations/list-observations.ts';
import { promoteObservationRoute } from '../observations/promote-observation.ts';
import { reportObservationRoute } from '../observations/report-observation.ts';
import { reviseObservationRoute } from '../observations/revise-observation.ts';
import { exportBalanceRoute, getBalanceRoute } from './balance.ts';
import { exportBeaconsRoute } from './beacons.ts';
import { exportTasksRoute, getTasksRoute } from './tasks.ts';

export const REGISTER_OPERATIONS: readonly Operation[] = [
  getTasksRoute,
  exportTasksRoute,
  getBalanceRoute,
  exportBalanceRoute,
  addBeaconRoute,
  defineBeaconRoute,
  getBeaconRoute,
  listBeaconsRoute,
  recordBeaconValuesRoute,
  sumBeaconRoute,
  exportBeaconsRoute,
  ...GOAL_OPERATIONS,
  ...EXPERIENCE_OPERATIONS,
  ...ANNOUNCEMENT_OPERATIONS,
  closeObservationRoute,
  countObservationsRoute,
  getObservationRoute,
  listObservationsRoute,
  promoteObservationRoute,
  reportObservationRoute,
  reviseObservationRoute,
];
