// The entry in front of several replicas: sends requests to them round-robin, like a load balancer.
import { request as ask } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** A Fastify plugin. @param replicas returns their current addresses at each request. */
export function entryTo(replicas: () => readonly string[]) {
  let turn = 0;
  return async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.all('/*', (request, reply) => {
      reply.hijack();
      const all = replicas();
      const to = new URL(request.raw.url ?? '/', all[turn++ % all.length]);
      const outgoing = ask(to, { method: request.method, headers: request.headers }, (answer) => {
        reply.raw.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply.raw);
      });
      outgoing.on('error', () => reply.raw.destroy());
      request.raw.pipe(outgoing);
    });
  };
}
