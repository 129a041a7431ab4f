// Rules of HTTP/1.1 for which Node gives an empty or unreadable answer: a missing Host, an unknown Expect.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { httpFault } from '../http-fault.ts';
import type { HttpOptions } from '../http-options.ts';
import { preferredLanguage } from '../language.ts';
import { problemOf } from '../problems/problem.ts';
import { apiHeaders, EARLY_HEADERS } from './headers.ts';

/** RFC 9112 §3.2: answers 400 to an HTTP/1.1 request without Host, or with two. On the root, before authentication. */
export function addHostRule(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const hosts = request.raw.rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === 'host').length;
    const none = request.raw.httpVersion === '1.1' && !request.headers.host;
    done(none || hosts > 1 ? httpFault('malformed-request') : undefined);
  });
}

/**
 * RFC 9110 §10.1.1: answers 417 to an expectation other than 100-continue. For the server's event `checkExpectation`;
 * no hook runs for such a request.
 */
export function answerExpectation({ logger, publicUrl }: Pick<HttpOptions, 'logger' | 'publicUrl'>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const traceId = randomBytes(16).toString('hex');
    logger.info({ code: 'expectation-failed', traceId }, 'unreadable request');
    const language = preferredLanguage(request.headers['accept-language']);
    const instance = request.url?.split('?', 1)[0] ?? '/';
    const body = Buffer.from(
      JSON.stringify(problemOf({ code: 'expectation-failed' }, { language, instance, traceId })),
    );
    response
      .writeHead(417, {
        ...EARLY_HEADERS,
        ...apiHeaders(publicUrl),
        'content-type': 'application/problem+json',
        'content-length': body.length,
        'content-language': language,
        'cache-control': 'no-store',
        traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-00`,
        connection: 'close',
      })
      .end(body);
  };
}
