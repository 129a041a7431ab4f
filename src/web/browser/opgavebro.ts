// What script adds to pages that work without it: a word before unsaved text is lost. Loaded as a module, after the page is there.

/** Forms whose fields hold work: everything else (search, language, sign-out) may be left at any time. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) warnBeforeLoss(form);

function warnBeforeLoss(form: HTMLFormElement): void {
  const begun = stateOf(form);
  let sending = false;
  form.addEventListener('submit', () => {
    sending = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!sending && stateOf(form) !== begun) event.preventDefault();
  });
}

function stateOf(form: HTMLFormElement): string {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString();
}
