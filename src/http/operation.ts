// Describes an operation of the API: path and method, input, one call of a use-case, output. The routes, the validation
// of requests and the OpenAPI document are all made from this description.
import type { z } from 'zod';
import type { Asked, Expected } from '../app/change-proposal.ts';
import type { IdempotencyKey, Ports } from '../app/ports.ts';
import type { Actor, Scope } from '../domain/workflow/actor.ts';
import type { Language } from '../lib/localised.ts';
import type { EntityTags } from './entity-tags.ts';
import type { ProblemCode } from './problems/problem-codes.ts';

export type Tag =
  | 'Agreements'
  | 'Assessments'
  | 'Conditions'
  | 'Frameworks'
  | 'Integration'
  | 'Proposals'
  | 'Registers'
  | 'Reviews'
  | 'Submissions';
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One validated request. */
export type Call<P, Q, B> = {
  readonly ports: Ports;
  readonly actor: Actor;
  readonly language: Language;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Path without query, and the query as sent; used for links. */
  readonly path: string;
  readonly search: string;
  readonly ifMatch: Expected;
  /** The produced media type that the caller accepts; undefined without an Accept header. */
  readonly accept: string | undefined;
  readonly ifNoneMatch: EntityTags | undefined;
  readonly key: IdempotencyKey | undefined;
  /** The argument of use-cases that change a case. */
  readonly asked: (present: Asked['present']) => Asked;
};

/** `body` is JSON. `language`: the language of the body. */
export type Answer = {
  readonly status: number;
  readonly body?: string | undefined;
  /** Instead of a body: chunks that are produced while they are sent. */
  readonly stream?: {
    readonly type: string;
    readonly filename: string;
    readonly chunks: AsyncIterable<string | Buffer>;
  };
  readonly etag?: string | undefined;
  readonly location?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: Language;
  readonly replayed?: boolean;
};

/** A successful answer, for the OpenAPI document. */
export type Success = {
  readonly status: 200 | 201 | 204;
  readonly description: string;
  readonly schema?: z.ZodType;
  /** For an answer in other media types than JSON: an example for each. */
  readonly text?: () => Promise<Readonly<Record<string, string>>>;
  readonly example?: () => unknown;
  readonly headers?: readonly ('ETag' | 'Location' | 'Link')[];
};

type OperationSpec<P, Q, B> = {
  /** The name of the use-case. */
  readonly operationId: string;
  readonly method: Method;
  /** Below the base path, parameters in braces: `/proposals/{id}`. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  /** The scope that a system needs, and a person whose token has scopes. */
  readonly scope: Scope;
  /**
   * Whether the actor may call the operation at all, if that does not depend on the input. Other actors get `forbidden`
   * before their input is validated.
   */
  readonly isFor?: (actor: Actor) => boolean;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /**
   * The use-case searches the body for personal numbers, since it contains a dossier; all other bodies are searched in
   * read-request.ts.
   */
  readonly dossierBody?: boolean;
  /** Body as JSON merge patch (RFC 7396) instead of JSON. */
  readonly mergePatch?: boolean;
  /** Body as CSV text (RFC 4180) instead of JSON. */
  readonly csvBody?: boolean;
  readonly bodyExample?: () => unknown;
  /** If-Match. `required`: 428 if it is missing. `accepted`: compared if present. */
  readonly ifMatch?: 'required' | 'accepted';
  /**
   * Idempotency-Key. `required`: 400 if it is missing. `accepted`: used if present; the default for changes.
   * `stateless`: ignored, since nothing is stored.
   */
  readonly idempotency?: 'required' | 'accepted' | 'stateless';
  /** Whether a GET answers 304 to a matching If-None-Match. */
  readonly conditional?: boolean;
  /** Media types of the answer; JSON where absent. */
  readonly produces?: readonly string[];
  readonly success: Success;
  /** Problem codes beyond those of every operation. */
  readonly refusals?: readonly ProblemCode[];
  readonly handle: (call: Call<P, Q, B>) => Promise<Answer>;
};

/** An operation with its input types erased. */
export type Operation = Omit<OperationSpec<unknown, unknown, unknown>, 'handle'> & {
  readonly handle: (call: Call<unknown, unknown, unknown>) => Promise<Answer>;
};

/** Describes an operation. The input types of `handle` follow from the schemas that read-request.ts parses with. */
export function operation<P = undefined, Q = undefined, B = undefined>(spec: OperationSpec<P, Q, B>): Operation {
  const { idempotency = spec.method === 'GET' ? undefined : 'accepted' } = spec;
  return { ...spec, ...(idempotency && { idempotency }), handle: (call) => spec.handle(call as Call<P, Q, B>) };
}
