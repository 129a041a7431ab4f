// Checks the target of a webhook: a public address over https. The name is resolved at each attempt, and only the
// checked address is called. Source: OWASP, Server-Side Request Forgery Prevention Cheat Sheet.
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Refusal } from '../domain/refusal.ts';
import { isLoopback, isPublicAddress } from '../lib/public-address.ts';

export type TargetOptions = {
  /** For development: also allows http and https to this machine. */
  readonly allowLoopback: boolean;
  /** All addresses of a name. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
};

/** A target and the address to connect to. */
export type Target = { readonly url: URL; readonly address: string };

const LOOKUP_MS = 5_000;

/**
 * Resolves and checks a target. Refusal `webhook-target-refused`: not https, a name that does not resolve, or any
 * address that is not public.
 */
export async function findTarget(
  text: string,
  { allowLoopback, resolve = allAddresses }: TargetOptions,
): Promise<Target> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.password) throw refused();
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [address] = addresses;
  if (address === undefined) throw refused();
  const home = allowLoopback && addresses.every(isLoopback);
  const abroad = url.protocol === 'https:' && addresses.every(isPublicAddress);
  if (!home && !abroad) throw refused();
  return { url, address };
}

async function allAddresses(host: string): Promise<readonly string[]> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('lookup took too long')), LOOKUP_MS).unref();
  });
  const found = await Promise.race([lookup(host, { all: true, order: 'ipv4first' }), late]);
  return found.map(({ address }) => address);
}

function refused(): Refusal {
  return new Refusal('webhook-target-refused');
}
