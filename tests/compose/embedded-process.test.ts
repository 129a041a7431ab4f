// The whole service with its embedded database, in a separate process: the server is killed, the disk is full, the
// folder is not accessible. The small disk is a file system in memory, which needs root.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Build, build, type ServiceProcess, startProcess } from '../support/built-service.ts';

let built: Build;
let dataDir: string;
const running: ServiceProcess[] = [];
const mounted: string[] = [];

beforeAll(async () => {
  built = await build();
}, 120_000);
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'opgavebro-looked-after-'));
});
afterEach(async () => {
  for (const service of running.splice(0)) await service.ended('SIGTERM');
  for (const disk of mounted.splice(0)) execFileSync('umount', [disk]);
  rmSync(dataDir, { recursive: true, force: true });
}, 30_000);

function start(env: Record<string, string> = {}): ServiceProcess {
  const service = startProcess(built, { DATA_DIR: dataDir, DEMO_DATE: '2026-11-22', ...env });
  running.push(service);
  return service;
}

function mount(megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', dataDir]);
  mounted.push(dataDir);
}

/** Whether this machine lets a test mount a small disk. */
const SMALL_DISKS = (() => {
  const at = mkdtempSync(path.join(tmpdir(), 'opgavebro-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', at], { stdio: 'ignore' });
    execFileSync('umount', [at]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
})();

const killServer = () => {
  const note = readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(note, 10), 'SIGKILL');
};

async function writerOn(url: string) {
  const minted = await fetch(`${url}/demo-idp/token-for/coordinator-fyn`, { method: 'POST' });
  const { access_token } = (await minted.json()) as { access_token: string };
  return async (title: string): Promise<number> => {
    const answer = await fetch(`${url}/v1/proposals`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${access_token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ title, framework: 'syddanmark-2022', cluster: 'fyn' }),
    });
    await answer.arrayBuffer();
    return answer.status;
  };
}

async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await done())) await pause(50);
}

/**
 * Writes until the disk is full. The free space cannot be computed beforehand, since PostgreSQL may use some
 * meanwhile.
 */
function fill(file: string): void {
  const open = openSync(file, 'w');
  const piece = Buffer.alloc(65_536);
  try {
    for (;;) writeSync(open, piece);
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
  } finally {
    closeSync(open);
  }
}

/**
 * Whether it is written. On a busy machine the first request may meet connections that are still being made: 503 only.
 */
async function written(answer: Promise<number>): Promise<boolean> {
  const status = await answer;
  expect([201, 503]).toContain(status);
  return status === 201;
}

describe('the service and its embedded database', { timeout: 120_000 }, () => {
  test('a server that is killed comes back by itself; one that does not start ends the process with a code', async () => {
    const service = start();
    const { publicUrl } = await service.ready;
    const write = await writerOn(publicUrl);
    await until(() => written(write('Før')));
    killServer();
    // A connection of the killed server may still answer for a moment.
    await until(() => /has stopped and is started again[\s\S]*runs again/.test(service.said()));
    await until(async () => (await write('Efter')) === 201);
    expect((await fetch(`${publicUrl}/health/ready`)).status).toBe(200);

    const version = path.join(dataDir, 'postgres', 'PG_VERSION');
    renameSync(version, `${version}.aside`);
    killServer();
    expect(await service.ended()).toBe(1);
    expect(service.said()).toContain('could not be started again in three tries');
  });

  test.runIf(SMALL_DISKS)(
    'a disk that runs full: the first failure is 503, and with room again all is well',
    async () => {
      mount(160);
      const service = start();
      const { publicUrl } = await service.ready;
      const write = await writerOn(publicUrl);
      await until(() => written(write('Før')));
      const filler = path.join(dataDir, 'filler');
      fill(filler);
      let status = 201;
      for (let n = 0; status === 201; n++) status = await write(`${n} ${'Opgave '.repeat(25)}`);
      expect(status).toBe(503);
      rmSync(filler);
      await until(async () => (await write('Efter')) === 201);
    },
  );

  test.runIf(SMALL_DISKS)('a disk that is full at the start is told in words', async () => {
    mount(8);
    const service = start();
    expect(await service.ended()).toBe(1);
    expect(service.said()).toMatch(/disken er fuld[\s\S]*the disk is full/);
    expect(service.said()).not.toMatch(/\bat .*\.js:\d+/);
  });

  test('a place that is no folder is told in words', async () => {
    const file = path.join(dataDir, 'file');
    writeFileSync(file, '');
    const service = start({ DATA_DIR: file });
    expect(await service.ended()).toBe(1);
    expect(service.said()).toMatch(/det er ikke en mappe[\s\S]*it is no folder/);
    expect(service.said()).not.toMatch(/\bat .*\.js:\d+/);
  });

  test.runIf(SMALL_DISKS)('a folder that cannot be written is told in words', async () => {
    mount(8);
    execFileSync('mount', ['-o', 'remount,ro', dataDir]);
    const service = start();
    expect(await service.ended()).toBe(1);
    expect(service.said()).toMatch(/må ikke skrive der[\s\S]*may not write there/);
    expect(service.said()).not.toMatch(/\bat .*\.js:\d+/);
  });

  test.skipIf(process.getuid?.() === 0)('and so is a folder of somebody else', async () => {
    mkdirSync(path.join(dataDir, 'closed'));
    chmodSync(path.join(dataDir, 'closed'), 0o500);
    const service = start({ DATA_DIR: path.join(dataDir, 'closed') });
    expect(await service.ended()).toBe(1);
    expect(service.said()).toMatch(/må ikke skrive der/);
  });
});
