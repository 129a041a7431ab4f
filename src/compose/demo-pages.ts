// The pages of the demonstration identity provider: choose a role, sign out, error. Plain HTML without scripts.
import { hash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { escapeMarkup } from '../lib/markup.ts';
import type { DemoAccount } from './demo-accounts.ts';

const STYLE = `
:root { color-scheme: light; font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 }
.notice { border-left: .375rem solid #0059b3; background: #eef4fb; padding: .75rem 1rem; margin: 1rem 0 }
ul { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: .75rem }
button { font: inherit; width: 100%; min-height: 3rem; text-align: left; padding: .75rem 1rem; border: 1px solid #595959; border-radius: .25rem; background: #fff; color: inherit; cursor: pointer }
button:hover { background: #eef4fb }
button:focus-visible { outline: .1875rem solid #0059b3; outline-offset: .1875rem }
button strong, button span, button code { display: block }
button code { font-size: .875rem; color: #4a4a4a }
`;

const STYLE_HASH = `sha256-${hash('sha256', STYLE, 'base64')}`;

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'da',
  'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)} – Opgavebro, demonstration</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

/** The choice of roles: one button for each person. */
export function choicePage(accounts: ReadonlyMap<string, DemoAccount>): string {
  const roles = [...accounts]
    .filter(([, account]) => account.kind === 'person')
    .map(([id, { name, does }]) => roleButton(id, name, does));
  return page(
    'Vælg en rolle',
    `<p class="notice">Dette er en demonstration. Personerne findes ikke, og der er ingen adgangskode. Skriv ikke rigtige oplysninger om borgere.</p>
<form method="post">
<ul>
${roles.join('\n')}
</ul>
</form>`,
  );
}

function roleButton(id: string, name: string, does: string): string {
  const said = `<strong>${escapeMarkup(name)}</strong> <span>${escapeMarkup(does)}</span> <code>${escapeMarkup(id)}</code>`;
  return `<li><button type="submit" name="account" value="${escapeMarkup(id)}">${said}</button></li>`;
}

export function expiredPage(): string {
  return page(
    'Login er udløbet',
    '<p>Valget af rolle er brugt eller for gammelt. <a href="/">Gå til forsiden</a>, og log ind igen.</p>',
  );
}

export function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'content-length': Buffer.byteLength(html) }).end(html);
}

/** The sign-out page. `form`: the provider's own form, which contains its CSRF protection. */
export function logoutPage(context: KoaContextWithOIDC, form: string): void {
  context.set(PAGE_HEADERS);
  context.body = page(
    'Log ud',
    `${form}
<p>Du er ved at logge ud af demonstrationen.</p>
<p><button type="submit" form="op.logoutForm" name="logout" value="yes"><strong>Log ud</strong></button></p>
<p><button type="submit" form="op.logoutForm">Bliv logget ind</button></p>`,
  );
}

export function errorPage(context: KoaContextWithOIDC, detail: string): void {
  context.set(PAGE_HEADERS);
  context.body = page(
    'Login mislykkedes',
    `<p>Login kunne ikke gennemføres. <a href="/">Gå til forsiden</a>, og prøv igen.</p><p lang="en">${escapeMarkup(detail)}</p>`,
  );
}
