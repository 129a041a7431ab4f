// GET /v1/rules
import { type Catalogue, listRules } from '../../../app/list-rules.ts';
import { perLanguage } from '../../../lib/localised.ts';
import { oncePer } from '../../../lib/once-per.ts';
import { contentOf, resourceAnswer } from '../../answers.ts';
import { sampleRules } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { presentRule, RulesShape } from '../../shapes/framework.ts';

/** Cached by the catalogue, which is the same object until a framework is published. */
const contentIn = perLanguage((language) =>
  oncePer(({ rulebookVersion, rules }: Catalogue) =>
    contentOf({ rulebookVersion, rules: rules.map((rule) => presentRule(rule, language)) }),
  ),
);

export const listRulesRoute = operation({
  operationId: 'listRules',
  method: 'GET',
  path: '/rules',
  tag: 'Assessments',
  summary: 'List rules',
  description:
    'The rule catalogue: every check with its code, texts, source and parameters, and in each framework its severity, the principles it decides and those it can only worsen.',
  scope: 'proposals:read',
  conditional: true,
  success: {
    status: 200,
    description: 'The rules, in the caller’s language.',
    schema: RulesShape,
    example: () => sampleRules(),
    headers: ['ETag'],
  },
  handle: async (call) => {
    const { body, etag } = contentIn[call.language](await listRules(call.ports));
    return resourceAnswer(call, etag, () => body, { language: call.language });
  },
});
