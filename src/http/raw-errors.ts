// Answers errors that occur before Fastify has a request: not HTTP, too slow, headers too large.

import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import { API_VERSION } from './api-version.ts';
import { problemOf } from './problems/problem.ts';
import type { HttpCode } from './problems/problem-codes.ts';

const CODES: Readonly<Record<string, HttpCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};

/** Writes a problem document to the socket and closes it. For Fastify's clientErrorHandler. */
export function answerRawError(
  error: Error & { readonly code?: string },
  socket: Socket,
  logger: FastifyBaseLogger,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = CODES[error.code ?? ''] ?? 'malformed-request';
  const traceId = randomBytes(16).toString('hex');
  logger.info({ code, traceId, cause: error.code }, 'unreadable request');
  const problem = problemOf({ code }, { language: 'da', instance: '/', traceId });
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Content-Language: da',
    'Cache-Control: no-store',
    `API-Version: ${API_VERSION}`,
    `traceparent: 00-${traceId}-${randomBytes(8).toString('hex')}-00`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
