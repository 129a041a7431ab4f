// A case about an agreement, carried to its approval.
import { expect } from 'vitest';
import { committee } from './given-agreements.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { ALL_STEPS, atCommittee, decide, NAMED_PARTIES, submit } from './given-cases.ts';

export type Draft = {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly about: object;
  readonly dossier: {
    readonly task: {
      readonly replaces: string;
      readonly transferringParties: string[];
      readonly receivingParties: string[];
    };
    readonly plan?: { readonly startDate?: string };
    readonly economy?: {
      readonly alternatives: readonly { readonly role: string; readonly settlements?: readonly object[] }[];
    };
  };
};
/** Fills the case in, submits every step, and lets the committee approve. */
export async function carry(
  api: Api,
  made: Sent,
  startDate: string,
  more: { readonly plan?: object; readonly task?: object } = {},
  conditions?: readonly object[],
): Promise<void> {
  const draft = made.body as Draft;
  const coordinator = await api.service.tokenFor('coordinator-fyn');
  const changed = await api.send(
    coordinator,
    'PATCH',
    at(`/proposals/${draft.id}`),
    { dossier: { ...more, plan: { ...more.plan, startDate, duration: { months: 24 } } } },
    { etag: made.etag },
  );
  expect(changed.status, changed.text).toBe(200);
  let { etag } = changed;
  for (const party of NAMED_PARTIES) {
    const member = await api.service.tokenWith([`member:${party}`]);
    const path = at(`/proposals/${draft.id}/positions/${party}`);
    const stated = await api.send(member, 'PUT', path, { position: 'supports', reason: 'Godt' }, { etag });
    expect(stated.status, stated.text).toBe(200);
    etag = stated.etag;
  }
  const review = await atCommittee(api, await submit(api, { id: draft.id, etag }, ALL_STEPS));
  const outcome = conditions
    ? { outcome: 'approved-with-conditions', reason: 'Med forbehold', conditions }
    : { outcome: 'approved' };
  const decided = await decide(api, await committee(api), review, { stage: 'committee', ...outcome });
  expect(decided.status, decided.text).toBe(201);
}
