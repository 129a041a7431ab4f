// POST /v1/submissions/{id}/decisions
import { z } from 'zod';
import { recordDecision } from '../../../app/act-on-submission.ts';
import type { StoredProposal } from '../../../app/ports.ts';
import { defined } from '../../../lib/defined.ts';
import { changedAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleDecision, sampleNewDecision } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { DecisionShape, decisionHref, NewDecision, presentDecision } from '../../shapes/decision.ts';

export const recordDecisionRoute = operation({
  operationId: 'recordDecision',
  method: 'POST',
  path: '/submissions/{id}/decisions',
  tag: 'Submissions',
  summary: 'Record a decision',
  description:
    'A body’s outcome at the stage where the submission stands. A reason is required for everything but recommended, approved and noted; to approve, every open warning must be acknowledged by its code. `dossierHash` says which frozen dossier was decided on. Where several bodies must speak at the stage, each records its own, and the case goes on when enough have. Who wrote in the case, submitted it, verified figures, took position or judged in it records no decision in it, and nobody records for two bodies of one submission; a system names who decided in `decidedBy`, and that person is held to the same. Dates that cannot be are refused: a meeting to come, before the submission or before the decision that brought the case to the stage; a condition due before the decision. Of two deciders at the same instant one stands.',
  scope: 'decisions:write',
  params: z.strictObject({ id: idParam('submission') }),
  body: NewDecision,
  bodyExample: sampleNewDecision,
  ifMatch: 'required',
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The decision as it was recorded.',
    schema: DecisionShape,
    example: sampleDecision,
    headers: ['ETag', 'Location'],
  },
  refusals: [
    ...([
      'forbidden',
      'not-found',
      'stale',
      'submission-closed',
      'wrong-stage',
      'already-decided',
      'outcome-not-allowed',
    ] as const),
    ...([
      'chairs-may-not-decide',
      'recused',
      'four-eyes',
      'one-body-each',
      'body-not-valid',
      'framework-not-valid',
      'dossier-hash-differs',
    ] as const),
    ...(['notice-not-sent', 'notice-open', 'judgements-missing', 'positions-missing'] as const),
    ...(['blockers-open', 'warnings-not-acknowledged'] as const),
  ],
  handle: async ({ ports, asked, params, body }) => {
    const input = {
      ...defined(body),
      conditions: body.conditions ?? [],
      acknowledgedFindings: body.acknowledgedFindings ?? [],
      dissents: body.dissents ?? [],
      recusals: (body.recusals ?? []).map(defined),
    };
    return changedAnswer(await recordDecision(ports, asked(newestDecision(params.id)), params.id, input));
  },
});

/** The decision that was just recorded, with the case's new version as ETag. */
function newestDecision(id: string) {
  return ({ proposal }: StoredProposal) => {
    const submission = proposal.submissions.find((candidate) => candidate.id === id);
    const decision = submission?.decisions.at(-1);
    if (!submission || !decision) throw new Error(`submission ${id} has no decision`);
    return {
      status: 201,
      body: JSON.stringify(presentDecision(decision, submission, proposal)),
      etag: versionTag(proposal.version),
      location: decisionHref(id, decision.id),
    };
  };
}
