// Authenticated encryption of texts: AES-256-GCM (NIST SP 800-38D) with a new nonce for each.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

type Seal = {
  /** @param place authenticated but not stored: the text opens only with the same place */
  readonly seal: (text: string, place: string) => string;
  /** Undefined unless it was sealed with this key for this place. */
  readonly open: (sealed: string, place: string) => string | undefined;
};

const [NONCE, TAG] = [12, 16];

/** @param purpose separates keys derived from the same secret */
export function createSeal(secret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return {
    seal: (text, place) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const bytes = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(bytes).toString('base64url');
    },
    open: (sealed, place) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < NONCE + TAG) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG));
      try {
        return decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
