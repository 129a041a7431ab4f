// IBM Plex Sans of the design system, in the subsets that Danish, Swedish and English pages need. The browser downloads
// only the subsets that a page uses.

const WEIGHTS = [
  [400, 'normal', 'Regular'],
  [400, 'italic', 'Italic'],
  [500, 'normal', 'Medium'],
  [600, 'normal', 'SemiBold'],
  [700, 'normal', 'Bold'],
] as const;

/** Unicode ranges of IBM's own subsets: Latin1 covers Danish and Swedish, Pi arrows and mathematical signs. */
const PARTS = [
  [
    'Latin1',
    'U+0000,U+000D,U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2212,U+FB01-FB02',
  ],
  [
    'Pi',
    'U+03C0,U+2000-200D,U+2015,U+202F,U+2032-2033,U+2070,U+2190-2199,U+2202,U+2206,U+220F,U+2211,U+221A,U+221E,U+222B,U+2248,U+2260,U+2264-2265,U+25CA',
  ],
] as const;

/** @param address returns the address of a font file */
export function fontFaces(address: (file: string) => string): string {
  return WEIGHTS.flatMap(([weight, style, name]) =>
    PARTS.map(
      ([part, range]) =>
        `@font-face{font-family:IBM Plex Sans;font-style:${style};font-weight:${weight};font-display:swap;src:url(${address(`IBMPlexSans-${name}-${part}.woff2`)}) format("woff2");unicode-range:${range}}`,
    ),
  ).join('');
}
