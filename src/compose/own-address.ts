// How this machine reaches a service that listens on a given address.

/** The host part of a URL: loopback for an address that means all interfaces, otherwise the address itself. */
export function ownHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
