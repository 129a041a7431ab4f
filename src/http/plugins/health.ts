// Liveness and readiness for load balancers and orchestrators. No authentication, no details beyond the named checks.
import type { FastifyInstance } from 'fastify';

/**
 * Checks that do not affect readiness: without the queue deliveries are late, but the service reads and writes. The
 * status is `degraded`, and no replica is taken out.
 */
const BESIDE = new Set(['queue']);

export function addHealth(app: FastifyInstance, isReady: () => Promise<Readonly<Record<string, boolean>>>): void {
  app.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive' }),
  );
  app.get('/health/ready', async (_request, reply) => {
    const checks = await isReady();
    const away = Object.entries(checks).filter(([, there]) => !there);
    const ready = away.every(([name]) => BESIDE.has(name));
    if (!ready) reply.header('retry-after', '5');
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: !ready ? 'not-ready' : away.length > 0 ? 'degraded' : 'ready', checks });
  });
}
