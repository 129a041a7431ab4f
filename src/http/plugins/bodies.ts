// Reads request bodies: JSON and JSON merge patch in UTF-8, and tables, at most 1 MiB, also compressed with gzip.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { hasControls, withoutControls } from '../../lib/pasted-text.ts';
import { CSV_TYPE } from '../../lib/table-formats.ts';
import { httpFault } from '../http-fault.ts';
import { readJson } from '../read-json.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Pointers of the texts in the body that control characters were dropped from; sent in a header of the answer. */
    droppedFrom: readonly string[];
  }
}

export const BODY_LIMIT = 1_048_576;
export const JSON_TYPE = 'application/json';
const MERGE_PATCH_TYPE = 'application/merge-patch+json';
export const BODY_ENCODINGS = 'gzip';

/** The media type of the body of an operation. */
export function bodyType(operation: Readonly<Partial<Record<'mergePatch' | 'csvBody', boolean | undefined>>>): string {
  return operation.csvBody ? CSV_TYPE : operation.mergePatch ? MERGE_PATCH_TYPE : JSON_TYPE;
}

/** Encodings of CSV, also those of Excel on Windows; the last two are decoded alike (WHATWG Encoding). */
const OF_A_TABLE = ['utf-8', 'windows-1252', 'iso-8859-1'] as const;

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
  app.addContentTypeParser(
    CSV_TYPE,
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    async (request: FastifyRequest, body: Buffer) => {
      const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
      const charset = charsetOf(type);
      if (!UTF_8.has(charset) && !OF_A_TABLE.some((one) => one === charset))
        throw httpFault('media-type-not-supported', { expected: `${CSV_TYPE}; charset=${OF_A_TABLE.join(' | ')}` });
      const text = tableText(await plain(body, encoding), UTF_8.has(charset) ? 'utf-8' : 'windows-1252');
      if (hasControls(text)) request.droppedFrom = [''];
      return withoutControls(text);
    },
  );
}

/** The text of a CSV body. Refuses `invalid` for a body with NUL, which is not text, or with invalid encoding. */
function tableText(body: Buffer, charset: string): string {
  if (body.includes(0)) throw new Refusal('invalid', { faults: [{ pointer: '', code: 'wrong-format' }] });
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    throw new Refusal('invalid', { faults: [{ pointer: '', code: 'not-in-utf-8' }] });
  }
}

function charsetOf(type: string): string {
  return /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
}

function checkCharset(type: string): void {
  const charset = charsetOf(type);
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
    throw httpFault(tooLarge ? 'body-too-large' : 'malformed-request');
  }
}

/** Decodes UTF-8, without a byte order mark. Refuses `malformed-json` for invalid UTF-8. */
function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw httpFault('malformed-json');
  }
}
