// Parses the entries of a form: UTF-8 only, normalised line breaks, and without control characters from pasted text.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hasDross, withoutDross } from '../lib/pasted-text.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether control characters were dropped from the entries. The next page tells the person. */
    charactersDropped: boolean;
  }
}

const FORM_TYPE = 'application/x-www-form-urlencoded';
/** Forms with a file. */
const PARTS_TYPE = 'multipart/form-data';
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
  web.addContentTypeParser(
    PARTS_TYPE,
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request: FastifyRequest, body: Buffer) => readParts(request, body),
  );
}

/** An entry of a file holds its bytes in base64; an empty entry means that no file was chosen. */
async function readParts(request: FastifyRequest, body: Buffer): Promise<URLSearchParams> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const parts = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw Object.assign(new Error('The parts of the form cannot be read'), { statusCode: 400 });
  });
  const read = [...parts].map(async ([name, part]) => {
    const value =
      typeof part === 'string' ? clean(request, part) : Buffer.from(await part.arrayBuffer()).toString('base64');
    return [clean(request, name), value];
  });
  return new URLSearchParams(await Promise.all(read));
}

/** Refuses bytes that are not UTF-8, raw or percent-encoded. They would be stored as replacement characters. */
function readForm(request: FastifyRequest, body: Buffer): URLSearchParams {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
    return new URLSearchParams(
      [...new URLSearchParams(text)].map(([name, value]) => [clean(request, name), clean(request, value)]),
    );
  } catch {
    throw Object.assign(new Error('The form is not written in UTF-8'), { statusCode: 400 });
  }
}

function clean(request: FastifyRequest, part: string): string {
  const written = part.replaceAll('\r\n', '\n').toWellFormed();
  if (!hasDross(written)) return written;
  request.charactersDropped = true;
  return withoutDross(written);
}
