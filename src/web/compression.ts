// Compresses pages, their data and assets. The CSRF token differs in every response, so the compressed length does not
// reveal it (BREACH).
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Fonts, DOCX and PDF are compressed already and left out. */
const WRITTEN = /^(?:text\/(?:html|css|javascript)|application\/(?:json|javascript)|image\/svg\+xml)/;
/** The package reads `*` as Brotli even where the client refuses Brotli with `br;q=0`. */
const NO_BROTLI = /\bbr\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/i;

/** Compresses responses of every route registered on the instance after this call. */
export async function addCompression(web: FastifyInstance): Promise<void> {
  web.addHook('onRequest', async ({ headers }) => {
    const accepted = String(headers['accept-encoding'] ?? '');
    if (NO_BROTLI.test(accepted)) headers['accept-encoding'] = accepted.replaceAll('*', 'gzip');
  });
  await web.register(compress, { encodings: ['br', 'gzip'], customTypes: WRITTEN });
}
