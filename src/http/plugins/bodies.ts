// Reads request bodies: JSON and JSON merge patch in UTF-8, at most 1 MiB, also compressed with gzip.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { httpFault } from '../http-fault.ts';
import { readJson } from '../read-json.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Pointers of the body's texts that control characters were dropped from: said in a header of the answer. */
    droppedFrom: readonly string[];
  }
}

export const BODY_LIMIT = 1_048_576;
export const JSON_TYPE = 'application/json';
export const MERGE_PATCH_TYPE = 'application/merge-patch+json';
export const BODY_ENCODINGS = 'gzip';

const UTF_8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);
const unzip = promisify(gunzip);

export function addBodies(app: FastifyInstance): void {
  app.decorateRequest('droppedFrom');
  app.addHook('onRequest', (request, _reply, done) => {
    request.droppedFrom = [];
    done();
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [JSON_TYPE, MERGE_PATCH_TYPE],
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    async (request: FastifyRequest, body: Buffer) => {
      checkCharset(request.headers['content-type'] ?? '');
      const { value, dropped } = readJson(decode(await plain(body, request.headers['content-encoding'])));
      request.droppedFrom = dropped;
      return value;
    },
  );
}

function checkCharset(type: string): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  const expected = `${type.split(';', 1)[0]?.trim()}; charset=utf-8`;
  if (!UTF_8.has(charset)) throw httpFault('media-type-not-supported', { expected });
}

async function plain(body: Buffer, encoding = 'identity'): Promise<Buffer> {
  if (encoding.trim().toLowerCase() === 'identity') return body;
  if (!/^(?:x-)?gzip$/i.test(encoding.trim())) throw httpFault('encoding-not-supported', { available: BODY_ENCODINGS });
  try {
    return await unzip(body, { maxOutputLength: BODY_LIMIT });
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw httpFault(tooLarge ? 'body-too-large' : 'malformed-json');
  }
}

/** Skips a byte order mark. */
function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw httpFault('malformed-json');
  }
}
