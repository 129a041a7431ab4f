// Adds, copies, moves and removes rows without loading a new page: sends the same form and replaces only the changed
// list with the one from the response.
import { announce } from './announce.ts';

/** `row`: index of the row; undefined for a change of the whole list. */
type Change = { readonly what: string; readonly list: string; readonly row: number | undefined };

const OF_LISTS = ['add', 'receivers', 'cluster', 'inhabitants', 'preview', 'insert', 'refresh'];
const OF_ROWS = ['copy', 'up', 'down', 'remove'];

/** The change that a button asks for, from a value such as `add:/a/b` or `remove:/a/b/3`. */
function changeOf(button: HTMLElement | null): Change | undefined {
  if (!(button instanceof HTMLButtonElement) || button.name !== 'do') return undefined;
  const [, what = '', place = ''] = /^(\w+):(.+)$/.exec(button.value) ?? [];
  if (OF_LISTS.includes(what)) return { what, list: place, row: undefined };
  const [, list, row] = /^(.+)\/(\d+)$/.exec(place) ?? [];
  return OF_ROWS.includes(what) && list !== undefined ? { what, list, row: Number(row) } : undefined;
}

export function changeRowsInPlace(form: HTMLFormElement): void {
  let whole = false;
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    const change = changeOf(button);
    const old = change && changedList(form, change);
    if (whole || !change || !old || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const name = change.row === undefined ? '' : nameOf(rowsOf(listIn(form, change.list) ?? old)[change.row]);
    const entries = new URLSearchParams([...new FormData(form, button)].map(([key, value]) => [key, String(value)]));
    // Text typed in the list now would be lost with the old list. The rest of the form stays usable.
    old.inert = true;
    answerTo(form, entries, change).then(
      (answer) => {
        swap(old, answer, change, name);
        form.dispatchEvent(new Event('input', { bubbles: true }));
      },
      () => {
        // The response holds no list (signed out, no network): the browser sends the form itself and shows the
        // response.
        old.inert = false;
        whole = true;
        form.requestSubmit(button);
        whole = false;
      },
    );
  });
}

async function answerTo(form: HTMLFormElement, body: URLSearchParams, change: Change): Promise<HTMLElement> {
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = changedList(page, change);
  if (!answer.ok || !found) throw new Error(`No list ${change.list} in the answer`);
  return document.importNode(found, true);
}

function swap(old: HTMLElement, answer: HTMLElement, change: Change, name: string): void {
  const { what, row } = change;
  const at = what === 'remove' ? (row ?? 0) : Number.POSITIVE_INFINITY;
  const closed = new Set(rowsOf(old).flatMap((each, i) => (isClosed(each) ? [i > at ? i - 1 : i] : [])));
  for (const [i, each] of rowsOf(answer).entries()) each.closest('details')?.toggleAttribute('open', !closed.has(i));
  old.replaceWith(answer);
  const list = listIn(document, change.list) ?? answer;
  const focused = rowAfter(change, rowsOf(list));
  const looked = { preview: '[value^="insert:"]', refresh: '.ob-under details[open] input' }[what];
  const control = looked ? list.querySelector<HTMLElement>(looked) : focused && firstControl(focused);
  const place =
    control ?? list.querySelector<HTMLElement>(`[value="add:${CSS.escape(change.list)}"]`) ?? lastButton(list);
  place?.closest('details')?.setAttribute('open', '');
  place?.focus();
  const said = { add: list.dataset.added, remove: list.dataset.removed }[what] ?? list.dataset.changed ?? '';
  announce(what === 'preview' ? previewIn(list) : said.replace('{row}', what === 'add' ? nameOf(focused) : name));
}

/** The row that gets the focus after the change. */
function rowAfter({ what, row }: Change, rows: readonly HTMLElement[]): HTMLElement | undefined {
  if (row === undefined) return rows.at(-1);
  const to = { copy: row + 1, up: row - 1, down: row + 1 }[what] ?? row;
  return rows[to] ?? rows.at(-1);
}

function previewIn(list: HTMLElement): string {
  return list.querySelector('.ob-preview strong')?.textContent ?? '';
}

/** The basis of a key stands beside its list of weights, so that button changes the list around the weights. */
function changedList(root: ParentNode, { what, list }: Change): HTMLElement | null {
  const own = listIn(root, list);
  return what === 'inhabitants' ? (own?.parentElement?.closest<HTMLElement>('[data-list]') ?? own) : own;
}

function listIn(root: ParentNode, name: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-list="${CSS.escape(name)}"]`);
}

/** The list's own rows, without those of lists inside it. */
function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.parentElement?.closest('[data-list]') === list,
  );
}

function nameOf(row: HTMLElement | undefined): string {
  return row?.dataset.name ?? '';
}

function isClosed(row: HTMLElement): boolean {
  const details = row.closest('details');
  return details !== null && !details.open;
}

function firstControl(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea');
}

function lastButton(list: HTMLElement): HTMLElement | undefined {
  return [...list.querySelectorAll('button')].at(-1);
}
