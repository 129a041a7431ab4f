// Every operation of the registers beside the cases.
import type { Operation } from '../operation.ts';
import { getBeaconRoute, listBeaconsRoute } from './beacons/reads.ts';
import { addBeaconRoute, defineBeaconRoute, recordBeaconValuesRoute } from './beacons/writes.ts';
import { closeObservationRoute } from './observations/close-observation.ts';
import { countObservationsRoute } from './observations/count-observations.ts';
import { getObservationRoute } from './observations/get-observation.ts';
import { listObservationsRoute } from './observations/list-observations.ts';
import { promoteObservationRoute } from './observations/promote-observation.ts';
import { reportObservationRoute } from './observations/report-observation.ts';
import { reviseObservationRoute } from './observations/revise-observation.ts';
import { listTaskTypesRoute } from './task-types/list-task-types.ts';

export const REGISTER_OPERATIONS: readonly Operation[] = [
  listTaskTypesRoute,
  addBeaconRoute,
  defineBeaconRoute,
  getBeaconRoute,
  listBeaconsRoute,
  recordBeaconValuesRoute,
  closeObservationRoute,
  countObservationsRoute,
  getObservationRoute,
  listObservationsRoute,
  promoteObservationRoute,
  reportObservationRoute,
  reviseObservationRoute,
];
