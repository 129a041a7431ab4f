// A word before unsaved text is lost: by a link, by Back, by closing the
// window. Saving is no loss, nor is a change of rows that stays here.

export function warnBeforeLoss(form: HTMLFormElement): void {
  // What the server could not save stands in the form from the start.
  const begun = form.dataset.unsaved === undefined ? stateOf(form) : undefined;
  let sending = false;
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

function stateOf(form: HTMLFormElement): string {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString();
}
