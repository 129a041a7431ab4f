// GET /v1/frameworks
import { listFrameworks } from '../../../app/govern-frameworks.ts';
import { offerOf } from '../../../app/offer-frameworks.ts';
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
    'Every published version of every framework, and whether a new case is best begun under it today. Administrators and the auditor also see versions that are proposed, withdrawn or rejected, and planners those of their own framework or of one that continues it.',
  scope: 'proposals:read',
  success: {
    status: 200,
    description: 'The frameworks, oldest version first.',
    schema: pageShape(FrameworkItemShape),
    example: () => {
      const stored = sampleStoredFramework();
      const offer = offerOf(stored.framework, [stored.framework], '2026-05-04');
      return { items: [presentFrameworkItem(stored, offer, 'en')], links: { self: '/v1/frameworks' } };
    },
  },
  handle: async (call) => {
    const [stored, published] = await Promise.all([
      listFrameworks(call.ports, call.actor),
      call.ports.frameworks.published(),
    ]);
    const { today } = call.ports.clock();
    const items = stored.map((one) =>
      presentFrameworkItem(one, offerOf(one.framework, published, today), call.language),
    );
    return pageAnswer(call, { items, next: null }, { language: call.language });
  },
});
