// Observations of unagreed drift, as the API shows and takes them.
import { z } from 'zod';
import type { ObservationCount } from '../../app/registers/entry-ports.ts';
import { filledText } from '../../domain/dossier/primitives.ts';
import {
  OBSERVATION_STATUSES,
  type Observation,
  ObservationContent,
  TaskTypeId,
} from '../../domain/registers/observation.ts';
import { Href, Id, Instant, named, Person, text, Uuid } from './building-blocks.ts';
import { ENTRY_FIELDS, entryReply } from './entries.ts';
import { href } from './lists.ts';

const { shape } = ObservationContent;

export const NewObservationShape = z.strictObject({
  framework: Id.meta({ description: 'The framework in whose area it is seen.' }),
  ...shape,
});

/** A merge patch: null removes an optional field. */
export const ObservationPatchShape = z.strictObject({
  place: shape.place.optional(),
  taskType: shape.taskType.optional(),
  what: shape.what.optional(),
  since: shape.since.nullable(),
  frequency: shape.frequency.nullable(),
  lacks: shape.lacks.unwrap().optional(),
});

export const ClosureShape = z.strictObject({
  reason: filledText(2000).meta({ description: 'Why nothing more is done about it.' }),
});

export const PromotionShape = z.strictObject({
  cluster: Id.meta({ description: 'The cluster whose case it becomes.' }),
  title: filledText(200).meta({ description: 'Title of the case.' }),
  framework: Id.optional().meta({
    description: 'Another framework than that of the observation, where that one is over.',
  }),
});

export const ObservationShape = named(
  'Observation',
  'What somebody has seen done without an agreement (uaftalt opgaveglidning).',
  z.strictObject({
    ...ENTRY_FIELDS,
    ...shape,
    lacks: shape.lacks.unwrap(),
    status: z.enum(OBSERVATION_STATUSES),
    promoted: z.strictObject({ proposal: Uuid, at: Instant, by: Person }).optional(),
    closed: z.strictObject({ reason: text(2000), at: Instant, by: Person }).optional(),
    links: z.strictObject({ self: Href, proposal: Href.nullable() }),
  }),
);

const count = z.number().int().min(0).max(1_000_000_000);
export const ObservationCountsShape = named(
  'ObservationCounts',
  'How many observations there are by type of task and party, the most observed type first.',
  z.strictObject({
    items: z
      .array(
        z.strictObject({
          taskType: TaskTypeId,
          place: Id,
          open: count,
          promoted: count,
          closed: count,
          latest: Instant,
        }),
      )
      .max(20_000),
  }),
);

export function presentObservation({ kind: _kind, ...observation }: Observation) {
  const proposal = observation.promoted ? href(`/proposals/${observation.promoted.proposal}`) : null;
  return { ...observation, links: { self: href(`/observations/${observation.id}`), proposal } };
}

export function presentCounts(items: readonly ObservationCount[]) {
  return { items };
}

export const observationReply = (status: 200 | 201) => entryReply(presentObservation, status);
