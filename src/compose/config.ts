// Every setting of the service, read from the environment by one schema that reports all faults at once. Secrets are
// in an object of their own that does not print. See the README, Production.
import path from 'node:path';
import { inspect } from 'node:util';
import { z } from 'zod';
import type { Authority } from '../web/authority.ts';
import { AUTHORITY_SETTINGS, authorityOf, lacksOfAuthority } from './authority.ts';
import { demonstrationFaults, printedKeyFaults } from './exposure.ts';
import { type Fault, startFault } from './start-fault.ts';
import { isTrustProxy, trustProxy } from './trust-proxy.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const MISSING = 'mangler / is missing';
const NOT_IN_PRODUCTION = 'kan ikke bruges i drift / cannot be used in production';
const webUrl = z.url({
  protocol: /^https?$/,
  error: 'skal være en http- eller https-adresse / must be an http or https address',
});
const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error:
    'skal have formen postgres://bruger:kode@vært:port/database / must look like postgres://user:password@host:port/database',
});
const key = z
  .string()
  .refine(
    (text) => Buffer.byteLength(text) >= 32,
    'skal være mindst 32 tegn, helst tilfældige / must be at least 32 characters, random ones',
  );
const yesOrNo = z
  .enum(['true', 'false'], 'skal være true eller false / must be true or false')
  .transform((text) => text === 'true');

function whole(min: number, max: number) {
  const range = `skal være et helt tal fra ${min} til ${max} / must be a whole number from ${min} to ${max}`;
  return z.coerce.number(range).int(range).min(min, range).max(max, range);
}

function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, `skal være en af / must be one of: ${values.join(', ')}`);
}

const environment = z.object({
  NODE_ENV: oneOf(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  PUBLIC_URL: webUrl
    .refine((text) => !/[?#@]/.test(text), 'skal være uden ?, # og @ / must be without ?, # and @')
    .optional(),
  /** Where to report a vulnerability: shown in /.well-known/security.txt. */
  SECURITY_CONTACT: z
    .string()
    .regex(
      /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
      'skal begynde med mailto: eller https: / must begin with mailto: or https:',
    )
    .optional(),
  DATA_DIR: z.string().default('./data'),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  /** true, false, the number of proxies in front, or their addresses: whose `X-Forwarded-*` headers are trusted. */
  TRUST_PROXY: z
    .string()
    .refine(
      isTrustProxy,
      'skal være true, false, et antal eller adresser med komma imellem / must be true, false, how many, or addresses with commas between',
    )
    .default('false'),
  /** The date on which the demonstration takes place; rejected in production. */
  DEMO_DATE: z.iso.date('skal være en dato, ÅÅÅÅ-MM-DD / must be a date, YYYY-MM-DD').optional(),
  RATE_LIMIT_PER_MINUTE: whole(0, 10_000_000).default(1200),
  WEBHOOKS_TO_LOOPBACK: yesOrNo.optional(),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_OWNER_URL: databaseUrl.optional(),
  DATABASE_READ_URL: databaseUrl.optional(),
  // Concurrent commits share one flush to disk. With ten connections fewer of them do.
  DB_POOL_SIZE: whole(1, 200).default(16),
  /**
   * Allows the demonstration identities, with which anybody can be anybody, although others can reach the service.
   * Rejected in production.
   */
  DEMO_IDENTITIES: yesOrNo.optional(),
  OIDC_ISSUER: webUrl.optional(),
  OIDC_JWKS_URL: webUrl.optional(),
  OIDC_AUDIENCE: z.string().default('opgavebro'),
  OIDC_GRANTS_CLAIM: z.string().default('grants'),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  TRAIL_KEY: key.optional(),
  /** Earlier keys of the trail, newest first, separated by commas; needed to verify it. */
  TRAIL_KEYS_EARLIER: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(key))
    .optional(),
  SESSION_KEY: key.optional(),
  ...AUTHORITY_SETTINGS,
});

type Variable = keyof z.infer<typeof environment>;
/** Names of all variables that the service reads. */
export const VARIABLES: readonly string[] = Object.keys(environment.shape);

const PRODUCTION: readonly Variable[] = ['DATABASE_URL', 'OIDC_ISSUER', 'PUBLIC_URL', 'TRAIL_KEY', 'SESSION_KEY'];
const WITH_ISSUER: readonly Variable[] = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];

/** Settings that may be shown and logged. */
export type Config = {
  readonly production: boolean;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** The public URL of the service, without a trailing slash; undefined: its listening address. */
  readonly publicUrl: string | undefined;
  /** A `mailto:` or `https:` address; undefined: the maintainers. */
  readonly securityContact: string | undefined;
  readonly dataDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly trustProxy: boolean | number | string;
  /** Requests per caller; 0: no limit. */
  readonly rateLimitPerMinute: number;
  readonly webhooksToLoopback: boolean;
  /** Undefined: today. */
  readonly demoDate: string | undefined;
  readonly poolSize: number;
  /** Undefined: the embedded demonstration provider. */
  readonly identity: IdentitySettings | undefined;
  readonly audience: string;
  readonly grantsClaim: string;
  readonly embeddedDatabase: boolean;
  /** How the pages present the authority that runs the service. */
  readonly authority: Authority;
};

type IdentitySettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly jwksUrl: string | undefined;
};

