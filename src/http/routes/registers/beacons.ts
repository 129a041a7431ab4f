// The figures of a framework's indicators, as rows.
import { z } from 'zod';
import { BEACON_COLUMNS, beaconRows } from '../../../app/extract-beacons.ts';
import { listBeacons } from '../../../app/registers/beacons.ts';
import { sampleBeaconsRead } from '../../openapi/beacon-samples.ts';
import { Id } from '../../shapes/building-blocks.ts';
import { registerExport } from './register-export.ts';

export const exportBeaconsRoute = registerExport({
  operationId: 'exportBeacons',
  name: 'beacons',
  summary: 'Extract of indicators',
  description:
    'One row for each figure that counts, of each indicator of a framework, and one for each indicator without figures. Counts of 1–4 are masked.',
  columns: BEACON_COLUMNS,
  query: z.strictObject({ framework: Id.meta({ description: 'Whose indicators are asked for.' }) }),
  sample: () => beaconRows(sampleBeaconsRead()),
  refusals: ['not-found'],
  rows: async (ports, actor, { framework }) => beaconRows(await listBeacons(ports, actor, framework)),
});
