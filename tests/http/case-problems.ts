// Refusals caused by the state of a case, each produced over the API: every guard of the workflow.
import type { Framework } from '../../src/domain/governance/framework.ts';
import type { Stage } from '../../src/domain/governance/procedure.ts';
import type { ProblemCode } from '../../src/http/problems/problem-codes.ts';
import { addDays } from '../../src/lib/iso-date.ts';
import { procedureIn, withProcedure } from '../support/procedure.ts';
import { FRAMEWORK_PROBLEMS } from './framework-problems.ts';
import { at } from './given-api.ts';
import {
  ALL_STEPS,
  atCommittee,
  createDraft,
  createSound,
  decide,
  publish,
  reviewOf,
  soundDossier,
  submit,
  submitted,
  TODAY,
  TRIAL,
  trialFramework,
} from './given-cases.ts';
import { administrative, committee, coordinator, type Elsewhere, type Produce, recommend } from './produce-problem.ts';

/** The trial framework with another body of rules at the first stage. */
function withFirstStage(id: string, requires: Stage['requires'], more: Partial<Framework> = {}) {
  return trialFramework((framework) => {
    const [first, ...rest] = procedureIn(framework).stages;
    if (!first) throw new Error('no stage');
    return withProcedure(
      { ...framework, ...more },
      { stages: [{ ...first, requires, chairsMayDecide: false }, ...rest] },
    );
  }, id);
}

