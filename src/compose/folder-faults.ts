// Explains to the operator why the data folder cannot be used.
import { startFault } from './start-fault.ts';

const FULL: readonly [string, string] = ['disken er fuld', 'the disk is full'];
const CLOSED: readonly [string, string] = ['tjenesten må ikke skrive der', 'the service may not write there'];
const NO_FOLDER: readonly [string, string] = ['det er ikke en mappe', 'it is no folder'];

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: CLOSED,
  EPERM: CLOSED,
  EROFS: CLOSED,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
};

/** A start fault if the file system refused; any other error is returned unchanged. */
export function folderFault(error: unknown, dataDir: string): unknown {
  const { code, message, syscall } = error as { code?: unknown; message?: unknown; syscall?: unknown };
  const full = /No space left on device|Disk quota exceeded|Check free disk space/.test(String(message));
  // Node's error for creating a folder on a read-only file system.
  const unmade = code === 'ENOENT' && syscall === 'mkdir';
  const words = WORDS[String(code)] ?? (full ? FULL : unmade ? CLOSED : undefined);
  if (!words) return error;
  return startFault(
    [
      `Data kan ikke gemmes i ${dataDir}: ${words[0]}. Gør plads eller ret rettighederne, eller vælg en anden mappe med DATA_DIR.`,
      `Data cannot be kept in ${dataDir}: ${words[1]}. Make room or mend the rights, or choose another folder with DATA_DIR.`,
    ],
    error,
  );
}
