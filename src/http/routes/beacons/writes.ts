// POST /v1/frameworks/{id}/beacons · PATCH …/{beacon} · POST …/{beacon}/values · POST …/{beacon}/sums
import { z } from 'zod';
import { addBeacon, defineBeacon, recordBeaconValues, sumBeacon } from '../../../app/registers/beacons.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleBeacon, sampleNewBeacon, sampleValues } from '../../openapi/beacon-samples.ts';
import { operation } from '../../operation.ts';
import {
  BeaconPatchShape,
  BeaconShape,
  beaconReply,
  NewBeaconShape,
  NewValuesShape,
  SumShape,
} from '../../shapes/beacons.ts';
import { beacon, framework } from './reads.ts';

const beaconOf = ({ id, beacon: key }: { readonly id: string; readonly beacon: string }) => ({ framework: id, key });

export const addBeaconRoute = operation({
  operationId: 'addBeacon',
  method: 'POST',
  path: '/frameworks/{id}/beacons',
  tag: 'Registers',
  summary: 'Add an indicator',
  description: 'An administrator, or the framework’s planner, adds an indicator of the framework’s own.',
  scope: 'proposals:write',
  params: z.strictObject({ id: framework }),
  body: NewBeaconShape,
  bodyExample: sampleNewBeacon,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The indicator, without figures yet.',
    schema: BeaconShape,
    example: sampleBeacon,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'not-found', 'entry-exists'],
  handle: async ({ ports, actor, key, params, body }) =>
    changedAnswer(await addBeacon(ports, { actor, key, present: beaconReply(201) }, params.id, body)),
});

export const defineBeaconRoute = operation({
  operationId: 'defineBeacon',
  method: 'PATCH',
  path: '/frameworks/{id}/beacons/{beacon}',
  tag: 'Registers',
  summary: 'Define an indicator',
  description:
    'An administrator, or the planner, fills in a place or changes what an indicator is. Where it measures something else than before, figures of the earlier definition are no longer compared.',
  scope: 'proposals:write',
  params: z.strictObject({ id: framework, beacon }),
  body: BeaconPatchShape,
  bodyExample: () => ({ target: 30, direction: 'down' }),
  mergePatch: true,
  ifMatch: 'required',
  success: {
    status: 200,
    description: 'The indicator, changed.',
    schema: BeaconShape,
    example: sampleBeacon,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: beaconReply(200) };
    return changedAnswer(await defineBeacon(ports, asked, beaconOf(params), body));
  },
});

const withFigures = {
  status: 200,
  description: 'The indicator with the figures.',
  schema: BeaconShape,
  example: sampleBeacon,
  headers: ['ETag'],
} as const;

export const recordBeaconValuesRoute = operation({
  operationId: 'recordBeaconValues',
  method: 'POST',
  path: '/frameworks/{id}/beacons/{beacon}/values',
  tag: 'Registers',
  summary: 'Record figures of an indicator',
  description:
    'Figures for periods that have ended: the planner and administrators for every place, a coordinator for the cluster, a member for the party. A figure given again for the same place and period corrects the earlier one; both are kept.',
  scope: 'proposals:write',
  params: z.strictObject({ id: framework, beacon }),
  body: NewValuesShape,
  bodyExample: sampleValues,
  ifMatch: 'accepted',
  idempotency: 'required',
  success: withFigures,
  refusals: ['forbidden', 'not-found', 'stale'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: beaconReply(200) };
    return changedAnswer(await recordBeaconValues(ports, asked, beaconOf(params), body.values));
  },
});

export const sumBeaconRoute = operation({
  operationId: 'sumBeacon',
  method: 'POST',
  path: '/frameworks/{id}/beacons/{beacon}/sums',
  tag: 'Registers',
  summary: 'Add up an indicator from reports',
  description:
    'Adds up the units that parties have reported under agreements on the indicator’s type of task (`sumOf`), for a period that has ended: the planner for every cluster and the whole framework, a coordinator for the cluster. Where a report that is owed is missing, the figure is late, with the reason instead of a number.',
  scope: 'proposals:write',
  params: z.strictObject({ id: framework, beacon }),
  body: SumShape,
  bodyExample: () => ({ period: '2025' }),
  ifMatch: 'accepted',
  idempotency: 'required',
  success: withFigures,
  refusals: ['forbidden', 'not-found', 'stale', 'nothing-to-add-up'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: beaconReply(200) };
    return changedAnswer(await sumBeacon(ports, asked, beaconOf(params), body.period));
  },
});
