// The settings: defaults, what production requires, and that all faults are reported at once without any secret.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig, VARIABLES } from '../../src/compose/config.ts';
import { isStartFault } from '../../src/compose/start-fault.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://opgavebro:hemmelig-kode@db/opgavebro',
  OIDC_ISSUER: 'https://login.example/realms/opgavebro',
  OIDC_CLIENT_ID: 'opgavebro-web',
  OIDC_CLIENT_SECRET: 'klientens-hemmelighed',
  PUBLIC_URL: 'https://opgavebro.example/',
  TRAIL_KEY: 'sporets-noegle-som-er-lang-nok-til-det',
  SESSION_KEY: 'sessionens-noegle-som-er-lang-nok-til-det',
};

function faultsOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (isStartFault(error)) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('settings', () => {
  test('without any, everything is embedded and only this machine is served', () => {
    const { config } = readConfig({ PATH: '/bin', UNKNOWN: 'x' });
    expect(config).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      embeddedDatabase: true,
      identity: undefined,
    });
    expect(config).toMatchObject({ audience: 'opgavebro', grantsClaim: 'grants', logLevel: 'info', trustProxy: false });
  });

  test('of a production are taken as they are, and the owner is the service where none is named', () => {
    const { config, secrets } = readConfig(PRODUCTION);
    expect(config).toMatchObject({
      production: true,
      publicUrl: 'https://opgavebro.example',
      embeddedDatabase: false,
      webhooksToLoopback: false,
    });
    expect(config.identity).toEqual({ issuer: PRODUCTION.OIDC_ISSUER, clientId: 'opgavebro-web', jwksUrl: undefined });
    expect(secrets.ownerUrl).toBe(PRODUCTION.DATABASE_URL);
    expect(secrets.trailKey).toBe(PRODUCTION.TRAIL_KEY);
  });

  test.each([
    ['TRUST_PROXY', 'yes', /TRUST_PROXY skal være true, false, et antal/],
    ['TRUST_PROXY', '10.0.0.0/99', /TRUST_PROXY skal være/],
    ['TRUST_PROXY', '-1', /TRUST_PROXY skal være/],
    ['TRUST_PROXY', '99999999999999999999', /TRUST_PROXY skal være/],
    ['PUBLIC_URL', 'https://opgavebro.example/?a=1', /PUBLIC_URL skal være uden/],
    ['DATABASE_READ_URL', 'postgres://o:kun-til-afproevning-tjeneste@db/o', /DATABASE_READ_URL står i docker-compose/],
  ])('%s=%s is refused in words', (name, value, words) => {
    expect(faultsOf({ ...PRODUCTION, [name]: value })).toMatch(words);
  });

  test.each([
    ['2', 2],
    ['true', true],
    ['10.0.0.0/8, fd00::/8,192.168.1.7', '10.0.0.0/8, fd00::/8,192.168.1.7'],
    ['loopback,10.0.0.0/255.0.0.0', 'loopback,10.0.0.0/255.0.0.0'],
  ])('TRUST_PROXY=%s is taken', (given, taken) => {
    expect(readConfig({ TRUST_PROXY: given }).config.trustProxy).toBe(taken);
  });

  test.each(['DATABASE_OWNER_URL', 'DATABASE_READ_URL'])('%s says nothing beside the embedded database', (name) => {
    expect(faultsOf({ [name]: 'postgres://o:p@db/o' })).toMatch(/DATABASE_URL mangler/);
  });

  test('of the authority are taken as they are; a pale colour and a logo that is none are refused in words', () => {
    const { config } = readConfig({
      AUTHORITY_NAME: 'Region Prøve',
      AUTHORITY_COLOUR: '#004D99',
      HELP_ADDRESS: 'tel:+4512345678',
      ACCESSIBILITY_STATEMENT: 'https://was.example/x',
    });
    expect(config.authority).toEqual({
      name: 'Region Prøve',
      colour: '#004d99',
      help: { words: '', address: 'tel:+4512345678' },
      statement: 'https://was.example/x',
    });
    const said = faultsOf({
      AUTHORITY_COLOUR: '#ff9900',
      AUTHORITY_LOGO: 'findes-ikke.svg',
      HELP_ADDRESS: 'javascript:alert(1)',
      ACCESSIBILITY_STATEMENT: 'http://was.example/x',
    });
    expect(said).toContain(
      'AUTHORITY_COLOUR har kontrasten 1.9:1 mod siden og skal have mindst 4.5:1: vælg en mørkere',
    );
    expect(said).toContain('AUTHORITY_LOGO kan ikke læses / cannot be read');
    expect(said).toContain('AUTHORITY_NAME mangler / is missing');
    expect(said).toContain('HELP_ADDRESS skal begynde med');
    expect(said).toContain('ACCESSIBILITY_STATEMENT skal begynde med');
    expect(faultsOf({ AUTHORITY_COLOUR: 'blue' })).toContain('AUTHORITY_COLOUR skal have formen #rrggbb');
    const other = faultsOf({ AUTHORITY_NAME: 'x', AUTHORITY_LOGO: 'package.json' });
    expect(other).toContain('AUTHORITY_LOGO skal ende på .svg eller .png');
  });

  test('that production lacks are all named, with why', () => {
    const said = faultsOf({ NODE_ENV: 'production' });
    const names = said.split('\n').flatMap((line) => /^ {2}(\w+) mangler \/ is missing$/.exec(line)?.[1] ?? []);
    expect(names.sort()).toEqual(
      Object.keys(PRODUCTION)
        .filter((name) => name !== 'NODE_ENV')
        .sort(),
    );
    expect(said).toContain('the embedded database and the demonstration sign-in are not used');
  });

  test('that are missing and those that are wrong are told together', () => {
    const said = faultsOf({
      ...PRODUCTION,
      DATABASE_URL: 'mysql://db',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      TRAIL_KEY: 'kort',
      SESSION_KEY: ' ',
    });
    expect(said).toMatch(/DATABASE_URL skal have formen/);
    expect(said).toMatch(/PORT skal være et helt tal fra 0 til 65535/);
    expect(said).toMatch(/LOG_LEVEL skal være en af/);
    expect(said).toMatch(/TRAIL_KEY skal være mindst 32 tegn/);
    expect(said).toMatch(/SESSION_KEY mangler/);
    expect(said).not.toContain('kort');
  });

  test('of an identity provider need its client, also outside production', () => {
    expect(faultsOf({ OIDC_ISSUER: 'https://login.example' })).toMatch(
      /OIDC_CLIENT_ID mangler[\s\S]*OIDC_CLIENT_SECRET mangler/,
    );
  });

  test.each([
    ['true', true],
    ['2', 2],
    ['10.0.0.0/8, 127.0.0.1', '10.0.0.0/8, 127.0.0.1'],
  ])('TRUST_PROXY=%s becomes %s', (text, value) => {
    expect(readConfig({ TRUST_PROXY: text }).config.trustProxy).toBe(value);
  });

  test('that are secret show nothing of themselves, in a log line or a message', () => {
    const { config, secrets } = readConfig(PRODUCTION);
    const shown = [JSON.stringify({ config, secrets }), inspect({ config, secrets }), `${secrets}`].join('\n');
    for (const secret of ['hemmelig-kode', 'klientens-hemmelighed', 'sporets-noegle', 'sessionens-noegle'])
      expect(shown).not.toContain(secret);
  });
});

