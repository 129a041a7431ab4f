// Where a service that listens on an address is reached from this machine.

/** The host part of a URL. An address that stands for all of them is reached by loopback; any other only by itself. */
export function ownHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
