// A browser without script or screen: keeps cookies, follows redirects, fills in and sends the forms of a page.

export type Shown = { readonly url: string; readonly status: number; readonly html: string; readonly headers: Headers };

export type TextBrowser = {
  readonly get: (path: string) => Promise<Shown>;
  /** Sends the form of the button with this text (default: the first form), with fields filled in. */
  readonly send: (
    page: Shown,
    button: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    /** By the name of the file field. */
    files?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  ) => Promise<Shown>;
  readonly post: (path: string, body: URLSearchParams) => Promise<Shown>;
  /** As the browser would send them. */
  readonly cookies: () => string;
};

export function openTextBrowser(origin: string): TextBrowser {
  const cookies = new Map<string, string>();

  const sent = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  async function ask(path: string, init: RequestInit = {}): Promise<Shown> {
    let url = new URL(path, origin);
    let request = init;
    for (let hops = 0; hops < 12; hops++) {
      const headers = { accept: 'text/html', ...request.headers, cookie: sent() };
      const answer = await fetch(url, { ...request, redirect: 'manual', headers });
      for (const set of answer.headers.getSetCookie()) {
        const [pair = ''] = set.split(';');
        const at = pair.indexOf('=');
        if (/expires=Thu, 01 Jan 1970|max-age=0/i.test(set) || pair.slice(at + 1) === '')
          cookies.delete(pair.slice(0, at));
        else cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const to = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || to === null) {
        return {
          url: url.pathname + url.search,
          status: answer.status,
          html: await answer.text(),
          headers: answer.headers,
        };
      }
      await answer.body?.cancel();
      url = new URL(to, url);
      request = {};
    }
    throw new Error(`too many redirects at ${url}`);
  }

  const post = (path: string, body: URLSearchParams) =>
    ask(path, {
      method: 'POST',
      body: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  return {
    get: (path) => ask(path),
    post,
    cookies: sent,
    send: (page, button, fields = {}, files = {}) => {
      const form = formWith(page.html, button);
      if (!form) throw new Error(`no button ${button} on ${page.url}:\n${textOf(page.html)}`);
      const entries = form.entries;
      for (const [name, value] of Object.entries(fields)) {
        entries.delete(name);
        for (const each of [value].flat()) entries.append(name, each);
      }
      if (form.button) entries.append(...form.button);
      if (form.parts) return ask(form.action ?? page.url, { method: 'POST', body: partsOf(entries, files) });
      return post(form.action ?? page.url, entries);
    },
  };
}

/** A multipart form as a browser sends it; a file field without a file is sent as an empty file. */
function partsOf(entries: URLSearchParams, files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): FormData {
  const parts = new FormData();
  for (const [name, value] of entries) if (!(name in files)) parts.append(name, value);
  for (const [name, file] of Object.entries(files)) parts.append(name, new Blob([file]), 'file');
  return parts;
}

type Form = {
  /** Whether the form is multipart: it may contain files. */
  readonly parts: boolean;
  readonly action: string | undefined;
  readonly entries: URLSearchParams;
  readonly button: [string, string] | undefined;
};

function formWith(html: string, button: string): Form | undefined {
  // A button may be outside the form it belongs to.
  for (const [, attributes = '', text = ''] of html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)) {
    const id = attribute(attributes, 'form');
    if (id === undefined || textOf(text) !== button) continue;
    const [, start = '', inner = ''] = new RegExp(`<form([^>]*id="${id}"[^>]*)>(.*?)</form>`, 's').exec(html) ?? [];
    return {
      action: attribute(start, 'action'),
      parts: attribute(start, 'enctype') === 'multipart/form-data',
      entries: entriesOf(inner),
      button: [attribute(attributes, 'name') ?? '', attribute(attributes, 'value') ?? ''],
    };
  }
  for (const [whole, start = '', inner = ''] of html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)) {
    const found = [...whole.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].find(
      ([, , text = '']) => textOf(text) === button,
    );
    if (!found) continue;
    const name = attribute(found[1] ?? '', 'name');
    return {
      action: attribute(start, 'action'),
      parts: attribute(start, 'enctype') === 'multipart/form-data',
      entries: entriesOf(inner),
      button: name === undefined ? undefined : [name, attribute(found[1] ?? '', 'value') ?? ''],
    };
  }
  return undefined;
}

/** The entries a browser would send of the form. */
export function entriesOf(html: string): URLSearchParams {
  const entries = new URLSearchParams();
  const controls = /<input((?:[^>"]|"[^"]*")*)>|<(textarea|select)((?:[^>"]|"[^"]*")*)>(.*?)<\/\2>/gs;
  for (const [, input, tag = 'input', other = '', inner = ''] of html.matchAll(controls)) {
    const attributes = input ?? other;
    const name = attribute(attributes, 'name');
    if (name === undefined) continue;
    if (tag === 'textarea') entries.append(name, plain(inner.replace(/^\n/, '')));
    else if (tag === 'select')
      entries.append(name, attribute(/<option([^>]*\bselected\b[^>]*)>/.exec(inner)?.[1] ?? '', 'value') ?? '');
    else if (!['radio', 'checkbox'].includes(attribute(attributes, 'type') ?? '') || /\schecked\b/.test(attributes))
      entries.append(name, attribute(attributes, 'value') ?? '');
  }
  return entries;
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=\\s|/|$)`).exec(attributes);
  return found ? plain(found[1] ?? '') : undefined;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The text of the page, without tags. */
export function textOf(html: string): string {
  const body = html.replace(/<(style|script|svg)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ');
  return plain(body).replace(/\s+/g, ' ').trim();
}

/** Signs in as a demonstration account, through the provider's own choice of roles. */
export async function signIn(browser: TextBrowser, account: string): Promise<Shown> {
  const choice = await browser.send(await browser.get('/log-ind'), 'Log ind');
  if (!choice.html.includes(`value="${account}"`))
    throw new Error(`no choice of ${account} at ${choice.url}: ${textOf(choice.html)}`);
  return browser.post(choice.url, new URLSearchParams({ account }));
}

/** A browser signed in as a demonstration account. */
export async function browseAs(origin: string, account: string): Promise<TextBrowser> {
  const browser = openTextBrowser(origin);
  await signIn(browser, account);
  return browser;
}

/** Creates a draft on its page. @returns its id */
export async function createCase(browser: TextBrowser, title: string): Promise<string> {
  const tasks = await browser.send(await browser.get('/sager/ny'), 'Opret forslaget', { titel: title });
  return tasks.url.split('/')[2] ?? '';
}
