// What the figures of a report are called: each by its name in the agreement or its id, the cost by its own word.
import { COST_WORDS, SHORT_COST } from './report-words.ts';
import type { Agreement } from './state.ts';

/** A figure of a report: `cost`, `units-<activity>` or `indicator-<indicator>`. */
export type FigureName = string;

/** Capital letters and spaces around do not matter. */
export function plainName(name: string): string {
  return name.trim().toLocaleLowerCase('da');
}

/** The figures by the names that they may be given under, each as `plainName` makes it. */
export function namesOfFigures({ activities, indicators }: Agreement['terms']): ReadonlyMap<string, FigureName> {
  const costs = [...SHORT_COST, ...Object.values(COST_WORDS).map(plainName)];
  const names = new Map<string, FigureName>(costs.map((name) => [name, 'cost']));
  const add = (kind: string, list: readonly { readonly id: string; readonly name?: string | undefined }[]) => {
    for (const { id, name } of list)
      for (const each of [id, name]) if (each) names.set(plainName(each), `${kind}-${id}`);
  };
  add('units', activities);
  add('indicator', indicators);
  return names;
}

type Given = {
  readonly units: readonly { readonly activity: string; readonly value: number }[];
  readonly indicators: readonly { readonly indicator: string; readonly value: number }[];
  readonly cost?: number;
};

/** The figures of a report from their names. */
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
