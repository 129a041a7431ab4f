// The progress of each form and section: Ikke startet · I gang · Mangler oplysninger · Færdig.
import type { Gap } from '../../domain/assessment/assessment.ts';
import { DOSSIER_SECTIONS, type Dossier, type DossierSection } from '../../domain/dossier/dossier.ts';
import { isUnanswered } from '../../domain/dossier/pointers.ts';
import { valueAt } from '../../lib/value-at.ts';
import { fieldsOf, type Group, type Item } from './field.ts';

export type Progress = 'not-started' | 'in-progress' | 'missing' | 'done';
type GroupProgress = { readonly group: Group; readonly progress: Progress; readonly gaps: readonly Gap[] };
type SectionProgress = {
  readonly section: DossierSection;
  readonly progress: Progress;
  readonly groups: readonly GroupProgress[];
};

/** With gaps left, a section is `missing` where every form with gaps is begun, and `in-progress` before that. */
export function progressOf(
  groups: readonly Group[],
  dossier: Dossier,
  gaps: readonly Gap[],
): readonly SectionProgress[] {
  return DOSSIER_SECTIONS.map((section) => {
    const own = groups.filter((group) => group.section === section);
    const rows = own.map((group) => groupProgress(group, dossier, gaps));
    // A gap that no form covers is counted on the first form of its section.
    const placed = new Set(rows.flatMap((row) => row.gaps));
    const loose = gaps.filter((gap) => gap.section === section && !placed.has(gap));
    const withLoose = rows.map((row, i) =>
      i === 0 && loose.length > 0
        ? {
            ...row,
            gaps: [...row.gaps, ...loose],
            progress: row.progress === 'done' ? ('missing' as const) : row.progress,
          }
        : row,
    );
    return { section, progress: sectionProgress(withLoose), groups: withLoose };
  });
}

function groupProgress(group: Group, dossier: Dossier, gaps: readonly Gap[]): GroupProgress {
  const own = gaps.filter((gap) => group.items.some((item) => covers(item, gap.pointer)));
  const begun = group.items.some((item) =>
    paths(item).some((path) => !isUnanswered(valueAt(dossier, path)) || isEmptyAnswer(item, valueAt(dossier, path))),
  );
  return { group, gaps: own, progress: begun ? (own.length > 0 ? 'missing' : 'done') : 'not-started' };
}

/** An empty list counts as an answer where the list can be answered with "none". */
function isEmptyAnswer(item: Item, value: unknown): boolean {
  return item.kind === 'list' && item.declaration.none !== undefined && Array.isArray(value);
}

function paths(item: Item): readonly string[] {
  return item.kind === 'list' ? [item.path] : fieldsOf(item).map(({ path }) => path);
}

/**
 * Whether the gap is answered in this item. A list that shows only some parts of its rows does not cover the others.
 */
export function covers(item: Item, pointer: string): boolean {
  if (item.kind === 'range' && item.path === '') return item.ends.some(({ path }) => pointer === path);
  if (item.kind !== 'list') return pointer === item.path || pointer.startsWith(`${item.path}/`);
  if (pointer === item.path) return true;
  const row = new RegExp(`^${item.path.replaceAll('/', '\\/')}\\/\\d+`).exec(pointer)?.[0];
  if (row === undefined) return false;
  const rest = pointer.slice(row.length);
  return rest === '' || item.items.some((inner) => covers(inner, rest));
}

function sectionProgress(groups: readonly GroupProgress[]): Progress {
  if (groups.every(({ progress }) => progress === 'not-started')) return 'not-started';
  if (groups.every(({ gaps }) => gaps.length === 0)) return 'done';
  return groups.some(({ progress, gaps }) => progress === 'not-started' && gaps.length > 0) ? 'in-progress' : 'missing';
}
