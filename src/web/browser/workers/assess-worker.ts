// The worker of the live assessment. Domain code runs in its own thread, so that typing never waits for it.
import { assessTyped, type LiveAnswer } from '../../live/assess-typed.tsx';
import type { Basis } from '../../live/basis.ts';

type LiveQuestion = { readonly basis?: Basis; readonly sent?: readonly (readonly [string, string])[] };
export type LiveReply = LiveAnswer | { readonly failed: string };

type Thread = {
  onmessage: ((event: MessageEvent<LiveQuestion>) => void) | null;
  postMessage(message: LiveReply): void;
};
const thread = globalThis as unknown as Thread;

let basis: Basis | undefined;
thread.onmessage = ({ data }) => {
  basis = data.basis ?? basis;
  if (!basis || !data.sent) return;
  assessTyped(basis, data.sent, sha256).then(
    (answer) => thread.postMessage(answer),
    (error: unknown) => thread.postMessage({ failed: String(error) }),
  );
};

/**
 * Browsers offer digests only over https and on localhost. Elsewhere the draws get another seed than the server's;
 * nothing else differs.
 */
async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return digest
    ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    : '0'.repeat(64);
}
