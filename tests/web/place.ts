// One page in one state, for tests that check all pages.
import type { Page } from 'playwright-core';

export type Cases = {
  readonly [name in
    | 'approved'
    | 'stopped'
    | 'returned'
    | 'empty'
    | 'review'
    | 'submission'
    | 'long'
    | 'longReview'
    | 'longSubmission'
    | 'running'
    | 'waiting']: string;
};

export type Place = {
  readonly name: string;
  /** Without an account nobody is signed in. */
  readonly account?: string;
  readonly path: (cases: Cases) => string;
  /** `npm test` checks it in this language only: one of many similar pages. */
  readonly only?: 'da' | 'en';
  /** What is done on the page before it is checked. */
  readonly act?: (page: Page) => Promise<unknown>;
};

/** Presses the first button that saves or sends the form. */
export const save = (page: Page) =>
  page.locator('main form button[value=save]:not(.ob-default-button), main form button.button-primary').first().click();

/** @param account without one nobody is signed in; @param act what is done on the page first */
export function place(name: string, account: string | undefined, path: Place['path'], act?: Place['act']): Place {
  return { name, ...(account && { account }), path, ...(act && { act }) };
}
