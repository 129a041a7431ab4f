// GET /v1/frameworks/{id}/beacons · GET /v1/frameworks/{id}/beacons/{beacon}
import { z } from 'zod';
import { getBeacon, listBeacons } from '../../../app/registers/beacons.ts';
import { contentAnswer, resourceAnswer } from '../../answers.ts';
import { sampleBeacon, sampleBeacons } from '../../openapi/beacon-samples.ts';
import { operation } from '../../operation.ts';
import { BeaconShape, BeaconsShape, beaconText, presentBeacons } from '../../shapes/beacons.ts';
import { nameParam } from '../../shapes/building-blocks.ts';

export const framework = nameParam('The framework’s id, for example `syddanmark-2022`.');
export const beacon = nameParam('The indicator’s key, for example `faerdigbehandlingsdage-somatik`.');

export const listBeaconsRoute = operation({
  operationId: 'listBeacons',
  method: 'GET',
  path: '/frameworks/{id}/beacons',
  tag: 'Registers',
  summary: 'List indicators',
  description:
    'The indicators (pejlemærker) that a framework is followed by, and where each stands: the seven national ones, places to fill where the names were not found in public, and the framework’s own.',
  scope: 'proposals:read',
  params: z.strictObject({ id: framework }),
  conditional: true,
  success: {
    status: 200,
    description: 'The indicators, and the national goals.',
    schema: BeaconsShape,
    example: sampleBeacons,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) =>
    contentAnswer(call, presentBeacons(await listBeacons(call.ports, call.actor, call.params.id))),
});

export const getBeaconRoute = operation({
  operationId: 'getBeacon',
  method: 'GET',
  path: '/frameworks/{id}/beacons/{beacon}',
  tag: 'Registers',
  summary: 'Get an indicator',
  description: 'One indicator with its definition, its figures over time and where it stands at each place.',
  scope: 'proposals:read',
  params: z.strictObject({ id: framework, beacon }),
  conditional: true,
  success: {
    status: 200,
    description: 'The indicator as it stands.',
    schema: BeaconShape,
    example: sampleBeacon,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const found = await getBeacon(call.ports, call.actor, { framework: call.params.id, key: call.params.beacon });
    const { body, etag } = beaconText(found);
    return resourceAnswer(call, etag, () => body);
  },
});
