// Warns before unsaved text is lost by a link, by Back or by closing the window. Sending the form gives no warning, and
// neither does a change of rows that keeps the page.

export function warnBeforeLoss(form: HTMLFormElement): void {
  // A form shown with unsaved entries counts as changed from the start.
  let begun = form.dataset.unsaved === undefined ? stateOf(form) : undefined;
  let sending = false;
  form.addEventListener('kept', (event) => {
    if (event instanceof CustomEvent) begun = event.detail;
  });
  form.addEventListener('submit', (event) => {
    sending = !event.defaultPrevented;
  });
  // The browser restored the page from its back/forward cache.
  window.addEventListener('pageshow', () => {
    sending = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!sending && stateOf(form) !== begun) event.preventDefault();
  });
}

/** The entries of the form, without the revision number. */
export function stateOf(form: HTMLFormElement): string {
  const own = [...new FormData(form)].filter(([name]) => name !== 'revision');
  return new URLSearchParams(own.map(([name, value]) => [name, String(value)])).toString();
}
