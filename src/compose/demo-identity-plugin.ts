// Serves the demonstration identity provider under /demo-idp of the service.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DEMO_PATH, type DemoIdentity } from './demo-identity.ts';
import { choicePage, expiredPage, PAGE_HEADERS, send } from './demo-pages.ts';

type WithAccount = { Params: { account: string } };

/** A Fastify plugin; register it before the service listens. */
export function demoIdentityPlugin(identity: DemoIdentity) {
  return async function plugin(app: FastifyInstance): Promise<void> {
    // The provider parses the bodies itself.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));

    app.post<WithAccount>(`${DEMO_PATH}/token-for/:account`, async (request, reply) => {
      const token = await identity.mint(request.params.account);
      reply.header('cache-control', 'no-store');
      return token ?? reply.code(404).send({ error: 'unknown_account', accounts: [...identity.accounts.keys()] });
    });

    app.get(`${DEMO_PATH}/choose/:uid`, async (request, reply) => {
      const choosing = await identity.isChoosing(request.raw, reply.raw);
      return reply
        .code(choosing ? 200 : 410)
        .headers(PAGE_HEADERS)
        .send(choosing ? choicePage(identity.accounts) : expiredPage());
    });

    app.post(`${DEMO_PATH}/choose/:uid`, async (request, reply) => {
      const account = new URLSearchParams(await bodyOf(request)).get('account') ?? '';
      reply.hijack();
      const known = identity.accounts.get(account)?.kind === 'person';
      if (known && (await identity.isChoosing(request.raw, reply.raw)))
        await identity.choose(request.raw, reply.raw, account);
      else send(reply.raw, known ? 410 : 400, known ? expiredPage() : choicePage(identity.accounts));
    });

    app.all(`${DEMO_PATH}/*`, async (request, reply) => passOn(identity, request, reply));
  };
}

async function passOn(identity: DemoIdentity, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.hijack();
  const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
  raw.url = raw.originalUrl?.slice(DEMO_PATH.length);
  await identity.handle(raw, reply.raw);
}

async function bodyOf(request: FastifyRequest): Promise<string> {
  let body = '';
  for await (const chunk of request.raw) {
    body += String(chunk);
    if (body.length > 10_000) break;
  }
  return body;
}
