// Every address range that the service must not call is refused, in every notation.
import { describe, expect, test } from 'vitest';
import { isLoopback, isPublicAddress } from '../../src/lib/public-address.ts';

const REFUSED = {
  'this host': ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  'shared by carriers': ['100.64.0.1', '100.127.255.255'],
  'link-local and metadata': [
    '169.254.0.1',
    '169.254.169.254',
    'fe80::1',
    'fd00:ec2::254',
    '168.63.129.16',
    '192.0.0.192',
  ],
  'unique-local and site-local': ['fc00::1', 'fdff::1', 'fec0::1'],
  multicast: ['224.0.0.1', '239.255.255.250', 'ff02::1'],
  'reserved and broadcast': ['240.0.0.1', '255.255.255.255', '192.0.0.1', '198.18.0.1', '192.88.99.1'],
  documentation: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  'IPv4 inside IPv6': ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::127.0.0.1', '::ffff:0:127.0.0.1'],
  translated: ['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '2002:7f00:1::', '2001::1'],
  'no address': ['', 'localhost', '1.2.3', '1.2.3.4.5', 'fe80::1%eth0'],
};

describe('refused:', () => {
  for (const [range, addresses] of Object.entries(REFUSED)) {
    test.each(addresses)(`${range}: %s`, (address) => {
      expect(isPublicAddress(address)).toBe(false);
    });
  }
});

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '185.157.1.1',
  '100.63.255.255',
  '172.32.0.1',
  '2606:4700:4700::1111',
  '2a00:1450:400f::1',
])('allowed: %s', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('loopback is told apart, also inside IPv6', () => {
  expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true]);
  expect(['10.0.0.1', '8.8.8.8', 'localhost'].map(isLoopback)).toEqual([false, false, false]);
});
