// An event as a CloudEvent 1.0 in JSON. It has facts and links only; text written by people is read at the links, with
// the reader's own rights. Source: CloudEvents 1.0.2.
import type { AgreementEventType } from '../domain/agreement/events.ts';
import type { FrameworkStatus } from '../domain/governance/proposed.ts';
import type { EntryEventType } from '../domain/registers/events.ts';
import type { EventType } from '../domain/workflow/events.ts';
import type { Left } from '../domain/workflow/state.ts';
import type { FeedEvent } from './integration-ports.ts';

export type CloudEvent = {
  readonly specversion: '1.0';
  /** The same in the feed and in every delivery. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Readonly<Record<string, unknown>>;
};

/** Events in the trail of a framework. */
type FrameworkEventType = `framework.${FrameworkStatus}`;
type ToldType = EventType | AgreementEventType | EntryEventType | FrameworkEventType | 'head.signed';

/** The meaning of each type. Total: a type without an entry does not compile. */
export const EVENT_MEANINGS: Readonly<Record<ToldType, string>> = {
  'proposal.created': 'A draft was created.',
  'proposal.revised': 'The dossier was saved as a new revision.',
  'proposal.deleted': 'A draft that was never submitted was taken back.',
  'position.stated': 'A party stated its position.',
  'figures.verified': 'A party verified its figures, or found fault with them.',
  'proposal.submitted': 'A revision was frozen and sent into the procedure.',
  'decision.recorded':
    'A body recorded its outcome at a stage. `goesOnWithout` names parties that left the case by it; `backTo` the stage where it is then decided anew.',
  'judgement.given': 'A party judged the principles.',
  'notice.answered': 'A cluster acknowledged the notice, commented on it, or objected.',
  'proposal.withdrawn': 'The proposing cluster withdrew the case.',
  'proposal.rerouted': 'The open submission moved to the successor framework.',
  'proposal.reminded': 'Parties, clusters or bodies that had not answered were reminded; `reminded` names them.',
  'condition.closed': 'A condition was closed with its evidence.',
  'agreement.created': 'An agreement was born of an approved case, or registered.',
  'agreement.joined': 'A party’s council joined the agreement, with or without a reservation, or declined.',
  'agreement.condition-closed': 'A condition of the agreement was closed with its evidence.',
  'agreement.milestone-reached': 'A milestone of the agreement was reached.',
  'agreement.reported': 'A party reported a period. `breaches` names the triggers it sets off.',
  'agreement.report-corrected': 'A party corrected a report; the earlier figures are kept.',
  'agreement.regulated': 'The regulated tariffs of a year were published.',
  'agreement.evaluated': 'The body concluded an evaluation.',
  'agreement.renewal-decided': 'The body decided whether the agreement is renewed or expires.',
  'agreement.notice-given': 'A party gave notice.',
  'agreement.notice-withdrawn': 'A party withdrew its notice.',
  'agreement.spread': 'What is agreed was agreed in other clusters too, by an agreement of their own.',
  'agreement.ended':
    'The agreement is replaced (with `waits` only once the next edition has what it waits for), or the task goes back.',
  'observation.reported': 'Somebody told of a task that is done without an agreement.',
  'observation.revised': 'Its author wrote the observation anew.',
  'observation.promoted': 'A case was made of the observation.',
  'observation.closed': 'The observation was closed with a reason.',
  'beacon.defined': 'An indicator was defined, or its definition changed.',
  'beacon.valued': 'An indicator got figures, or earlier ones were corrected.',
  'goal.set': 'A group set a goal.',
  'goal.revised': 'A group’s goal was changed.',
  'goal.ended': 'A group’s goal ended, with a reason.',
  'experience.shared': 'An experience was shared with the other clusters.',
  'experience.revised': 'An experience was written anew.',
  'experience.heard': 'A cluster acknowledged an experience, or answered it.',
  'experience.withdrawn': 'An experience was withdrawn with a reason.',
  'announcement.made': 'A draft was announced to the other clusters.',
  'announcement.revised': 'What was announced of a draft was written anew.',
  'announcement.heard': 'A cluster acknowledged an early announcement, or answered it.',
  'announcement.closed': 'An early announcement was closed with a reason.',
  'framework.proposed': 'An administrator proposed a version of a framework.',
  'framework.published': 'A second administrator approved a version of a framework: it counts.',
  'framework.withdrawn': 'Whoever proposed a version of a framework withdrew it.',
  'framework.rejected': 'A second administrator rejected a proposed version of a framework.',
  'head.signed': 'A head of the log over all trails was signed. Keep it: it shows later whether the past was changed.',
};

/**
 * Types that only the feed has, never webhooks. They replace an event by which a case becomes visible to the reader, or
 * stops being so.
 */
const SIGHT_MEANINGS = {
  'proposal.visible':
    'The case became visible to the reader: its state as it was then. What happened before is not told.',
  'proposal.hidden': 'The case is no longer visible to the reader: whoever keeps a copy removes it.',
} as const;

/** The types as named in CloudEvents. */
export const CLOUD_EVENT_TYPES = Object.keys(EVENT_MEANINGS).map(cloudEventType);

/** Types that only the feed has. */
export const SIGHT_EVENT_TYPES = Object.keys(SIGHT_MEANINGS).map(cloudEventType);

/** The inverse of `cloudEventType`; undefined for anything else. */
export function plainEventType(cloudType: string): string | undefined {
  return Object.keys(EVENT_MEANINGS).find((type) => cloudEventType(type) === cloudType);
}

/**
 * The CloudEvent for an event of the trail. Receivers may take events from several systems, so `source` names the
 * service and links are absolute. Source: CloudEvents 1.0.
 * @param publicUrl where the service is reached, without a slash at the end
 */
export function toCloudEvent(event: FeedEvent, publicUrl: string): CloudEvent {
  const { id, at, type, subject } = event;
  return {
    specversion: '1.0',
    id,
    source: publicUrl,
    type: cloudEventType(type),
    subject: Object.values(subject)[0] ?? '',
    time: at,
    datacontenttype: 'application/json',
    data: dataOf(event, `${publicUrl}/v1`),
  };
}

/** `proposal.submitted` → `dk.opgavebro.proposal.submitted.v1`. */
export function cloudEventType(type: string): string {
  return `dk.opgavebro.${type}.v1`;
}

/** @param api base URL of the links */
function dataOf(event: FeedEvent, api: string): CloudEvent['data'] {
  const { subject } = event;
  if ('proposal' in subject) return caseData(event, subject.proposal, api);
  if ('entry' in subject) return entryData(event, subject.entry, api);
  if ('log' in subject) return headData(event, api);
  return 'agreement' in subject
    ? agreementData(event, subject.agreement, api)
    : frameworkData(event, subject.framework, api);
}

/** The signed head in full, so that the receiver can keep it where nobody who runs the database can change it. */
function headData({ data }: FeedEvent, api: string): CloudEvent['data'] {
  const { number, size, root, signedAt, key, signature } = data;
  return { number, size, root, signedAt, key, signature, links: { head: `${api}/heads/${number}` } };
}

/** Facts only; text is read at the link. */
function entryData({ data, context }: FeedEvent, entry: string, api: string): CloudEvent['data'] {
  const { proposal, base } = data as {
    readonly proposal?: string;
    readonly base?: { readonly framework: string; readonly key: string };
  };
  return {
    framework: context?.framework ?? null,
    register: context?.register ?? null,
    status: context?.status ?? null,
    links: {
      entry: base
        ? `${api}/frameworks/${base.framework}/beacons/${base.key}`
        : `${api}/${context?.register ?? 'observation'}s/${entry}`,
      proposal: proposal === undefined ? null : `${api}/proposals/${proposal}`,
    },
  };
}

/** Facts only: party, period, triggers. Text is read at the links. */
function agreementData({ data, context }: FeedEvent, agreement: string, api: string): CloudEvent['data'] {
  const { party, period, answer, breaches } = data as {
    readonly [K in 'party' | 'period' | 'answer']?: string;
  } & { readonly breaches?: readonly string[] };
  const self = `${api}/agreements/${agreement}`;
  return {
    framework: context?.framework ?? null,
    cluster: context?.cluster ?? null,
    status: context?.status ?? null,
    number: context?.number ?? null,
    edition: context?.edition ?? null,
    party: party ?? null,
    period: period ?? null,
    answer: answer ?? null,
    breaches: breaches ?? [],
    links: { agreement: self, history: `${self}/history` },
  };
}

function caseData(
  { data, revision, dossierHash, context }: FeedEvent,
  proposal: string,
  api: string,
): CloudEvent['data'] {
  const { submission, decision, without, cause, who } = data as {
    submission?: string;
    decision?: { outcome: string; stage: string };
    without?: { left: Pick<Left, 'parties' | 'backTo'> };
    cause?: string;
    who?: readonly string[];
  };
  const self = `${api}/proposals/${proposal}`;
  return {
    framework: context?.framework ?? null,
    cluster: context?.cluster ?? null,
    status: context?.status ?? null,
    stage: context?.stage ?? null,
    outcome: decision?.outcome ?? null,
    decidedStage: decision?.stage ?? null,
    ...(without && {
      goesOnWithout: without.left.parties.map(({ party }) => party),
      backTo: without.left.backTo ?? null,
    }),
    ...(who && { reminded: who }),
    revision,
    dossierHash,
    ...(cause !== undefined && { cause: cloudEventType(cause) }),
    links: {
      proposal: self,
      history: `${self}/history`,
      revision: revision === null ? null : `${self}/revisions/${revision}`,
      submission: submission === undefined ? null : `${api}/submissions/${submission}`,
    },
  };
}

function frameworkData({ data }: FeedEvent, framework: string, api: string): CloudEvent['data'] {
  const version = Number(data.version);
  return {
    framework: { id: framework, version },
    links: { framework: `${api}/frameworks/${framework}?version=${version}` },
  };
}
