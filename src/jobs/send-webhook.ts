// Sends one webhook: to the address that was checked and no other,
// without following redirects, and without keeping what is answered.
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import type { SendWebhook } from '../app/deliver-webhook.ts';
import { findTarget, type Target, type TargetOptions } from './webhook-target.ts';

const TIMEOUT_MS = 10_000;

type SendOptions = TargetOptions & {
  /** Milliseconds for the whole attempt. */
  readonly timeout?: number;
};

export function createSendWebhook(options: SendOptions): SendWebhook {
  return async (message) => {
    try {
      const target = await findTarget(message.url, options);
      return { status: await post(target, message, options.timeout ?? TIMEOUT_MS) };
    } catch (error) {
      return { error: classOf(error) };
    }
  };
}

/**
 * The status, as soon as the headers of the answer are there. Name
 * and certificate stay those of the URL; only the lookup is ours.
 */
function post(
  { url, address }: Target,
  { headers, body }: Parameters<SendWebhook>[0],
  timeout: number,
): Promise<number> {
  const family = isIPv6(address) ? 6 : 4;
  const lookup: LookupFunction = (_host, options, found) => {
    if (options.all) found(null, [{ address, family }]);
    else found(null, address, family);
  };
  const all = { ...headers, 'content-length': Buffer.byteLength(body) };
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent: false, lookup, headers: all, signal: AbortSignal.timeout(timeout) };
    const outgoing = send(url, options, (incoming) => {
      incoming.on('error', () => undefined).destroy();
      resolve(incoming.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const CLASSES: Readonly<Record<string, string>> = {
  ABORT_ERR: 'timeout',
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  'webhook-target-refused': 'target-refused',
};

/** A word for the log: never the message, which can name what lies within. */
function classOf(error: unknown): string {
  const { code = '' } = error as { code?: string };
  return CLASSES[code] ?? (/CERT|SSL|TLS|SELF_SIGNED|VERIFY|EPROTO/.test(code) ? 'tls' : 'network');
}
