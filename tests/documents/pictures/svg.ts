// Reads a rendered picture: its texts with their boxes, its ids, and violations of a strict CSP or of accessibility.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { textWidth } from '../../../src/documents/pictures/measure.ts';
import { type Box, overlaps } from '../../../src/documents/pictures/place-labels.ts';

export function render(picture: VNode): string {
  return renderToString(picture);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}

export type SvgText = { readonly text: string; readonly box: Box };

/** Texts directly in the drawing (not in a translated group), with their boxes. */
export function textsOf(html: string): readonly SvgText[] {
  const svg = /<svg[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, tag = '', text = '']) => {
    const [x, y] = [attribute(tag, 'x'), attribute(tag, 'y')].map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y))
      throw new Error(`A text without a place: ${tag}`);
    // measure.ts overestimates widths: a tenth is subtracted.
    const width = textWidth(text, Number(attribute(tag, 'font-size') ?? 14)) * 0.9;
    const anchor = attribute(tag, 'text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return text.trim() === '' ? [] : [{ text, box: { x: left, y: y - 10, width, height: 12 } }];
  });
}

/** Pairs of texts that overlap. */
export function collisions(html: string): readonly string[] {
  const texts = textsOf(html);
  return texts.flatMap((a, at) =>
    texts.slice(at + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
  );
}

/** Texts that extend beyond the drawing. */
export function outside(html: string): readonly string[] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(html) ?? [];
  return textsOf(html).flatMap(({ text, box }) =>
    box.x < -1 || box.y < -1 || box.x + box.width > Number(width) + 1 || box.y + box.height > Number(height) + 1
      ? [text]
      : [],
  );
}

export function faultsOf(html: string): readonly string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1] ?? '');
  const refers = [...html.matchAll(/(?:aria-labelledby|aria-describedby)="([^"]+)"|url\(#([^)]+)\)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`),
    ...refers.filter((id) => !ids.includes(id)).map((id) => `refers to nothing: ${id}`),
    ...(/ style=|<style|<script/.test(html) ? ['inline style or script'] : []),
    ...(/NaN|undefined|Infinity|\[object/.test(html) ? ['a value that is none'] : []),
    ...(html.includes('<svg') &&
    !/<svg[^>]*role="img"[^>]*aria-labelledby="[^"]+"[^>]*aria-describedby="[^"]+"/.test(html)
      ? ['no name']
      : []),
    ...(html.includes('<svg') && !/<details[\s\S]*<table[\s\S]*scope="row"/.test(html) ? ['no table'] : []),
    ...(/<figcaption[^>]*>[^<]+<\/figcaption>/.test(html) ? [] : ['no caption']),
  ];
}

/** The text beside the drawing, without tags. */
export function wordsOf(html: string): string {
  const words = /<div class="picture-words"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
  return words
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');
}