/** Values that must never be shown. Undefined: generated and kept in the data folder. */
export type Secrets = {
  readonly databaseUrl: string | undefined;
  readonly ownerUrl: string | undefined;
  readonly readUrl: string | undefined;
  readonly clientSecret: string | undefined;
  readonly trailKey: string | undefined;
  /** Earlier keys of the trail, newest first. */
  readonly earlierTrailKeys: readonly string[] | undefined;
  readonly sessionKey: string | undefined;
};

/** Makes the object print as `[secret]` in logs and messages; returns the same object. */
export function concealed<T extends object>(secrets: T): T {
  const word = { value: () => '[secret]', enumerable: false };
  return Object.defineProperties(secrets, { toJSON: word, toString: word, [inspect.custom]: word });
}

/**
 * Reads the environment; empty values count as absent. Throws a start fault that names every faulty variable.
 * @param serves false for a command that only reads: nobody signs in to it.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  serves = true,
): { readonly config: Config; readonly secrets: Secrets } {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const needed = [
    ...(given.NODE_ENV === 'production' ? PRODUCTION : []),
    ...lacksOfAuthority(given),
    // Without DATABASE_URL these would be a second database beside the embedded one.
    ...(given.DATABASE_OWNER_URL || given.DATABASE_READ_URL ? ['DATABASE_URL' as const] : []),
    ...(given.OIDC_ISSUER || given.NODE_ENV === 'production' ? WITH_ISSUER : []),
  ];
  const missing = needed
    .filter((name) => given[name] === undefined)
    .map((name) => ({ name: name as string, message: MISSING }));
  const read = environment.safeParse(given);
  const untimely =
    given.NODE_ENV === 'production' && given.DEMO_DATE !== undefined
      ? [{ name: 'DEMO_DATE', message: NOT_IN_PRODUCTION }]
      : [];
  const open = [...(serves ? demonstrationFaults(given) : []), ...printedKeyFaults(given)];
  const invalid = read.success
    ? untimely
    : read.error.issues.map(({ path: [name], message }) => ({ name: String(name), message }));
  if (missing.length + invalid.length + open.length > 0 || !read.success)
    throw faulty([...missing, ...invalid, ...open], missing.length > 0 && given.NODE_ENV === 'production');
  return { config: configOf(read.data), secrets: secretsOf(read.data) };
}

function configOf(env: z.infer<typeof environment>): Config {
  const production = env.NODE_ENV === 'production';
  return {
    production,
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL?.replace(/(?<!\/)\/+$/, ''),
    securityContact: env.SECURITY_CONTACT,
    dataDir: path.resolve(env.DATA_DIR),
    logLevel: env.LOG_LEVEL,
    trustProxy: trustProxy(env.TRUST_PROXY),
    rateLimitPerMinute: env.RATE_LIMIT_PER_MINUTE,
    demoDate: env.DEMO_DATE,
    webhooksToLoopback: env.WEBHOOKS_TO_LOOPBACK ?? !production,
    poolSize: env.DB_POOL_SIZE,
    identity:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID
        ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, jwksUrl: env.OIDC_JWKS_URL }
        : undefined,
    audience: env.OIDC_AUDIENCE,
    grantsClaim: env.OIDC_GRANTS_CLAIM,
    embeddedDatabase: env.DATABASE_URL === undefined,
    authority: authorityOf(env),
  };
}

function secretsOf(env: z.infer<typeof environment>): Secrets {
  return concealed({
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
    readUrl: env.DATABASE_READ_URL,
    clientSecret: env.OIDC_CLIENT_SECRET,
    trailKey: env.TRAIL_KEY,
    earlierTrailKeys: env.TRAIL_KEYS_EARLIER,
    sessionKey: env.SESSION_KEY,
  });
}

function faulty(faults: readonly Fault[], embeddedRefused: boolean): Error {
  const lines = [...new Set(faults.map(({ name, message }) => `  ${name} ${message}`))];
  const why = [
    'I drift (NODE_ENV=production) bruges den indbyggede database og demonstrationens login ikke.',
    'In production (NODE_ENV=production) the embedded database and the demonstration sign-in are not used.',
  ];
  return startFault([
    'Opgavebro kan ikke starte med disse indstillinger. / Opgavebro cannot start with these settings.',
    ...lines,
    ...(embeddedRefused ? why : []),
  ]);
}
