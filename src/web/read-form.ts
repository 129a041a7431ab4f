// Reads what a form sends: UTF-8 only, line ends as one sign, and
// without what is pasted along with a text but cannot be kept.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hasControls, withoutControls } from '../lib/pasted-text.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether control characters were dropped from what the form sent: the next page says so. */
    charactersDropped: boolean;
  }
}

const FORM_TYPE = 'application/x-www-form-urlencoded';
const BODY_LIMIT = 1_048_576;

export function addForms(web: FastifyInstance): void {
  web.decorateRequest('charactersDropped', false);
  web.removeAllContentTypeParsers();
  web.addContentTypeParser(FORM_TYPE, { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (request, body, done) => {
    try {
      done(null, readForm(request, body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

/**
 * Octets that are no UTF-8, as they are or percent-encoded, are refused: they would be kept as replacement characters.
 */
function readForm(request: FastifyRequest, body: Buffer): URLSearchParams {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    return new URLSearchParams([...new URLSearchParams(text)].map(([name, value]) => [clean(name), clean(value)]));
  } catch {
    throw Object.assign(new Error('The form is not written in UTF-8'), { statusCode: 400 });
  }

  function clean(part: string): string {
    const written = part.replaceAll('\r\n', '\n').toWellFormed();
    if (!hasControls(written)) return written;
    request.charactersDropped = true;
    return withoutControls(written);
  }
}
