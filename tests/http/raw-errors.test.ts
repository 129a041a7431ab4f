// Errors before a request is parsed: answered on the raw socket, with a problem document.
import { connect, createServer } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRawError } from '../../src/http/raw-errors.ts';
import { startTestService, type TestService } from '../support/test-service.ts';

/** Sends bytes and reads until the other side closes. */
function talk(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

function read(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return {
    status: head.split(' ')[1],
    head,
    problem: JSON.parse(body) as { code: string; status: number; type: string },
  };
}

describe('on the service', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(() => service.close());

  it.each([
    ['malformed-request', '400', 'this is not HTTP\r\n\r\n'],
    ['malformed-request', '400', 'GET /v1/proposals HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n'],
    ['malformed-request', '400', 'GET /v1/proposals HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['malformed-request', '400', 'GET /v1/proposals HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n'],
    ['malformed-request', '400', 'GET /v1/proposals HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
    ['expectation-failed', '417', 'GET /v1/proposals HTTP/1.1\r\nHost: a\r\nExpect: x\r\n\r\n'],
    ['headers-too-large', '431', `GET /v1/proposals HTTP/1.1\r\nHost: a\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('%s is answered %s', async (code, status, bytes) => {
    const answer = read(await talk(Number(new URL(service.url).port), bytes));
    expect(answer.status).toBe(status);
    expect(answer.head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer.head.toLowerCase()).toContain('traceparent: 00-');
    expect(answer.head.toLowerCase()).not.toContain('access-control-allow-origin: *');
    expect(answer.problem).toMatchObject({ code, status: Number(status), type: `/problems/${code}` });
  });

  it.each([
    ['a length and chunks', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['two lengths', 'Content-Length: 0\r\nContent-Length: 40\r\n\r\n'],
    ['chunks not at the end', 'Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
    ['a name before a space', 'Content-Length : 4\r\n\r\n'],
  ])('request smuggling: %s is refused, and what follows is not read as a request', async (_what, rest) => {
    const smuggled = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
    const answer = await talk(
      Number(new URL(service.url).port),
      `POST /v1/assessments HTTP/1.1\r\nHost: a\r\n${rest}${smuggled}`,
    );
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400']);
    expect(answer).not.toContain('alive');
  });
});

it('a request that never ends is answered 408', async () => {
  const logger: FastifyBaseLogger = pino({ level: 'silent' });
  const server = createServer((socket) => {
    socket.once('data', () =>
      answerRawError(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket, logger),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const answer = read(await talk(typeof address === 'object' && address ? address.port : 0, 'POST / HTTP/1.1\r\n'));
  server.close();
  expect([answer.status, answer.problem.code]).toEqual(['408', 'request-timeout']);
});
