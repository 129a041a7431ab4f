// SHA-256 of a text.
import { hash } from 'node:crypto';

/** In hex; of the text as UTF-8. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
