// `npm start` and `npm run demo` unchanged, on other dates: libfaketime sets the clock of each process.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Build, build, type ServiceProcess, startProcess } from '../support/built-service.ts';
import { clockAt, FAKETIME } from '../support/clock-at.ts';

/** Without a day: today. */
const DAYS = [
  { day: undefined, decides: /(Sundhedssamarbejdsudvalget|Regionsrådet) godkender/ },
  { day: '2026-12-10', decides: /Sundhedssamarbejdsudvalget godkender/ },
  { day: '2027-01-15', decides: /Regionsrådet godkender/ },
  { day: '2029-01-15', decides: /Regionsrådet godkender/ },
];

let built: Build;
beforeAll(async () => {
  built = await build();
}, 120_000);

for (const { day, decides } of DAYS) {
  const impossible = day !== undefined && FAKETIME === undefined;
  describe.skipIf(impossible)(`with the clock at ${day ?? 'today'}`, () => {
    let service: ServiceProcess;
    let dataDir: string;

    beforeAll(async () => {
      dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-clock-'));
      service = startProcess(built, { DATA_DIR: dataDir, ...clockAt(day) });
      await service.ready;
    }, 120_000);

    afterAll(async () => {
      await service?.ended('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    });

    test('the demonstration tells its stories', { timeout: 120_000 }, async () => {
      const { publicUrl } = await service.ready;
      const { stdout } = await promisify(execFile)(process.execPath, [path.join(built.dir, 'server/demo.js')], {
        env: { ...process.env, OPGAVEBRO_URL: publicUrl, ...clockAt(day) },
      });
      expect(stdout).toMatch(decides);
      const ends = stdout.match(/Sagen er nu: .*\./g);
      expect(ends?.slice(0, 3)).toEqual(['Sagen er nu: godkendt.', 'Sagen er nu: kladde.', 'Sagen er nu: hjemvist.']);
      // Before the sundhedsråd take over, the fourth case can only be tried; after that the councils decide it.
      const carried = stdout.includes('Sundhedssamarbejdsudvalget godkender') ? 'under behandling' : 'godkendt';
      expect(ends?.slice(3)).toEqual([`Sagen er nu: ${carried}.`]);
      expect(stdout).toMatch(/1 afgørelse og \d orienteringer følger med/);
      if (carried === 'godkendt')
        expect(stdout.split(/^4\. /m)[1]).toMatch(
          /Sundhedsråd Fyn indstiller[\s\S]*Regionsrådet godkender[\s\S]*Ærø tiltræder/,
        );
    });
  });
}
