// Counts as bars from zero, in the given order: a row for each, with its name and number.
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { fillOf, OUTLINE, Patterns } from '../../documents/pictures/patterns.tsx';
import { PictureFrame, type PictureTable } from '../../documents/pictures/picture-frame.tsx';
import { barRange, CHART, placeRows, RowChart } from '../../documents/pictures/row-chart.tsx';
import type { Language } from '../../lib/localised.ts';
import { writeNumber } from '../formats.ts';

type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly language: Language;
  readonly caption: string;
  /** Heading above the numbers. */
  readonly heading: string;
  /** The content of the picture in sentences. */
  readonly words: readonly string[];
  readonly bars: readonly { readonly key: string; readonly name: string; readonly value: number }[];
  readonly table: PictureTable;
};

/** The picture shows at most this many rows; the table has them all. */
const MOST = 15;

export function CountBars({ id, language, caption, heading, words, bars, table }: Props): JSX.Element {
  const shown = bars.slice(0, MOST);
  const scale = scaleLinear([0, Math.max(...shown.map(({ value }) => value), 0) || 1], [...barRange(false)]).nice(5);
  const ticks = scale.ticks(5);
  const { rows, bottom } = placeRows(
    shown.map(({ key, name, value }) => ({ key, name, amount: writeNumber(value, language) })),
    0,
  );
  const values = new Map(shown.map(({ key, value }) => [key, value]));
  const axis = {
    at: scale,
    unit: '',
    ticks: ticks.map((value) => ({ value, at: scale(value), label: writeNumber(value, language) })),
  };
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={words}
      size={{ width: CHART.width, height: bottom + 8 }}
      table={table}
    >
      <Patterns id={id} fills={['saving']} />
      <RowChart rows={rows} top={0} bottom={bottom} scale={axis} heading={heading}>
        {({ key }, middle) => (
          <rect
            x={scale(0)}
            width={Math.max(0, scale(values.get(key) ?? 0) - scale(0))}
            y={middle - 6}
            height={12}
            fill={fillOf(id, 'saving')}
            stroke={OUTLINE.saving}
            stroke-width="1.5"
          />
        )}
      </RowChart>
    </PictureFrame>
  );
}
