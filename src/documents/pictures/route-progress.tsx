// The progress of a case: its stages in order, with body, outcome and date. Shape and text show the state, not colour.
import type { JSX } from 'preact';
import { sayDate } from '../../domain/assessment/say.ts';
import type { Language } from '../../lib/localised.ts';
import { OUTCOME_WORDS } from '../choice-words.ts';
import { sayInstant } from '../formats.ts';
import type { RouteStop } from '../route-of.ts';
import { LINE_HEIGHT, wrap } from './measure.ts';
import { DANGER, GREY, INK, SAVING } from './patterns.tsx';
import { NotDrawn, PictureFrame } from './picture-frame.tsx';
import { progressWriter } from './progress-texts.ts';

type Props = { readonly id: string; readonly language: Language; readonly stops: readonly RouteStop[] };

const WIDTH = 760;
const MARK = 18;
const TEXT = 50;

type PlacedStop = {
  readonly stop: RouteStop;
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
  readonly y: number;
  readonly height: number;
};

/** Stops from the top down, each as tall as its lines. */
function placeStops(stops: readonly RouteStop[], language: Language): readonly PlacedStop[] {
  let y = 4;
  const ended = stops.some(({ status }) => status === 'ended');
  return stops.map((stop) => {
    const lines = [
      ...wrap(stop.title, WIDTH - TEXT, 3).map((text) => ({ text, strong: true })),
      ...wrap(`${stop.body}: ${stateOf(stop, ended, language)}`, WIDTH - TEXT, 3).map((text) => ({
        text,
        strong: false,
      })),
    ];
    const height = Math.max(44, lines.length * LINE_HEIGHT + 18);
    y += height;
    return { stop, lines, y: y - height, height };
  });
}

export function RouteProgress({ id, language, stops }: Props): JSX.Element {
  const write = progressWriter(language);
  const caption = write('route.caption');
  if (stops.length === 0)
    return <NotDrawn id={id} language={language} caption={caption} reasons={[write('route.nothing')]} />;
  const placed = placeStops(stops, language);
  const ended = stops.some(({ status }) => status === 'ended');
  const last = placed.at(-1);
  return (
    <PictureFrame
      id={id}
      language={language}
      caption={caption}
      words={[]}
      heard={stops.map((stop) =>
        write('route.says', { stage: stop.title, body: stop.body, state: stateOf(stop, ended, language) }),
      )}
      size={{ width: WIDTH, height: (last ? last.y + last.height : 0) + 4 }}
      table={{
        columns: [write('route.stage'), write('route.body'), write('route.state')],
        rows: stops.map((stop) => [stop.title, stop.body, stateOf(stop, ended, language)]),
      }}
    >
      {placed.map(({ stop, lines, y, height }, at) => (
        <g key={stop.stage}>
          {at < placed.length - 1 && (
            <line
              x1={MARK}
              x2={MARK}
              y1={y + MARK}
              y2={y + height + MARK}
              stroke={stop.status === 'passed' ? SAVING : GREY}
              stroke-width={stop.status === 'passed' ? 4 : 2}
              {...(stop.status === 'passed' ? {} : { 'stroke-dasharray': '3 5' })}
            />
          )}
          <Mark stop={stop} y={y + MARK} />
          {lines.map(({ text, strong }, line) => (
            <text key={text} x={TEXT} y={y + MARK + 5 + line * LINE_HEIGHT} font-weight={strong ? '600' : undefined}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </PictureFrame>
  );
}

/** Passed: filled with a tick. Here now: a ring with a dot. Ended without approval: a cross. Ahead: an empty ring. */
function Mark({ stop, y }: { readonly stop: RouteStop; readonly y: number }): JSX.Element {
  const good = stop.outcome !== undefined && stop.outcome !== 'rejected' && stop.outcome !== 'returned';
  if (stop.status === 'current') {
    return (
      <g>
        <circle cx={MARK} cy={y} r="12" fill="#ffffff" stroke={INK} stroke-width="3" />
        <circle cx={MARK} cy={y} r="5" fill={INK} />
      </g>
    );
  }
  if (stop.status === 'ahead') return <circle cx={MARK} cy={y} r="11" fill="#ffffff" stroke={GREY} stroke-width="2" />;
  return (
    <g stroke="#ffffff" stroke-width="3" fill="none" stroke-linecap="round">
      <circle cx={MARK} cy={y} r="13" fill={good ? SAVING : DANGER} stroke="none" />
      {good ? (
        <path d={`M ${MARK - 6} ${y} l 4 5 l 8 -9`} />
      ) : (
        <path d={`M ${MARK - 5} ${y - 5} l 10 10 m 0 -10 l -10 10`} />
      )}
    </g>
  );
}

function stateOf(stop: RouteStop, ended: boolean, language: Language): string {
  const write = progressWriter(language);
  return [
    situation(stop, ended, language),
    ...(stop.postponements === 1 ? [write('route.postponedOnce')] : []),
    ...(stop.postponements > 1 ? [write('route.postponed', { times: String(stop.postponements) })] : []),
  ].join('. ');
}

function situation({ status, outcome, decidedAt, due }: RouteStop, ended: boolean, language: Language): string {
  const write = progressWriter(language);
  if (status === 'current') return write('route.current', { date: due ? sayDate(due, language) : '–' });
  if (outcome && decidedAt) {
    const date = decidedAt.includes('T') ? sayInstant(decidedAt, language) : sayDate(decidedAt, language);
    return write('route.decided', { outcome: OUTCOME_WORDS[outcome][language], date });
  }
  if (status === 'ended') return write('route.ended');
  return write(ended ? 'route.notReached' : 'route.ahead');
}
