// Rows are added and removed without a page load, by keyboard; and typed text survives following a link and somebody
// else's save.
import type { Browser, Dialog, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApi } from '../../src/demo/play/api.ts';
import { createDraft } from '../../src/demo/play/case.ts';
import { IN_FORCE, startTestService, type TestService } from '../support/test-service.ts';
import { openChromium, type Person, personAt, shoot, signIn } from './chromium.ts';

let service: TestService;
let browser: Browser;
let person: Person;
let id: string;
beforeAll(async () => {
  [service, browser] = await Promise.all([startTestService(IN_FORCE), openChromium()]);
  person = await personAt(browser, service.url, 'coordinator-fyn');
}, 60_000);
beforeEach(async () => {
  id = (await createDraft(createApi(service.url), 'coordinator-fyn', 'Rækker')).id;
});
afterAll(() => Promise.all([browser?.close(), service?.close()]));

async function dossier(): Promise<{
  readonly task?: { readonly legalBasis?: unknown; readonly summary?: string; readonly whyMove?: string };
}> {
  const answer = await fetch(`${service.url}/v1/proposals/${id}`, { headers: await service.as('coordinator-fyn') });
  return ((await answer.json()) as { dossier: object }).dossier;
}

/** Opens a form, and marks the page so that a reload is noticed. */
async function open(group: string, page = person.page): Promise<Page> {
  await page.goto(`/sager/${id}/oplysninger/${group}`);
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  return page;
}
const same = (page: Page) => page.locator('body[data-same]').count();
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent);
const said = (page: Page, text: string) => page.locator('#besked', { hasText: text }).waitFor({ state: 'attached' });
const field = (page: Page, row: number) => page.locator(`[name="/task/legalBasis/${row}/citation"]`);

/** Tries to leave by a link of the menu, and stays if the browser asks. */
function leaving(page: Page) {
  const asked: string[] = [];
  const stay = (dialog: Dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  };
  page.on('dialog', stay);
  const leave = () => page.locator('nav a[href="/sager"]').first().click({ noWaitAfter: true });
  return { asked, leave, end: () => page.off('dialog', stay) };
}

test('a row is added and removed where one stands, with the rest as it was', async () => {
  const page = await open('opgaven');
  await field(page, 0).fill('Første');
  await page.getByRole('button', { name: 'Tilføj lovgrundlag' }).press('Enter');
  await said(page, 'Lovgrundlag 2 er tilføjet.');
  expect(await focused(page)).toBe('/task/legalBasis/1/citation');
  await page.keyboard.type('Anden');
  await page.getByRole('button', { name: 'Tilføj lovgrundlag' }).press('Enter');
  await said(page, 'Lovgrundlag 3 er tilføjet.');
  await page.keyboard.type('Tredje');
  await page.getByRole('button', { name: 'Fjern lovgrundlag 1' }).press('Enter');
  await said(page, 'Lovgrundlag 1 er fjernet.');
  expect(await focused(page)).toBe('/task/legalBasis/0/citation');
  expect([await field(page, 0).inputValue(), await field(page, 1).inputValue(), await same(page)]).toEqual([
    'Anden',
    'Tredje',
    1,
  ]);
  await shoot(page, 'rows');
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).press('Enter');
  await page.getByText('Oplysningerne er gemt.').waitFor();
  expect((await dossier()).task?.legalBasis).toEqual([{ citation: 'Anden' }, { citation: 'Tredje' }]);
});

test('after the last row is removed, one stands at the button that adds one', async () => {
  const page = await open('opgaven');
  await page.getByRole('button', { name: 'Fjern lovgrundlag 1' }).press('Enter');
  await said(page, 'er fjernet');
  expect([await focused(page), await same(page)]).toEqual(['do', 1]);
  expect(await page.locator('button:focus').innerText()).toBe('Tilføj lovgrundlag');
});

test('rows that are open stay open when there are many', async () => {
  const page = await open('ansvar');
  const act = (row: number) => page.locator(`[name="/responsibility/delegation/${row}/delegator"]`);
  for (const row of [0, 1, 2, 3]) {
    await act(row).fill(`Læge ${row}`);
    await page.getByRole('button', { name: 'Tilføj delegation' }).press('Enter');
    await said(page, `Delegation ${row + 2} er tilføjet.`);
  }
  expect(await Promise.all([0, 1, 2, 3, 4].map((row) => act(row).isVisible()))).toEqual(Array(5).fill(true));
});

