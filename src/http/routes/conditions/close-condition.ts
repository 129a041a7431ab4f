// PATCH /v1/conditions/{id}
import { z } from 'zod';
import { closeCondition } from '../../../app/act-on-submission.ts';
import type { StoredProposal } from '../../../app/ports.ts';
import { changedAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleCondition } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ConditionShape, presentCondition } from '../../shapes/decision.ts';
import { ClosedCondition } from '../../shapes/submission-input.ts';

export const closeConditionRoute = operation({
  operationId: 'closeCondition',
  method: 'PATCH',
  path: '/conditions/{id}',
  tag: 'Conditions',
  summary: 'Close a condition',
  description:
    'Closes a condition with its evidence: its owner, a party or a body, or the body that set it; never whoever wrote the case or submitted it.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('condition') }),
  body: ClosedCondition,
  bodyExample: () => ({
    status: 'closed',
    evidence: 'The nurses’ training was completed on 3 May 2027; the list is in the case file.',
  }),
  mergePatch: true,
  ifMatch: 'accepted',
  success: {
    status: 200,
    description: 'The condition, closed.',
    schema: ConditionShape,
    example: sampleCondition,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'condition-closed', 'not-by-the-proposer', 'stale'],
  handle: async ({ ports, asked, params, body }) => {
    const present = ({ proposal }: StoredProposal) => ({
      status: 200,
      body: JSON.stringify(presentCondition(proposal, params.id)),
      etag: versionTag(proposal.version),
    });
    return changedAnswer(await closeCondition(ports, asked(present), params.id, body.evidence));
  },
});
