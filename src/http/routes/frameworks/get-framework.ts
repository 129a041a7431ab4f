// GET /v1/frameworks/{id}
import { z } from 'zod';
import { getFramework } from '../../../app/govern-frameworks.ts';
import { resourceAnswer } from '../../answers.ts';
import { sampleStoredFramework } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { IsoDate, LARGEST_VERSION, nameParam, wholeNumber } from '../../shapes/building-blocks.ts';
import { FrameworkVersionShape, frameworkTag, frameworkText } from '../../shapes/framework.ts';

export const getFrameworkRoute = operation({
  operationId: 'getFramework',
  method: 'GET',
  path: '/frameworks/{id}',
  tag: 'Frameworks',
  summary: 'Get a framework',
  description:
    'One version of a framework: the one asked for, else the one in force on a date, else the one in force today. Parties, clusters, bodies, procedure, steps and principles are all in it.',
  scope: 'proposals:read',
  params: z.strictObject({ id: nameParam('The framework’s id, for example `syddanmark-2022`.') }),
  query: z.strictObject({
    version: wholeNumber(1, LARGEST_VERSION).optional().meta({ description: 'The version asked for.' }),
    effectiveOn: IsoDate.optional().meta({
      description: 'The version in force on this date, where no version is asked for.',
    }),
  }),
  conditional: true,
  success: {
    status: 200,
    description: 'The framework with who published it.',
    schema: FrameworkVersionShape,
    example: () => JSON.parse(frameworkText(sampleStoredFramework())),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const stored = await getFramework(call.ports, call.actor, call.params.id, call.query);
    return resourceAnswer(call, frameworkTag(stored), () => frameworkText(stored));
  },
});
