// One phase: who holds the treatment responsibility when, where nobody does, and where two do.
// Source: shared design "assessment", section Responsibility: exactly one holder at every moment of the pathway.
import type { Localised } from '../../lib/localised.ts';
import { sayList } from '../../lib/written.ts';
import type { Phase, Treatment } from '../dossier/responsibility.ts';
import type { Interval, PhaseCoverage } from './responsibility-result.ts';
import { intersect, joinWeekend, minutes, normalise, subtract, weekly } from './week.ts';
import { spanWords } from './week-words.ts';

type Period = NonNullable<Treatment['periods']>[number];
type Missing = { readonly reason: Localised; readonly pointer: string };

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Name of the phase as people know it; its id where it has none. */
export function phaseName(phase: Phase): string {
  return phase.name?.trim() || phase.id;
}

function holderName(treatment: Treatment | undefined, id: string): string {
  return treatment?.holders?.find((holder) => holder.id === id)?.department?.trim() || id;
}

function holeWords(interval: Interval): Localised {
  const span = spanWords(interval);
  return {
    da: `${span.da} har ingen behandlingsansvaret`,
    en: `${span.en}: nobody holds the treatment responsibility`,
    sv: `${span.sv} har ingen behandlingsansvaret`,
  };
}

function overlapWords(interval: Interval, names: readonly string[]): Localised {
  const span = spanWords(interval);
  return {
    da: `${span.da} har flere behandlingsansvaret på samme tid: ${sayList(names, 'da')}`,
    en: `${span.en}: more than one holds the treatment responsibility: ${sayList(names, 'en')}`,
    sv: `${span.sv} har flera behandlingsansvaret samtidigt: ${sayList(names, 'sv')}`,
  };
}

/** Why the phase cannot be assessed: the first input that is missing, in a fixed order of kinds; null where all is there. */
function missingInput(phase: Phase, index: number, hours: readonly Interval[], treatment: Treatment | undefined, phases: readonly Phase[]) {
  const name = phaseName(phase);
  const because = (pointer: string, da: string, en: string, sv: string): Missing => ({ pointer, reason: { da, en, sv } });
  if (hours.length === 0) {
    const pointer = `/responsibility/phases/${index}/hours`;
    return because(pointer, `Fasen »${name}« har ingen tider.`, `The phase “${name}” has no hours.`, `Fasen ”${name}” har inga tider.`);
  }
  const periods = treatment?.periods;
  if (periods === undefined) {
    const pointer = '/responsibility/treatment/periods';
    return because(
      pointer,
      'Det er ikke oplyst, hvem der har behandlingsansvaret hvornår.',
      'Nothing says who holds the treatment responsibility when.',
      'Det framgår inte vem som har behandlingsansvaret när.',
    );
  }
  const at = (j: number, field: string) => `/responsibility/treatment/periods/${j}/${field}`;
  const nobody = periods.findIndex((period) => period.phase === phase.id && period.holder === undefined);
  if (nobody >= 0) {
    return because(
      at(nobody, 'holder'),
      `En periode i fasen »${name}« nævner ingen behandlingsansvarlig.`,
      `A period in the phase “${name}” names no holder.`,
      `En period i fasen ”${name}” anger ingen behandlingsansvarig.`,
    );
  }
  const stranger = periods.findIndex(
    (period) => period.phase === phase.id && treatment?.holders?.filter((holder) => holder.id === period.holder).length !== 1,
  );
  if (stranger >= 0) {
    return because(
      at(stranger, 'holder'),
      `En periode i fasen »${name}« nævner en behandlingsansvarlig, der ikke er beskrevet entydigt.`,
      `A period in the phase “${name}” names a holder who is not described, or described twice.`,
      `En period i fasen ”${name}” anger en behandlingsansvarig som inte är entydigt beskriven.`,
    );
  }
  const nowhere = periods.findIndex((period) => !phases.some((other) => other.id === period.phase));
  if (nowhere >= 0) {
    return because(
      at(nowhere, 'phase'),
      'En periode med behandlingsansvar nævner ingen af forløbets faser.',
      'A period of treatment responsibility names none of the phases.',
      'En period med behandlingsansvar anger ingen av förloppets faser.',
    );
  }
  return null;
}

/** The stretches held by two or more different holders, each with the same set of holders all through. */
function findOverlaps(held: PhaseCoverage['held']): readonly { interval: Interval; holders: readonly string[] }[] {
  const all = held.flatMap(({ intervals }) => intervals);
  if (minutes(all) === minutes(normalise(all))) return [];
  const edges = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const bySet = new Map<string, { holders: readonly string[]; intervals: Interval[] }>();
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1];
    if (to === undefined) break;
    const holders = held
      .filter(({ intervals }) => intervals.some((held) => held.from <= from && from < held.to))
      .map(({ holder }) => holder);
    if (holders.length < 2) continue;
    const key = holders.join(' ');
    const same = bySet.get(key) ?? { holders, intervals: [] };
    same.intervals.push({ from, to });
    bySet.set(key, same);
  }
  return [...bySet.values()]
    .flatMap(({ holders, intervals }) => joinWeekend(normalise(intervals)).map((interval) => ({ interval, holders })))
    .sort((a, b) => a.interval.from - b.interval.from);
}

/** Hours, holders, holes and overlaps of one phase. Where an input is missing, only what is certain in spite of it is reported. */
export function coverPhase(phase: Phase, index: number, treatment: Treatment | undefined, phases: readonly Phase[]): PhaseCoverage {
  const hours = weekly(phase.hours ?? []);
  const missing = missingInput(phase, index, hours, treatment, phases);
  const heldBy = (period: Period) => (period.hours?.length ? intersect(weekly(period.hours), hours) : hours);
  // A period that names no known phase may belong to this one: what it could fill is not called a hole.
  const here = (treatment?.periods ?? []).filter(({ phase: of }) => of === phase.id || !phases.some(({ id }) => id === of));
  const extents = here.map((period) => ({ phase: period.phase, holder: period.holder, intervals: heldBy(period) }));
  const windows = new Map<string, Interval[]>();
  for (const { phase: of, holder, intervals } of extents) {
    if (of === phase.id && holder !== undefined) windows.set(holder, [...(windows.get(holder) ?? []), ...intervals]);
  }
  const held = [...windows]
    .map(([holder, intervals]) => ({ holder, intervals: normalise(intervals) }))
    .filter(({ intervals }) => intervals.length > 0 || hours.length === 0)
    .sort((a, b) => byText(a.holder, b.holder));
  const spoken = treatment?.periods === undefined ? hours : normalise(extents.flatMap(({ intervals }) => intervals));
  const holes = joinWeekend(subtract(hours, spoken)).map((interval) => ({ interval, words: holeWords(interval) }));
  const overlaps = findOverlaps(held).map(({ interval, holders }) => ({
    interval,
    holders,
    words: overlapWords(
      interval,
      holders.map((id) => holderName(treatment, id)),
    ),
  }));
  return {
    phase: phase.id,
    name: phaseName(phase),
    status: missing ? 'not-assessed' : holes.length + overlaps.length > 0 ? 'incomplete' : 'covered',
    ...missing,
    hours,
    held,
    holes,
    overlaps,
  };
}
