// A head of the log: the number of events and the hash over all of them, signed with Ed25519. Anyone who keeps a head
// can later check that the log up to it is unchanged, without the database or a secret.
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** All hashes, keys and signatures in lower-case hex. */
export type SignedHead = {
  readonly size: number;
  readonly root: string;
  /** UTC with milliseconds. */
  readonly signedAt: string;
  /** The public key: 32 bytes. */
  readonly key: string;
  readonly signature: string;
};

/** The DER bytes before the 32 bytes of an Ed25519 key: private in PKCS #8, public in SPKI (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The key that signs heads, derived from the trail key. */
function signingKey(trailKey: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', trailKey, '', 'opgavebro heads ed25519', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

/** The public key, in hex, of heads signed under this trail key. */
export function headKeyOf(trailKey: string): string {
  const der = createPublicKey(signingKey(trailKey)).export({ format: 'der', type: 'spki' });
  return der.subarray(SPKI.length).toString('hex');
}

function signedText({ size, root, signedAt }: Pick<SignedHead, 'size' | 'root' | 'signedAt'>): Buffer {
  return Buffer.from(`opgavebro head 1\n${canonicalJson({ size, root, signedAt })}`);
}

export function signHead(trailKey: string, size: number, root: Buffer, signedAt: string): SignedHead {
  const head = { size, root: root.toString('hex'), signedAt };
  const signature = sign(null, signedText(head), signingKey(trailKey)).toString('hex');
  return { ...head, key: headKeyOf(trailKey), signature };
}

/** Whether the head is signed by the key it names. The caller must check whose key that is. */
export function isSigned(head: SignedHead): boolean {
  try {
    const der = Buffer.concat([SPKI, Buffer.from(head.key, 'hex')]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, signedText(head), key, Buffer.from(head.signature, 'hex'));
  } catch {
    return false;
  }
}
