// A word before unsaved text is lost: by a link, by Back, by closing the
// window. Saving is no loss, nor is a change of rows that stays here.

export function warnBeforeLoss(form: HTMLFormElement): void {
  // What the server could not save stands in the form from the start.
  let begun = form.dataset.unsaved === undefined ? stateOf(form) : undefined;
  let sending = false;
  form.addEventListener('kept', (event) => {
    if (event instanceof CustomEvent) begun = event.detail;
  });
  form.addEventListener('submit', (event) => {
    sending = !event.defaultPrevented;
  });
  // Back to a page the browser kept as it was.
  window.addEventListener('pageshow', () => {
    sending = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!sending && stateOf(form) !== begun) event.preventDefault();
  });
}

/** What the person has put in; not which revision it is put on. */
export function stateOf(form: HTMLFormElement): string {
  const own = [...new FormData(form)].filter(([name]) => name !== 'revision');
  return new URLSearchParams(own.map(([name, value]) => [name, String(value)])).toString();
}
