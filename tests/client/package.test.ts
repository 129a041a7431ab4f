// The client package as another project uses it: the build is a package, its types are valid, and its client works.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../support/built-service.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

const TSC = path.resolve('node_modules/typescript-7/bin/tsc');
const here = mkdtempSync(path.join(tmpdir(), 'opgavebro-package-'));
const client = path.join(here, 'node_modules/opgavebro-client');
let service: TestService;

beforeAll(async () => {
  const { dir } = await build();
  mkdirSync(path.dirname(client), { recursive: true });
  cpSync(path.join(dir, 'client'), client, { recursive: true });
  await promisify(execFile)(process.execPath, [TSC, '-p', 'src/client/tsconfig.json', '--outDir', client]);
  await promisify(execFile)(process.execPath, [
    ...['node_modules/openapi-typescript/bin/cli.js', 'openapi/openapi.json'],
    ...['--output', path.join(client, 'generated/api.d.ts')],
  ]);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(path.resolve('node_modules', name), path.join(here, 'node_modules', name));
  writeFileSync(path.join(here, 'package.json'), '{"type": "module"}');
  service = await startTestService();
}, 150_000);
afterAll(async () => {
  await service?.close();
  rmSync(here, { recursive: true });
});

function check(text: string): Promise<string> {
  const file = path.join(here, 'uses.ts');
  writeFileSync(file, text);
  const args = [TSC, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', file];
  return promisify(execFile)(process.execPath, args, { cwd: here }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
}

const USE = `import { createOpgavebro, dataOf, everyItem, type Opgavebro } from 'opgavebro-client';
const client: Opgavebro = createOpgavebro({ url: process.env.URL ?? '', token: async () => process.env.TOKEN ?? '' });
const ids: string[] = [];
for await (const { id } of everyItem((cursor) => client.GET('/agreements', { params: { query: cursor } }))) ids.push(id);
const { items } = dataOf(await client.GET('/frameworks'));
console.log(JSON.stringify([ids.length, items[0]?.id]));
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
`;

test('another project writes against its types: what is right passes, a field that is not there does not', async () => {
  expect(await check(USE)).toBe('');
  expect(await check(USE.replace('{ id } of', '{ nr } of'))).toContain(`Property 'nr' does not exist`);
  expect(await check(USE.replace(`'/agreements'`, `'/aftaler'`))).toContain('/aftaler');
}, 60_000);

test('its client asks the service, and what is refused is thrown with the problem', async () => {
  writeFileSync(path.join(here, 'uses.mts'), USE);
  const env = { ...process.env, URL: service.url, TOKEN: await service.tokenFor('auditor') };
  const run = (more: object) =>
    promisify(execFile)(process.execPath, [path.join(here, 'uses.mts')], { env: { ...env, ...more } });
  expect(JSON.parse((await run({})).stdout)).toEqual([0, expect.any(String)]);
  await expect(run({ TOKEN: 'x' })).rejects.toThrow(/code: 'unauthenticated'/);
}, 60_000);

test('the package says its name, its command and what it needs, and comes with its own README', () => {
  const { name, bin, dependencies, version } = JSON.parse(readFileSync(path.join(client, 'package.json'), 'utf8'));
  expect([name, bin, Object.keys(dependencies)]).toEqual([
    'opgavebro-client',
    { opgavebro: './opgavebro.js' },
    ['openapi-fetch'],
  ]);
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(readFileSync(path.join(client, 'README.md'), 'utf8')).toContain('# opgavebro-client');
});
