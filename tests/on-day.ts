// `npm run test:on -- 2027-01-15 [files...]`: runs the tests, and all processes they start, with another date.
import { spawnSync } from 'node:child_process';
import { clockMovedTo } from './support/clock-at.ts';

const [when = '', ...rest] = process.argv.slice(2);
// A date alone means noon (UTC); a time is given with its zone, such as 2027-01-01T00:30+01:00.
const at = Date.parse(/^\d{4}-\d\d-\d\d$/.test(when) ? `${when}T12:00:00Z` : when);
if (Number.isNaN(at))
  throw new Error('Usage: npm run test:on -- YYYY-MM-DD[THH:MM+01:00] [files and options of vitest]');
const { status, signal } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...rest], {
  env: { ...process.env, ...clockMovedTo(at) },
  stdio: 'inherit',
});
process.exitCode = signal ? 1 : (status ?? 1);
