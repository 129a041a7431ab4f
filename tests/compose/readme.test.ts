// Runs every command of the README, word for word, against a service started as the README says.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Build, build, type ServiceProcess, startProcess } from '../support/built-service.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
let here = '';
let built: Build;
let service: ServiceProcess;
let url = '';

beforeAll(async () => {
  here = mkdtempSync(path.join(tmpdir(), 'opgavebro-readme-'));
  built = await build();
  copyFileSync('package.json', path.join(here, 'package.json'));
  symlinkSync(path.resolve('node_modules'), path.join(here, 'node_modules'));
  symlinkSync(path.resolve(built.dir), path.join(here, 'dist'));
  symlinkSync(path.resolve('migrations'), path.join(here, 'migrations'));
  service = startProcess(built, { DATA_DIR: path.join(here, 'data'), LOG_LEVEL: 'info' });
  url = (await service.ready).publicUrl;
}, 90_000);

afterAll(async () => {
  await service?.ended('SIGTERM');
  rmSync(here, { recursive: true, force: true });
});

/** The shell block behind `<!-- run: name -->`. */
function block(name: string): string {
  const found = new RegExp(`<!-- run: ${name} -->\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (!found) throw new Error(`The README has no block ${name}`);
  return found.replaceAll('http://127.0.0.1:3000', url);
}

async function run(name: string): Promise<string> {
  const env = { ...process.env, OPGAVEBRO_URL: url, DATA_DIR: path.join(here, 'data') };
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', block(name)], {
    cwd: here,
    env,
    maxBuffer: 10_000_000,
  });
  return stdout;
}

test('the first session with the API', async () => {
  const said = await run('session');
  expect(said).toContain('"revision":2');
  expect(said).toContain('"gaps":[{');
  expect(said).toContain('"action":"submit"');
}, 60_000);

test('the command of the client package', async () => {
  expect(await run('command')).toMatch(/^[\da-f-]{36}\tdraft\t-\t-\tfyn\tIV-antibiotika i eget hjem$/m);
}, 60_000);

test('the demonstration', async () => {
  expect(await run('demo')).toMatch(/(Sundhedssamarbejdsudvalget|Regionsrådet) godkender\./);
}, 60_000);

test('verifying the trail', async () => {
  expect(await run('verify')).toContain('alt passer');
}, 60_000);

test('every npm script the README names exists, and every shell block is either run here or is the start and the tests themselves', () => {
  for (const [, name] of readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
    expect(Object.keys(scripts)).toContain(name);
  const unmarked = [...readme.matchAll(/(<!-- run: \w+ -->\n)?```sh\n([\s\S]*?)```/g)]
    .filter(([, marked]) => !marked)
    .map(([, , text]) => text?.trim());
  expect(unmarked).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});
