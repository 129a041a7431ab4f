// What must hold after any run, given the clients' own log and the stored data. Returns each breach as a sentence;
// none means success.
import type { Entry } from './clients.ts';

export type StoredEvent = {
  readonly id: string;
  readonly proposal: string | null;
  readonly sequence: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
};

export type Found = {
  readonly log: readonly Entry[];
  /** The whole trail. */
  readonly events: readonly StoredEvent[];
  /** The ids received by a reader of the feed that followed the cursor throughout the run. */
  readonly fed: readonly string[];
  /** Ids of the events delivered to the webhook, with repetitions; `owed` are those still in the queue. */
  readonly received: readonly string[];
  readonly owed: readonly string[];
  /** Faults found by the verification of chains and states. */
  readonly trailFaults: readonly unknown[];
};

const TYPES = {
  create: 'proposal.created',
  revise: 'proposal.revised',
  submit: 'proposal.submitted',
  decide: 'decision.recorded',
} as const;
const MARKED: readonly string[] = [TYPES.create, TYPES.revise, TYPES.decide];

export function breachesOf(found: Found): readonly string[] {
  return [
    ...lost(found),
    ...twice(found),
    ...otherwise(found),
    ...decidedTwice(found),
    ...feed(found),
    ...webhooks(found),
    ...found.trailFaults.map((fault) => `trail: ${JSON.stringify(fault)}`),
  ];
}

/** Acknowledged writes that are missing, or not at the acknowledged version. */
function lost({ log, events }: Found): string[] {
  const at = new Map(events.map((event) => [`${event.proposal} ${event.sequence}`, event]));
  return log
    .filter(({ version }) => version !== undefined)
    .filter(({ kind, proposal, version, mark }) => {
      const event = at.get(`${proposal} ${version}`);
      return event?.type !== TYPES[kind] || (kind !== 'submit' && !markOf(event)?.includes(mark));
    })
    .map(
      ({ kind, mark, proposal, version }) =>
        `lost: ${kind} ${mark} was acknowledged as version ${version} of ${proposal}`,
    );
}

function markOf({ data }: StoredEvent): string | undefined {
  const { title, decision } = data as { title?: string; decision?: { reason?: string } };
  return decision?.reason ?? title;
}

/**
 * Keys and changes that took effect more than once, however often they were sent. No case is submitted twice in a run.
 */
function twice({ events }: Found): string[] {
  const effects = events.flatMap((event) => {
    if (event.type === 'proposal.submitted') return [`${event.type} ${event.proposal}`];
    return MARKED.includes(event.type) ? [`${event.type} ${markOf(event)}`] : [];
  });
  return repeated(effects).map((what) => `twice: ${what}`);
}

/** Keys that were answered differently when sent again. */
function otherwise({ log }: Found): string[] {
  return log
    .filter(({ repeat }) => repeat === 'otherwise')
    .map(({ kind, mark }) => `repeated: ${kind} ${mark} was answered otherwise`);
}

function decidedTwice({ events }: Found): string[] {
  const effective = events.flatMap(({ type, data }) => {
    const { submission, decision, leads } = data as {
      submission?: string;
      decision?: { stage: string };
      leads?: { to: string };
    };
    return type === 'decision.recorded' && leads?.to !== 'stay' ? [`${submission} ${decision?.stage}`] : [];
  });
  return repeated(effective).map((what) => `two decisions: ${what}`);
}

/** Differences between feed and trail: nothing is deleted in the runs, so they must be equal. */
function feed({ events, fed }: Found): string[] {
  const told = new Set(fed);
  const missing = events.filter(({ id }) => !told.has(id)).map(({ id, type }) => `feed: ${type} ${id} is missing`);
  const there = new Set(events.map(({ id }) => id));
  const gone = fed.filter((id) => !there.has(id)).map((id) => `feed: ${id} was told and is not there`);
  return [...missing, ...gone, ...repeated(fed).map((id) => `feed: ${id} came twice`)];
}

function webhooks({ events, received, owed }: Found): string[] {
  const come = new Set([...received, ...owed]);
  return events
    .filter(({ id, proposal }) => proposal !== null && !come.has(id))
    .map(({ id, type }) => `webhook: ${type} ${id} never came`);
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}