test('the day of the demonstration is a date, and never one of production', () => {
  expect(readConfig({ DEMO_DATE: '2026-11-22' }).config.demoDate).toBe('2026-11-22');
  expect(faultsOf({ DEMO_DATE: 'i går' })).toContain('DEMO_DATE');
  expect(faultsOf({ ...PRODUCTION, DEMO_DATE: '2026-11-22' })).toContain('DEMO_DATE kan ikke bruges i drift');
});

describe('demonstration identities', () => {
  const DATABASE_URL = 'postgres://opgavebro@127.0.0.1/opgavebro';

  test.each<[string, Record<string, string>]>([
    ['a database that others may use', { DATABASE_URL }],
    ['every address of the machine', { HOST: '0.0.0.0' }],
    ['the address of a network', { HOST: '10.1.2.3' }],
    ['an address of TLS', { PUBLIC_URL: 'https://localhost' }],
    ['a name that others know', { PUBLIC_URL: 'http://opgavebro.example' }],
  ])('are refused with %s, whatever NODE_ENV says', (_what, env) => {
    for (const NODE_ENV of ['', 'development', 'test']) {
      const said = faultsOf({ ...env, NODE_ENV });
      expect(said).toMatch(/OIDC_ISSUER mangler: med (DATABASE_URL|HOST|PUBLIC_URL) kan andre nå tjenesten/);
      expect(said).toContain('anybody can be anybody');
      expect(said).toContain('DEMO_IDENTITIES=true');
      expect(faultsOf({ ...env, NODE_ENV, DEMO_IDENTITIES: 'true' })).toBe('no fault');
    }
  });

  test.each<Record<string, string>>([
    {},
    { HOST: 'localhost' },
    { HOST: '::1', PUBLIC_URL: 'http://[::1]:3000' },
    { PUBLIC_URL: 'http://opgavebro.localhost:8080' },
  ])('are there on this machine alone: %j', (env) => {
    expect(faultsOf(env)).toBe('no fault');
  });

  test('are asked for neither in production nor beside a provider', () => {
    expect(faultsOf({ ...PRODUCTION, DEMO_IDENTITIES: 'true' })).toContain('DEMO_IDENTITIES kan ikke bruges i drift');
    const { NODE_ENV: _, ...provider } = PRODUCTION;
    expect(faultsOf({ ...provider, DEMO_IDENTITIES: 'true' })).toContain(
      'DEMO_IDENTITIES kan ikke bruges sammen med OIDC_ISSUER',
    );
    expect(faultsOf({ DEMO_IDENTITIES: 'ja' })).toContain('DEMO_IDENTITIES skal være true eller false');
  });

  test('matter to nobody who only looks', () => {
    expect(readConfig({ DATABASE_URL }, false).config.embeddedDatabase).toBe(false);
  });
});

