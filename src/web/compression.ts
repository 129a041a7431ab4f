// Pages and their data go out compressed, beside the event loop. The forms' protection is another text in every answer, so that the length
// of an answer tells nothing of it.
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Bytes below which it is not worth it. */
const SHORT = 1_000;
/** Of 11: a page is made for one answer; higher takes longer than it saves on the way. */
const QUALITY = 4;

const brotli = promisify(brotliCompress);
const pack = {
  br: (text: string) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (text: string) => promisify(gzip)(text),
} as const;

export function addCompression(web: FastifyInstance): void {
  web.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < SHORT || reply.hasHeader('content-encoding')) return payload;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
    reply.header('vary', 'Accept-Encoding');
    if (!encoding) return payload;
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return pack[encoding](payload);
  });
}
