// The HTTP layer: the whole API as one Fastify instance, independent of the process that starts and stops it.
import accepts from '@fastify/accepts';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { addOperations } from './add-operations.ts';
import { BASE_PATH } from './api-version.ts';
import type { HttpOptions } from './http-options.ts';
import { DOCUMENT } from './openapi/document.ts';
import { addAuthentication, decorateActor } from './plugins/authenticate.ts';
import { addBodies, BODY_LIMIT } from './plugins/bodies.ts';
import { addDocs } from './plugins/docs.ts';
import { addApiHeaders, addSecurityHeaders, apiHeaders, EARLY_HEADERS, isOfApi } from './plugins/headers.ts';
import { addHealth } from './plugins/health.ts';
import { addHostRule, answerExpectation } from './plugins/http-rules.ts';
import { rememberRoutes } from './plugins/known-routes.ts';
import { addEndOfWaiting, addPressureValve, addRateLimit } from './plugins/limits.ts';
import { addOpenApiDocument } from './plugins/openapi-document.ts';
import { addProblemPages } from './plugins/problem-pages.ts';
import { addProblems, sendProblem } from './plugins/problems.ts';
import { addSecurityTxt } from './plugins/security-txt.ts';
import { addTracing, traceIdOf, traceparentOf } from './plugins/tracing.ts';
import { answerRawError } from './raw-errors.ts';
import { OPERATIONS } from './routes/index.ts';

const TIMEOUTS = { connectionTimeout: 60_000, requestTimeout: 30_000, keepAliveTimeout: 72_000 };

/**
 * Creates the server, not listening yet: more routes (pages, metrics, identity provider) may be registered before
 * `listen`.
 */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    ...TIMEOUTS,
    loggerInstance: options.logger,
    trustProxy: trusted(options.trustProxy),
    bodyLimit: BODY_LIMIT,
    // Node would answer a missing Host without a body; http-rules.ts answers with a problem document.
    http: { requireHostHeader: false },
    genReqId: traceIdOf,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    // During shutdown, requests on open connections are still answered; the failing readiness check keeps new ones
    // away.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // Hooks do not run for an address that cannot be decoded, so its headers are set here.
    frameworkErrors: (_error, request, reply) => {
      const ofApi = isOfApi(request.url);
      reply.headers({
        ...EARLY_HEADERS,
        ...(ofApi && apiHeaders(options.publicUrl)),
        traceparent: traceparentOf(request),
      });
      const page = ofApi ? undefined : options.answerBadAddress?.(request, reply);
      return page ?? sendProblem(request, reply, { code: 'malformed-request' });
    },
    clientErrorHandler: (error, socket) => answerRawError(error, socket, options.logger),
  });
  app.server.on('checkExpectation', answerExpectation(options));
  rememberRoutes(app);
  decorateActor(app);
  addTracing(app);
  addEndOfWaiting(app, options.answerWithinMs);
  await addSecurityHeaders(app);
  addHostRule(app);
  await app.register(accepts);
  addApiHeaders(app, options.publicUrl);
  addProblems(app, options.isUnavailable);
  await addPressureValve(app, options.busyAfterMs);
  addHealth(app, options.isReady);
  options.metrics?.add(app);
  addProblemPages(app);
  addDocs(app);
  addOpenApiDocument(app, options.openApiDocument);
  const { email } = DOCUMENT.info.contact;
  addSecurityTxt(app, { publicUrl: options.publicUrl, securityContact: options.securityContact ?? `mailto:${email}` });
  await app.register(
    async (api) => {
      addBodies(api);
      const { actors, clock } = options.ports;
      addAuthentication(api, options.verifyToken, (actor) => actors.note(actor, clock().now));
      await addRateLimit(api, options.rateLimitPerMinute);
      addOperations(api, OPERATIONS, options.ports);
    },
    { prefix: BASE_PATH },
  );
  return app;
}

/** Fastify takes a function for the number of trusted proxies. */
function trusted(proxies: HttpOptions['trustProxy']) {
  return typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;
}
