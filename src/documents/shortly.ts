// Shortens typed text for the two-page summary.
import type { Context } from './paper-context.ts';

/** Most characters of a text in the summary; the annex has all of it. */
const SAID = 600;

export function isCut(text: string | undefined, most = SAID): boolean {
  return (text?.trim().length ?? 0) > most;
}

/** The text, cut after a whole word if it is too long; undefined for an absent or blank one. */
export function shortly(text: string | undefined, { write }: Pick<Context, 'write'>, most = SAID): string | undefined {
  const whole = text?.trim();
  if (!whole || !isCut(whole, most)) return whole || undefined;
  const space = Math.max(whole.lastIndexOf(' ', most), whole.lastIndexOf('\n', most));
  return write('summary.cut', { text: whole.slice(0, space > 0 ? space : most).trim() });
}
