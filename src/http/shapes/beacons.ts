// Pejlemærker, as the API shows and takes them.
import { z } from 'zod';
import type { Reply } from '../../app/ports.ts';
import type { BeaconSeen, BeaconsOfFramework } from '../../app/registers/beacons.ts';
import { type Beacon, BeaconDefinition, BeaconFigure, WHY_NOT } from '../../domain/registers/beacon.ts';
import { STANDINGS, standingsOf } from '../../domain/registers/beacon-standing.ts';
import { versionTag } from '../entity-tags.ts';
import { Href, Id, Instant, LARGEST_VERSION, named, Person, text, Version } from './building-blocks.ts';
import { href } from './lists.ts';

const definition = BeaconDefinition.shape;
const figure = BeaconFigure.shape;

export const NewBeaconShape = z.strictObject({
  key: Id.meta({ description: 'Its name in addresses, for example `blodproever-hjemme`.' }),
  ...definition,
});

/** A merge patch: null takes away. */
export const BeaconPatchShape = z.strictObject({
  title: definition.title.nullable(),
  definition: definition.definition.nullable(),
  measures: definition.measures.nullable(),
  unit: definition.unit.nullable(),
  direction: definition.direction.nullable(),
  target: definition.target.nullable(),
  frequency: definition.frequency.nullable(),
  source: definition.source.nullable(),
  verified: definition.verified.unwrap().optional(),
});

export const NewValuesShape = z.strictObject({
  values: z.array(BeaconFigure).min(1).max(500).meta({ description: 'All are kept, or none.' }),
});

const number = z.number().min(-1e12).max(1e12);
export const BeaconShape = named(
  'Beacon',
  'An indicator that a framework is followed by (pejlemærke), with its figures over time and where it stands. `version` is 0 while nobody has written in it.',
  z.strictObject({
    key: Id,
    framework: Id,
    national: z.boolean().meta({ description: 'Whether it is one of the national indicators.' }),
    version: z.number().int().min(0).max(LARGEST_VERSION),
    status: z
      .enum(['defined', 'to-fill'])
      .meta({ description: '`to-fill`: a place whose name was not found in public.' }),
    ...definition,
    verified: definition.verified.unwrap(),
    definitionVersion: Version.meta({ description: 'Rises when it measures something else than before.' }),
    standings: z
      .array(
        z.strictObject({
          place: Id.nullable().meta({ description: 'Cluster or party; null for the whole framework.' }),
          status: z.enum(STANDINGS),
          reason: z.enum(WHY_NOT).nullable(),
          period: figure.period.nullable(),
          value: number.nullable(),
        }),
      )
      .max(5_001),
    values: z
      .array(z.strictObject({ ...figure, definitionVersion: Version, at: Instant, by: Person }))
      .max(5_000)
      .meta({ description: 'In the order given; of two for one place and period the later counts.' }),
    updatedAt: Instant.nullable(),
    links: z.strictObject({ self: Href, values: Href }),
  }),
);

export const BeaconsShape = named(
  'Beacons',
  'The indicators of a framework, those that ship with the product first, and the national goals.',
  z.strictObject({
    goals: z.strictObject({ source: text(300), titles: z.array(text(200)).max(20) }).nullable(),
    items: z.array(BeaconShape).max(300),
  }),
);

export function presentBeacon({ beacon, unwritten }: BeaconSeen) {
  const { key, framework, national, version, status, definition: words, definitionVersion, values, updatedAt } = beacon;
  const self = href(`/frameworks/${framework}/beacons/${key}`);
  return {
    ...{ key, framework, national, version, status, ...words, definitionVersion },
    standings: standingsOf(beacon),
    values,
    updatedAt: unwritten ? null : updatedAt,
    links: { self, values: `${self}/values` },
  };
}

export function presentBeacons({ goals, beacons }: BeaconsOfFramework) {
  return { goals: goals ?? null, items: beacons.map(presentBeacon) };
}

export function beaconReply(status: 200 | 201) {
  return (beacon: Beacon): Reply => {
    const shown = presentBeacon({ beacon, unwritten: false });
    return {
      status,
      body: JSON.stringify(shown),
      etag: versionTag(beacon.version),
      ...(status === 201 && { location: shown.links.self }),
    };
  };
}
