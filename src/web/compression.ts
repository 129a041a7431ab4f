// Pages, their data and their assets go out compressed. The forms' protection is
// another text in every answer, so that the length of an answer tells nothing of it.
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** A font, a DOCX and a PDF are compressed already. */
const WRITTEN = /^(?:text\/(?:html|css|javascript)|application\/(?:json|javascript)|image\/svg\+xml)/;
/** The package takes `*` as Brotli, also where Brotli was refused by name. */
const NO_BROTLI = /\bbr\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/i;

/** Compresses the answers of every route that is registered on the instance after this. */
export async function addCompression(web: FastifyInstance): Promise<void> {
  web.addHook('onRequest', async ({ headers }) => {
    const accepted = String(headers['accept-encoding'] ?? '');
    if (NO_BROTLI.test(accepted)) headers['accept-encoding'] = accepted.replaceAll('*', 'gzip');
  });
  await web.register(compress, { encodings: ['br', 'gzip'], customTypes: WRITTEN });
}
