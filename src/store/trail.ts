// The hash chain of a trail: HMAC-SHA-256 over RFC 8785 canonical JSON of each event with the hash before it.
import { createHash, createHmac } from 'node:crypto';
import type { FeedEvent } from '../app/integration-ports.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';

/** The hash before the first event. */
export const BEGINNING = '0'.repeat(64);

/** An event of the trail. The hash covers every field. */
export type TrailEvent = {
  readonly id: string;
  /** The subject of the trail: a case, framework, agreement or register entry, or the log over all of them. */
  readonly stream: FeedEvent['subject'];
  readonly sequence: number;
  /** UTC with milliseconds. */
  readonly at: string;
  readonly type: string;
  readonly by: { readonly subject: string; readonly name: string };
  readonly data: unknown;
  readonly revision?: number;
  readonly dossierHash?: string;
  /** Id of the key that sealed it; absent in events older than key ids. */
  readonly keyId?: string;
};

export type SealedEvent = TrailEvent & { readonly previousHash: string; readonly hash: string };

const ids = new Map<string, string>();

/** The id of a key, as events name it: 16 hex characters of a hash, which reveal nothing of the key. */
export function keyIdOf(trailKey: string): string {
  let id = ids.get(trailKey);
  if (id === undefined) {
    id = createHash('sha256').update(`opgavebro trail key\n${trailKey}`).digest('hex').slice(0, 16);
    ids.set(trailKey, id);
  }
  return id;
}

/** Lower-case hex. */
export function hashOf(trailKey: string, event: TrailEvent, previousHash: string): string {
  const { id, stream, sequence, at, type, by, data, revision, dossierHash, keyId } = event;
  const sealed = {
    id,
    stream,
    sequence,
    at,
    type,
    by: { subject: by.subject, name: by.name },
    data,
    revision,
    dossierHash,
    keyId,
    previousHash,
  };
  return createHmac('sha256', trailKey).update(canonicalJson(sealed)).digest('hex');
}

type Link = { readonly sequence: number; readonly hash: string };

/** Numbers and seals new events after the last one of their trail (undefined for a new trail). */
export function seal(
  trailKey: string,
  last: Link | undefined,
  events: readonly Omit<TrailEvent, 'id' | 'sequence' | 'keyId'>[],
): readonly SealedEvent[] {
  const keyId = keyIdOf(trailKey);
  let link: Link = last ?? { sequence: 0, hash: BEGINNING };
  return events.map((event) => {
    const numbered = { ...event, id: uuidV7(), sequence: link.sequence + 1, keyId };
    const sealed = { ...numbered, previousHash: link.hash, hash: hashOf(trailKey, numbered, link.hash) };
    link = sealed;
    return sealed;
  });
}