export const CASE_PROBLEMS = {
  ...FRAMEWORK_PROBLEMS,
  'under-review': async (api) => {
    const review = await submitted(api);
    return api.send(
      await coordinator(api),
      'PATCH',
      at(`/proposals/${review.proposal}`),
      { title: 'y' },
      { etag: review.etag },
    );
  },
  'finally-decided': async (api) => {
    const review = await submitted(api);
    const token = await coordinator(api);
    const withdrawn = await api.send(token, 'POST', at(`/submissions/${review.id}/withdrawal`), {
      reason: 'Taget tilbage',
    });
    return api.send(token, 'PATCH', at(`/proposals/${review.proposal}`), { title: 'y' }, { etag: withdrawn.etag });
  },
  // Over the API a case that was never submitted is always a draft.
  'not-a-draft': { testedIn: 'tests/domain/workflow' },
  'already-submitted': async (api) => {
    const review = await submitted(api);
    return api.send(await coordinator(api), 'DELETE', at(`/proposals/${review.proposal}`), undefined, {
      etag: review.etag,
    });
  },
  // Over the API only submissions are withdrawn.
  'never-submitted': { testedIn: 'tests/domain/workflow' },
  'steps-already-approved': async (api) => {
    const review = await atCommittee(api, await submitted(api, ['trin-1']));
    const approved = await decide(api, await committee(api), review, { stage: 'committee', outcome: 'approved' });
    return api.send(
      await coordinator(api),
      'POST',
      at(`/proposals/${review.proposal}/submissions`),
      { steps: ['trin-1'] },
      { etag: approved.etag },
    );
  },
  'earlier-steps-not-approved': async (api) => {
    const draft = await createDraft(api);
    return api.send(
      await coordinator(api),
      'POST',
      at(`/proposals/${draft.id}/submissions`),
      { steps: ['trin-2'] },
      { etag: draft.etag },
    );
  },
  'blockers-open': async (api) => {
    const draft = await createDraft(api);
    return api.send(
      await coordinator(api),
      'POST',
      at(`/proposals/${draft.id}/submissions`),
      { steps: ALL_STEPS },
      { etag: draft.etag },
    );
  },
  'submission-closed': async (api) => {
    const review = await submitted(api);
    const returned = await decide(api, await administrative(api), review, {
      ...recommend,
      outcome: 'returned',
      reason: 'Uklart',
    });
    const later = { stage: 'cluster-political', outcome: 'recommended' } as const;
    return decide(api, await api.service.tokenFor('decider-fyn-political'), { ...review, etag: returned.etag }, later);
  },
  'wrong-stage': async (api) => {
    const review = await submitted(api);
    return decide(api, await api.service.tokenFor('decider-fyn-political'), review, {
      stage: 'cluster-political',
      outcome: 'recommended',
    });
  },
  'already-decided': async (api) => {
    const review = await submitted(api);
    await decide(api, await administrative(api), review, recommend);
    return decide(api, await administrative(api), review, recommend);
  },
  'outcome-not-allowed': async (api) =>
    decide(api, await administrative(api), await submitted(api), { ...recommend, outcome: 'approved' }),
  'chairs-may-not-decide': async (api) => {
    const review = await atCommittee(api, await submitted(api));
    return decide(api, await committee(api), review, { stage: 'committee', outcome: 'approved', method: 'chairs' });
  },
  'warnings-not-acknowledged': async (api) => {
    const review = await atCommittee(api, await submitted(api));
    return decide(api, await committee(api), review, {
      stage: 'committee',
      outcome: 'approved',
      acknowledgedFindings: [],
    });
  },
  'nobody-to-remind': { testedIn: 'tests/http/reminders.test.ts' },
  'notice-not-sent': { testedIn: 'tests/domain/workflow' },
  'notice-open': async (api) => {
    const review = await atCommittee(api, await submitted(api), false);
    return decide(api, await committee(api), review, { stage: 'committee', outcome: 'approved' });
  },
  'judgements-missing': async (api) => {
    await publish(api, withFirstStage('ramme-med-vurdering', ['judgements']));
    return decide(api, await administrative(api), await submitted(api, ALL_STEPS, 'ramme-med-vurdering'), recommend);
  },
  'positions-missing': async (api) => {
    await publish(api, withFirstStage('ramme-med-holdning', ['positions']));
    const draft = await createDraft(api, soundDossier(), 'ramme-med-holdning');
    return decide(api, await administrative(api), await submit(api, draft, ALL_STEPS), recommend);
  },
  'dossier-hash-differs': async (api) => {
    const review = await submitted(api);
    return decide(api, await administrative(api), { ...review, hash: 'a'.repeat(64) }, recommend);
  },
  'four-eyes': async (api) => {
    const both = await api.service.tokenWith(['coordinator:fyn', 'decider:fyn-administrative']);
    const draft = await createSound(api);
    const sent = await api.send(
      both,
      'POST',
      at(`/proposals/${draft.id}/submissions`),
      { steps: ALL_STEPS },
      { etag: draft.etag },
    );
    return decide(api, both, reviewOf(sent), recommend);
  },
  recused: async (api) => {
    const review = await submitted(api);
    const recusals = [{ person: 'decider-fyn-administrative', reason: 'Part i sagen' }];
    return decide(api, await administrative(api), review, { ...recommend, recusals });
  },
  'one-body-each': async (api) => {
    const both = await api.service.tokenWith(['decider:fyn-administrative', 'decider:fyn-political']);
    const review = await submitted(api);
    const first = await decide(api, both, review, recommend);
    return decide(api, both, { ...review, etag: first.etag }, { stage: 'cluster-political', outcome: 'recommended' });
  },
  // A framework whose body ends before the framework does is not valid: only the passing of time produces this.
  'body-not-valid': { testedIn: 'tests/domain/workflow' },
  'no-successor': async (api) => {
    const review = await submitted(api);
    const body = { framework: 'sundhedsraad-2027', reason: 'Reform', mapping: {} };
    return api.send(
      await api.service.tokenWith([`planner:${TRIAL}`]),
      'POST',
      at(`/submissions/${review.id}/reroutings`),
      body,
    );
  },
  // The framework of the case must have ended, and the API cannot publish one that has.
  'mapping-incomplete': { testedIn: 'tests/store/transfers.test.ts' },
  'successor-not-in-force': async (api) => {
    const end = addDays(TODAY, 400);
    await publish(
      api,
      trialFramework((framework) => ({ ...framework, validFrom: end }), 'efterfoelger'),
    );
    await publish(
      api,
      trialFramework((framework) => ({ ...framework, validTo: end, successor: 'efterfoelger' }), 'forgaenger'),
    );
    const body = { dryRun: false, reason: 'Reform' };
    const planner = await api.service.tokenWith(['planner:forgaenger']);
    return api.send(planner, 'POST', at('/frameworks/forgaenger/transfers'), body);
  },
  'condition-closed': async (api) => {
    const review = await submitted(api);
    const conditions = [{ text: 'Oplæring', owner: 'kommune-461', dueDate: TODAY }];
    const decided = await decide(api, await administrative(api), review, { ...recommend, conditions });
    const id = (decided.body as { conditions: { id: string }[] }).conditions[0]?.id;
    const owner = await api.service.tokenWith(['member:kommune-461']);
    await api.send(owner, 'PATCH', at(`/conditions/${id}`), { status: 'closed', evidence: 'Kursusliste' });
    return api.send(owner, 'PATCH', at(`/conditions/${id}`), { status: 'closed', evidence: 'Igen' });
  },
  'not-by-the-proposer': async (api) => {
    const both = await api.service.tokenWith(['coordinator:fyn', 'member:kommune-461']);
    const { id: draft, etag } = await createSound(api);
    const steps = { steps: ALL_STEPS };
    const review = reviewOf(await api.send(both, 'POST', at(`/proposals/${draft}/submissions`), steps, { etag }));
    const conditions = [{ text: 'Oplæring', owner: 'kommune-461', dueDate: TODAY }];
    const decided = await decide(api, await administrative(api), review, { ...recommend, conditions });
    const id = (decided.body as { conditions: { id: string }[] }).conditions[0]?.id;
    return api.send(both, 'PATCH', at(`/conditions/${id}`), { status: 'closed', evidence: 'Kursusliste' });
  },
} as const satisfies Partial<Record<ProblemCode, Produce | Elsewhere>>;
