// The subject of each row of the authorisation table: created over the API, by somebody who may.
import { randomUUID } from 'node:crypto';
import { IN_FORCE } from '../../support/test-service.ts';
import { registered, runningTerms, type Told, told } from '../given-agreements.ts';
import { type Api, at } from '../given-api.ts';
import { createDraft, decide, type Review, soundDossier, submitted, TRIAL, trialFramework } from '../given-cases.ts';
import { experienceBody, goalBody, observationBody } from './bodies.ts';
import { BEACON, type Subject } from './register-requests.ts';

export type Situation =
  | 'nothing'
  | 'draft'
  | 'submitted'
  | 'conditioned'
  | 'webhook'
  | 'search'
  | 'framework'
  | 'proposed'
  | 'agreement'
  | 'asked'
  | 'reserved'
  | 'noticed'
  | 'observation'
  | 'beacon'
  | 'goal'
  | 'experience'
  | 'announcement'
  | 'spread'
  | 'head';

export const SITUATIONS: Readonly<Record<Situation, (api: Api) => Promise<Subject>>> = {
  nothing: async () => ({ id: '', etag: '', more: {} }),
  draft: async (api) => ({ ...(await createDraft(api, soundDossier())), more: {} }),
  submitted: async (api) => ofReview(await submitted(api, ['trin-1'])),
  conditioned: async (api) => {
    const review = await submitted(api, ['trin-1']);
    const conditions = [{ text: 'Oplæring er gennemført', owner: 'kommune-461', dueDate: '2030-01-01' }];
    const decided = await decide(api, await api.service.tokenFor('decider-fyn-administrative'), review, {
      stage: 'cluster-administrative',
      outcome: 'recommended',
      conditions,
    });
    const [condition] = (decided.body as { conditions: { id: string }[]; id: string }).conditions;
    return ofReview(review, { condition: condition?.id ?? '', decision: (decided.body as { id: string }).id });
  },
  webhook: async (api) => {
    const token = await api.service.tokenWith(['coordinator:fyn'], { kind: 'system', subject: 'system-own' });
    const made = await api.send(token, 'POST', '/v1/webhooks', { url: 'http://127.0.0.1:9/hook' });
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  search: async (api) => {
    const token = await api.service.tokenWith(['member:kommune-461'], { subject: 'matrix-member-kommune-461' });
    const made = await api.send(token, 'POST', at('/saved-searches'), { name: randomUUID(), search: {} });
    return { id: (made.body as { id: string }).id, etag: '', more: {} };
  },
  head: async (api) => {
    const admin = await api.service.tokenWith(['admin']);
    const made = await api.send(admin, 'POST', at('/heads'));
    return { id: String((made.body as { number: number }).number), etag: '', more: {} };
  },
  framework: async () => ({ id: TRIAL, etag: '', more: {} }),
  proposed: async (api) => {
    const id = `forslag-${randomUUID().slice(0, 8)}`;
    const admin = await api.service.tokenFor('admin');
    await api.send(
      admin,
      'POST',
      at('/frameworks'),
      trialFramework((framework) => framework, id),
    );
    return { id, etag: '', more: {} };
  },
  observation: async (api) => {
    const token = await api.service.tokenWith(['member:kommune-461'], { subject: 'matrix-member-kommune-461' });
    const made = await api.send(token, 'POST', at('/observations'), observationBody);
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  spread: async (api) => {
    const { id } = await registered(api, runningTerms(24, ON), { body: BODY });
    const decider = await api.service.tokenWith([`decider:${BODY}`], { subject: 'matrix-evaluates' });
    const evaluation = { kind: 'midterm', conclusion: 'spread', reason: 'Virker', on: '2026-11-01' };
    told(await api.send(decider, 'POST', at(`/agreements/${id}/evaluations`), evaluation));
    const other = await api.service.tokenWith(['coordinator:lillebaelt'], { subject: 'matrix-spreads' });
    const made = await api.send(other, 'POST', at(`/agreements/${id}/spreads`), { cluster: 'lillebaelt' });
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  goal: async (api) => {
    const token = await api.service.tokenWith([`planner:${TRIAL}`], { subject: 'matrix-planner-goal' });
    const made = await api.send(token, 'POST', at(`/frameworks/${TRIAL}/goals`), goalBody);
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  experience: async (api) => {
    const made = await api.send(
      await api.service.tokenFor('coordinator-fyn'),
      'POST',
      at('/experiences'),
      experienceBody,
    );
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  announcement: async (api) => {
    const { id } = await createDraft(api, soundDossier());
    const body = { proposal: id, why: 'Har nogen aftalt nætterne?' };
    const made = await api.send(await api.service.tokenFor('coordinator-fyn'), 'POST', at('/announcements'), body);
    return { id: (made.body as { id: string }).id, etag: made.etag, more: {} };
  },
  beacon: async (api) => {
    const token = await api.service.tokenWith([`planner:${TRIAL}`], { subject: 'matrix-planner-beacon' });
    return { id: '', etag: (await api.send(token, 'GET', at(BEACON))).etag, more: {} };
  },
  agreement: async (api) => ofAgreement(await registered(api, runningTerms(24, ON), { body: BODY })),
  asked: async (api) =>
    ofAgreement(await registered(api, runningTerms(24, ON), { body: BODY, notJoined: ['kommune-461'] })),
  reserved: async (api) => {
    const { id } = await registered(api, runningTerms(24, ON), { body: BODY, notJoined: ['kommune-461'] });
    const reservation = {
      answer: 'joined-with-reservation',
      decidedOn: '2026-11-20',
      words: 'Først',
      dueDate: '2027-01-01',
    };
    const member = await api.service.tokenWith(['member:kommune-461']);
    return ofAgreement(told(await api.send(member, 'PUT', at(`/agreements/${id}/parties/kommune-461`), reservation)));
  },
  noticed: async (api) => {
    const { id } = await registered(api, runningTerms(24, ON), { body: BODY });
    const member = await api.service.tokenWith(['member:kommune-461']);
    const notice = { party: 'kommune-461', reason: 'For få', runningPatientsRead: true };
    return ofAgreement(told(await api.send(member, 'POST', at(`/agreements/${id}/notice`), notice)));
  },
};

export const BODY = 'fyn-administrative';

/** The date on which the service of this test runs. */
export const ON = IN_FORCE.DEMO_DATE;

function ofAgreement({ id, conditions }: Told): Subject {
  return { id, etag: '', more: { condition: conditions[0]?.id ?? '' } };
}

function ofReview(review: Review, more: Readonly<Record<string, string>> = {}): Subject {
  return {
    id: review.id,
    etag: review.etag,
    more: { proposal: review.proposal, hash: review.hash, warnings: review.warnings.join(','), ...more },
  };
}
