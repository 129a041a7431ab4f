// Compares the stored versions of a framework, and who published them and when, with their trail. Pure: takes rows,
// returns the first fault.

import type { Framework } from '../domain/governance/framework.ts';
import { sameJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/sha256.ts';
import type { framework } from './schema.ts';
import type { TrailFault } from './trail-checks.ts';
import type { LinkedEvent } from './trail-rows.ts';

export type StoredVersion = Readonly<typeof framework.$inferSelect>;

/** What the trail records of a version. A framework that ships with the product is published without a proposal. */
export type Publication = {
  readonly hash: string;
  readonly proposed?: LinkedEvent;
  readonly published?: LinkedEvent;
  /** Withdrawn or rejected. */
  readonly closed?: LinkedEvent;
};

const WHICH: Readonly<Record<string, 'proposed' | 'published'>> = {
  'framework.proposed': 'proposed',
  'framework.published': 'published',
};

/** What the trail records of the version after one more event. */
export function published(told: ReadonlyMap<number, Publication>, event: LinkedEvent): readonly [number, Publication] {
  const { version, documentHash } = event.data as { version: number; documentHash: string };
  const before = told.get(version);
  const which = WHICH[event.type] ?? 'closed';
  return [version, { ...before, hash: documentHash, [which]: event }];
}

export function checkVersions(
  stored: readonly StoredVersion[],
  stream: TrailFault['stream'],
  told: ReadonlyMap<number, Publication>,
): TrailFault | undefined {
  const versions = new Set([...told.keys(), ...stored.map(({ version }) => version)]);
  for (const version of versions) {
    const row = stored.find((candidate) => candidate.version === version);
    const publication = told.get(version);
    if (row && publication && isAsTold(row, publication)) continue;
    return { ...(stream && { stream }), fault: 'document', sequence: null, what: String(version) };
  }
  return undefined;
}

function isAsTold(row: StoredVersion, { hash, proposed, published: made, closed }: Publication): boolean {
  if (sha256(row.document) !== hash) return false;
  const document = JSON.parse(row.document) as Framework;
  const first = proposed ?? made;
  const { id: _, version: __, document: ___, ...beside } = row;
  return sameJson(beside, {
    status: (closed ?? made)?.type.replace('framework.', '') ?? 'proposed',
    validFrom: document.validFrom,
    validTo: document.validTo ?? null,
    proposedAt: first?.at ?? null,
    proposedBySubject: first?.by.subject ?? null,
    proposedByName: first?.by.name ?? null,
    publishedAt: made?.at ?? null,
    publishedBySubject: made?.by.subject ?? null,
    publishedByName: made?.by.name ?? null,
    closedAt: closed?.at ?? null,
    closedBySubject: closed?.by.subject ?? null,
    closedByName: closed?.by.name ?? null,
    closedReason: closed ? (closed.data as { readonly reason: string }).reason : null,
  });
}
