// Registers operations as routes: read the request, call the use-case, send the answer.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Ports } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import { withTrace } from '../lib/trace-context.ts';
import { changedAnswer } from './answers.ts';
import type { Answer, Operation } from './operation.ts';
import { readRequest } from './read-request.ts';

/** @param app a Fastify scope with the base path as prefix, in which every request is authenticated */
export function addOperations(app: FastifyInstance, operations: readonly Operation[], ports: Ports): void {
  for (const operation of operations) {
    app.route({
      method: operation.method,
      url: operation.path.replaceAll('{', ':').replaceAll('}', ''),
      config: { scope: operation.scope, operationId: operation.operationId },
      handler: async (request, reply) => {
        if (!request.actor) throw new Refusal('unauthenticated');
        const call = readRequest(operation, ports, request.actor, request);
        sayDropped(reply, request.droppedFrom);
        return send(operation, reply, await withTrace(request.traceparent, () => answered(operation, call)));
      },
    });
  }
}

/**
 * Runs the operation. If it refuses a request whose key has a stored answer, returns that answer: a retry must not be
 * refused for what the first call or a later change did.
 */
async function answered(operation: Operation, call: Parameters<Operation['handle']>[0]): Promise<Answer> {
  try {
    return await operation.handle(call);
  } catch (error) {
    const kept = error instanceof Refusal && call.key ? await call.ports.kept(call.key) : undefined;
    if (!kept) throw error;
    return changedAnswer(kept);
  }
}

/** Longest header value in characters; pointers that do not fit are left out. */
const LONGEST_HEADER = 2_000;

function sayDropped(reply: FastifyReply, pointers: readonly string[]): void {
  if (pointers.length === 0) return;
  const said = pointers.map((pointer) => encodeURI(pointer).replaceAll(',', '%2C'));
  while (said.join(', ').length > LONGEST_HEADER) said.pop();
  reply.header('dropped-characters', said.join(', '));
}

function send({ produces = [] }: Operation, reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status).header('cache-control', 'private, no-cache');
  if (answer.etag) reply.header('etag', answer.etag);
  if (answer.location) reply.header('location', answer.location);
  if (answer.link) reply.header('link', answer.link);
  if (answer.language) reply.header('content-language', answer.language);
  const vary = [...(produces.length > 1 ? ['Accept'] : []), ...(answer.language ? ['Accept-Language'] : [])];
  if (vary.length > 0) reply.header('vary', vary.join(', '));
  if (answer.replayed) reply.header('idempotency-replayed', 'true');
  if (answer.stream) {
    const { type, filename, chunks } = answer.stream;
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="${filename}"`)
      .send(Readable.from(chunks));
  }
  if (answer.body === undefined) return reply.send();
  return reply.type('application/json; charset=utf-8').send(answer.body);
}
