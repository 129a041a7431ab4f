// One page in one state, for tests that look at all of them.
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
  /** Nobody is signed in without one. */
  readonly account?: string;
  readonly path: (cases: Cases) => string;
  /** In `npm test` in this language only: many of a kind, made of the same few parts. */
  readonly only?: 'da' | 'en';
  /** What is done there before it is looked at. */
  readonly act?: (page: Page) => Promise<unknown>;
};

/** Presses the first button that keeps or sends the form. */
export const save = (page: Page) =>
  page.locator('main form button[value=save]:not(.ob-default-button), main form button.button-primary').first().click();

/** @param account nobody is signed in without one; @param act what is done there first. */
export function place(name: string, account: string | undefined, path: Place['path'], act?: Place['act']): Place {
  return { name, ...(account && { account }), path, ...(act && { act }) };
}
