// SHA-256 of a text.
import { hash } from 'node:crypto';

/** SHA-256 in hex, of the text as UTF-8. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
