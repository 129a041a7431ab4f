// GET /v1/proposals/{id}/available-actions
import { z } from 'zod';
import { getAvailableActions } from '../../../app/available-actions.ts';
import { OUTCOMES } from '../../../domain/governance/procedure.ts';
import { REFUSAL_CODES } from '../../../domain/refusal.ts';
import { ROLES } from '../../../domain/workflow/actor.ts';
import { ACTIONS } from '../../../domain/workflow/guards.ts';
import { contentAnswer } from '../../answers.ts';
import { SAMPLE_ID } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, idParam, named, text, Uuid, Version } from '../../shapes/building-blocks.ts';
import { TRIED_QUERY, TRIED_REFUSALS, triedIn } from '../../shapes/tried.ts';

const AvailableActions = named(
  'AvailableActions',
  'Every action with whether the caller may do it now, and why not. The same rules enforce.',
  z.strictObject({
    proposal: Uuid,
    version: Version,
    actions: z
      .array(
        z.strictObject({
          action: z.enum(ACTIONS),
          target: text(64).optional(),
          allowed: z.boolean(),
          code: z.enum(REFUSAL_CODES).optional(),
          outcomes: z.array(z.enum(OUTCOMES)).max(7).optional(),
          bodies: z
            .array(Id)
            .max(300)
            .optional()
            .meta({ description: 'To decide: the bodies for which the caller may record now.' }),
          refusal: z
            .enum(['without'])
            .optional()
            .meta({ description: 'To decide: the case goes on without the party whose council rejects it.' }),
          who: z
            .array(Id)
            .max(300)
            .optional()
            .meta({ description: 'To remind: the parties, clusters and bodies that have not answered.' }),
          steps: z
            .array(Id)
            .max(12)
            .optional()
            .meta({ description: 'To submit: the steps that can be submitted together now.' }),
          frameworkVersion: Version.optional().meta({
            description: 'To submit: the version in force, to be said where the draft stands under another.',
          }),
          takes: z
            .array(z.strictObject({ role: z.enum(ROLES), scope: text(64).optional() }))
            .max(1000)
            .meta({ description: 'The grants of which one is needed; without a scope, of any cluster.' }),
        }),
      )
      .max(5000),
  }),
);

export const getAvailableActionsRoute = operation({
  operationId: 'getAvailableActions',
  method: 'GET',
  path: '/proposals/{id}/available-actions',
  tag: 'Proposals',
  summary: 'Ask what one may do',
  description:
    'What the caller may do with the case now, for everything else the code of the reason why not, and for each action the role it takes. What is allowed would not be refused: submitting, copying and moving are tried with the dossier as it stands. With `proposedFramework` and `proposedVersion`: what the caller could do in a version that is tried.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  query: z.strictObject(TRIED_QUERY),
  conditional: true,
  success: {
    status: 200,
    description: 'Every action, allowed or not.',
    schema: AvailableActions,
    example: () => ({
      proposal: SAMPLE_ID,
      version: 1,
      actions: [
        { action: 'edit', allowed: true, takes: [{ role: 'coordinator', scope: 'fyn' }] },
        {
          action: 'decide',
          allowed: false,
          code: 'forbidden',
          takes: [{ role: 'decider', scope: 'fyn-administrative' }],
        },
      ],
    }),
    headers: ['ETag'],
  },
  refusals: TRIED_REFUSALS,
  handle: async (call) => {
    const { proposal, actions } = await getAvailableActions(
      call.ports,
      call.actor,
      call.params.id,
      triedIn(call.query),
    );
    return contentAnswer(call, { proposal: proposal.id, version: proposal.version, actions });
  },
});
