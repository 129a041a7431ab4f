// What people do with a case in a browser, for tests that count it or check the result: a coordinator fills it in, a
// member answers, a body decides.
import type { Browser } from 'playwright-core';
import { type Person, personAt } from '../chromium.ts';
import { type Player, playerOn } from '../player.ts';
import { openTextBrowser, signIn } from '../text-browser.ts';
import type { Job } from './wound-care.ts';

export type Sitting = Player & Pick<Person, 'complaints' | 'context'>;

/** Signs in before the browser opens: the sign-in pages are tested elsewhere. */
export async function sitDown(browser: Browser, url: string, account: string, script = true): Promise<Sitting> {
  const signedIn = openTextBrowser(url);
  await signIn(signedIn, account);
  const { page, complaints, context } = await personAt(browser, url, undefined, { script });
  const cookies = signedIn.cookies().split('; ');
  await context.addCookies(
    cookies.map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return { name, value, url };
    }),
  );
  page.setDefaultTimeout(20_000);
  await page.goto('/');
  return { ...playerOn(page), complaints, context };
}

type Along = {
  /** Runs before the last page, so that others can answer. */
  readonly asked: (id: string) => Promise<void>;
  /** Runs when a page is filled in and not yet saved. */
  readonly filled?: (name: string) => Promise<void>;
};

/** From nothing to the page that submits. @returns the id of the case */
export async function fillIn(player: Player, job: Job, { asked, filled }: Along): Promise<string> {
  const { page, press } = player;
  await job.begin(player);
  const id = page.url().split('/')[4] ?? '';
  for (const [name, step] of job.pages) {
    await page.waitForURL(`**/oplysninger/${name}`);
    if (name === job.pages.at(-1)?.[0]) await asked(id);
    await step(player);
    await filled?.(name);
    await press(page.getByRole('button', { name: 'Gem og gå til næste side' }));
  }
  await page.waitForURL('**/forelaeg');
  return id;
}

export async function submit({ page, press }: Player): Promise<void> {
  await press(page.getByRole('button', { name: 'Forelæg sagen' }));
  await page.getByText('Sagen er forelagt').first().waitFor();
}

/** @param read runs when the page is open. @param other the party's own count, if it differs */
export async function answer(
  { page, open, press, tick, type }: Player,
  at: { readonly id: string; readonly party: string },
  read: () => Promise<void>,
  other?: string,
): Promise<void> {
  await open('/');
  await press(page.locator(`main a[href="/sager/${at.id}/svar/${at.party}"]`));
  await read();
  if (other !== undefined) {
    await type((await page.locator('[name^="count-"]').first().getAttribute('name')) ?? '', other);
    await type('comment', 'Tallet er fra vores eget omsorgssystem.');
  }
  await tick('agrees', String(other === undefined));
  await tick('position', 'supports');
  await press(page.getByRole('button', { name: 'Gem svaret' }));
  await page.getByText('Svaret er gemt.').waitFor();
}

/** Records the body's outcome of the first case that waits for it, after the read-back. @returns the address */
export async function decide({ page, open, press, tick }: Player, outcome: string): Promise<string> {
  await open('/');
  await press(page.locator('main a[href$="/afgoerelse"]').first());
  await page.waitForURL('**/afgoerelse');
  const at = page.url();
  await tick('/outcome', outcome);
  for (const box of await page.locator('[name="/acknowledgedFindings"]').all())
    await tick('/acknowledgedFindings', (await box.getAttribute('value')) ?? '');
  await press(page.locator('#registrer ~ form button.button-primary'));
  await page.locator('#er-du-sikker').waitFor();
  await press(page.locator('main button.button-primary'));
  await page.getByText('Afgørelsen er registreret.').waitFor();
  return at;
}
