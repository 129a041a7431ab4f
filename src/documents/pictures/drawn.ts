// Splits a picture into its drawing and its text, for formats other than HTML.
import { type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

type Drawn = {
  readonly caption: string;
  /** The text equivalent, one sentence each; or why nothing is drawn. */
  readonly words: readonly string[];
  /** Absent where nothing could be drawn. */
  readonly drawing?: { readonly svg: string; readonly width: number; readonly height: number };
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function textOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

/** Undefined for content that is not a picture. */
export function drawnOf(picture: ComponentChildren): Drawn | undefined {
  const html = renderToString(h(Fragment, null, picture));
  const caption = /<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(html)?.[1];
  if (caption === undefined) return undefined;
  const svg = /<svg.*<\/svg>/s.exec(html)?.[0];
  const words = [
    ...html
      .replace(svg ?? '', '')
      .replace(/<details.*<\/details>/s, '')
      .matchAll(/<p[^>]*>(.*?)<\/p>/gs),
  ];
  const size = /<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg ?? '');
  return {
    caption: textOf(caption),
    words: words.map(([, said = '']) => textOf(said)).filter((said) => said !== ''),
    ...(svg && size && { drawing: { svg, width: Number(size[1]), height: Number(size[2]) } }),
  };
}
