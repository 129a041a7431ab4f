// Cost per unit of the main activity against effect, with the quality floor drawn: what lies outside it is no answer, however cheap.
import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { JSX } from 'preact';
import { sayAmount, sayKroner } from '../../documents/formats.ts';
import { sayList, sayNumber } from '../../domain/assessment/say.ts';
import type { Economy } from '../../domain/dossier/economy.ts';
import type { AlternativeEconomy, EconomyResult } from '../../domain/economics/economy-result.ts';
import type { Language } from '../../lib/localised.ts';
import { LINE_HEIGHT, textWidth, wrap } from './measure.ts';
import { moneyScale } from './money-scale.ts';
import { FAINT, fillOf, GREY, INK, Patterns, SAVING } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { pictureWriter } from './picture-texts.ts';
import { type Box, placeLabels } from './place-labels.ts';

type Props = {
  readonly id: string;
  readonly language: Language;
  readonly economy: EconomyResult;
  readonly measure: Economy['quality'];
  readonly currency: string;
};

type Drawn = AlternativeEconomy & { readonly costPerUnit: number; readonly effect: number; readonly letter: string };

const WIDTH = 760;
const AREA: Box = { x: 70, y: 68, width: 670, height: 300 };
const SYMBOLS = { current: symbolSquare, proposed: symbolCircle, other: symbolDiamond };

export function CostEffect(props: Props): JSX.Element {
  const { id, language, economy, measure, currency } = props;
  const write = pictureWriter(language);
  const caption = write('effect.caption');
  const drawn = economy.alternatives.flatMap((one, at): readonly Drawn[] =>
    one.costPerUnit === null || one.effect === null
      ? []
      : [{ ...one, costPerUnit: one.costPerUnit, effect: one.effect, letter: String.fromCharCode(65 + at) }],
  );
  if (drawn.length === 0) {
    const why = economy.alternatives.find((one) => one.missing)?.missing?.reason[language];
    return <NotDrawn id={id} language={language} caption={caption} reasons={[why ?? write('effect.unknown')]} />;
  }
  const floor = measure?.minimum;
  const cost = moneyScale(
    drawn.map(({ costPerUnit }) => costPerUnit),
    [AREA.y + AREA.height, AREA.y],
    { language, currency },
  );
  const effect = effectScale([...drawn.map((one) => one.effect), ...(floor === undefined ? [] : [floor])]);
  const key = keyLines(drawn, language);
  const frontier = economy.frontier.filter(({ status }) => status === 'ND');
  const measured = [measure?.name ?? write('effect.measure'), measure?.unit].filter(Boolean).join(', ');
  const noteAt = AREA.y + AREA.height + 76 + key.length * LINE_HEIGHT;
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={words(drawn, props)}
      size={{ width: WIDTH, height: noteAt + (frontier.length > 1 ? 14 : -8) }}
      table={{
        columns: [
          write('effect.alternative'),
          `#${write('effect.cost')}`,
          `#${write('effect.measure')}`,
          write('effect.verdict'),
        ],
        rows: drawn.map((one) => [
          named(one, language),
          sayAmount(one.costPerUnit, language, currency),
          sayNumber(one.effect, language),
          floorWords(one, language),
        ]),
      }}
    >
      <Patterns id={id} fills={['below-floor']} />
      {floor !== undefined && (
        <Floor id={id} at={effect(floor)} minimum={floor} measure={measure} language={language} />
      )}
      <Axes
        cost={cost}
        effect={effect}
        names={{ cost: `${write('effect.cost')}, ${cost.unit}`, effect: measured }}
        language={language}
      />
      {frontier.length > 1 && (
        <path
          d={
            line<{ cost: number; effect: number }>(
              (row) => effect(row.effect),
              (row) => cost.at(row.cost),
            )(frontier) ?? ''
          }
          fill="none"
          stroke={GREY}
          stroke-width="1.5"
          stroke-dasharray="7 4"
        />
      )}
      <Points drawn={drawn} x={(one) => effect(one.effect)} y={(one) => cost.at(one.costPerUnit)} />
      {key.map((text, at) => (
        <text key={text} x="0" y={AREA.y + AREA.height + 76 + at * LINE_HEIGHT} xml:space="preserve">
          {text}
        </text>
      ))}
      {frontier.length > 1 && (
        <text x="0" y={noteAt + 6} fill={GREY}>
          {write('effect.frontier')}
        </text>
      )}
    </PictureFrame>
  );
}

/** Effects are positions, not lengths: the axis need not start at zero. */
function effectScale(values: readonly number[]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = high > low ? (high - low) * 0.15 : Math.max(1, Math.abs(high) * 0.1);
  return scaleLinear([low - pad, high + pad], [AREA.x, AREA.x + AREA.width]).nice(6);
}

type FloorProps = { id: string; at: number; minimum: number; measure: Props['measure']; language: Language };

