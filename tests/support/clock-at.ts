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
  return faked(`@${day} 12:00:00`);
}

/** As `clockAt`: the clock of this process, so many seconds ahead; the tests themselves may run at another day. */
export function clockAhead(seconds: number): Readonly<Record<string, string>> {
  return faked(moved(movedBySeconds() + seconds));
}

/** As `clockAt`: all processes together go on from this instant (ms since 1970), whenever each of them begins. */
export function clockMovedTo(at: number): Readonly<Record<string, string>> {
  return faked(moved(Math.round((at - Date.now()) / 1000) + movedBySeconds()));
}

/** The environment without what moves the clock: of a process that cannot bear it. */
export function onOwnClock(): Readonly<Record<string, string>> {
  const { LD_PRELOAD: _, FAKETIME: __, ...own } = process.env;
  return own as Record<string, string>;
}

const moved = (seconds: number) => `${seconds < 0 ? '' : '+'}${seconds}`;

/** By how much the clock of this process is moved already; `FAKETIME` is the name of libfaketime. */
function movedBySeconds(): number {
  const { FAKETIME: own = '+0' } = process.env;
  if (!/^[+-]\d+$/.test(own)) throw new Error(`FAKETIME is ${own}: only whole seconds, such as +45, can be added to`);
  return Number(own);
}

function faked(time: string): Readonly<Record<string, string>> {
  if (FAKETIME === undefined) throw new Error('libfaketime is missing');
  // What waits for a while waits by the monotonic clock, which stays as it is.
  return { LD_PRELOAD: FAKETIME, FAKETIME: time, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}
