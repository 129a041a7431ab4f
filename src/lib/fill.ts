// The one way of filling in a text: each `{name}` is a slot.

const SLOT = /\{([A-Za-z0-9]+)\}(\.?)/g;

/**
 * Fills each slot with what `said` returns for its name; undefined leaves the slot. If a value ends in a full stop or
 * question mark (`12,00 kr.`), a full stop after the slot is dropped.
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
