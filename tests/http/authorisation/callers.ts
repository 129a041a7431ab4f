// The columns of the table: the callers. "other" has the same role for another cluster, party or body of the same
// framework.
import type { Api } from '../given-api.ts';
import { TRIAL } from '../given-cases.ts';

type Token = (api: Api) => Promise<string | undefined>;
const person =
  (...grants: readonly string[]): Token =>
  (api) =>
    api.service.tokenWith(grants, { subject: `matrix-${grants.join('-').replaceAll(':', '-')}` });

export const CALLERS: Readonly<Record<string, Token>> = {
  nobody: async () => undefined,
  coordinator: (api) => api.service.tokenFor('coordinator-fyn'),
  'coordinator, other': person('coordinator:lillebaelt'),
  member: person('member:kommune-461'),
  'member, other': person('member:kommune-607'),
  decider: person('decider:fyn-administrative'),
  'decider, other': person('decider:sydvestjylland-administrative'),
  planner: person(`planner:${TRIAL}`),
  reader: person(`reader:${TRIAL}`),
  stranger: person('reader:sjaelland-2019'),
  auditor: person('auditor'),
  admin: person('admin'),
  system: (api) => api.service.tokenWith(['coordinator:fyn'], { kind: 'system', subject: 'system-own' }),
  'system, other': (api) =>
    api.service.tokenWith(['coordinator:lillebaelt'], { kind: 'system', subject: 'system-other' }),
  'system, no scope': (api) =>
    api.service.tokenWith(['coordinator:fyn'], { kind: 'system', subject: 'system-bare', scopes: [] }),
};
