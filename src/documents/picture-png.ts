// Renders SVG as PNG. The library is WebAssembly, so the result is the same on every machine.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT_FAMILY, fontFile } from './document-fonts.ts';

let ready: Promise<void> | undefined;

/** Loads the library, once per process. */
async function start(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

/** @param width in pixels; the height keeps the aspect ratio */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  ready ??= start().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: {
      fontBuffers: [fontFile('regular'), fontFile('bold')],
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    },
  });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
