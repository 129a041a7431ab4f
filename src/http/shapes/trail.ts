// Revisions, the differences between them, and the audit trail in API answers.
import { z } from 'zod';
import type { HistoryItem, RevisionItem } from '../../app/ports.ts';
import type { AgreementEvent } from '../../domain/agreement/events.ts';
import { Dossier } from '../../domain/dossier/dossier.ts';
import type { ShownEvent } from '../../domain/registers/agreement-published.ts';
import type { ProposalEvent } from '../../domain/workflow/events.ts';
import { Code, Hash, Href, Instant, named, Person, Pointer, text, Version } from './building-blocks.ts';
import { proposalHref } from './proposal.ts';

const revision = { number: Version, dossierHash: Hash, at: Instant, by: text(300) };

export const RevisionItemShape = named(
  'RevisionItem',
  'One saved state of a dossier, in a list.',
  z.strictObject(revision),
);

export const RevisionShape = named(
  'Revision',
  'One saved state of a dossier, kept whole and forever.',
  z.strictObject({ ...revision, dossier: Dossier, links: z.strictObject({ self: Href, proposal: Href }) }),
);

export const ChangesShape = named(
  'Changes',
  'The difference between two revisions as JSON Patch operations (RFC 6902).',
  z.strictObject({
    since: Version,
    number: Version,
    changes: z
      .array(
        z.strictObject({
          op: z.enum(['add', 'remove', 'replace', 'move', 'copy', 'test']),
          path: Pointer,
          from: Pointer.optional(),
          value: z.unknown().optional(),
        }),
      )
      .max(100_000),
  }),
);

export const HistoryItemShape = named(
  'HistoryItem',
  'One event of a case’s audit trail, chained to the one before by its keyed hash.',
  z.strictObject({
    sequence: Version,
    type: Code,
    at: Instant,
    by: Person,
    data: z.looseObject({}),
    previousHash: Hash,
    hash: Hash,
  }),
);

/** JSON text of a revision; the dossier's stored text is passed through. */
export function revisionText(
  proposal: string,
  { dossier, ...item }: RevisionItem & { readonly dossier: string },
): string {
  const { number, dossierHash, at, by } = item;
  const self = proposalHref(proposal);
  const links = { self: `${self}/revisions/${number}`, proposal: self };
  return `${JSON.stringify({ number, dossierHash, at, by }).slice(0, -1)},"dossier":${dossier},"links":${JSON.stringify(links)}}`;
}

type AnyEvent = ProposalEvent | AgreementEvent | ShownEvent;

/**
 * An event of the trail with its place in the chain: `hash` covers the event and `previousHash`. Both lower-case hex.
 */
export function presentHistoryItem({
  sequence,
  event,
  previousHash,
  hash,
}: HistoryItem<Pick<AnyEvent, 'type' | 'at' | 'by' | 'data'>>) {
  const { type, at, by, data } = event;
  return { sequence, type, at, by, data, previousHash, hash };
}
