// Runs axe on a page with the rules of WCAG 2.2 AA and best practices. It runs in the page itself: the builder of
// @axe-core/playwright opens a page for every report and takes ten times as long.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const playwright = createRequire(import.meta.url).resolve('@axe-core/playwright');
const SOURCE = readFileSync(createRequire(playwright).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = {
  readonly run: (
    root: unknown,
    options: object,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
    }[];
  }>;
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Loads axe into the page over the browser's protocol: `page.evaluate` of half a megabyte takes twice as long. */
async function putAxeInto(page: Page): Promise<void> {
  const opening = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opening);
  const session = await opening;
  await session.send('Runtime.evaluate', { expression: `${SOURCE};0`, silent: true });
}

/** One line per violated rule, with the place. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await putAxeInto(page);
  const violations = await page.evaluate(async (values) => {
    const { axe, document } = globalThis as unknown as { axe: Axe; document: unknown };
    return (await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations.map(
      ({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ html, target }) => `${String(target)} ${html.slice(0, 160)}`),
      }),
    );
  }, TAGS);
  return violations.map(({ id, help, where }) => `${id}: ${help} ${where.join(' | ')}`);
}
