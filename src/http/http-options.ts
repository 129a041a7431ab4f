// What compose passes to the HTTP layer: the ports of the use-cases, the verifier of tokens, and limits.
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Ports } from '../app/ports.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Metrics } from './plugins/metrics.ts';

export type HttpOptions = {
  readonly ports: Ports;
  /** Metrics; none are recorded where absent. */
  readonly metrics?: Metrics;
  /**
   * Throws for an invalid token. An error with `reason: 'issuer-unreachable'` means that the token cannot be verified
   * now.
   */
  readonly verifyToken: (token: string) => Promise<Actor>;
  /** Public URL of the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Where to report a vulnerability, `mailto:` or `https:`; the maintainers where absent. */
  readonly securityContact?: string | undefined;
  readonly logger: FastifyBaseLogger;
  /** Which proxies are trusted to give the client's address: all, none, a number of proxies, or addresses. */
  readonly trustProxy: boolean | number | string;
  /** Checks of what the service depends on, by name. See plugins/health.ts. */
  readonly isReady: () => Promise<Readonly<Record<string, boolean>>>;
  /** Requests per caller and minute; 0 means no limit. */
  readonly rateLimitPerMinute: number;
  /**
   * True for errors that mean the database does not answer now (connection, lock or statement timeout): 503 instead of
   * 500.
   */
  readonly isUnavailable?: (error: unknown) => boolean;
  /** How long an answer may take, in milliseconds; 30 seconds where absent. */
  readonly answerWithinMs?: number;
  /** Delay of the event loop above which requests are refused, in milliseconds; one second where absent. */
  readonly busyAfterMs?: number;
  /** Answers a browser that asks for an address outside the API that cannot be decoded; undefined for other clients. */
  readonly answerBadAddress?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
  /** The OpenAPI document as text; the committed file where absent. */
  readonly openApiDocument?: string;
};