test('a link away asks first, also after rows have changed; saving does not ask', async () => {
  const page = await open('opgaven');
  const { asked, leave, end } = leaving(page);
  await field(page, 0).pressSequentially('Ikke gemt');
  await leave();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await page.getByRole('button', { name: 'Tilføj lovgrundlag' }).press('Enter');
  await said(page, 'Lovgrundlag 2 er tilføjet.');
  await leave();
  await expect.poll(() => asked).toEqual(['beforeunload', 'beforeunload']);
  expect([await field(page, 0).inputValue(), await same(page)]).toEqual(['Ikke gemt', 1]);
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await page.getByText('Oplysningerne er gemt.').waitFor();
  await page.locator('nav a[href="/sager"]').first().click();
  await page.waitForURL('**/sager');
  end();
  expect(asked).toHaveLength(2);
});

test('somebody else saved the same field: both versions are shown, and leaving asks first', async () => {
  const page = await open('opgaven');
  await page.locator('[name="/task/summary"]').pressSequentially('Min');
  const other = (await personAt(browser, service.url, 'coordinator-fyn')).page;
  await open('opgaven', other);
  await other.locator('[name="/task/summary"]').fill('Den andens');
  await other.locator('[name="/task/whyMove"]').fill('Fordi');
  await other.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await other.getByText('Oplysningerne er gemt.').waitFor();
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await page.getByText('Din udgave: Min').waitFor();
  await page.getByText('Den gemte udgave: Den andens').waitFor();
  await shoot(page, 'conflict');
  const { asked, leave, end } = leaving(page);
  await leave();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await page.getByRole('button', { name: 'Gem de valgte' }).click();
  await page.getByText('Oplysningerne er gemt.').waitFor();
  end();
  expect(asked).toHaveLength(1);
  expect((await dossier()).task).toMatchObject({ summary: 'Min', whyMove: 'Fordi' });
});

test('of pasted rows that are not put in yet, what is saved by itself says so, and leaving asks', async () => {
  const page = await open('omfang');
  const line = page.locator('[data-keep]');
  await line.evaluate((each) => each.setAttribute('data-keep', '0.2'));
  const paste = page.locator('details.ob-paste').first();
  await paste.locator('summary').click();
  await paste.locator('textarea').fill('Odense Kommune\t40');
  await line.filter({ hasText: /^Gemt kl\. \d\d\.\d\d\. De kopierede rækker er ikke sat ind endnu\.$/ }).waitFor();
  const { asked, leave, end } = leaving(page);
  await leave();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  end();
  await paste.locator('textarea').fill('');
  await line.filter({ hasText: /^Gemt kl\. \d\d\.\d\d$/ }).waitFor();
});

test('what was sent by somebody whose session had ended is offered again, to them alone', async () => {
  const { page, context } = await personAt(browser, service.url, 'coordinator-fyn');
  await open('opgaven', page);
  await page.locator('[name="/task/summary"]').fill('Skrevet længe');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await page.getByRole('heading', { name: 'Du er logget ud' }).waitFor();
  const offer = page.getByText('Noget, du skrev, blev ikke gemt.');
  await signIn(page, 'member-odense');
  expect(await offer.isVisible()).toBe(false);
  await context.clearCookies();
  await signIn(page, 'coordinator-fyn');
  await offer.waitFor();
  await page.getByRole('link', { name: 'Åbn siden, hvor du skrev' }).click();
  await shoot(page, 'rescue');
  await page.getByRole('button', { name: 'Hent det tilbage' }).click();
  await page.getByText('Det, du skrev, er hentet tilbage.').waitFor();
  expect([await page.locator('[name="/task/summary"]').inputValue(), await offer.isVisible()]).toEqual([
    'Skrevet længe',
    false,
  ]);
  await page.getByRole('button', { name: 'Gem og vend tilbage' }).click();
  await page.getByText('Oplysningerne er gemt.').waitFor();
  expect((await dossier()).task?.summary).toBe('Skrevet længe');
  await page.goto('/');
  expect(await offer.isVisible()).toBe(false);
});
