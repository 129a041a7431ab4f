// Which IP addresses are on the public internet. Every special-purpose range of IANA is rejected. Source: IANA IPv4
// and IPv6 special-purpose address registries; RFC 6052 and RFC 8215 (NAT64).
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * IPv6 ranges that translate to IPv4 addresses, and so could reach anything; and ranges that the library does not
 * reject.
 */
const APART = [
  ...['64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', '2001::/32', '::/96', '::ffff:0:0:0/96'],
  ...['192.88.99.0/24', '168.63.129.16/32', 'fec0::/10', '100::/64', '2001:db8::/32', '3fff::/20', '5f00::/16'],
].map((range) => ipaddr.parseCIDR(range));

/**
 * False for private, loopback, link-local (with cloud metadata),
 * unique-local, multicast, shared, reserved and translated addresses.
 */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address) || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // an IPv4-mapped address is checked as IPv4
  if (parsed.range() !== 'unicast') return false;
  return !APART.some((range) => parsed.kind() === range[0].kind() && parsed.match(range));
}

/** 127.0.0.0/8 and ::1, also as IPv4 inside IPv6. */
export function isLoopback(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback';
}
