// POST /v1/agreements
import { registerAgreement } from '../../../app/act-on-agreement.ts';
import { holds } from '../../../domain/workflow/actor.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleAgreement } from '../../openapi/sample-agreement.ts';
import { operation } from '../../operation.ts';
import { AgreementShape, agreementReply } from '../../shapes/agreement.ts';
import { NewAgreement } from '../../shapes/agreement-input.ts';

export const registerAgreementRoute = operation({
  operationId: 'registerAgreement',
  method: 'POST',
  path: '/agreements',
  tag: 'Agreements',
  summary: 'Register an agreement that already runs',
  description:
    'Without a case: its terms, parties and tariffs, and the document they stand in, so that it can be reported on, amended, renewed and ended. By the planner of the framework, or the coordinator of one of its clusters.',
  scope: 'proposals:write',
  isFor: (actor) => holds(actor, 'planner') || holds(actor, 'coordinator'),
  body: NewAgreement,
  bodyExample: () => {
    const { framework, clusters, terms } = sampleAgreement();
    return { framework: framework.id, clusters, body: 'fyn-political', terms, source: 'Agreement of 12 March 2024' };
  },
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The agreement as it was registered.',
    schema: AgreementShape,
    example: sampleAgreement,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden'],
  handle: async ({ ports, actor, key, body: { notJoined = [], ...body } }) => {
    const asked = { actor, key, present: agreementReply(201, ports.clock().today) };
    return changedAnswer(await registerAgreement(ports, asked, { ...body, notJoined }));
  },
});
