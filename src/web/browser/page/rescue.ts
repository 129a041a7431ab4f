// Keeps a sent form in the tab's session storage and offers it again when the save failed: signed out, no network, or a
// server error. It is offered only to the person who wrote it, and removed when it is saved, dropped, or the person
// signs out.

const KEPT = 'ikke-gemt ';
/** Path of the form that was sent last. The result on the next page is about that form. */
const SENT = 'sendt';

type Kept = { readonly path: string; readonly who: string; readonly entries: readonly (readonly [string, string])[] };

/** Stores the entries of the form when it is sent. A later page removes them when they are saved. */
export function keepUntilSaved(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    const path = pathOf(form);
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    sessionStorage.setItem(KEPT + path, JSON.stringify({ path, who: whoIsHere(), entries } satisfies Kept));
    sessionStorage.setItem(SENT, path);
  });
}

/** Runs on every page: removes entries that were saved and offers those that were not. */
export function offerWhatWasLost(): void {
  document.querySelector('.ob-user form')?.addEventListener('submit', () => sessionStorage.clear());
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-form]')];
  const sent = sessionStorage.getItem(SENT);
  // The server saved the entries, or shows the form again with all of them.
  const through =
    document.querySelector('[data-saved]') ||
    forms.some((form) => pathOf(form) === sent && form.dataset.unsaved !== undefined);
  if (through) sessionStorage.removeItem(KEPT + sent);
  const kept = read();
  const form = forms.find((each) => pathOf(each) === kept?.path);
  const offer = document.querySelector<HTMLElement>('[data-rescue]');
  if (!kept || !offer || whoIsHere() !== kept.who) return;
  const [link, back, drop] = [offer.querySelector('a'), ...offer.querySelectorAll('button')];
  if (!link || !back || !drop) return;
  link.href = kept.path;
  link.hidden = form !== undefined;
  back.hidden = form === undefined;
  back.addEventListener('click', () => form && sendAgain(form, kept));
  drop.addEventListener('click', () => {
    sessionStorage.removeItem(KEPT + kept.path);
    offer.hidden = true;
  });
  offer.hidden = false;
}

/** Sends the entries to the server, which shows the form with them and saves nothing. */
function sendAgain(form: HTMLFormElement, { path, entries }: Kept): void {
  const again = document.createElement('form');
  again.method = 'post';
  again.action = path;
  const token = new FormData(form).get('_csrf');
  for (const [name, value] of [
    ...entries.filter(([name]) => name !== '_csrf'),
    ['_csrf', String(token)],
    ['do', 'show'],
  ] as const) {
    const input = document.createElement('textarea');
    [input.name, input.value] = [name, value];
    again.append(input);
  }
  again.hidden = true;
  document.body.append(again);
  again.submit();
}

/** The stored entries of this page's form, else of any other form. */
function read(): Kept | undefined {
  const names = Object.keys(sessionStorage).filter((name) => name.startsWith(KEPT));
  const name = names.find((each) => each === KEPT + location.pathname) ?? names[0];
  return name === undefined ? undefined : JSON.parse(sessionStorage.getItem(name) ?? 'null');
}

function pathOf(form: HTMLFormElement): string {
  return new URL(form.action).pathname;
}

function whoIsHere(): string {
  return document.querySelector('.ob-user a')?.textContent ?? '';
}
