// The refusals that come of the state of a register, each provoked over the API.
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { observationBody } from './authorisation/bodies.ts';
import { at } from './given-api.ts';
import { coordinator, type Produce } from './produce-problem.ts';

export const REGISTER_PROBLEMS = {
  'entry-closed': async (api) => {
    const token = await coordinator(api);
    const made = await api.send(token, 'POST', at('/observations'), observationBody);
    const closure = at(`/observations/${(made.body as { id: string }).id}/closure`);
    await api.send(token, 'POST', closure, { reason: 'Taget tilbage' });
    return api.send(token, 'POST', closure, { reason: 'Igen' });
  },
} as const satisfies { readonly [C in ProblemCode]?: Produce };
