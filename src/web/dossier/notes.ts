// What the formal check has to say at the places of a form: what is
// missing, and what was found. Pure, and small: a browser has it at once.

/** One remark of the check: where, in one language, and how severe. */
export type Note = {
  readonly pointer: string;
  readonly text: string;
  readonly severity: 'blocker' | 'warning' | 'note';
};

/** All remarks at exactly this place, or (`inside`) at it and anywhere inside it; empty where there are none. */
export function noteAt(notes: readonly Note[], pointer: string, inside = false): string {
  const found = notes.filter((note) => note.pointer === pointer || (inside && note.pointer.startsWith(`${pointer}/`)));
  return [...new Set(found.map(({ text }) => text))].join(' ');
}
