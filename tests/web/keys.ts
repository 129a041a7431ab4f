// Keyboard navigation as fast as a test can: Tab is really pressed, many times at once over long distances.
import type { Page } from 'playwright-core';

const FAR = 400;
/** Presses that are made one by one, since the distance is an estimate. */
const NEAR = 3;

/** Presses Tab until the focus is on what the selector finds. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < FAR; ) {
    const way = await wayTo(page, selector);
    if (way === 0) return;
    const presses = Math.max(1, way - NEAR);
    await Promise.all(Array.from({ length: presses }, () => page.keyboard.press('Tab')));
    pressed += presses;
  }
  throw new Error(`${selector} is not reached by Tab on ${page.url()}`);
}

/** Number of Tab presses from the focus to the first such element; 0 if it has the focus. At least 1 if unknown. */
function wayTo(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    if (document.activeElement?.matches(wanted)) return 0;
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    const groups = new Set<string>();
    const stops = all.filter((element) => {
      if (element.tabIndex < 0 || !element.checkVisibility()) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // The radio buttons of a question are one Tab stop.
      const known = groups.has(element.name);
      groups.add(element.name);
      return !known;
    });
    const here = document.activeElement;
    const isHere = (stop: HTMLElement) =>
      stop === here ||
      ([stop, here].every((one) => one instanceof HTMLInputElement && one.type === 'radio') &&
        stop.getAttribute('name') === here?.getAttribute('name'));
    const from = stops.findIndex(isHere);
    const to = stops.findIndex((element, at) => at > from && element.matches(wanted));
    return Math.max(1, to - from);
  }, selector);
}

/** Goes there and presses the key: Enter opens another page. */
export async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  const before = page.url();
  await page.keyboard.press(key);
  if (key === 'Enter') await page.waitForURL((url) => url.href !== before, { waitUntil: 'domcontentloaded' });
}

/** The same if the page stays or reloads, with something new on it (or removed, if `there` is false). */
export async function pressFor(page: Page, selector: string, expected: string, there = true): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page
    .locator(expected)
    .first()
    .waitFor({ state: there ? 'attached' : 'detached' });
}

export async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
