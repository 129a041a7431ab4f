// GET /v1/frameworks
import { listFrameworks } from '../../../app/govern-frameworks.ts';
import { sampleStoredFramework } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { FrameworkItemShape, presentFrameworkItem } from '../../shapes/framework.ts';
import { pageAnswer, pageShape } from '../../shapes/lists.ts';

export const listFrameworksRoute = operation({
  operationId: 'listFrameworks',
  method: 'GET',
  path: '/frameworks',
  tag: 'Frameworks',
  summary: 'List frameworks',
  description:
    'Every published version of every framework. Administrators and the auditor also see versions that are proposed and not yet published.',
  scope: 'proposals:read',
  success: {
    status: 200,
    description: 'The frameworks, oldest version first.',
    schema: pageShape(FrameworkItemShape),
    example: () => ({ items: [presentFrameworkItem(sampleStoredFramework())], links: { self: '/v1/frameworks' } }),
  },
  handle: async (call) => {
    const stored = await listFrameworks(call.ports, call.actor);
    return pageAnswer(call, { items: stored.map(presentFrameworkItem), next: null });
  },
});
