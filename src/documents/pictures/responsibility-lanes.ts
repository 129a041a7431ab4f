// The lanes of the picture of the week: each phase's heading, who holds it when, holes and overlaps.
import type {
  Interval,
  PhaseCoverage,
  ResponsibilityResult,
} from '../../domain/responsibility/responsibility-result.ts';
import type { Language } from '../../lib/localised.ts';
import { LINE_HEIGHT, wrap } from './measure.ts';
import { progressWriter } from './progress-texts.ts';

/** Data of the picture. */
export type WeekProps = {
  readonly id: string;
  readonly language: Language;
  readonly responsibility: ResponsibilityResult;
  readonly holderName: (id: string) => string;
};

/** One line of the drawing: a heading of a phase, or a lane of intervals. */
export type Lane = {
  readonly key: string;
  readonly lines: readonly string[];
  readonly kind: 'heading' | 'held' | 'trouble' | 'remark';
  readonly intervals: readonly Interval[];
  readonly hours: readonly Interval[];
  readonly y: number;
  readonly height: number;
};

/** Width of the picture, and of the names at its left, in the units of the picture. */
export const WIDTH = 760;
export const NAME = 200;

/** Lanes from `top` down; long names are wrapped, and the lane grows with them. */
export function lanesOf({ responsibility, holderName, language }: Omit<WeekProps, 'id'>, top: number): readonly Lane[] {
  const write = progressWriter(language);
  let y = top;
  const lane = (
    key: string,
    name: string,
    kind: Lane['kind'],
    intervals: readonly Interval[],
    hours: readonly Interval[],
  ): Lane => {
    const wide = kind === 'heading' || kind === 'remark';
    const lines = wrap(name, wide ? WIDTH : NAME, 3);
    const height = lines.length * LINE_HEIGHT + (kind === 'heading' ? 14 : 8);
    y += height;
    return { key, lines, kind, intervals, hours, y: y - height, height };
  };
  const ofPhase = (phase: PhaseCoverage): readonly Lane[] => [
    lane(`${phase.phase} name`, phase.name, 'heading', [], []),
    ...phase.held.map(({ holder, intervals }) =>
      lane(`${phase.phase} ${holder}`, holderName(holder), 'held', intervals, phase.hours),
    ),
    ...(phase.holes.length > 0
      ? [
          lane(
            `${phase.phase} hole`,
            write('week.nobody'),
            'trouble',
            phase.holes.flatMap(({ intervals }) => intervals),
            phase.hours,
          ),
        ]
      : []),
    ...(phase.overlaps.length > 0
      ? [
          lane(
            `${phase.phase} overlap`,
            write('week.several'),
            'trouble',
            phase.overlaps.flatMap(({ intervals }) => intervals),
            phase.hours,
          ),
        ]
      : []),
    ...(phase.status === 'not-assessed' && phase.reason
      ? [lane(`${phase.phase} reason`, write('week.notAssessed', { reason: phase.reason[language] }), 'remark', [], [])]
      : []),
  ];
  const advice = responsibility.adviceHoles ?? [];
  return [
    ...responsibility.phases.flatMap(ofPhase),
    ...(advice.length > 0
      ? [
          lane('advice name', write('week.advice'), 'heading', [], []),
          lane(
            'advice hole',
            write('week.noAdvice'),
            'trouble',
            advice.flatMap(({ intervals }) => intervals),
            [],
          ),
        ]
      : []),
  ];
}
