// The one way a text is filled in: each `{name}` in it is a slot.

const SLOT = /\{([A-Za-z0-9]+)\}(\.?)/g;

/**
 * The text with each slot filled by what `said` gives for its name; undefined leaves the slot as it is. A value that
 * ends in a full stop or a question mark ends the sentence by itself: `12,00 kr.`
 */
export function fill(text: string, said: (name: string) => string | undefined): string {
  if (!text.includes('{')) return text;
  return text.replace(SLOT, (slot, name: string, stop: string) => {
    const value = said(name);
    if (value === undefined) return slot;
    return /[.?]$/.test(value) ? value : value + stop;
  });
}

/** The names of a text's slots, sorted. */
export function slotsOf(text: string): readonly string[] {
  return [...text.matchAll(SLOT)].map(([, name = '']) => name).sort();
}
