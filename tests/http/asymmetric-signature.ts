// The second signature of a webhook, by Ed25519, checked with the public key alone. Source: Standard Webhooks, `v1a`.
import { createPublicKey, verify } from 'node:crypto';
import type { Received } from '../support/webhook-receiver.ts';

/** One result for each Ed25519 signature of the delivery. */
export function checkAsymmetric(publicKey: string, { headers, body }: Received): boolean[] {
  const raw = Buffer.from(publicKey.slice('whpk_'.length), 'base64');
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  });
  const signed = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  const signatures = String(headers['webhook-signature']).split(' ');
  return signatures
    .filter((part) => part.startsWith('v1a,'))
    .map((part) => verify(null, signed, key, Buffer.from(part.slice(4), 'base64')));
}
