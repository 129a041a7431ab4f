// What the HTTP door is given by compose: the use-cases' ports, who verifies tokens, and its limits.
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Ports } from '../app/ports.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Metrics } from './plugins/metrics.ts';

export type HttpOptions = {
  readonly ports: Ports;
  /** Where figures are kept; none where absent. */
  readonly metrics?: Metrics;
  /**
   * Throws for a token that does not count; an error with `reason:
   * 'issuer-unreachable'` says that it could not be verified now.
   */
  readonly verifyToken: (token: string) => Promise<Actor>;
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  readonly logger: FastifyBaseLogger;
  /** Who may say where a request came from: all, nobody, a number of proxies, or addresses. */
  readonly trustProxy: boolean | number | string;
  /** Named checks of what the service needs; ready when all are true. */
  readonly isReady: () => Promise<Readonly<Record<string, boolean>>>;
  /** Requests per caller and minute; 0 is without limit. */
  readonly rateLimitPerMinute: number;
  /**
   * True for errors that say the database does not answer now
   * (connection, lock or statement timeout): 503 instead of 500.
   */
  readonly isUnavailable?: (error: unknown) => boolean;
  /** How long an answer may take, in milliseconds; 30 seconds where absent. */
  readonly answerWithinMs?: number;
  /** How late the event loop may be before requests are refused, in milliseconds; a second where absent. */
  readonly busyAfterMs?: number;
  /**
   * Answers an address outside the API that cannot be decoded,
   * where a browser asks; undefined where it is not for a browser.
   */
  readonly answerBadAddress?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
  /** The OpenAPI document as text; the committed file where absent. */
  readonly openApiDocument?: string;
};
