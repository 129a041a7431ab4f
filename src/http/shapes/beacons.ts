// Pejlemærker, as the API shows and takes them. Figures are shown masked (beacon-published.ts).
import { z } from 'zod';
import type { Reply } from '../../app/ports.ts';
import { type BeaconSeen, type BeaconsOfFramework, MOST_BEACONS } from '../../app/registers/beacons.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { BEACON_STATUSES, type Beacon } from '../../domain/registers/beacon.ts';
import { BeaconDefinition, BeaconFigure } from '../../domain/registers/beacon-definition.ts';
import { shownValues } from '../../domain/registers/beacon-published.ts';
import { STANDINGS, standingsOf, WHY_NOT } from '../../domain/registers/beacon-standing.ts';
import { MASK_WORDS, type Mask } from '../../domain/registers/mask-small.ts';
import { sha256 } from '../../lib/sha256.ts';
import { versionTag } from '../entity-tags.ts';
import { Href, Id, Instant, LARGEST_VERSION, named, Person, text, Version } from './building-blocks.ts';
import { href } from './lists.ts';

const definition = BeaconDefinition.shape;
const figure = BeaconFigure.shape;

export const NewBeaconShape = z.strictObject({
  key: Id.meta({ description: 'Its name in addresses, for example `blodproever-hjemme`.' }),
  ...definition,
});

/** A merge patch: null removes a field. */
export const BeaconPatchShape = z.strictObject({
  title: definition.title.nullable(),
  definition: definition.definition.nullable(),
  measures: definition.measures.nullable(),
  unit: definition.unit.nullable(),
  direction: definition.direction.nullable(),
  target: definition.target.nullable(),
  frequency: definition.frequency.nullable(),
  source: definition.source.nullable(),
  sumOf: definition.sumOf.nullable(),
  verified: definition.verified.unwrap().optional(),
});

export const NewValuesShape = z.strictObject({
  values: z.array(BeaconFigure).min(1).max(500).meta({ description: 'All are kept, or none.' }),
});

export const SumShape = z.strictObject({
  period: figure.period.meta({ description: 'A period that has ended, of the indicator’s frequency.' }),
});

const number = z.number().min(-1e12).max(1e12);
const MASKS = Object.keys(MASK_WORDS) as [Mask, ...Mask[]];
const FIELDS = {
  key: Id,
  framework: Id,
  national: z.boolean().meta({ description: 'Whether it is one of the national indicators.' }),
  version: z.number().int().min(0).max(LARGEST_VERSION),
  status: z.enum(BEACON_STATUSES).meta({ description: '`to-fill`: a place whose name was not found in public.' }),
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
  updatedAt: Instant.nullable(),
  links: z.strictObject({ self: Href, values: Href }),
};

export const BeaconShape = named(
  'Beacon',
  'An indicator that a framework is followed by (pejlemærke), with its figures over time and where it stands. `version` is 0 while nobody has written in it.',
  z.strictObject({
    ...FIELDS,
    values: z
      .array(
        z.strictObject({
          ...figure,
          masked: z.enum(MASKS).optional().meta({
            description: '`small`: the value is 1–4; `given-away`: it would tell one that is. Neither is shown.',
          }),
          definitionVersion: Version,
          at: Instant,
          by: Person,
        }),
      )
      .max(5_000)
      .meta({ description: 'In the order given; of two for one place and period the later counts.' }),
  }),
);

export const BeaconsShape = named(
  'Beacons',
  'The indicators of a framework, those that ship with the product first, and the national goals.',
  z.strictObject({
    goals: z.strictObject({ source: text(300), verified: z.boolean(), titles: z.array(text(200)).max(20) }).nullable(),
    items: z.array(z.strictObject(FIELDS)).max(MOST_BEACONS + 50),
  }),
);

/** The indicator with its figures masked. */
export function presentBeacon(seen: BeaconSeen) {
  const { values, ...rest } = seen.beacon;
  const shown = shownValues({ ...rest, values }, seen.framework);
  return { ...presentHead(seen, shown), values: shown };
}

function presentHead({ beacon, unwritten }: BeaconSeen, values: Beacon['values']) {
  const { key, framework, national, version, status, definition: words, definitionVersion, updatedAt } = beacon;
  const self = href(`/frameworks/${framework}/beacons/${key}`);
  return {
    ...{ key, framework, national, version, status, ...words, definitionVersion },
    standings: standingsOf({ definition: words, definitionVersion, values }),
    updatedAt: unwritten ? null : updatedAt,
    links: { self, values: `${self}/values` },
  };
}

export function presentBeacons({ goals, beacons }: BeaconsOfFramework) {
  const items = beacons.map((seen) => presentHead(seen, shownValues(seen.beacon, seen.framework)));
  return { goals: goals ?? null, items };
}

/**
 * Text and ETag. Shipped definitions and the framework can change without a new version of the indicator, so the ETag
 * also depends on the text.
 */
export function beaconText(seen: BeaconSeen): { readonly body: string; readonly etag: string } {
  const body = JSON.stringify(presentBeacon(seen));
  const letters = sha256(body)
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  return { body, etag: versionTag(seen.beacon.version, letters) };
}

export function beaconReply(status: 200 | 201) {
  return (beacon: Beacon, framework: Framework): Reply => {
    const seen = { beacon, unwritten: false, framework };
    const location = presentBeacon(seen).links.self;
    return { status, ...beaconText(seen), ...(status === 201 && { location }) };
  };
}
