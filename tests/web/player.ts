// A person at a browser whose work is counted: forms, page loads, fields, clicks, keys.
import type { Locator, Page } from 'playwright-core';

export type Cost = {
  /** Pages with something to fill in. */
  readonly pages: number;
  /** Page loads over the network; a redirect counts as one. */
  readonly loads: number;
  /** Fields typed in, chosen or ticked. Rows pasted at once count as one field. */
  readonly fields: number;
  /** The same, but every non-empty cell of pasted rows counts, except headings. */
  readonly values: number;
  /** Clicks on a link, button, box or list of choices. Moving to a text field by Tab does not count. */
  readonly clicks: number;
  /** Keys pressed while typing. */
  readonly keys: number;
};

/**
 * Seconds that a practised person needs: reading at 200 words a minute (Brysbaert 2019 found 238 in English), and by
 * the keystroke-level model (Card, Moran, Newell 1983) 0.28 per key, 1.1 to point, 0.2 to press, 1.35 to prepare
 * mentally before each click and each text.
 */
export function secondsOf({
  words,
  clicks,
  keys,
  fields,
}: Pick<Cost, 'clicks' | 'keys' | 'fields'> & { readonly words: number }): number {
  return Math.round((words / 200) * 60 + clicks * (1.1 + 0.2 + 1.35) + fields * 1.35 + keys * 0.28);
}

export type Player = {
  readonly page: Page;
  readonly cost: () => Cost;
  readonly open: (path: string) => Promise<void>;
  readonly type: (name: string, text: string) => Promise<void>;
  readonly choose: (name: string, option: string | { readonly label: string }) => Promise<void>;
  readonly tick: (name: string, value: string) => Promise<void>;
  readonly press: (what: Locator) => Promise<void>;
  /** Pastes rows of a spreadsheet into the first cell of a list's table. */
  readonly paste: (list: string, rows: readonly (readonly string[])[]) => Promise<void>;
};

export function playerOn(page: Page): Player {
  const pages = new Set<string>();
  let [loads, fields, values, clicks, keys] = [0, 0, 0, 0, 0];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !request.redirectedFrom()) loads += 1;
  });
  const named = (name: string) => page.locator(`[name="${name}"]`).first();
  const filled = (cells = 1) => {
    fields += 1;
    values += cells;
    pages.add(new URL(page.url()).pathname);
  };
  return {
    page,
    cost: () => ({ pages: pages.size, loads, fields, values, clicks, keys }),
    open: async (path) => {
      await page.goto(path);
    },
    type: async (name, text) => {
      await named(name).fill(text);
      keys += text.length;
      filled();
    },
    choose: async (name, option) => {
      await named(name).focus();
      await named(name).selectOption(option);
      clicks += 1;
      filled();
    },
    tick: async (name, value) => {
      await page
        .locator(`label[for="${await page.locator(`[name="${name}"][value="${value}"]`).first().getAttribute('id')}"]`)
        .click();
      clicks += 1;
      filled();
    },
    press: async (what) => {
      await what.click();
      clicks += 1;
    },
    paste: async (list, rows) => {
      const cell = page.locator(`[data-list="${list}"] [data-sheet] td input`).first();
      await cell.evaluate(
        (at, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        rows.map((row) => row.join('\t')).join('\n'),
      );
      filled(
        rows
          .slice(1)
          .flat()
          .filter((text) => text !== '').length,
      );
      const insert = page.locator(`[data-list="${list}"] > .ob-paste [value="insert:${list}"]`);
      await insert.click();
      clicks += 1;
      await insert.waitFor({ state: 'detached' });
    },
  };
}
