// The authority that runs the service, as its pages show it: name, logo, colour, who can help, and its statement.
import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { oncePer } from '../lib/once-per.ts';

export type Authority = {
  readonly name?: string | undefined;
  /** `#rrggbb`, dark enough to be readable on BEHIND_COLOUR. */
  readonly colour?: string | undefined;
  readonly logo?: { readonly type: 'image/svg+xml' | 'image/png'; readonly octets: Uint8Array } | undefined;
  /** Who can help, in the authority’s words, and an address: `mailto:`, `tel:` or `https:`. */
  readonly help?: { readonly words: string; readonly address?: string | undefined } | undefined;
  /** Address of its accessibility statement. */
  readonly statement?: string | undefined;
};

/** Background colours that the authority's colour is used on: the page and the menu. */
export const BEHIND_COLOUR = ['#ffffff', '#f5f5f5'] as const;

type Theme = { readonly stylesheet?: string; readonly logo?: string };

/** Addresses of the authority's stylesheet and logo, each with a hash of its content. */
export const themeOf = oncePer(({ colour, logo }: Authority): Theme => {
  const ending = logo?.type === 'image/png' ? 'png' : 'svg';
  return {
    ...(colour && { stylesheet: `/assets/theme.${shortHash(cssOf(colour))}.css` }),
    ...(logo && { logo: `/assets/logo.${shortHash(logo.octets)}.${ending}` }),
  };
});

export function serveTheme(app: FastifyInstance, authority: Authority): void {
  const { stylesheet, logo } = themeOf(authority);
  const kept = { 'cache-control': 'public, max-age=31536000, immutable' };
  if (stylesheet && authority.colour) {
    const css = cssOf(authority.colour);
    app.get(stylesheet, (_request, reply) => reply.headers(kept).type('text/css; charset=utf-8').send(css));
  }
  if (logo && authority.logo) {
    const { type, octets } = authority.logo;
    // An SVG opened as a page of its own must not run scripts.
    const alone = { ...kept, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };
    app.get(logo, (_request, reply) => reply.headers(alone).type(type).send(Buffer.from(octets)));
  }
}

/** CSS for the authority's colour: the line at the top, the name, the current menu item, and the primary button. */
function cssOf(colour: string): string {
  return `.ob-top{border-top:6px solid ${colour}}.ob-name,.ob-name:visited{color:${colour}}.ob-nav a[aria-current]{border-bottom-color:${colour}}.button-primary:not(:hover,:active,:disabled){background-color:${colour};border-color:${colour};color:#fff}`;
}

function shortHash(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 10);
}
