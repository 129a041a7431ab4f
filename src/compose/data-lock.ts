// Ensures one service per data folder. The lock holds process id and start time, so that the lock of a killed service,
// or of a container that reuses process ids, is recognised as stale.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startFault } from './start-fault.ts';

type Holder = { readonly pid: number; readonly started: string };

type DataLock = { readonly release: () => void };

/** Start time of the process, as the system reports it; undefined if there is no such process. */
export function processStarted(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The command in parentheses may hold spaces; the start time is field 22, the 20th after it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function holderOf(text: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

function inUse(dataDir: string, pid: number): Error {
  return startFault([
    `Opgavebro kører allerede på de samme data (${dataDir}, proces ${pid}). Stop den først, eller vælg en anden mappe med DATA_DIR.`,
    `Opgavebro is already running on the same data (${dataDir}, process ${pid}). Stop it first, or choose another folder with DATA_DIR.`,
  ]);
}

/**
 * Locks the folder for this process. Throws a start fault if a running process holds the lock; a stale lock is
 * replaced.
 */
export function lockData(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'service.lock');
  const mine = `${file}.${randomUUID()}`;
  const text = JSON.stringify({ pid: process.pid, started: processStarted(process.pid) ?? '' } satisfies Holder);
  writeFileSync(mine, text, { mode: 0o644 });
  try {
    for (;;) {
      try {
        linkSync(mine, file); // fails if the file exists: if two start at once, one succeeds
        return { release: () => read(file) === text && rmSync(file, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const found = read(file);
      if (found === undefined) continue;
      const holder = holderOf(found);
      if (holder && holder.started === processStarted(holder.pid)) throw inUse(dataDir, holder.pid);
      takeAway(file, found, dataDir);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves a stale lock away. If another process has taken the folder meanwhile, its lock is put back. */
function takeAway(file: string, leftBehind: string, dataDir: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another process moved it first; the loop reads again
  }
  const moved = read(aside) ?? '';
  try {
    if (moved !== leftBehind) {
      linkSync(aside, file);
      throw inUse(dataDir, holderOf(moved)?.pid ?? 0);
    }
  } finally {
    rmSync(aside, { force: true });
  }
}
