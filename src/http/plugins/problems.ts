// Turns every error into a problem document. No internal details are sent; unknown errors are logged with the trace id.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { versionTag } from '../entity-tags.ts';
import { isHttpFault } from '../http-fault.ts';
import { preferredLanguage } from '../language.ts';
import { problemOf, type Refused } from '../problems/problem.ts';
import type { HttpCode } from '../problems/problem-codes.ts';
import { BODY_ENCODINGS } from './bodies.ts';
import { knownMethods } from './known-routes.ts';

const RETRY_AFTER_SECONDS = '5';

/** Problem codes of library errors. */
const LIBRARY_CODES: Readonly<Record<string, HttpCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-not-supported',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_BAD_URL: 'malformed-request',
  FST_UNDER_PRESSURE: 'overloaded',
  TOO_MANY_DOCUMENTS: 'overloaded',
};

export function addProblems(app: FastifyInstance, isUnavailable: (error: unknown) => boolean = () => false): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refused = refusedOf(error, isUnavailable);
    if (refused.code === 'internal') request.log.error({ err: error }, 'unexpected error');
    else if (refused.code === 'unavailable') request.log.warn({ err: error }, 'unavailable');
    return sendProblem(request, reply, refused);
  });
  app.setNotFoundHandler((request, reply) => {
    const allowed = knownMethods(app, pathOf(request));
    // The path has this method, but the handler found nothing, such as a missing file of the pages.
    if (allowed.length === 0 || allowed.includes(request.method))
      return sendProblem(request, reply, { code: 'no-such-path' });
    reply.header('allow', allowed.join(', '));
    return sendProblem(request, reply, { code: 'method-not-allowed', values: { allowed } });
  });
}

function refusedOf(error: FastifyError, isUnavailable: (error: unknown) => boolean): Refused {
  if (error instanceof Refusal) return error;
  if (isHttpFault(error)) return { code: error.httpCode, values: error.values };
  const code = LIBRARY_CODES[error.code];
  if (code) return { code, values: { expected: 'application/json' } };
  if (error.statusCode === 429) return { code: 'too-many-requests' };
  if (isUnavailable(error)) return { code: 'unavailable' };
  return { code: error.statusCode === 400 ? 'malformed-request' : 'internal' };
}

/** RFC 6750 §3: `invalid_token` for a request with a token, so that the client fetches a new one. */
function challengeTo({ headers: { authorization = '' } }: FastifyRequest): string {
  return `Bearer realm="opgavebro"${/^bearer +\S/i.test(authorization) ? ', error="invalid_token"' : ''}`;
}

/** Sends the problem in the caller's language, with the headers that belong to its status. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refused: Refused): FastifyReply {
  const language = preferredLanguage(request.headers['accept-language']);
  // Without a body, faults can only be in the query.
  const place = request.body === undefined ? 'query' : 'body';
  const problem = problemOf(refused, { language, instance: pathOf(request), traceId: request.id, place });
  if (problem.status === 401) reply.header('www-authenticate', challengeTo(request));
  if (refused.code === 'scope-missing') {
    reply.header(
      'www-authenticate',
      `Bearer realm="opgavebro", error="insufficient_scope", scope="${String(refused.values?.scope)}"`,
    );
  }
  if (problem.status === 401 || problem.status === 403)
    request.log.warn({ code: problem.code, caller: request.actor?.subject }, 'refused');
  if (problem.status === 415) reply.header('accept-encoding', BODY_ENCODINGS);
  if (problem.status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', RETRY_AFTER_SECONDS);
  if (refused.code === 'stale' && typeof refused.values?.version === 'number')
    reply.header('etag', versionTag(refused.values.version));
  if (refused.code === 'feed-ahead') reply.header('link', `<${problem.instance}>; rel="first"`);
  return (
    reply
      .code(problem.status)
      .headers({ 'cache-control': 'no-store', 'content-language': language, vary: 'Accept-Language' })
      .type('application/problem+json')
      // As bytes: Fastify adds a charset to text, which this media type does not have.
      .send(Buffer.from(JSON.stringify(problem)))
  );
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
