// The description of a form: places of the dossier in order. Their declarations give words, control and choices.

import type { Control, Declaration } from '../../domain/dossier/declare.ts';
import { RANGE_ENDS } from '../../domain/dossier/range.ts';
import { type Place, placeAt } from '../../domain/dossier/tree.ts';
import type { Localised } from '../../lib/localised.ts';

export type Field = {
  readonly kind: 'field';
  /** Path within the dossier, or within the row of the list that holds the field. */
  readonly path: string;
  /** `hours`: a list of weekly hours, written as one text. */
  readonly control: Control | 'hours' | 'owner';
  readonly declaration: Declaration;
  /** Its values are numbers. */
  readonly isNumber: boolean;
  readonly folded?: boolean;
};

/**
 * Low, expected and high of one quantity. Where the row itself holds them, the path is empty and there is no
 * declaration.
 */
export type Range = {
  readonly kind: 'range';
  readonly path: string;
  readonly declaration?: Declaration;
  readonly ends: readonly Field[];
  readonly folded?: boolean;
};

export type List = {
  readonly kind: 'list';
  readonly path: string;
  readonly declaration: Declaration;
  readonly items: readonly Item[];
  /** Rarely filled in, so it is folded while it is empty. */
  readonly folded?: boolean;
  /** Rows are shown one below the other, even where they would fit in a table. */
  readonly spread?: boolean;
};

export type Item = Field | Range | List;

/** One part of a page. It has a heading of its own where the page has several parts. */
export type Part = {
  readonly title: Localised;
  readonly intro?: Localised;
  /** What this part is about where several have the same title, e.g. the name of an alternative. */
  readonly about?: string;
  readonly items: readonly Item[];
};

/** One page of the dossier. */
export type Group = {
  readonly id: string;
  readonly section: string;
  readonly title: Localised;
  readonly intro?: Localised;
  readonly parts: readonly Part[];
  /** The items of all parts. */
  readonly items: readonly Item[];
};

/** Builds a page of these parts. A part without a title gets the title of the page. */
export function pageOf(
  about: Pick<Group, 'id' | 'section' | 'title'>,
  parts: readonly (Omit<Part, 'title'> & { readonly title?: Localised })[],
): Group {
  return {
    ...about,
    parts: parts.map((part) => ({ title: about.title, ...part })),
    items: parts.flatMap(({ items }) => items),
  };
}

/** Builds the items of a form from pointers and lists. A pointer to a group of the dossier gives all its fields. */
export function fields(...wanted: readonly (string | Item)[]): readonly Item[] {
  return wanted.flatMap((one) => (typeof one === 'string' ? itemsAt(known(one), one) : [one]));
}

/** Builds a list that shows only these parts of a row, in this order. */
export function list(pointer: string, ...parts: readonly string[]): List {
  const { declaration, pattern } = known(pointer);
  const items = parts.flatMap((part) => itemsAt(known(`${pattern}/*${part}`), part));
  return { kind: 'list', path: pointer, declaration, items };
}

/** Builds a list with all parts of a row. The named parts are rarely filled in; they come last and are folded. */
export function folding(pointer: string, ...parts: readonly string[]): List {
  const place = known(pointer);
  const items = itemsOf(place.parts, '');
  const isFolded = ({ path }: Item) => parts.some((part) => path === part || path.startsWith(`${part}/`));
  const folded = items.filter(isFolded).map((item) => ({ ...item, folded: true }));
  return {
    kind: 'list',
    path: pointer,
    declaration: place.declaration,
    items: [...items.filter((item) => !isFolded(item)), ...folded],
  };
}

/** Builds a field that is not part of the dossier. */
export function entry(path: string, control: Field['control'], words: Localised, hint?: Localised): Field {
  const declaration = { words: words, ...(hint && { hint: hint }) };
  return { kind: 'field', path, control, declaration, isNumber: false };
}

/** Builds a list that is not part of the dossier. */
export function entryList(path: string, words: Localised, add: Localised, items: readonly Item[]): List {
  return { kind: 'list', path, declaration: { words: words, add: add }, items, spread: true };
}

/** Marks a list whose rows have too much text for a table. */
export function spread(list: List): List {
  return { ...list, spread: true };
}

function known(pointer: string): Place {
  const place = placeAt(pointer);
  if (!place) throw new Error(`The dossier has no place ${pointer}`);
  return place;
}

/** Parts of a row of weekly hours. A list of such rows is shown as one field. */
const HOURS = 'days,from,to';

function itemsAt(place: Place, path: string): readonly Item[] {
  const { declaration, isList, parts, isNumber } = place;
  if (isList && parts.map(nameOf).join() === HOURS)
    return [{ kind: 'field', path, control: 'hours', declaration, isNumber: false }];
  if (isList) return [{ kind: 'list', path, declaration, items: itemsOf(parts, '') }];
  if (parts.length > 0) return itemsOf(parts, path, declaration);
  const { control = 'none' } = declaration;
  return control === 'none' ? [] : [{ kind: 'field', path, control, declaration, isNumber }];
}

/** The items of a row or a group. Low, expected and high become one range. */
function itemsOf(parts: readonly Place[], path: string, declaration?: Declaration): readonly Item[] {
  const ends = RANGE_ENDS.flatMap((end) => parts.find((part) => nameOf(part) === end) ?? []);
  if (ends.length < RANGE_ENDS.length) return parts.flatMap((part) => itemsAt(part, `${path}/${nameOf(part)}`));
  const range: Range = {
    kind: 'range',
    path,
    ...(ends.length === parts.length && declaration && { declaration }),
    ends: ends.flatMap((end) => itemsAt(end, `${path}/${nameOf(end)}`).filter((item) => item.kind === 'field')),
  };
  return parts.flatMap((part) =>
    part === ends[0] ? [range] : ends.includes(part) ? [] : itemsAt(part, `${path}/${nameOf(part)}`),
  );
}

function nameOf({ pattern }: Place): string {
  return pattern.slice(pattern.lastIndexOf('/') + 1);
}

/** The fields of an item; empty for a list. */
export function fieldsOf(item: Item): readonly Field[] {
  return item.kind === 'field' ? [item] : item.kind === 'range' ? item.ends : [];
}

/**
 * Names under which a form sends a field. A field of parties sends its choice, and the check boxes for a choice of
 * one's own.
 */
export function entryNames({ path, control }: Pick<Field, 'path' | 'control'>): readonly string[] {
  return control === 'who' ? [`${path}/@who`, `${path}/each`] : [path];
}

/** The declared places that a field covers, as paths. */
export function placesOf({ path, control }: Pick<Field, 'path' | 'control'>): readonly string[] {
  return control === 'hours' ? HOURS.split(',').map((part) => `${path}/*/${part}`) : [path];
}
