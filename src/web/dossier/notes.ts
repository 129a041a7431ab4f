// Remarks of the formal check at the places of a form. Pure and small, because every form loads it in the browser.

/** One remark: its place, its text in one language, and its severity. */
export type Note = {
  readonly pointer: string;
  readonly text: string;
  readonly severity: 'blocker' | 'warning' | 'note';
  /** The place has no answer yet. The panel beside the form says so; the field shows no remark. */
  readonly missing?: boolean;
};

/** All remarks at exactly this place, or (`inside`) at it and anywhere inside it; empty where there are none. */
export function noteAt(notes: readonly Note[], pointer: string, inside = false): string {
  const found = notes.filter(
    (note) => !note.missing && (note.pointer === pointer || (inside && note.pointer.startsWith(`${pointer}/`))),
  );
  return [...new Set(found.map(({ text }) => text))].join(' ');
}
