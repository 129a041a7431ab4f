// Names of the figures of a report: the name in the agreement or the id; the cost has fixed words.
import { plainly } from '../../lib/plainly.ts';
import { COST_WORDS, SHORT_COST } from './report-words.ts';
import type { Agreement } from './state.ts';

/** A figure of a report: `cost`, `units-<activity>` or `indicator-<indicator>`. */
export type FigureName = string;

/** Every figure of a report, in the order of its columns. */
export function figureNames({ activities, indicators }: Agreement['terms']): readonly FigureName[] {
  return [...activities.map(({ id }) => `units-${id}`), 'cost', ...indicators.map(({ id }) => `indicator-${id}`)];
}

/**
 * Maps the names a figure may be given under, normalised by `plainly`, to the figure. The words for the cost always
 * mean the cost. A name shared by several other figures is left out; those figures are found by their ids.
 */
export function namesOfFigures({ activities, indicators }: Agreement['terms']): ReadonlyMap<string, FigureName> {
  const costs = [...SHORT_COST, ...Object.values(COST_WORDS)].map((name) => ({ name, figure: 'cost' }));
  const of = (kind: string, list: readonly { readonly id: string; readonly name?: string | undefined }[]) =>
    list.map(({ id, name = '' }) => ({ id, name, figure: `${kind}-${id}` }));
  const figures = [...of('units', activities), ...of('indicator', indicators)];
  const byName = Map.groupBy([...costs, ...figures], ({ name }) => plainly(name));
  const own = [...byName].flatMap(([name, [first, ...others]]) => {
    const isClear = first?.figure === 'cost' || others.length === 0;
    return name !== '' && first && isClear ? [[name, first.figure] as const] : [];
  });
  return new Map([...own, ...figures.map(({ id, figure }) => [plainly(id), figure] as const)]);
}

type Given = {
  readonly units: readonly { readonly activity: string; readonly value: number }[];
  readonly indicators: readonly { readonly indicator: string; readonly value: number }[];
  readonly cost?: number;
};

/** The figures of a report from pairs of name and value. */
export function figuresByName(values: readonly (readonly [FigureName, number])[]): Given {
  const of = (kind: string) =>
    values.flatMap(([name, value]) =>
      name.startsWith(`${kind}-`) ? [{ id: name.slice(kind.length + 1), value }] : [],
    );
  const cost = values.find(([name]) => name === 'cost')?.[1];
  return {
    units: of('units').map(({ id, value }) => ({ activity: id, value })),
    indicators: of('indicator').map(({ id, value }) => ({ indicator: id, value })),
    ...(cost !== undefined && { cost }),
  };
}

/** The report and the figure (or other field) that a fault pointer such as `/1/units/0/value` refers to. */
export function figureOfFault<R extends Pick<Given, 'units' | 'indicators'>>(
  pointer: string,
  reports: readonly R[],
): { readonly report: R | undefined; readonly holds: FigureName } {
  const [, i = '', list = '', j = ''] = pointer.split('/');
  const report = reports[Number(i)];
  if (list === 'units') return { report, holds: `units-${report?.units[Number(j)]?.activity}` };
  if (list === 'indicators') return { report, holds: `indicator-${report?.indicators[Number(j)]?.indicator}` };
  return { report, holds: list };
}
