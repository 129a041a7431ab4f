// Checks what others must not reach: demonstration identities, with which anybody can be anybody, and the keys printed
// in docker-compose.yml. Public URL, listening address and database tell whether others can reach the service.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Fault } from './start-fault.ts';

type Given = Readonly<Record<string, string | undefined>>;

/** Part of every password and key in docker-compose.yml. */
const PRINTED = 'kun-til-afproevning';
const KEYS = [
  'TRAIL_KEY',
  'SESSION_KEY',
  'OIDC_CLIENT_SECRET',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_READ_URL',
];

/**
 * Demonstration identities are allowed only if nobody but this machine can reach the service, or if the settings ask
 * for them explicitly.
 */
export function demonstrationFaults(given: Given): readonly Fault[] {
  if (given.OIDC_ISSUER !== undefined || given.NODE_ENV === 'production') return asked(given) ? [notWanted(given)] : [];
  if (asked(given)) return [];
  const because = [
    ...(given.DATABASE_URL === undefined ? [] : ['DATABASE_URL']),
    ...(given.HOST === undefined || isLoopback(given.HOST) ? [] : ['HOST']),
    ...(given.PUBLIC_URL === undefined || isLocalUrl(given.PUBLIC_URL) ? [] : ['PUBLIC_URL']),
  ];
  if (because.length === 0) return [];
  const names = because.join(', ');
  const message = [
    `mangler: med ${names} kan andre nå tjenesten, og uden udbyder af login kan enhver være enhver.`,
    '    Sæt OIDC_ISSUER, eller sig DEMO_IDENTITIES=true, hvis det er en demonstration, som andre må se.',
    `    is missing: with ${names} others can reach the service, and without an identity provider anybody can be anybody.`,
    '    Set OIDC_ISSUER, or say DEMO_IDENTITIES=true if it is a demonstration that others may see.',
  ];
  return [{ name: 'OIDC_ISSUER', message: message.join('\n') }];
}

function asked({ DEMO_IDENTITIES }: Given): boolean {
  return DEMO_IDENTITIES === 'true';
}

function notWanted({ NODE_ENV }: Given): Fault {
  const message =
    NODE_ENV === 'production'
      ? 'kan ikke bruges i drift / cannot be used in production'
      : 'kan ikke bruges sammen med OIDC_ISSUER / cannot be used beside OIDC_ISSUER';
  return { name: 'DEMO_IDENTITIES', message };
}

/** Published keys are only for trying the service out on one machine. */
export function printedKeyFaults(given: Given): readonly Fault[] {
  if (given.NODE_ENV !== 'production' || given.PUBLIC_URL === undefined || isLocalUrl(given.PUBLIC_URL)) return [];
  const message =
    'står i docker-compose.yml, som alle kan læse. Lav en ny: openssl rand -base64 32 / is printed in docker-compose.yml, for all to read. Make a new one';
  return KEYS.filter((name) => given[name]?.includes(PRINTED)).map((name) => ({ name, message }));
}

/** True for an address that only this machine reaches. */
function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare)) return ipaddr.process(bare).range() === 'loopback';
  return bare === 'localhost' || bare.endsWith('.localhost');
}

/**
 * True for http with a loopback name or address. A public name or a certificate means that others shall reach the
 * service.
 */
function isLocalUrl(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'http:' && isLoopback(url.hostname);
}
