// The event feed and its events, as the API shows them. Source: CloudEvents 1.0.2.
import { z } from 'zod';
import { CLOUD_EVENT_TYPES, SIGHT_EVENT_TYPES, toCloudEvent } from '../../app/cloud-event.ts';
import type { EventPage } from '../../app/read-events.ts';
import { ANSWERS } from '../../domain/agreement/state.ts';
import { AGREEMENT_STATUSES } from '../../domain/agreement/validity.ts';
import { OUTCOMES } from '../../domain/governance/procedure.ts';
import { ANNOUNCEMENT_STATUSES } from '../../domain/registers/announcement.ts';
import { BEACON_STATUSES } from '../../domain/registers/beacon.ts';
import { ENTRY_KINDS } from '../../domain/registers/entry.ts';
import { EXPERIENCE_STATUSES } from '../../domain/registers/experience.ts';
import { GOAL_STATUSES } from '../../domain/registers/goal.ts';
import { OBSERVATION_STATUSES } from '../../domain/registers/observation.ts';
import { PROPOSAL_STATUSES } from '../../domain/workflow/state.ts';
import { BASE_PATH } from '../api-version.ts';
import type { Answer } from '../operation.ts';
import { FrameworkRef, Hash, Href, Id, Instant, named, text, Uuid, Version, WholeHref } from './building-blocks.ts';
import { HeadFields } from './heads.ts';

export const EventTypeShape = z.enum(CLOUD_EVENT_TYPES as [string, ...string[]]);

const CaseEventData = z.strictObject({
  framework: FrameworkRef.nullable(),
  cluster: Id.nullable(),
  status: z.enum([...PROPOSAL_STATUSES, 'deleted']).nullable(),
  stage: Id.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  decidedStage: Id.nullable(),
  goesOnWithout: z
    .array(Id)
    .max(300)
    .optional()
    .meta({ description: 'Parties that left the case by the decision; absent where nobody did.' }),
  backTo: Id.nullable().optional().meta({ description: 'The stage where it is then decided anew.' }),
  reminded: z
    .array(Id)
    .max(300)
    .optional()
    .meta({ description: 'Parties, clusters and bodies that were reminded; absent where nobody was.' }),
  revision: Version.nullable(),
  dossierHash: Hash.nullable(),
  cause: EventTypeShape.optional().meta({ description: 'Of `visible` and `hidden`: the event that made it so.' }),
  links: z.strictObject({
    proposal: WholeHref,
    history: WholeHref,
    revision: WholeHref.nullable(),
    submission: WholeHref.nullable(),
  }),
});

const AgreementEventData = z.strictObject({
  framework: FrameworkRef.nullable(),
  cluster: Id.nullable(),
  status: z.enum(AGREEMENT_STATUSES).nullable(),
  number: text(40).nullable(),
  edition: Version.nullable(),
  party: Id.nullable(),
  period: text(7).nullable(),
  answer: z.enum(ANSWERS).nullable(),
  breaches: z.array(Id).max(20),
  links: z.strictObject({ agreement: WholeHref, history: WholeHref }),
});

const ENTRY_STATUSES = [
  ...[...OBSERVATION_STATUSES, ...BEACON_STATUSES, ...GOAL_STATUSES],
  ...[...EXPERIENCE_STATUSES, ...ANNOUNCEMENT_STATUSES],
];

const EntryEventData = z.strictObject({
  framework: FrameworkRef.nullable(),
  register: z.enum(ENTRY_KINDS).nullable(),
  status: z.enum([...new Set(ENTRY_STATUSES)]).nullable(),
  links: z.strictObject({ entry: WholeHref, proposal: WholeHref.nullable() }),
});

const HeadEventData = HeadFields.extend({ links: z.strictObject({ head: WholeHref }) });

const FrameworkEventData = z.strictObject({ framework: FrameworkRef, links: z.strictObject({ framework: WholeHref }) });

export const CloudEventShape = named(
  'CloudEvent',
  'One event as CloudEvents 1.0. The same event has the same id in the feed and in every webhook. `data` holds facts and links, never what people wrote: the state of the case is the one right after the event.',
  z.strictObject({
    specversion: z.literal('1.0'),
    id: Uuid,
    source: WholeHref.meta({ description: 'Where the service that tells it is reached.' }),
    type: z.enum([...CLOUD_EVENT_TYPES, ...SIGHT_EVENT_TYPES] as [string, ...string[]]),
    subject: z
      .string()
      .min(1)
      .max(64)
      .regex(/^[a-z0-9-]+$/),
    time: Instant,
    datacontenttype: z.literal('application/json'),
    data: z.union([CaseEventData, FrameworkEventData, AgreementEventData, EntryEventData, HeadEventData]),
  }),
);

export const EventPageShape = named(
  'EventPage',
  'Events in their order. `links.next` is where the next reading begins, also when there is nothing new yet.',
  z.strictObject({
    items: z.array(CloudEventShape).max(500),
    more: z.boolean(),
    links: z.strictObject({ self: Href, next: Href }),
  }),
);

/** An EventPage. It always has the link `next`, also on the last page, since the reader continues there later. */
export function eventPageAnswer(
  call: { readonly path: string; readonly search: string },
  { events, cursor, more }: EventPage,
): Answer {
  const query = new URLSearchParams(call.search);
  const self = query.size === 0 ? call.path : `${call.path}?${query}`;
  query.set('after', cursor);
  const next = `${call.path}?${query}`;
  return {
    status: 200,
    body: JSON.stringify({ items: events, more, links: { self, next } }),
    link: `<${next}>; rel="next"`,
  };
}

/** Public URL of the service in the examples. */
const SAMPLE_URL = 'https://opgavebro.example';

export function sampleCloudEvent() {
  return toCloudEvent(
    {
      id: '0199c0de-0000-7000-8000-000000000011',
      subject: { proposal: '0199c0de-0000-7000-8000-000000000001' },
      at: '2026-06-02T12:15:00.000Z',
      type: 'decision.recorded',
      data: {
        submission: '0199c0de-0000-7000-8000-000000000002',
        decision: { outcome: 'recommended', stage: 'cluster-administrative' },
      },
      revision: 1,
      dossierHash: '3f2c9e6b1d8a47500c1e9f7a6b5d4c3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c',
      context: {
        framework: { id: 'syddanmark-2022', version: 1 },
        cluster: 'fyn',
        status: 'in-review',
        stage: 'cluster-political',
      },
    },
    SAMPLE_URL,
  );
}

export function sampleEventPage() {
  const next = `${BASE_PATH}/events?after=MS43NDIuMDE5OWMwZGU`;
  return { items: [sampleCloudEvent()], more: false, links: { self: `${BASE_PATH}/events`, next } };
}