test('keys that are printed for all to read are refused in production, unless it is tried out on this machine', () => {
  const printed = {
    ...PRODUCTION,
    TRAIL_KEY: 'kun-til-afproevning-spor-noegle-0001',
    DATABASE_URL: 'postgres://opgavebro:kun-til-afproevning-tjeneste@database/opgavebro',
  };
  expect(faultsOf(printed)).toMatch(
    /TRAIL_KEY står i docker-compose\.yml[\s\S]*DATABASE_URL står i docker-compose\.yml/,
  );
  expect(faultsOf(printed)).not.toContain('SESSION_KEY');
  expect(faultsOf({ ...printed, PUBLIC_URL: 'http://opgavebro.localhost:8080' })).toBe('no fault');
});

test('every setting stands in the operator’s table, and no other; production asks for those marked so', () => {
  const rows = readFileSync('src/operations.md', 'utf8').split('\n');
  const told = rows.filter((row) => /^\| `[A-Z]/.test(row)).map((row) => row.split(' | ')[0] ?? '');
  const names = told.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
  expect(names.sort()).toEqual([...VARIABLES].sort());
  const needed = told.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)` \*\*P\*\*/g)].map(([, name]) => name ?? ''));
  const missing = faultsOf({ NODE_ENV: 'production' }).matchAll(/^ {2}([A-Z_]+) mangler/gm);
  const client = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
  expect([...needed, ...client].sort()).toEqual([...missing].map(([, name]) => name).sort());
});
