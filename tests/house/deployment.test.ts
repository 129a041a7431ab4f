// The deployment files fit the service: it accepts their settings, their accounts match ours, and the linter finds no
// faults.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/compose/config.ts';
import { DEMO_ACCOUNTS } from '../../src/compose/demo-accounts.ts';
import { parseGrant } from '../../src/domain/workflow/actor.ts';

const compose = readFileSync('docker-compose.yml', 'utf8');

/** The environment that docker compose would give the service, with the default values for trying out. */
function serviceEnvironment(): Record<string, string> {
  const keys = /^x-keys:.*\n((?: {2}.*\n)+)/m.exec(compose)?.[1] ?? '';
  const own = /^ {2}service:\n[\s\S]*? {4}environment:\n((?: {6}.*\n)+)/m.exec(compose)?.[1] ?? '';
  const pairs = [...`${keys}${own}`.matchAll(/^ +([A-Z_]+): "?(.*?)"?$/gm)];
  return Object.fromEntries(
    pairs.map(([, name = '', value = '']) => [name, value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')]),
  );
}

describe('docker-compose.yml', () => {
  test('has nothing the linter objects to', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      'node_modules/dclint/bin/dclint.cjs',
      '--max-warnings',
      '0',
      'docker-compose.yml',
    ]);
    expect(stdout.trim()).toBe('');
  });

  test('gives the service settings it starts with, in production, with the owner and the service apart', () => {
    const { config, secrets } = readConfig(serviceEnvironment());
    expect(config).toMatchObject({
      production: true,
      embeddedDatabase: false,
      trustProxy: 1,
      publicUrl: 'http://opgavebro.localhost:8080',
    });
    expect(secrets.databaseUrl).toMatch(/^postgres:\/\/opgavebro:/);
    expect(secrets.ownerUrl).toMatch(/^postgres:\/\/postgres:/);
  });

  test('runs two replicas on PostgreSQL 18, each part within limits, with the metrics closed at the entry', () => {
    expect(compose).toMatch(/deploy:\n {6}replicas: 2/);
    expect(compose.match(/^ {4}(image|build):/gm)).toHaveLength((compose.match(/^ {10}memory: /gm) ?? []).length);
    expect(compose).toMatch(/@inside path \/metrics \/metrics\/\*\n *respond @inside 404\n *reverse_proxy/);
    expect(compose).toMatch(/image: postgres:18\./);
  });

  test('names every image by its digest, as does the Dockerfile', () => {
    const images = [
      ...compose.matchAll(/^ *image: (\S+)$/gm),
      ...readFileSync('Dockerfile', 'utf8').matchAll(/^FROM (\S+)/gm),
    ].map(([, image]) => image);
    expect(images.length).toBeGreaterThanOrEqual(8);
    expect(images.filter((image) => !/^[\w./-]+:[\w.-]+@sha256:[\da-f]{64}$/.test(image ?? ''))).toEqual([]);
  });
});

describe('the realm for trying out', () => {
  const realm = JSON.parse(readFileSync('src/compose/keycloak-realm.json', 'utf8'));

  test('knows every account with the grants it has in the demonstration', () => {
    const known = realm.users.map((user: { username: string; clientRoles: Record<string, string[]> }) => [
      user.username.replace(/^service-account-/, ''),
      user.clientRoles['opgavebro-web'],
    ]);
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(Object.entries(DEMO_ACCOUNTS).map(([id, { grants }]) => [id, grants])),
    );
  });

  test('has roles that can be read as grants, and sends people back to where the service is', () => {
    const roles: string[] = realm.roles.client['opgavebro-web'].map((role: { name: string }) => role.name);
    expect(roles.filter((role) => parseGrant(role) === undefined)).toEqual([]);
    const { PUBLIC_URL, OIDC_CLIENT_ID, OIDC_ISSUER } = serviceEnvironment();
    const web = realm.clients.find((client: { clientId: string }) => client.clientId === OIDC_CLIENT_ID);
    expect(web.redirectUris).toEqual([`${PUBLIC_URL}/signin/callback`]);
    expect(OIDC_ISSUER).toMatch(new RegExp(`/realms/${realm.realm}$`));
  });
});

describe('the image', () => {
  const stages = readFileSync('Dockerfile', 'utf8')
    .split(/^FROM /m)
    .slice(1);

  test('runs as an ordinary user, on Node 24, without what only building needs', () => {
    const last = stages.at(-1) ?? '';
    expect(stages.every((stage) => stage.startsWith('node:24.'))).toBe(true);
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/npm (ci|install)|COPY \. /);
    expect(stages.join('')).toContain('--omit=dev');
  });
});

test('the licence is the European Union Public Licence, whole', () => {
  const text = readFileSync('LICENSE', 'utf8');
  expect(JSON.parse(readFileSync('package.json', 'utf8')).license).toBe('EUPL-1.2');
  expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  for (let article = 1; article <= 15; article++) expect(text).toMatch(new RegExp(`^${article}\\. ?[A-Z]`, 'm'));
  expect(text.trimEnd()).toMatch(/new EUPL version\.$/);
});
