// Keyboard and paste in a table of inputs, as in a spreadsheet: Enter and the arrow keys move, Ctrl+D copies from the
// cell above, and pasted cells fill cells.
import { announce } from './announce.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function moveInSheets(form: HTMLFormElement): void {
  form.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (cell && !event.altKey && !event.isComposing && press(cell, event)) event.preventDefault();
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.refers !== undefined) offerRows(form, target);
  });
  // The choice `own` needs check boxes for the parties. The server renders them when it is chosen.
  form.addEventListener('change', ({ target }) => {
    const control = asControl(target);
    if (control?.value !== 'own' || !control.name.endsWith('/@who')) return;
    const sheet = control.closest('[data-sheet]')?.closest('[data-list]');
    sheet?.querySelector<HTMLButtonElement>(':scope > [value^="refresh:"]')?.click();
  });
  form.addEventListener('paste', (event) => {
    const cell = cellOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!cell || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    if (cell.column > 0 || !showPasted(cell.control, text)) fill(cell, text);
  });
}

type Cell = { readonly control: Control; readonly column: number; readonly row: HTMLElement };

function cellOf(target: EventTarget | null): Cell | undefined {
  const control = asControl(target);
  const cell = control?.closest('td');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!control || !cell || !row || cell.closest('.ob-under') || !row.closest('[data-sheet]')) return undefined;
  return { control, row, column: controlsOf(row).indexOf(control) };
}

function asControl(target: unknown): Control | undefined {
  return target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
    ? target
    : undefined;
}

/** Controls of the row's cells, without those of the folded part under the row. */
function controlsOf(row: HTMLElement): readonly Control[] {
  return [...(row.querySelector('tr')?.querySelectorAll('td input, td select, td textarea') ?? [])].flatMap(
    (each) => asControl(each) ?? [],
  );
}

function rowBeside(row: HTMLElement, steps: 1 | -1): HTMLElement | null {
  let next: Element | null = row;
  do next = steps > 0 ? next.nextElementSibling : next.previousElementSibling;
  while (next && !(next instanceof HTMLElement && next.dataset.row !== undefined));
  return next;
}

/** Handles the key and returns whether it was one of the table's keys. */
function press(cell: Cell, event: KeyboardEvent): boolean {
  const { control, column, row } = cell;
  const held = event.ctrlKey || event.metaKey;
  const isText = !(control instanceof HTMLSelectElement);
  if (event.key === 'Enter' && !held && !event.shiftKey) {
    const next = rowBeside(row, 1);
    if (next) enter(controlsOf(next)[column]);
    else row.closest('[data-list]')?.querySelector<HTMLButtonElement>('button[value^="add:"]')?.click();
    return true;
  }
  if (held && event.key.toLowerCase() === 'd') {
    const above = rowBeside(row, -1);
    const from = above && controlsOf(above)[column];
    if (from) change(control, from.value);
    return true;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0 && (isText ? !(control instanceof HTMLTextAreaElement) || held : held)) {
    const next = rowBeside(row, step);
    if (next) enter(controlsOf(next)[column]);
    return next !== null;
  }
  const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (side === 0 || event.shiftKey || held || !atEdge(control, side)) return false;
  const beside = controlsOf(row)[column + side];
  enter(beside);
  return beside !== undefined;
}

function atEdge(control: Control, side: 1 | -1): boolean {
  if (control instanceof HTMLSelectElement) return true;
  const { selectionStart, selectionEnd, value } = control;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (side > 0 ? value.length : 0);
}

function enter(control: Control | undefined): void {
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
}

function change(control: Control, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Pastes whole rows into the list's own paste field and clicks its preview button. Returns false where there is none.
 */
function showPasted(control: Control, text: string): boolean {
  const list = control.closest('[data-list]');
  const field = list?.querySelector<HTMLTextAreaElement>(':scope > .ob-paste textarea');
  const button = list?.querySelector<HTMLButtonElement>(':scope > .ob-paste button[value^="preview:"]');
  if (!field || !button) return false;
  field.value = text;
  field.closest('details')?.setAttribute('open', '');
  button.click();
  return true;
}

/** Fills cells from the current one to the right and down. Cells beyond the table are counted and left out. */
function fill({ column, row }: Cell, text: string): void {
  let at: HTMLElement | null = row;
  let [filled, left] = [0, 0];
  for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) {
    for (const [i, value] of line.split('\t').entries()) {
      const control = at ? controlsOf(at)[column + i] : undefined;
      if (control && put(control, value.trim())) filled += 1;
      else left += 1;
    }
    at = at && rowBeside(at, 1);
  }
  const words = row.closest<HTMLElement>('[data-list]')?.dataset.pasted ?? '';
  announce(words.replace('{filled}', String(filled)).replace('{left}', String(left)));
}

/** Adds rows that were written since the page was opened to the choices, named by their first words. */
function offerRows(form: HTMLFormElement, select: HTMLSelectElement): void {
  for (const list of form.querySelectorAll(`[data-names="${CSS.escape(select.dataset.refers ?? '')}"]`))
    for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
      if (row.parentElement?.closest('[data-list]') !== list || row.contains(select)) continue;
      const id = row.querySelector<HTMLInputElement>('input[type=hidden][name$="/@"]')?.value ?? '';
      const words = controlsOf(row).map(shownBy).filter(Boolean).slice(0, 2).join(', ');
      if (id === '' || words === '') continue;
      if (![...select.options].some(({ value }) => value === id)) select.add(new Option(words, id));
    }
}

function shownBy(control: Control): string {
  return control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : control.value.trim();
}

function put(control: Control, value: string): boolean {
  if (control instanceof HTMLSelectElement) {
    const wanted = value.toLocaleLowerCase();
    const option = [...control.options].find(({ text }) => text.toLocaleLowerCase().startsWith(wanted));
    if (!option || wanted === '') return false;
    change(control, option.value);
    return true;
  }
  change(control, value);
  return true;
}
