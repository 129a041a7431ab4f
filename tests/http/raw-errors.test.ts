// What goes wrong before there is a request: answered on the bare socket, as a problem document.
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
  return { status: head.split(' ')[1], head, problem: JSON.parse(body) as { code: string; status: number; type: string } };
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
    ['headers-too-large', '431', `GET /v1/proposals HTTP/1.1\r\nHost: a\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('%s is answered %s', async (code, status, bytes) => {
    const answer = read(await talk(Number(new URL(service.url).port), bytes));
    expect(answer.status).toBe(status);
    expect(answer.head).toContain('Content-Type: application/problem+json');
    expect(answer.problem).toMatchObject({ code, status: Number(status), type: `/problems/${code}` });
  });
});

it('a request that never ends is answered 408', async () => {
  const logger: FastifyBaseLogger = pino({ level: 'silent' });
  const server = createServer((socket) => {
    socket.once('data', () => answerRawError(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket, logger));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const answer = read(await talk(typeof address === 'object' && address ? address.port : 0, 'POST / HTTP/1.1\r\n'));
  server.close();
  expect([answer.status, answer.problem.code]).toEqual(['408', 'request-timeout']);
});
