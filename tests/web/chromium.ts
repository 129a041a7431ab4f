// A real browser for tests: Debian's Chromium, headless. One per test file; each person has a context with separate
// cookies.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onOwnClock } from '../support/clock-at.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openChromium(): Promise<Browser> {
  // Chromium hangs under libfaketime: when the tests run on another date, it keeps the real clock.
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
    env: onOwnClock(),
  });
}

export type Person = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Violations of the page's Content-Security-Policy, and script errors. */
  readonly complaints: string[];
};

/** Signed in as an account of the demonstration. */
export async function personAt(
  browser: Browser,
  url: string,
  account: string | undefined,
  options: {
    readonly script?: boolean;
    readonly width?: number;
    readonly storageState?: BrowserContextOptions['storageState'];
  } = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: options.script ?? true,
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: 'da-DK',
    ...(options.storageState && { storageState: options.storageState }),
  });
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  if (account !== undefined) await signIn(page, account);
  return { context, page, complaints };
}

/** Signs in through the provider's own choice of roles. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/log-ind');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.locator(`button[value="${account}"]`).click();
  await page.waitForURL((at) => !at.pathname.startsWith('/demo-idp'));
}

/** A screenshot of the whole page, if the test run asks for pictures. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES_TO;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
