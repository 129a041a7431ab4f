// Who holds the medical treatment responsibility over the week, phase by phase; holes and overlaps are red, hatched,
// and stated in words.
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { Interval, Span } from '../../domain/responsibility/responsibility-result.ts';
import { DAY, joinWeekend, normalise, WEEK } from '../../domain/responsibility/week.ts';
import { spanWords } from '../../domain/responsibility/week-words.ts';
import { LINE_HEIGHT } from './measure.ts';
import {
  DANGER,
  FAINT,
  type Fill,
  fillOf,
  GREY,
  HALO,
  LEGEND_LINE,
  Legend,
  type LegendItem,
  OUTLINE,
  Patterns,
} from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { progressWriter } from './progress-texts.ts';
import { type Lane, lanesOf, NAME, type WeekProps, WIDTH } from './responsibility-lanes.ts';

const minute = scaleLinear([0, WEEK], [NAME + 14, WIDTH - 2]);

/** Splits an interval that passes Sunday → Monday, so that it is drawn at both ends of the week. */
export function withinWeek(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.flatMap(({ from, to }) =>
    to <= WEEK
      ? [{ from, to }]
      : [
          { from, to: WEEK },
          { from: 0, to: to - WEEK },
        ],
  );
}

export function ResponsibilityWeek(props: WeekProps): JSX.Element {
  const { id, language, responsibility } = props;
  const write = progressWriter(language);
  const caption = write('week.caption');
  if (responsibility.phases.length === 0)
    return <NotDrawn id={id} language={language} caption={caption} reasons={[write('week.nothing')]} />;
  const legend: readonly LegendItem[] = [
    { text: write('week.held'), fill: 'saving' },
    { text: write('week.hours'), fill: 'outside' },
    { text: write('week.trouble'), fill: 'hole' },
  ];
  const top = legend.length * LEGEND_LINE + 30;
  const lanes = lanesOf(props, top);
  const last = lanes.at(-1);
  const bottom = last ? last.y + last.height : top;
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={words(props)}
      size={{ width: WIDTH, height: bottom + 8 }}
      table={{ columns: [write('week.phase'), write('week.who'), write('week.when')], rows: tableRows(props) }}
    >
      <Patterns id={id} fills={['saving', 'outside', 'hole']} />
      <Legend id={id} items={legend} x={0} y={0} />
      <Days top={top} bottom={bottom} names={write('week.days').split(' ')} />
      {lanes.map((lane) => (
        <LaneOf key={lane.key} id={id} lane={lane} />
      ))}
    </PictureFrame>
  );
}

function Days({
  top,
  bottom,
  names,
}: {
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly string[];
}): JSX.Element {
  return (
    <g fill={GREY}>
      {names.map((name, day) => (
        <g key={name}>
          <line x1={minute(day * DAY)} x2={minute(day * DAY)} y1={top - 16} y2={bottom} stroke={FAINT} />
          <text x={minute((day + 0.5) * DAY)} y={top - 6} text-anchor="middle" font-size="13">
            {name}
          </text>
        </g>
      ))}
      <line x1={minute(WEEK)} x2={minute(WEEK)} y1={top - 16} y2={bottom} stroke={FAINT} />
    </g>
  );
}

function LaneOf({ id, lane }: { readonly id: string; readonly lane: Lane }): JSX.Element {
  const heading = lane.kind === 'heading';
  const trouble = lane.kind === 'trouble';
  const first = lane.y + (heading ? 21 : 16);
  const bar = { y: lane.y + lane.height / 2 - 8, height: 16 };
  const fill: Fill = trouble ? 'hole' : 'saving';
  return (
    <g>
      {heading && <line x1="0" x2={WIDTH} y1={lane.y + 3} y2={lane.y + 3} stroke={GREY} />}
      {lane.lines.map((line, at) => (
        <text
          key={line}
          x={heading ? 0 : 12}
          y={first + at * LINE_HEIGHT}
          font-weight={heading || trouble ? '600' : undefined}
          fill={trouble ? DANGER : undefined}
          {...(heading ? HALO : {})}
        >
          {line}
        </text>
      ))}
      {lane.hours.map(({ from, to }) => (
        <rect
          key={from}
          x={minute(from)}
          width={minute(to) - minute(from)}
          {...bar}
          fill={fillOf(id, 'outside')}
          stroke={OUTLINE.outside}
        />
      ))}
      {withinWeek(lane.intervals).map(({ from, to }) => (
        <rect
          key={from}
          x={minute(from)}
          width={Math.max(2, minute(to) - minute(from))}
          {...bar}
          fill={fillOf(id, fill)}
          stroke={OUTLINE[fill]}
          stroke-width={trouble ? 2 : 1}
        />
      ))}
    </g>
  );
}

function words({ responsibility, language }: WeekProps): readonly string[] {
  const write = progressWriter(language);
  const { phases, adviceHoles } = responsibility;
  const covered = phases.filter(({ status }) => status === 'covered').length;
  return [
    write('week.covered', { covered: String(covered), all: String(phases.length) }),
    ...phases.flatMap((phase) => [
      ...[...phase.holes, ...phase.overlaps].map((each) =>
        write('week.says', { phase: phase.name, words: each.words[language] }),
      ),
      ...(phase.status === 'not-assessed' && phase.reason
        ? [write('week.notAssessed', { reason: phase.reason[language] })]
        : []),
    ]),
    ...(adviceHoles ?? []).map((hole) =>
      write('week.says', { phase: write('week.advice'), words: hole.words[language] }),
    ),
  ];
}

function tableRows({ responsibility, holderName, language }: WeekProps): readonly (readonly string[])[] {
  const write = progressWriter(language);
  const said = (intervals: readonly Interval[]) =>
    intervals.map((interval) => spanWords(interval)[language]).join('; ');
  const troubled = (found: readonly Pick<Span, 'intervals'>[]) =>
    said(normalise(found.flatMap(({ intervals }) => intervals)));
  const phases = responsibility.phases.flatMap(({ name, held, holes, overlaps, reason }) => [
    ...held.map(({ holder, intervals }) => [name, holderName(holder), said(joinWeekend(intervals))]),
    ...(holes.length > 0 ? [[name, write('week.nobody'), troubled(holes)]] : []),
    ...(overlaps.length > 0 ? [[name, write('week.several'), troubled(overlaps)]] : []),
    ...(reason ? [[name, write('week.notAssessed', { reason: reason[language] }), '–']] : []),
  ]);
  const advice = responsibility.adviceHoles ?? [];
  return advice.length > 0 ? [...phases, [write('week.advice'), write('week.noAdvice'), troubled(advice)]] : phases;
}
