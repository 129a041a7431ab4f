// Coverage of one phase: who holds the treatment responsibility when, where nobody does, and where several do.
// There must be exactly one holder at every moment. A choice among holders counts as one holder.
import { type Language, type Localised, perLanguage } from '../../lib/localised.ts';
import { sayList } from '../../lib/written.ts';
import type { Holder, Phase, Treatment } from '../dossier/responsibility.ts';
import { holderName } from './holder-name.ts';
import { missingInput, phaseName } from './missing-input.ts';
import { recurring } from './recurring.ts';
import type { Hole, Interval, Overlap, PhaseCoverage } from './responsibility-result.ts';
import { intersect, joinWeekend, minutes, normalise, subtract, weekly } from './week.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type NameOf = (holder: string, language: Language) => string;

function holeWords(time: Localised, option: ((language: Language) => string) | undefined): Localised {
  const under = perLanguage((language) => (option ? UNDER[language] + option(language) : ''));
  return {
    da: `${time.da} har ingen behandlingsansvaret${under.da}`,
    en: `${time.en}: nobody holds the treatment responsibility${under.en}`,
    sv: `${time.sv} har ingen behandlingsansvaret${under.sv}`,
  };
}

const UNDER: Localised = { da: ', når valget er ', en: ' where the choice is ', sv: ' när valet är ' };

function overlapWords(time: Localised, holders: readonly string[], nameOf: NameOf): Localised {
  const named = perLanguage((language) =>
    sayList(
      holders.map((holder) => nameOf(holder, language)),
      language,
    ),
  );
  return {
    da: `${time.da} har flere behandlingsansvaret på samme tid: ${named.da}`,
    en: `${time.en}: more than one holds the treatment responsibility: ${named.en}`,
    sv: `${time.sv} har flera behandlingsansvaret samtidigt: ${named.sv}`,
  };
}

/** The intervals held by two or more holders, split so that the set of holders is constant within each. */
function findOverlaps(held: PhaseCoverage['held'], nameOf: NameOf): readonly Overlap[] {
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
    .flatMap(({ holders, intervals }) =>
      recurring(joinWeekend(normalise(intervals)), (time) => overlapWords(time, holders, nameOf)).map((span) => ({
        ...span,
        holders,
      })),
    )
    .sort((a, b) => a.interval.from - b.interval.from);
}

/**
 * Hours, holders, holes and overlaps of one phase. If an input is
 * missing, only what is certain without it is reported.
 */
export function coverPhase(
  phase: Phase,
  index: number,
  treatment: Treatment | undefined,
  phases: readonly Phase[],
): PhaseCoverage {
  const hours = weekly(phase.hours ?? []);
  const missing = missingInput(phase, index, hours, treatment, phases);
  const nameOf: NameOf = (id, language) => holderName(treatment?.holders, id, language);
  // A period without a known phase may belong to this one, so the hours it could cover are not reported as holes.
  const here = (treatment?.periods ?? []).filter(
    ({ phase: of }) => of === phase.id || !phases.some(({ id }) => id === of),
  );
  const extents = here.map((period) => ({
    known: period.phase === phase.id,
    holder: period.holder,
    intervals: period.hours?.length ? intersect(weekly(period.hours), hours) : hours,
  }));
  const choice = choiceIn(extents, treatment);
  const held = heldBy(extents, choice, hours.length === 0);
  const holes = treatment?.periods === undefined ? holesOf(hours, []) : holesUnder(hours, extents, choice, nameOf);
  const overlaps = findOverlaps(held, nameOf);
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

/** A period that belongs or may belong to the phase. `known`: it names this phase. */
type Extent = { readonly known: boolean; readonly holder: string | undefined; readonly intervals: readonly Interval[] };

/** The holder of the phase that is a choice, if any. */
function choiceIn(extents: readonly Extent[], treatment: Treatment | undefined): Holder | undefined {
  return treatment?.holders?.find(
    ({ id, choice }) => (choice ?? []).length > 0 && extents.some((extent) => extent.known && extent.holder === id),
  );
}

/** The intervals per holder, sorted by holder. The options of a choice are counted as the choice. */
function heldBy(extents: readonly Extent[], choice: Holder | undefined, keepEmpty: boolean): PhaseCoverage['held'] {
  const windows = new Map<string, Interval[]>();
  for (const { known, holder, intervals } of extents) {
    if (!known || holder === undefined) continue;
    const one = choice?.choice?.includes(holder) ? choice.id : holder;
    windows.set(one, [...(windows.get(one) ?? []), ...intervals]);
  }
  return [...windows]
    .map(([holder, intervals]) => ({ holder, intervals: normalise(intervals) }))
    .filter(({ intervals }) => intervals.length > 0 || keepEmpty)
    .sort((a, b) => byText(a.holder, b.holder));
}

function holesOf(
  hours: readonly Interval[],
  spoken: readonly Interval[],
  option?: { id: string; name: (language: Language) => string },
): readonly Hole[] {
  const holes = recurring(joinWeekend(subtract(hours, spoken)), (time) => holeWords(time, option?.name));
  return option === undefined ? holes : holes.map((hole) => ({ ...hole, option: option.id }));
}

/**
 * Computes the holes for each option of a choice separately. A hole
 * under every option is reported once, without an option.
 */
function holesUnder(
  hours: readonly Interval[],
  extents: readonly Extent[],
  choice: Holder | undefined,
  nameOf: NameOf,
): readonly Hole[] {
  const union = (some: readonly Extent[]) => normalise(some.flatMap(({ intervals }) => intervals));
  if (choice === undefined) return holesOf(hours, union(extents));
  const options = choice.choice ?? [];
  const spoken = options.map((option) => union(extents.filter((extent) => counts(extent, option, choice, extents))));
  const always = intersectAll(spoken.map((each) => subtract(hours, each)));
  const under = options.flatMap((id, i) =>
    holesOf(subtract(hours, always), spoken[i] ?? [], {
      id,
      name: (language: Language) => nameOf(id, language),
    }),
  );
  return [...holesOf(always, []), ...under];
}

/**
 * Whether a period counts for an option. An option with its own periods in
 * the phase has those; otherwise it has the periods of the choice.
 */
function counts({ holder }: Extent, option: string, choice: Holder, extents: readonly Extent[]): boolean {
  if (holder === undefined) return true;
  const ownPeriods = extents.some((extent) => extent.known && extent.holder === option);
  if (holder === choice.id) return !ownPeriods;
  return holder === option || !choice.choice?.includes(holder);
}

function intersectAll(sets: readonly (readonly Interval[])[]): readonly Interval[] {
  return sets.reduce<readonly Interval[] | undefined>((all, set) => (all ? intersect(all, set) : set), undefined) ?? [];
}
