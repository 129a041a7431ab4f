// What operations that change an agreement share: path, If-Match, and the whole agreement as the answer.
import { z } from 'zod';
import type { AskedOfAgreement } from '../../../app/change-agreement.ts';
import type { Changed, Ports } from '../../../app/ports.ts';
import type { Scope } from '../../../domain/workflow/actor.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleAgreement } from '../../openapi/sample-agreement.ts';
import { type Method, type Operation, operation } from '../../operation.ts';
import type { ProblemCode } from '../../problems/problem-codes.ts';
import { AgreementShape, agreementReply } from '../../shapes/agreement.ts';
import { idParam } from '../../shapes/building-blocks.ts';

type Params = { readonly id: string };

type ActSpec<P extends Params, B> = {
  readonly operationId: string;
  readonly method: Extract<Method, 'POST' | 'PUT'>;
  /** Below `/agreements/{id}`. */
  readonly below: string;
  readonly summary: string;
  readonly description: string;
  readonly scope: Scope;
  readonly params?: z.ZodType<P>;
  readonly body: z.ZodType<B>;
  readonly bodyExample: () => unknown;
  readonly refusals: readonly ProblemCode[];
  readonly act: (ports: Ports, asked: AskedOfAgreement, params: P, body: B) => Promise<Changed>;
};

const ID = z.strictObject({ id: idParam('agreement') });

/** POST adds something (201); PUT sets something once (200). */
export function agreementAct<B, P extends Params = Params>(spec: ActSpec<P, B>): Operation {
  const { method, below, params = ID as unknown as z.ZodType<P>, act, ...about } = spec;
  const status = method === 'POST' ? 201 : 200;
  return operation<P, undefined, B>({
    ...about,
    method,
    path: `/agreements/{id}${below}`,
    tag: 'Agreements',
    params,
    ifMatch: 'accepted',
    ...(method === 'POST' && { idempotency: 'required' as const }),
    success: {
      status,
      description: 'The agreement as it stands now.',
      schema: AgreementShape,
      example: sampleAgreement,
      headers: ['ETag', ...(status === 201 ? (['Location'] as const) : [])],
    },
    refusals: ['forbidden', 'not-found', 'stale', ...spec.refusals],
    handle: async ({ ports, actor, ifMatch, key, params: given, body }) => {
      const present = agreementReply(status, ports.clock().today);
      return changedAnswer(await act(ports, { actor, expected: ifMatch, key, present }, given, body));
    },
  });
}
