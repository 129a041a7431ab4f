// `npm run release:statements`, at a release: runs tests that use everything, and records the statements of the
// service.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

const PLAYED = ['main-job', 'every-operation', 'lists', 'exports', 'webhooks', 'changes', 'problem-codes'].map(
  (name) => `tests/http/${name}`,
);
/** Statements of pg-boss, which migrates its own tables, and the frame of a transaction. */
const NOT_OURS = /pgboss|pg_stat|pg_class|^\s*(begin|commit|rollback|set |SELECT version\(\))/i;

const dir = mkdtempSync(path.join(tmpdir(), 'opgavebro-statements-'));
const file = path.join(dir, 'statements');
const env = { ...process.env, RECORD_STATEMENTS: file };
const { status } = spawnSync('npx', ['vitest', 'run', ...PLAYED, 'tests/demo/story', 'tests/web/main-job'], {
  env,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const all = readFileSync(file, 'utf8').trimEnd().split('\n');
const statements = [...new Set(all.map((line) => JSON.parse(line) as string))]
  .filter((text) => !NOT_OURS.test(text))
  .sort();
const to = path.join(import.meta.dirname, 'previous-version.json');
writeFileSync(to, `${JSON.stringify({ version: packageJson.version, statements }, undefined, 2)}\n`);
rmSync(dir, { recursive: true });
console.log(`${statements.length} statements of ${packageJson.version} in ${path.relative('.', to)}`);
