// What was sent but did not come through (signed out meanwhile, no network, an error of ours) is kept in this tab, and
// offered again. Only for whoever wrote it, until it is saved, thrown away, or the person signs out or closes the tab.

const KEPT = 'ikke-gemt ';
/** Path of the form that was sent last: what a later page says is about that one. */
const SENT = 'sendt';

type Kept = { readonly path: string; readonly who: string; readonly entries: readonly (readonly [string, string])[] };

/** Keeps what the form sends until a later page tells that it came through. */
export function keepUntilSaved(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    const path = pathOf(form);
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    sessionStorage.setItem(KEPT + path, JSON.stringify({ path, who: whoIsHere(), entries } satisfies Kept));
    sessionStorage.setItem(SENT, path);
  });
}

/** On every page: forgets what came through, offers what did not. */
export function offerWhatWasLost(): void {
  document.querySelector('.ob-user form')?.addEventListener('submit', () => sessionStorage.clear());
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-form]')];
  const sent = sessionStorage.getItem(SENT);
  // Saved, or shown again by the server with everything that was typed.
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

/** The server shows the form with what was typed; nothing is saved by that. */
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

/** What is kept of the form on this page, or of any. */
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
