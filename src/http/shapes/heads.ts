// Signed heads of the log over all trails, and receipts, as the API shows them. Source of the construction: RFC 9162.
import { z } from 'zod';
import type { NumberedHead } from '../../app/head-ports.ts';
import type { Reply } from '../../app/ports.ts';
import type { Receipt } from '../../lib/receipt.ts';
import { BASE_PATH } from '../api-version.ts';
import { Hash, Href, Instant, named } from './building-blocks.ts';

const Signature = z
  .string()
  .length(128)
  .regex(/^[0-9a-f]{128}$/);
const count = () => z.number().int().min(0).max(2_147_483_647);

const SIGNED = {
  size: count().meta({ description: 'How many events the log held.' }),
  root: Hash.meta({ description: 'The hash over all of them (Merkle tree, SHA-256).' }),
  signedAt: Instant,
  key: Hash.meta({ description: 'The public Ed25519 key that signed: 32 bytes in hex.' }),
  signature: Signature.meta({
    description:
      'Ed25519 over `opgavebro head 1`, a line feed, and the canonical JSON (RFC 8785) of `size`, `root` and `signedAt`.',
  }),
};

export const HeadFields = z.strictObject({
  number: count().min(1).meta({ description: 'Of the heads of this database.' }),
  ...SIGNED,
});

export const HeadShape = named(
  'SignedHead',
  'A signed head of the log over all events of all trails. Kept elsewhere, it shows later whether the past was changed: `npm run verify-trail -- --since FILE`.',
  HeadFields.extend({ links: z.strictObject({ self: Href }) }),
);

export const ReceiptShape = named(
  'Receipt',
  'Proof that an event stands in the log: the leaf hashes to the root of the signed head along the path. `npm run head -- --check FILE` checks it with neither database nor secret.',
  z.strictObject({
    leaf: z
      .string()
      .min(2)
      .max(1_000_000)
      .regex(/^\{[\s\S]*\}$/)
      .meta({ description: 'The text that was hashed: canonical JSON of all that is stored of the event.' }),
    position: count().meta({ description: 'Where the leaf stands in the log, from 0.' }),
    path: z.array(Hash).max(64).meta({ description: 'The hashes beside the way to the root, from below.' }),
    head: z.strictObject(SIGNED),
  }),
);

export function presentHead({ number, size, root, signedAt, key, signature }: NumberedHead) {
  return { number, size, root, signedAt, key, signature, links: { self: `${BASE_PATH}/heads/${number}` } };
}

export function headReply(head: NumberedHead): Reply {
  const shown = presentHead(head);
  return { status: 201, body: JSON.stringify(shown), location: shown.links.self };
}

const SAMPLE: NumberedHead = {
  number: 12,
  size: 4711,
  root: '5b0c2f9e6b1d8a47500c1e9f7a6b5d4c3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b',
  signedAt: '2026-11-29T02:00:00.000Z',
  key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
};
export const sampleHead = () => presentHead(SAMPLE);

export function sampleReceipt(): Receipt {
  const { number: _, ...head } = SAMPLE;
  return { leaf: '{"type":"decision.recorded","sequence":7}', position: 4042, path: [SAMPLE.key, SAMPLE.root], head };
}
