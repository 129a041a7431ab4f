// What somebody wrote at length, as short as the two pages of a summary have room for.
import type { Context } from './paper-context.ts';

/** How many characters of a text stand there; all of it stands in an annex. */
const SAID = 600;

export function isCut(text: string | undefined, most = SAID): boolean {
  return (text?.trim().length ?? 0) > most;
}

/** The text, or its beginning up to a whole word; undefined for an absent or blank one. */
export function shortly(text: string | undefined, { write }: Pick<Context, 'write'>, most = SAID): string | undefined {
  const whole = text?.trim();
  if (!whole || !isCut(whole, most)) return whole || undefined;
  const space = Math.max(whole.lastIndexOf(' ', most), whole.lastIndexOf('\n', most));
  return write('summary.cut', { text: whole.slice(0, space > 0 ? space : most).trim() });
}
