// What a browser may do with a page of this service.
import type { PagesOptions } from './pages-options.ts';

/**
 * Everything from this service only, no inline script or style; forms may lead to the sign-in, where signing out ends.
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
