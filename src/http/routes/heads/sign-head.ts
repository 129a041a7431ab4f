// POST /v1/heads
import { maySignHeads, signHeadNow } from '../../../app/signed-heads.ts';
import { changedAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { HeadShape, headReply, sampleHead } from '../../shapes/heads.ts';

export const signHeadRoute = operation({
  operationId: 'signHead',
  method: 'POST',
  path: '/heads',
  tag: 'Integration',
  summary: 'Sign a head now',
  description:
    'An administrator has a head signed over all events so far, for instance before a restore or for an auditor. It is told in the feed and to webhooks like the daily ones. An event beside which a change still runs comes with the next head.',
  scope: 'webhooks:manage',
  isFor: maySignHeads,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The head that was signed now.',
    schema: HeadShape,
    example: sampleHead,
    headers: ['Location'],
  },
  refusals: ['forbidden'],
  handle: async ({ ports, actor, key }) => changedAnswer(await signHeadNow(ports, actor, key, headReply)),
});
