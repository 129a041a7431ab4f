// The hash chain of a trail: HMAC-SHA-256 over RFC 8785 canonical JSON of each event with the hash before it.
import { createHmac } from 'node:crypto';
import { canonicalJson } from '../lib/canonical-json.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';

/** The hash before the first event. */
export const BEGINNING = '0'.repeat(64);

/** An event as it is written: everything here is under the hash. */
export type TrailEvent = {
  readonly id: string;
  /** The case, the framework or the register entry whose trail it is. */
  readonly stream: { readonly proposal: string } | { readonly framework: string } | { readonly entry: string };
  readonly sequence: number;
  /** UTC with milliseconds. */
  readonly at: string;
  readonly type: string;
  readonly by: { readonly subject: string; readonly name: string };
  readonly data: unknown;
  readonly revision?: number;
  readonly dossierHash?: string;
};

export type SealedEvent = TrailEvent & { readonly previousHash: string; readonly hash: string };

/** Lower-case hex. */
export function hashOf(trailKey: string, event: TrailEvent, previousHash: string): string {
  const { id, stream, sequence, at, type, by, data, revision, dossierHash } = event;
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
    previousHash,
  };
  return createHmac('sha256', trailKey).update(canonicalJson(sealed)).digest('hex');
}

type Link = { readonly sequence: number; readonly hash: string };

/** Numbers and seals new events after the last one of their trail; undefined where there is none yet. */
export function seal(
  trailKey: string,
  last: Link | undefined,
  events: readonly Omit<TrailEvent, 'id' | 'sequence'>[],
): readonly SealedEvent[] {
  let link: Link = last ?? { sequence: 0, hash: BEGINNING };
  return events.map((event) => {
    const numbered = { ...event, id: uuidV7(), sequence: link.sequence + 1 };
    const sealed = { ...numbered, previousHash: link.hash, hash: hashOf(trailKey, numbered, link.hash) };
    link = sealed;
    return sealed;
  });
}
