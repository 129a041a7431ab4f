// SHA-256 of a text that comes in pieces.
import { createHash } from 'node:crypto';

/** In hex; of the pieces one after the other, as UTF-8. */
export function sha256(pieces: readonly string[]): string {
  return pieces.reduce((hash, piece) => hash.update(piece), createHash('sha256')).digest('hex');
}
