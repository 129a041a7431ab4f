// ETag, If-Match and If-None-Match. Source: RFC 9110 §8.8.3, §13.1.
import type { Expected } from '../app/change-proposal.ts';
import { Refusal } from '../domain/refusal.ts';

/** Entity tags as sent, or `any` for `*`. */
export type EntityTags = readonly string[] | 'any';

const LIST = /^\s*(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*\s*$/;
const TAG = /(?:W\/)?"[\x21\x23-\x7e]*"/g;

/** The strong ETag of a version. `state` is added where the answer also depends on the day. */
export function versionTag(version: number, state?: string): string {
  return state === undefined ? `"${version}"` : `"${version}.${state}"`;
}

/** Undefined without a header. Refusal `invalid` for a header that is not a list of quoted tags. */
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

/** Tags as changed by compressing proxies: `W/"1"` (nginx), `"1-gzip"` (Apache), `"1;br"`. */
const OF_A_PROXY = /^(?:W\/)?"([^"]*?)(?:(?:--?|;)(?:gzip|br|deflate|zstd))?"$/;

/** The tag as the service sent it. */
function plainTag(tag: string): string {
  return `"${OF_A_PROXY.exec(tag)?.[1] ?? ''}"`;
}

/**
 * The versions an If-Match accepts; other tags match nothing. Changes by proxies are removed, also `W/`. That is safe,
 * because the version changes with every change of the resource.
 */
export function expectedVersions(tags: EntityTags | undefined): Expected {
  if (tags === undefined || tags === 'any') return tags;
  return tags.map(plainTag).flatMap((tag) => {
    const [, version] = /^"(\d{1,10})(?:\.[a-z-]{1,40})?"$/.exec(tag) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}

/** Whether an If-None-Match contains the current tag (weak comparison), so that the answer is 304. */
export function isUnchanged(tags: EntityTags | undefined, current: string): boolean {
  return tags === 'any' || (tags?.some((tag) => plainTag(tag) === current) ?? false);
}
