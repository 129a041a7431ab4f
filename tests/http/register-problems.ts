// Refusals caused by the state of a register, each produced over the API.
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { observationBody } from './authorisation/bodies.ts';
import { at } from './given-api.ts';
import { submitted, TRIAL } from './given-cases.ts';
import { coordinator, type Produce } from './produce-problem.ts';

export const REGISTER_PROBLEMS = {
  'entry-closed': async (api) => {
    const token = await coordinator(api);
    const made = await api.send(token, 'POST', at('/observations'), observationBody);
    const closure = at(`/observations/${(made.body as { id: string }).id}/closure`);
    await api.send(token, 'POST', closure, { reason: 'Taget tilbage' });
    return api.send(token, 'POST', closure, { reason: 'Igen' });
  },
  'entry-exists': async (api) =>
    api.send(await api.service.tokenFor('admin'), 'POST', at(`/frameworks/${TRIAL}/beacons`), {
      key: 'faerdigbehandlingsdage-somatik',
    }),
  'past-drafting': async (api) => {
    const { proposal } = await submitted(api, ['trin-1']);
    return api.send(await coordinator(api), 'POST', at('/announcements'), { proposal, why: 'Tidligt' });
  },
  'nothing-to-add-up': async (api) => {
    const path = at(`/frameworks/${TRIAL}/beacons/faerdigbehandlingsdage-somatik/sums`);
    return api.send(await api.service.tokenWith([`planner:${TRIAL}`]), 'POST', path, { period: '2024' });
  },
} as const satisfies { readonly [C in ProblemCode]?: Produce };
