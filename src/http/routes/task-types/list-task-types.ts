// GET /v1/task-types
import { perLanguage } from '../../../lib/localised.ts';
import { contentOf, resourceAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { presentTaskTypes, TaskTypesShape } from '../../shapes/task-types.ts';

/** The list is part of the product: the same until the next release. */
const CONTENT = perLanguage((language) => contentOf(presentTaskTypes(language)));

export const listTaskTypesRoute = operation({
  operationId: 'listTaskTypes',
  method: 'GET',
  path: '/task-types',
  tag: 'Registers',
  summary: 'List task types',
  description:
    'The product’s own controlled list of task types, beside KLE and FSIII, each with its sources. A case names its type in `task.taskType`.',
  scope: 'proposals:read',
  conditional: true,
  success: {
    status: 200,
    description: 'The task types, in the caller’s language.',
    schema: TaskTypesShape,
    example: () => ({ items: presentTaskTypes('en').items.slice(0, 2) }),
    headers: ['ETag'],
  },
  handle: (call) => {
    const { body, etag } = CONTENT[call.language];
    return resourceAnswer(call, etag, () => body, { language: call.language });
  },
});
