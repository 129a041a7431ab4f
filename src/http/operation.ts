// What an operation of the API is: one address and method, what comes in, one call of a use-case, what goes out.
// The routes, the checks of every request and the OpenAPI document all come from this one description.
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

/** One request, read and checked. */
export type Call<P, Q, B> = {
  readonly ports: Ports;
  readonly actor: Actor;
  readonly language: Language;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Path of the request without query, and its query as it came: for links. */
  readonly path: string;
  readonly search: string;
  readonly ifMatch: Expected;
  /** The media type the caller names among those the operation produces; undefined where any will do. */
  readonly accept: string | undefined;
  readonly ifNoneMatch: EntityTags | undefined;
  readonly key: IdempotencyKey | undefined;
  /** What a use-case that changes a case is told. */
  readonly asked: (present: Asked['present']) => Asked;
};

/** `body` is JSON. `language`: the body is written in it. */
export type Answer = {
  readonly status: number;
  readonly body?: string | undefined;
  /** Instead of a body: text that is made while it is sent. */
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

/** An answer that succeeds, for the document. */
export type Success = {
  readonly status: 200 | 201 | 204;
  readonly description: string;
  readonly schema?: z.ZodType;
  /** An answer that is no JSON, or may be other than it: an example for each further media type. */
  readonly text?: () => Promise<Readonly<Record<string, string>>>;
  readonly example?: () => unknown;
  readonly headers?: readonly ('ETag' | 'Location' | 'Link')[];
};

type OperationSpec<P, Q, B> = {
  /** The use-case's name. */
  readonly operationId: string;
  readonly method: Method;
  /** Below the base path, parameters in braces: `/proposals/{id}`. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description: string;
  /** What a system needs; a person needs none. */
  readonly scope: Scope;
  /**
   * Whom it is for, where that does not depend on what is sent: all others are refused before their faults are told.
   */
  readonly isFor?: (actor: Actor) => boolean;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /**
   * The use-case itself looks for personal numbers in the body, since
   * it holds a dossier; all other bodies are searched at the door.
   */
  readonly dossierBody?: boolean;
  /** Body as JSON merge patch (RFC 7396) instead of JSON. */
  readonly mergePatch?: boolean;
  /** Body as a table (RFC 4180) instead of JSON: the text itself. */
  readonly csvBody?: boolean;
  readonly bodyExample?: () => unknown;
  /** If-Match: 428 where it is required and missing; `accepted` compares it where it comes. */
  readonly ifMatch?: 'required' | 'accepted';
  /**
   * Idempotency-Key: 400 where it is required and missing; `accepted` keeps it where it comes, and so does every other
   * change where nothing is said; `stateless`: nothing is stored.
   */
  readonly idempotency?: 'required' | 'accepted' | 'stateless';
  /** GET of one resource: If-None-Match is answered 304. */
  readonly conditional?: boolean;
  /** Media types of the answer, JSON where nothing is said. */
  readonly produces?: readonly string[];
  readonly success: Success;
  /** What it can be refused for beside what every operation can. */
  readonly refusals?: readonly ProblemCode[];
  readonly handle: (call: Call<P, Q, B>) => Promise<Answer>;
};

/** An operation whose types of input are known only to itself. */
export type Operation = Omit<OperationSpec<unknown, unknown, unknown>, 'handle'> & {
  readonly handle: (call: Call<unknown, unknown, unknown>) => Promise<Answer>;
};

/** Describes an operation. The input types of `handle` follow from the schemas that read-request.ts parses with. */
export function operation<P = undefined, Q = undefined, B = undefined>(spec: OperationSpec<P, Q, B>): Operation {
  const { idempotency = spec.method === 'GET' ? undefined : 'accepted' } = spec;
  return { ...spec, ...(idempotency && { idempotency }), handle: (call) => spec.handle(call as Call<P, Q, B>) };
}
