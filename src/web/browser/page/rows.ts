// Adding and removing rows without a new page: the same form is
// sent, and only the list it changed is taken from the answer.
import { announce } from './announce.ts';

type Change = { readonly what: 'add' | 'remove'; readonly list: string; readonly row: number };

/** What a button of a list asks for: `add:/a/b` or `remove:/a/b/3`. */
function changeOf(button: HTMLElement | null): Change | undefined {
  if (!(button instanceof HTMLButtonElement) || button.name !== 'do') return undefined;
  const [, add, from, row] = /^(?:add:(.+)|remove:(.+)\/(\d+))$/.exec(button.value) ?? [];
  if (add !== undefined) return { what: 'add', list: add, row: Number.POSITIVE_INFINITY };
  return from === undefined ? undefined : { what: 'remove', list: from, row: Number(row) };
}

export function changeRowsInPlace(form: HTMLFormElement): void {
  let whole = false;
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    const change = changeOf(button);
    const old = change && listIn(form, change.list);
    if (whole || !change || !old || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const name = rowsOf(old)[change.row]?.querySelector('legend')?.textContent ?? '';
    const entries = new URLSearchParams([...new FormData(form, button)].map(([key, value]) => [key, String(value)]));
    // What is typed in the list meanwhile would be lost; the rest of the form stays open.
    old.inert = true;
    answerTo(form, entries, change.list).then(
      (answer) => {
        swap(old, answer, change, name);
        form.dispatchEvent(new Event('input', { bubbles: true }));
      },
      () => {
        // No list in the answer (signed out, no network): the browser sends the form itself and shows what is said.
        old.inert = false;
        whole = true;
        form.requestSubmit(button);
        whole = false;
      },
    );
  });
}

async function answerTo(form: HTMLFormElement, body: URLSearchParams, list: string): Promise<HTMLElement> {
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = listIn(page, list);
  if (!answer.ok || !found) throw new Error(`No list ${list} in the answer`);
  return document.importNode(found, true);
}

function swap(old: HTMLElement, answer: HTMLElement, { what, row }: Change, name: string): void {
  const closed = new Set(rowsOf(old).flatMap((each, i) => (isClosed(each) ? [i > row ? i - 1 : i] : [])));
  for (const [i, each] of rowsOf(answer).entries()) each.closest('details')?.toggleAttribute('open', !closed.has(i));
  old.replaceWith(answer);
  const rows = rowsOf(answer);
  const focused = what === 'add' ? rows.at(-1) : (rows[row] ?? rows.at(-1));
  const at = (focused && firstControl(focused)) ?? lastButton(answer);
  at?.closest('details')?.setAttribute('open', '');
  at?.focus();
  const said = what === 'add' ? answer.dataset.added : answer.dataset.removed;
  announce(
    (said ?? '').replace('{row}', what === 'add' ? (focused?.querySelector('legend')?.textContent ?? '') : name),
  );
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
