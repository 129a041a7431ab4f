// Sends one webhook to the address that was checked. It follows no redirects and does not read the response body.
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
 * Returns the status as soon as the response headers arrive. Host name and certificate check are those of the URL;
 * only the DNS lookup is replaced by the checked address.
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

/** A code for the log. The message itself is not used: it can name internal addresses. */
function classOf(error: unknown): string {
  const { code = '' } = error as { code?: string };
  return CLASSES[code] ?? (/CERT|SSL|TLS|SELF_SIGNED|VERIFY|EPROTO/.test(code) ? 'tls' : 'network');
}
