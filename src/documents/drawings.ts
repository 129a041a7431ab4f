// Renders the pictures of a document as PNG, for formats without SVG.
import { setImmediate } from 'node:timers/promises';
import type { Block, Paper } from './paper.ts';
import type { Picture } from './paper-html.tsx';
import { pngOf } from './picture-png.ts';
import { drawnOf } from './pictures/drawn.ts';

export type PngPicture = {
  readonly caption: string;
  readonly words: readonly string[];
  readonly drawing?: { readonly png: Uint8Array; readonly width: number; readonly height: number };
};

/** Width in pixels, about 180 dpi across the page. */
const PIXELS = 1200;

/** The figures as PNG with their text equivalents, by the block that refers to them. */
export async function drawings(paper: Paper, picture?: Picture): Promise<ReadonlyMap<Block, PngPicture>> {
  const found = new Map<Block, PngPicture>();
  if (!picture) return found;
  for (const { id, blocks } of paper.sections)
    for (const [at, block] of blocks.entries()) {
      if (block.kind !== 'figure') continue;
      const drawn = drawnOf(picture(block.figure, `${id}-${at}`, block.caption));
      if (!drawn) continue;
      const { drawing, ...said } = drawn;
      // Yields to other requests between two pictures.
      await setImmediate();
      const png = drawing && { ...drawing, png: await pngOf(drawing.svg, PIXELS) };
      found.set(block, { ...said, ...(png && { drawing: png }) });
    }
  return found;
}
