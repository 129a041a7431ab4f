// IBM Plex Sans of the design system as complete font files, for documents that embed fonts. Licence: OFL-1.1.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const FILES = { regular: 'Regular', bold: 'SemiBold', italic: 'Italic' } as const;
export type FontName = keyof typeof FILES;
export const FONT_FAMILY = 'IBM Plex Sans';

const read = new Map<FontName, Buffer>();

/** A TrueType font file; read once per process. */
export function fontFile(name: FontName): Buffer {
  const known = read.get(name);
  if (known) return known;
  // The package exports only its script; the fonts are found relative to it.
  const dkfds = path.join(path.dirname(createRequire(import.meta.url).resolve('dkfds')), '../..');
  const file = readFileSync(path.join(dkfds, `src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-${FILES[name]}.ttf`));
  read.set(name, file);
  return file;
}
