// ETag, If-Match and If-None-Match. Source: RFC 9110 §8.8.3, §13.1.
import type { Expected } from '../app/change-proposal.ts';
import { Refusal } from '../domain/refusal.ts';

/** A list of entity tags as they came, or `any` for `*`. */
export type EntityTags = readonly string[] | 'any';

const LIST = /^\s*(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*\s*$/;
const TAG = /(?:W\/)?"[\x21\x23-\x7e]*"/g;

/** The strong ETag of a version. */
export function versionTag(version: number): string {
  return `"${version}"`;
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

/** The versions an If-Match accepts. Weak tags never match (strong comparison), nor do tags that are no version. */
export function expectedVersions(tags: EntityTags | undefined): Expected {
  if (tags === undefined || tags === 'any') return tags;
  return tags.flatMap((tag) => (/^"\d{1,10}"$/.test(tag) ? [Number(tag.slice(1, -1))] : []));
}

/** Whether an If-None-Match names the current tag (weak comparison): then nothing has changed. */
export function isUnchanged(tags: EntityTags | undefined, current: string): boolean {
  return tags === 'any' || (tags?.some((tag) => tag.replace(/^W\//, '') === current) ?? false);
}
