// The command as an auditor runs it: a separate process, messages for people, and an exit code for scripts.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-verify-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function command(...args: string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env.PATH, DATABASE_URL: hand.database.serviceUrl, TRAIL_KEY, DATA_DIR: dataDir };
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/verify-trail.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
    });
  });
}

// Four processes, each of which loads the whole store.
test('says that all fits, names the event that does not, and tells when there is nothing to read', {
  timeout: 60_000,
}, async () => {
  const id = await hand.created();
  expect(await command()).toEqual({
    code: 0,
    said: '1 hændelser i 1 spor / 1 events in 1 trails: alt passer / all fits.\n',
  });
  expect(await command(id)).toMatchObject({ code: 0 });
  expect(await command(uuidV7())).toMatchObject({ code: 2 });
  await hand.owner.query(
    `begin; set local session_replication_role = replica; update audit_event set actor_name = 'En anden'; commit`,
  );
  const { code, said } = await command(id);
  expect(code).toBe(1);
  expect(said).toContain(`Sag ${id}: hændelse / event 1 proposal.created: hændelsen er ændret`);
});
