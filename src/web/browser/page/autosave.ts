// Saves a form while somebody works in it: after a pause, and when the tab is hidden. The line beside the buttons says
// what happened: saved at what time, partly saved (unreadable fields, or pasted rows not inserted), or not saved. The
// buttons work independently of it.
import { announce } from './announce.ts';
import { stateOf } from './leave-warning.ts';

/**
 * The server's answer: the revision after the save, or who else has saved since the form was opened, or `later`: use
 * the button.
 */
type Answer = Kept | { readonly by: string } | { readonly later: true };
/**
 * `fields`: new values of fields that changed along with another, by name. `pasted`: pasted rows are not inserted yet.
 */
type Kept = {
  readonly revision: number;
  readonly faults: number;
  readonly fields: readonly (readonly [name: string, values: readonly string[]])[];
  readonly pasted: boolean;
};
type Said = 'kept' | 'part' | 'others' | 'later' | 'failed';

/** @param line shows the state of the save; its data attributes hold the words and the pause in seconds */
export function saveWhileTyping(form: HTMLFormElement, line: HTMLElement): void {
  const seconds = () => Number(line.dataset.keep);
  let last = stateOf(form);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isOver = false;
  let isWaiting = false;
  let isSent = false;

  const say = (what: Said, who = '', pasted = false) => {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    const said = (line.dataset[what] ?? '').replace('{time}', time).replace('{who}', who);
    const text = pasted ? `${said}. ${line.dataset.pasted}` : said;
    line.textContent = text;
    line.hidden = false;
    if (what !== 'kept' || pasted) announce(text);
  };
  const take = (answer: Answer, state: string) => {
    if ('by' in answer) {
      isOver = true;
      say('others', answer.by);
      return;
    }
    if ('later' in answer) {
      say('later');
      return;
    }
    const revision = form.elements.namedItem('revision');
    if (revision instanceof HTMLInputElement) revision.value = String(answer.revision);
    const untouched = stateOf(form) === state;
    for (const [name, values] of answer.fields) follow(form, new URLSearchParams(state), name, values);
    last = untouched ? stateOf(form) : state;
    const isWhole = answer.faults === 0;
    if (isWhole && !answer.pasted) form.dispatchEvent(new CustomEvent('kept', { detail: last }));
    say(isWhole ? 'kept' : 'part', '', answer.pasted);
  };
  const keep = () => {
    clearTimeout(pause);
    const state = stateOf(form);
    if (isOver || isSent || state === last) return;
    // Text typed during a save is not part of it, so another save follows.
    isWaiting = running !== undefined;
    if (running) return;
    running = send(form)
      .then(
        (answer) => take(answer, state),
        () => say('failed'),
      )
      .finally(() => {
        running = undefined;
        if (isWaiting) keep();
      });
  };

  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(keep, seconds() * 1_000);
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
  // The browser restored the page from its back/forward cache.
  window.addEventListener('pageshow', () => {
    isSent = false;
  });
  // Waits for a running autosave before the form is sent, and stops further ones. Two saves at once would look like a
  // conflict with another person.
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(pause);
    isWaiting = false;
    isSent = !running;
    if (!running) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    running.finally(() => form.requestSubmit(event.submitter));
  });
}

/** Shows the saved values in a field, unless somebody has changed the field since. */
function follow(form: HTMLFormElement, sent: URLSearchParams, name: string, values: readonly string[]): void {
  const now = new FormData(form).getAll(name).map(String);
  if (now.join() !== sent.getAll(name).join()) return;
  for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
}

async function send(form: HTMLFormElement): Promise<Answer> {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  body.append('do', 'keep');
  const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
  // Signed out or a server error. The sign-in page is not a valid answer either.
  if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) throw new Error('Not saved');
  return answer.json();
}