/** The side that does not reach the floor is hatched. Unknown direction: only the line. */
function Floor({ id, at, minimum, measure, language }: FloorProps): JSX.Element {
  const write = pictureWriter(language);
  const right = AREA.x + AREA.width;
  const better = measure?.higherIsBetter;
  const side =
    better === undefined ? undefined : better ? { x: AREA.x, width: at - AREA.x } : { x: at, width: right - at };
  const anchor = at > AREA.x + AREA.width / 2 ? 'end' : 'start';
  const below = write('effect.below');
  const room = textWidth(`← ${below}`, 13);
  const beside = better ? (at - AREA.x > room ? 'end' : 'start') : right - at > room ? 'start' : 'end';
  return (
    <g>
      {side && side.width > 0 && <rect {...side} y={AREA.y} height={AREA.height} fill={fillOf(id, 'below-floor')} />}
      <line x1={at} x2={at} y1={AREA.y - 6} y2={AREA.y + AREA.height} stroke={INK} stroke-width="2" />
      <text x={at} y={AREA.y - 26} text-anchor={anchor} font-weight="600">
        {write('effect.floor', { minimum: sayNumber(minimum, language) })}
      </text>
      {side && (
        <text x={beside === 'end' ? at - 6 : at + 6} y={AREA.y - 10} text-anchor={beside} fill={GREY} font-size="13">
          {better ? `← ${below}` : `${below} →`}
        </text>
      )}
    </g>
  );
}

type AxesProps = {
  cost: ReturnType<typeof moneyScale>;
  effect: ReturnType<typeof effectScale>;
  names: { cost: string; effect: string };
  language: Language;
};

function Axes({ cost, effect, names, language }: AxesProps): JSX.Element {
  const bottom = AREA.y + AREA.height;
  return (
    <g font-size="12" fill={GREY}>
      <text x="0" y="14" font-size="13">
        {names.cost}
      </text>
      {cost.ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={AREA.x}
            x2={AREA.x + AREA.width}
            y1={tick.at}
            y2={tick.at}
            stroke={tick.value === 0 ? INK : FAINT}
          />
          <text x={AREA.x - 8} y={tick.at + 4} text-anchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {effect.ticks(6).map((value) => (
        <g key={value}>
          <line x1={effect(value)} x2={effect(value)} y1={bottom} y2={bottom + 5} stroke={INK} />
          <text x={effect(value)} y={bottom + 18} text-anchor="middle">
            {sayNumber(value, language)}
          </text>
        </g>
      ))}
      <text x={AREA.x + AREA.width} y={bottom + 38} text-anchor="end" font-size="13">
        {wrap(names.effect, AREA.width, 1, 13)[0]}
      </text>
    </g>
  );
}

type PointsProps = { drawn: readonly Drawn[]; x: (one: Drawn) => number; y: (one: Drawn) => number };

function Points({ drawn, x, y }: PointsProps): JSX.Element {
  const labels = placeLabels(
    drawn.map((one) => ({ key: one.id, x: x(one), y: y(one), label: one.letter })),
    AREA,
  );
  return (
    <g>
      {drawn.map((one) => (
        <path
          key={one.id}
          d={symbol(SYMBOLS[one.role], 130)() ?? ''}
          transform={`translate(${x(one)} ${y(one)})`}
          fill={one.role === 'proposed' ? SAVING : '#ffffff'}
          stroke={one.role === 'proposed' ? SAVING : INK}
          stroke-width="2.5"
        />
      ))}
      {labels.map(({ key, label, box }) => (
        <text key={key} x={box.x + 1} y={box.y + 13} font-weight="600">
          {label}
        </text>
      ))}
    </g>
  );
}

function named(one: AlternativeEconomy, language: Language): string {
  return pictureWriter(language)(`effect.role.${one.role}`, { name: one.name });
}

function keyLines(drawn: readonly Drawn[], language: Language): readonly string[] {
  return drawn.flatMap((one) =>
    wrap(`${one.letter}: ${named(one, language)}`, WIDTH, 2).map((text, at) => (at === 0 ? text : `     ${text}`)),
  );
}

function floorWords({ effective }: AlternativeEconomy, language: Language): string {
  const write = pictureWriter(language);
  return write(effective === null ? 'effect.noFloor' : effective ? 'effect.reaches' : 'effect.fails');
}

function words(drawn: readonly Drawn[], { economy, language, currency }: Props): readonly string[] {
  const write = pictureWriter(language);
  const left = economy.alternatives.filter((one) => !drawn.some(({ id }) => id === one.id)).map(({ name }) => name);
  return [
    ...drawn.map((one) =>
      write('effect.says', {
        name: named(one, language),
        cost: sayKroner(one.costPerUnit, language, currency),
        effect: sayNumber(one.effect, language),
        floor: floorWords(one, language),
      }),
    ),
    ...(left.length > 0 ? [write('effect.left', { names: sayList(left, language) })] : []),
  ];
}
