// Adds behaviour to pages that also work without script. It is loaded as a module, after the page; large parts are
// loaded when they are needed.
import { saveWhileTyping } from './page/autosave.ts';
import { warnBeforeLoss } from './page/leave-warning.ts';
import { assessWhileTyping } from './page/live-form.ts';
import { keepUntilSaved, offerWhatWasLost } from './page/rescue.ts';
import { changeRowsInPlace } from './page/rows.ts';
import { moveInSheets } from './page/sheet.ts';
import { moveVolume } from './page/volume-slider.ts';

for (const form of document.querySelectorAll('form')) {
  if (form.querySelector('[data-list]')) changeRowsInPlace(form);
  if (form.querySelector('[data-sheet]')) moveInSheets(form);
  if (form.dataset.live !== undefined) assessWhileTyping(form, form.dataset.live);
  if (form.dataset.volume !== undefined) moveVolume(form, form.dataset.volume);
  const line = form.querySelector<HTMLElement>('[data-keep]');
  if (line) saveWhileTyping(form, line);
  // Only forms that hold a person's work. Other forms (search, language, sign-out) may be left at any time.
  if (form.dataset.form !== undefined) {
    warnBeforeLoss(form);
    keepUntilSaved(form);
  }
}
offerWhatWasLost();
