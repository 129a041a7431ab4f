// GET /v1/frameworks/{id}/portfolio
import { z } from 'zod';
import { getPortfolio } from '../../../app/read-portfolio.ts';
import { contentAnswer } from '../../answers.ts';
import { samplePortfolio } from '../../openapi/sample-portfolio.ts';
import { operation } from '../../operation.ts';
import { nameParam } from '../../shapes/building-blocks.ts';
import { PortfolioShape, presentPortfolio } from '../../shapes/portfolio.ts';

export const getPortfolioRoute = operation({
  operationId: 'getPortfolio',
  method: 'GET',
  path: '/frameworks/{id}/portfolio',
  tag: 'Frameworks',
  summary: 'Get a framework’s portfolio',
  description:
    'The approved cases of a framework together, for its planner and readers and for the auditor: the balance between sectors by year of start, and each task with the clusters that have it, on which terms, or not at all. Every figure names the case and the frozen assessment it is taken from. The newest thousand cases are counted.',
  scope: 'proposals:read',
  params: z.strictObject({ id: nameParam('The framework’s id, for example `syddanmark-2022`.') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The portfolio; its formulas are in the caller’s language.',
    schema: PortfolioShape,
    example: () => samplePortfolio(),
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found'],
  handle: async (call) => {
    const portfolio = await getPortfolio(call.ports, call.actor, call.params.id);
    return contentAnswer(call, presentPortfolio(portfolio, call.language), { language: call.language });
  },
});
