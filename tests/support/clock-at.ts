// The environment in which a process and its children see another date: by libfaketime, if installed.
import { existsSync } from 'node:fs';

const FOLDERS = [
  '/usr/lib/x86_64-linux-gnu/faketime',
  '/usr/lib/aarch64-linux-gnu/faketime',
  '/usr/lib/faketime',
  '/usr/lib64/faketime',
  '/usr/local/lib/faketime',
];

/** The library of Debian's package `libfaketime`, a dependency of `faketime`; undefined if missing. */
export const FAKETIME = FOLDERS.map((folder) => `${folder}/libfaketime.so.1`).find((file) => existsSync(file));

/**
 * @param day `YYYY-MM-DD`; each process starts at noon of that day and its clock runs on. Empty: the machine's own
 * clock.
 */
export function clockAt(day: string | undefined): Readonly<Record<string, string>> {
  if (day === undefined) return {};
  return faked(`@${day} 12:00:00`);
}

/** As `clockAt`, but this many seconds ahead of this process's clock, which may itself be shifted. */
export function clockAhead(seconds: number): Readonly<Record<string, string>> {
  return faked(moved(movedBySeconds() + seconds));
}

/** As `clockAt`, but all processes share one clock that starts at this instant (ms since 1970). */
export function clockMovedTo(at: number): Readonly<Record<string, string>> {
  return faked(moved(Math.round((at - Date.now()) / 1000) + movedBySeconds()));
}

/** The environment without libfaketime, for a process that does not run with it. */
export function onOwnClock(): Readonly<Record<string, string>> {
  const { LD_PRELOAD: _, FAKETIME: __, ...own } = process.env;
  return own as Record<string, string>;
}

const moved = (seconds: number) => `${seconds < 0 ? '' : '+'}${seconds}`;

/** By how many seconds the clock of this process is already shifted; `FAKETIME` is libfaketime's variable. */
function movedBySeconds(): number {
  const { FAKETIME: own = '+0' } = process.env;
  if (!/^[+-]\d+$/.test(own)) throw new Error(`FAKETIME is ${own}: only whole seconds, such as +45, can be added to`);
  return Number(own);
}

function faked(time: string): Readonly<Record<string, string>> {
  if (FAKETIME === undefined) throw new Error('libfaketime is missing');
  // Timers use the monotonic clock, which is not shifted.
  return { LD_PRELOAD: FAKETIME, FAKETIME: time, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}
