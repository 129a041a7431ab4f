// The content security policy of the pages.
import type { PagesOptions } from './pages-options.ts';

/**
 * Allows content of this service only, and no inline script or style. Forms may also lead to the identity provider,
 * because signing out redirects there.
 */
export function contentSecurityPolicy({ oidc }: Pick<PagesOptions, 'oidc'>): string {
  const provider = new URL(oidc.issuer).origin;
  const forms = provider === new URL(oidc.publicUrl).origin ? '' : ` ${provider}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${forms}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
