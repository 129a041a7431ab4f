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
  br: (text: string | Uint8Array) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (text: string | Uint8Array) => promisify(gzip)(text),
} as const;

export function addCompression(web: FastifyInstance): void {
  web.addHook('onSend', async (request, reply, payload) => {
    const text = typeof payload === 'string' || payload instanceof Uint8Array ? payload : '';
    const written = /^(text|application)\/(html|json)/.test(String(reply.getHeader('content-type')));
    if (text.length < SHORT || !written || reply.hasHeader('content-encoding')) return payload;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
    reply.header('vary', 'Accept-Encoding');
    if (!encoding) return payload;
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return pack[encoding](text);
  });
}
