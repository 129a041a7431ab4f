// Whose `X-Forwarded-*` headers are trusted: everybody's, nobody's, those of a number of proxies in front, or of given
// addresses.
import ipaddr from 'ipaddr.js';

/** Names of address ranges that Fastify knows. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

export function isTrustProxy(text: string): boolean {
  return typeof trustProxy(text) !== 'string' || text.split(',').every((part) => isAddress(part.trim()));
}

export function trustProxy(text: string): boolean | number | string {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,2}$/.test(text) ? Number(text) : text;
}

function isAddress(part: string): boolean {
  if (RANGES.includes(part) || ipaddr.isValidCIDR(part)) return true;
  const [address = '', mask] = part.split('/');
  return ipaddr.isValid(address) && (mask === undefined || ipaddr.IPv4.isValidFourPartDecimal(mask));
}
