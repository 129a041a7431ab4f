// Secrets and signatures of webhooks. Secrets are derived from the service's own key and a random salt,
// and stored nowhere. Source: Standard Webhooks 1.0 (v1: HMAC-SHA-256, v1a: Ed25519); RFC 5869 (HKDF).
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { WebhookKeys } from '../app/integration-ports.ts';

/** The DER bytes before the 32 bytes of an Ed25519 key: private in PKCS #8, public in SPKI (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_LENGTH = 12;

export function createWebhookKeys(serviceKey: string): WebhookKeys {
  const derive = (salt: string, purpose: string) =>
    Buffer.from(hkdfSync('sha256', serviceKey, salt, `opgavebro webhook ${purpose}`, 32));
  const secretOf = (salt: string) => `whsec_${derive(salt, 'hmac').toString('base64')}`;
  const keyOf = (salt: string) =>
    createPrivateKey({ key: Buffer.concat([PKCS8, derive(salt, 'ed25519')]), format: 'der', type: 'pkcs8' });
  return {
    secretOf,
    publicKeyOf: (salt) => `whpk_${rawPublicKey(keyOf(salt)).toString('base64')}`,
    sign: (salts, { id, timestamp, body }) => {
      const message = Buffer.from(`${id}.${timestamp}.${body}`);
      const at = new Date(timestamp * 1000);
      const signatures = salts.map((salt) => [
        new Webhook(secretOf(salt)).sign(id, at, body),
        `v1a,${sign(null, message, keyOf(salt)).toString('base64')}`,
      ]);
      return signatures.flat().join(' ');
    },
  };
}

function rawPublicKey(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_LENGTH);
}
