// An event as other systems are told of it: CloudEvents 1.0 in JSON. Facts and links only;
// what people wrote is read at the links, by those who may. Source: CloudEvents 1.0.2.
import type { EntryEventType } from '../domain/registers/events.ts';
import type { EventType } from '../domain/workflow/events.ts';
import type { FeedEvent } from './integration-ports.ts';

export type CloudEvent = {
  readonly specversion: '1.0';
  /** The same wherever the event is told, and however often. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Readonly<Record<string, unknown>>;
};

type ToldType = EventType | EntryEventType | 'framework.proposed' | 'framework.published';

/** What each type of event says; an event without an entry does not compile. */
export const EVENT_MEANINGS: Readonly<Record<ToldType, string>> = {
  'proposal.created': 'A draft was created.',
  'proposal.revised': 'The dossier was saved as a new revision.',
  'proposal.deleted': 'A draft that was never submitted was taken back.',
  'position.stated': 'A party stated its position.',
  'figures.verified': 'A party verified its figures, or found fault with them.',
  'proposal.submitted': 'A revision was frozen and sent into the procedure.',
  'decision.recorded': 'A body recorded its outcome at a stage.',
  'judgement.given': 'A party judged the principles.',
  'notice.answered': 'A cluster acknowledged the notice, commented on it, or objected.',
  'proposal.withdrawn': 'The proposing cluster withdrew the case.',
  'proposal.rerouted': 'The open submission moved to the successor framework.',
  'condition.closed': 'A condition was closed with its evidence.',
  'observation.reported': 'Somebody reported a task that is done without an agreement.',
  'observation.revised': 'The author changed what was observed.',
  'observation.promoted': 'The observation became a case.',
  'observation.closed': 'The observation was closed with a reason.',
  'beacon.defined': 'An indicator was filled in, or changed.',
  'beacon.valued': 'Figures of an indicator were recorded.',
  'framework.proposed': 'An administrator proposed a version of a framework.',
  'framework.published': 'A second administrator approved a version of a framework: it counts.',
};

/** The types as other systems know them. */
export const CLOUD_EVENT_TYPES = Object.keys(EVENT_MEANINGS).map(cloudEventType);

/** The inverse of `cloudEventType`; undefined for anything else. */
export function plainEventType(cloudType: string): string | undefined {
  return Object.keys(EVENT_MEANINGS).find((type) => cloudEventType(type) === cloudType);
}

/** The address below which links lead. */
const API = '/v1';
export const EVENT_SOURCE = 'urn:dk:opgavebro';

/** An event of the trail as other systems are told of it. Source: CloudEvents 1.0. */
export function toCloudEvent(event: FeedEvent): CloudEvent {
  const { id, at, type, subject } = event;
  return {
    specversion: '1.0',
    id,
    source: EVENT_SOURCE,
    type: cloudEventType(type),
    subject: Object.values(subject)[0] ?? '',
    time: at,
    datacontenttype: 'application/json',
    data: dataOf(event),
  };
}

function dataOf(event: FeedEvent): CloudEvent['data'] {
  const { subject } = event;
  if ('proposal' in subject) return caseData(event, subject.proposal);
  return 'entry' in subject ? entryData(event, subject.entry) : frameworkData(event, subject.framework);
}

/** `proposal.submitted` → `dk.opgavebro.proposal.submitted.v1`. */
export function cloudEventType(type: string): string {
  return `dk.opgavebro.${type}.v1`;
}

function caseData({ data, revision, dossierHash, context }: FeedEvent, proposal: string): CloudEvent['data'] {
  const { submission, decision } = data as { submission?: string; decision?: { outcome: string; stage: string } };
  const self = `${API}/proposals/${proposal}`;
  return {
    framework: context?.framework ?? null,
    cluster: context?.cluster ?? null,
    status: context?.status ?? null,
    stage: context?.stage ?? null,
    outcome: decision?.outcome ?? null,
    decidedStage: decision?.stage ?? null,
    revision,
    dossierHash,
    links: {
      proposal: self,
      history: `${self}/history`,
      revision: revision === null ? null : `${self}/revisions/${revision}`,
      submission: submission === undefined ? null : `${API}/submissions/${submission}`,
    },
  };
}

function entryData({ data, context }: FeedEvent, entry: string): CloudEvent['data'] {
  const { proposal, base } = data as { proposal?: string; base?: { framework: string; key: string } };
  return {
    framework: context?.framework ?? null,
    register: context?.register ?? null,
    status: context?.status ?? null,
    links: {
      entry: base ? `${API}/frameworks/${base.framework}/beacons/${base.key}` : `${API}/observations/${entry}`,
      proposal: proposal === undefined ? null : `${API}/proposals/${proposal}`,
    },
  };
}

function frameworkData({ data }: FeedEvent, framework: string): CloudEvent['data'] {
  const version = Number(data.version);
  return {
    framework: { id: framework, version },
    links: { framework: `${API}/frameworks/${framework}?version=${version}` },
  };
}
