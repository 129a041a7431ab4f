// JSON Pointers (RFC 6901) with `*` into a dossier: which concrete places a pattern stands for, and which of them are unanswered.
// Source: shared design "workflow", Step.requires: `*` stands for every element of a list, which must have at least one.

/** One segment, escaped for a pointer. */
export function escapeSegment(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as { [key: string]: unknown })[key] : undefined;
}

/** Absent, null, blank text, empty list, or an object in which everything is so. A number and a `false` are answers. */
export function isUnanswered(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isUnanswered);
}

/**
 * The concrete places a pattern stands for, with their values. A list that `*` finds empty or absent is itself the place, with `undefined`,
 * and so is the nearest place above a list that is not there.
 */
export function expandPointer(root: unknown, pattern: string): readonly { readonly pointer: string; readonly value: unknown }[] {
  let places: { pointer: string; value: unknown; stuck?: boolean }[] = [{ pointer: '', value: root }];
  for (const segment of segmentsOf(pattern)) {
    places = places.flatMap((place) => {
      if (place.stuck) return [place];
      if (segment !== '*') return [{ pointer: `${place.pointer}/${escapeSegment(segment)}`, value: child(place.value, segment) }];
      if (!Array.isArray(place.value) || place.value.length === 0) return [{ pointer: place.pointer, value: undefined, stuck: true }];
      return place.value.map((value, i) => ({ pointer: `${place.pointer}/${i}`, value }));
    });
  }
  return places.map(({ pointer, value }) => ({ pointer, value }));
}

export type PlacedText = { readonly pointer: string; readonly key: string; readonly text: string };

/** Every text in the value with its pointer, in document order. `key` is the name of the property it stands under, also inside a list. */
export function textsIn(root: unknown): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const visit = (value: unknown, pointer: string, key: string) => {
    if (typeof value === 'string') texts.push({ pointer, key, text: value });
    else if (Array.isArray(value)) for (const [i, each] of value.entries()) visit(each, `${pointer}/${i}`, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) visit(each, `${pointer}/${escapeSegment(name)}`, name);
    }
  };
  visit(root, '', '');
  return texts;
}
