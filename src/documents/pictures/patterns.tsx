// The fills of the pictures. Each has a colour and a pattern, so they differ in black and white too. Colours have a
// contrast of 4.5:1 against white.
import type { JSX } from 'preact';

export const INK = '#1a1a1a';
export const GREY = '#595959';
export const FAINT = '#bfbfbf';
const EXTRA = '#a8440c';
export const SAVING = '#175d8d';
export const NEUTRAL = '#4d4d4d';
/** The faintest colour with a meaning: 3:1 against white. */
const PALE = '#808080';
export const DANGER = '#c00d1e';

/** A white outline for text that lines may cross. */
export const HALO = {
  'paint-order': 'stroke',
  stroke: '#ffffff',
  'stroke-width': 5,
  'stroke-linejoin': 'round',
} as const;

export type Fill = 'extra' | 'saving' | 'neutral' | 'hole' | 'below-floor' | 'range' | 'low' | 'high' | 'outside';

/** Reference to a fill in the picture with this id. */
export function fillOf(id: string, fill: Fill): string {
  return `url(#${id}-${fill})`;
}

/** Colour of the outline that goes with a fill. */
export const OUTLINE: Readonly<Record<Fill, string>> = {
  extra: EXTRA,
  saving: SAVING,
  neutral: NEUTRAL,
  hole: DANGER,
  'below-floor': GREY,
  range: GREY,
  low: SAVING,
  high: EXTRA,
  outside: PALE,
};

/** Stripes at an angle; a `gap` of 0 leaves a plain colour. */
function Stripes({
  id,
  colour,
  angle,
  width,
  gap,
}: {
  id: string;
  colour: string;
  angle: number;
  width: number;
  gap: number;
}): JSX.Element {
  const step = width + gap;
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width={step} height={step} fill="#ffffff" />
      <rect width={width} height={step} fill={colour} />
    </pattern>
  );
}

function Dots({ id, colour, step, radius }: { id: string; colour: string; step: number; radius: number }): JSX.Element {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse">
      <rect width={step} height={step} fill="#ffffff" />
      <circle cx={step / 2} cy={step / 2} r={radius} fill={colour} />
    </pattern>
  );
}

const PATTERNS: Readonly<Record<Fill, (id: string) => JSX.Element>> = {
  extra: (id) => <Stripes id={id} colour={EXTRA} angle={45} width={4} gap={3} />,
  saving: (id) => <Stripes id={id} colour={SAVING} angle={0} width={8} gap={0} />,
  neutral: (id) => <Stripes id={id} colour="#d4d4d4" angle={0} width={8} gap={0} />,
  hole: (id) => <Stripes id={id} colour={DANGER} angle={-45} width={4} gap={3} />,
  'below-floor': (id) => <Stripes id={id} colour={PALE} angle={45} width={1} gap={8} />,
  range: (id) => <Dots id={id} colour={GREY} step={7} radius={0.9} />,
  low: (id) => <Stripes id={id} colour={SAVING} angle={0} width={8} gap={0} />,
  high: (id) => <Stripes id={id} colour={EXTRA} angle={45} width={4} gap={3} />,
  outside: (id) => <Dots id={id} colour={PALE} step={6} radius={0.7} />,
};

export function Patterns({ id, fills }: { readonly id: string; readonly fills: readonly Fill[] }): JSX.Element {
  return <defs>{fills.map((fill) => PATTERNS[fill](`${id}-${fill}`))}</defs>;
}

/** One entry of the legend; without a fill its box is only a frame. */
export type LegendItem = { readonly text: string; readonly fill?: Fill };

/** The legend of the fills, one below the other. */
export function Legend({
  id,
  items,
  x,
  y,
}: {
  id: string;
  items: readonly LegendItem[];
  x: number;
  y: number;
}): JSX.Element {
  return (
    <g>
      {items.map((item, at) => (
        <g key={item.text}>
          <rect
            x={x + 1}
            y={y + at * LEGEND_LINE + 3}
            width="22"
            height="13"
            fill={item.fill ? fillOf(id, item.fill) : '#ffffff'}
            stroke={item.fill ? OUTLINE[item.fill] : GREY}
            stroke-width="1.5"
          />
          <text x={x + 31} y={y + at * LEGEND_LINE + 14}>
            {item.text}
          </text>
        </g>
      ))}
    </g>
  );
}

export const LEGEND_LINE = 21;
