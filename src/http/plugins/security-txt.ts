// /.well-known/security.txt: where to report a vulnerability. Source: RFC 9116.
import type { FastifyInstance } from 'fastify';

/**
 * Validity from the time of the request, so that the file never expires while the service runs. RFC 9116 §2.5.5: less
 * than a year.
 */
const VALID_DAYS = 180;

type Options = {
  readonly publicUrl: string;
  /** `mailto:` or `https:`. */
  readonly securityContact: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export function addSecurityTxt(app: FastifyInstance, { publicUrl, securityContact, now = Date.now }: Options): void {
  app.get('/.well-known/security.txt', async (_request, reply) => {
    const expires = new Date(now() + VALID_DAYS * 86_400_000).toISOString();
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires}`,
      'Preferred-Languages: da, en, sv',
      `Canonical: ${publicUrl}/.well-known/security.txt`,
    ];
    return reply
      .header('cache-control', 'public, max-age=86400')
      .type('text/plain; charset=utf-8')
      .send(`${lines.join('\r\n')}\r\n`);
  });
}
