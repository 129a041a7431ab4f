// GET /v1/rules
import { listRules } from '../../../app/list-rules.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleRules } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { presentRule, RulesShape } from '../../shapes/framework.ts';

export const listRulesRoute = operation({
  operationId: 'listRules',
  method: 'GET',
  path: '/rules',
  tag: 'Assessments',
  summary: 'List rules',
  description: 'The rule catalogue: every check with its code, texts, source and parameters, and its severity in each framework.',
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
    const { rulebookVersion, rules } = await listRules(call.ports);
    return contentAnswer(
      call,
      { rulebookVersion, rules: rules.map((rule) => presentRule(rule, call.language)) },
      { language: call.language },
    );
  },
});
