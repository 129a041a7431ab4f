// The environment in which a process, and what it starts, takes
// it to be another day: libfaketime, where the machine has it.
import { existsSync } from 'node:fs';

const FOLDERS = [
  '/usr/lib/x86_64-linux-gnu/faketime',
  '/usr/lib/aarch64-linux-gnu/faketime',
  '/usr/lib/faketime',
  '/usr/lib64/faketime',
  '/usr/local/lib/faketime',
];

/** Debian's package `libfaketime`, which `faketime` brings along; undefined where it is missing. */
export const FAKETIME = FOLDERS.map((folder) => `${folder}/libfaketime.so.1`).find((file) => existsSync(file));

/**
 * @param day `YYYY-MM-DD`; each process begins at noon of that
 * day and goes on from there. Empty: the machine's own clock.
 */
export function clockAt(day: string | undefined): Readonly<Record<string, string>> {
  if (day === undefined) return {};
  if (FAKETIME === undefined) throw new Error('libfaketime is missing');
  // What waits for a while waits by the monotonic clock, which stays as it is.
  return { LD_PRELOAD: FAKETIME, FAKETIME: `@${day} 12:00:00`, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}
