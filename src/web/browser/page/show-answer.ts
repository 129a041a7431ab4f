// Puts the live assessment on the page: the panel beside the form, and the remark at each field.
import { noteAt } from '../../dossier/notes.ts';
import type { LiveAnswer } from '../../live/assess-typed.tsx';

export function showAnswer(form: HTMLFormElement, { panel, notes, summary }: LiveAnswer): void {
  const short = form.querySelector('[data-summary]');
  if (short && short.textContent !== summary) short.textContent = summary;
  for (const remark of form.querySelectorAll<HTMLElement>('[data-remark]')) {
    const text = noteAt(notes, remark.dataset.remark ?? '', remark.dataset.inside !== undefined);
    const { about } = remark.dataset;
    const said = text !== '' && about !== undefined ? `${about}: ${text}` : text;
    if (remark.textContent === said) continue;
    remark.textContent = said;
    remark.hidden = said === '';
  }
  const shown = document.getElementById(form.dataset.panel ?? '');
  // The panel is not replaced while it has the focus. The next answer brings it up to date.
  if (shown && !shown.contains(document.activeElement) && shown.innerHTML !== panel) shown.innerHTML = panel;
}
