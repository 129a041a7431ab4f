// ETag, If-Match and If-None-Match. Source: RFC 9110 §8.8.3, §13.1.
import type { Expected } from '../app/change-proposal.ts';
import { Refusal } from '../domain/refusal.ts';

/** A list of entity tags as they came, or `any` for `*`. */
export type EntityTags = readonly string[] | 'any';

const LIST = /^\s*(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*\s*$/;
const TAG = /(?:W\/)?"[\x21\x23-\x7e]*"/g;

/** The strong ETag of a version; `state` where what is shown follows from the day too. */
export function versionTag(version: number, state?: string): string {
  return state === undefined ? `"${version}"` : `"${version}.${state}"`;
}

/** Refusal `invalid` for a header that is no list of quoted tags. Undefined where there is no header. */
export function parseEntityTags(name: string, header: string | undefined): EntityTags | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return 'any';
  if (header.length > 1000 || !LIST.test(header)) {
    throw new Refusal('invalid', {
      faults: [Object.assign({ in: 'header' }, { pointer: `/${name}`, code: 'wrong-format' })],
    });
  }
  return header.match(TAG) ?? [];
}

/** What a proxy that compresses makes of a tag: `W/"1"` (nginx), `"1-gzip"` (Apache), `"1;br"`. */
const OF_A_PROXY = /^(?:W\/)?"([^"]*?)(?:(?:--?|;)(?:gzip|br|deflate|zstd))?"$/;

/** The tag as we gave it. */
function plainTag(tag: string): string {
  return `"${OF_A_PROXY.exec(tag)?.[1] ?? ''}"`;
}

/**
 * The versions an If-Match accepts; tags that are no version match nothing. What a proxy wrote into a tag is left out,
 * also `W/`: the version itself says that nothing has changed, so that no change can hide behind it.
 */
export function expectedVersions(tags: EntityTags | undefined): Expected {
  if (tags === undefined || tags === 'any') return tags;
  return tags.map(plainTag).flatMap((tag) => {
    const [, version] = /^"(\d{1,10})(?:\.[a-z-]{1,40})?"$/.exec(tag) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}

/** Whether an If-None-Match names the current tag (weak comparison): then nothing has changed. */
export function isUnchanged(tags: EntityTags | undefined, current: string): boolean {
  return tags === 'any' || (tags?.some((tag) => plainTag(tag) === current) ?? false);
}
