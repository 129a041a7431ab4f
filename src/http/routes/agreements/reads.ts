// Reads agreements: one, its editions, its history, its available actions, and the list.
import { z } from 'zod';
import {
  getActionsOnAgreement,
  getAgreement,
  getAgreementHistory,
  listAgreements,
  listEditions,
  seesReports,
} from '../../../app/read-agreements.ts';
import { AGREEMENT_ACTIONS } from '../../../domain/agreement/guards.ts';
import { CONCLUSIONS } from '../../../domain/agreement/state.ts';
import { AGREEMENT_STATUSES } from '../../../domain/agreement/validity.ts';
import { REFUSAL_CODES } from '../../../domain/refusal.ts';
import { contentAnswer, resourceAnswer } from '../../answers.ts';
import {
  SAMPLE_AGREEMENT,
  sampleAgreement,
  sampleAgreementHistory,
  sampleAgreementItem,
} from '../../openapi/sample-agreement.ts';
import { operation } from '../../operation.ts';
import { AgreementItemShape, AgreementShape, agreementTag, presentAgreement } from '../../shapes/agreement.ts';
import { Id, IsoDate, idParam, named, text, Uuid, Version } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape, SORTED_QUERY } from '../../shapes/lists.ts';
import { HistoryItemShape, presentHistoryItem } from '../../shapes/trail.ts';

const params = z.strictObject({ id: idParam('agreement') });

export const getAgreementRoute = operation({
  operationId: 'getAgreement',
  method: 'GET',
  path: '/agreements/{id}',
  tag: 'Agreements',
  summary: 'Get an agreement',
  description:
    'One edition, with what follows from it today. What the caller may not see is not found. To who is not of the agreement a calendar year in which a count of 1–4 was reported is masked.',
  scope: 'proposals:read',
  params,
  conditional: true,
  success: {
    status: 200,
    description: 'The agreement as it stands.',
    schema: AgreementShape,
    example: sampleAgreement,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const agreement = await getAgreement(call.ports, call.actor, call.params.id);
    const { today } = call.ports.clock();
    const whole = await seesReports(call.ports, call.actor, agreement);
    return resourceAnswer(call, agreementTag(agreement, today, whole), () =>
      JSON.stringify(presentAgreement(agreement, today, whole)),
    );
  },
});

export const listEditionsRoute = operation({
  operationId: 'listEditions',
  method: 'GET',
  path: '/agreements/{id}/editions',
  tag: 'Agreements',
  summary: 'List the editions of an agreement',
  description: 'Each tillæg that was approved made a new edition in the place of the one before. The first one first.',
  scope: 'proposals:read',
  params,
  success: {
    status: 200,
    description: 'Every edition of the agreement.',
    schema: named(
      'AgreementEditions',
      'Every edition of the agreement.',
      z.strictObject({ items: z.array(AgreementShape).max(1000) }),
    ),
    example: () => ({ items: [sampleAgreement()] }),
    headers: ['ETag'],
  },
  conditional: true,
  refusals: ['not-found'],
  handle: async (call) => {
    const editions = await listEditions(call.ports, call.actor, call.params.id);
    const { today } = call.ports.clock();
    const whole = await Promise.all(editions.map((each) => seesReports(call.ports, call.actor, each)));
    return contentAnswer(call, { items: editions.map((each, i) => presentAgreement(each, today, whole[i] ?? false)) });
  },
});

export const getAgreementHistoryRoute = operation({
  operationId: 'getAgreementHistory',
  method: 'GET',
  path: '/agreements/{id}/history',
  tag: 'Agreements',
  summary: 'Read the audit trail of an agreement',
  description: 'What happened to it: who, when and what, without a gap, chained by a keyed hash.',
  scope: 'proposals:read',
  params,
  query: z.strictObject(PAGE_QUERY),
  success: {
    status: 200,
    description: 'A page of events, oldest first.',
    schema: pageShape(HistoryItemShape),
    example: () => ({
      items: [sampleAgreementHistory()],
      links: { self: `/v1/agreements/${SAMPLE_AGREEMENT}/history` },
    }),
    headers: ['Link'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const page = await getAgreementHistory(call.ports, call.actor, call.params.id, pageOf(call.query));
    return pageAnswer(call, { ...page, items: page.items.map(presentHistoryItem) });
  },
});

const Actions = named(
  'ActionsOnAgreement',
  'Every action with whether the caller may do it now, and why not. The same rules enforce.',
  z.strictObject({
    agreement: Uuid,
    version: Version,
    actions: z
      .array(
        z.strictObject({
          action: z.enum(AGREEMENT_ACTIONS),
          target: text(64).optional(),
          allowed: z.boolean(),
          code: z.enum(REFUSAL_CODES).optional(),
          carriesOut: z
            .array(z.enum(CONCLUSIONS))
            .max(8)
            .optional()
            .meta({ description: 'What evaluations concluded, has not been done yet, and this does.' }),
        }),
      )
      .max(5000),
  }),
);

export const getActionsOnAgreementRoute = operation({
  operationId: 'getActionsOnAgreement',
  method: 'GET',
  path: '/agreements/{id}/available-actions',
  tag: 'Agreements',
  summary: 'Ask what one may do with an agreement',
  description: 'What the caller may do with it now, and for everything else the code of the reason why not.',
  scope: 'proposals:read',
  params,
  conditional: true,
  success: {
    status: 200,
    description: 'Every action, allowed or not.',
    schema: Actions,
    example: () => ({
      agreement: SAMPLE_AGREEMENT,
      version: 1,
      actions: [{ action: 'report', target: 'kommune-461', allowed: false, code: 'party-not-joined' }],
    }),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { agreement, actions } = await getActionsOnAgreement(call.ports, call.actor, call.params.id);
    return contentAnswer(call, { agreement: agreement.id, version: agreement.version, actions });
  },
});

export const listAgreementsRoute = operation({
  operationId: 'listAgreements',
  method: 'GET',
  path: '/agreements',
  tag: 'Agreements',
  summary: 'List agreements',
  description: 'The agreements the caller may see, the last changed first. `inForceOn` asks what is in force on a day.',
  scope: 'proposals:read',
  query: z.strictObject({
    ...PAGE_QUERY,
    count: SORTED_QUERY.count,
    framework: Id.optional().meta({ description: 'Only agreements under this framework.' }),
    cluster: Id.optional().meta({ description: 'Only agreements of this cluster.' }),
    party: Id.optional().meta({ description: 'Only agreements of this party.' }),
    taskType: Id.optional().meta({ description: 'Only agreements on this type of task.' }),
    proposal: Uuid.optional().meta({ description: 'Only the agreement born of this case.' }),
    status: z.enum(AGREEMENT_STATUSES).optional().meta({ description: 'Only agreements with this status today.' }),
    inForceOn: IsoDate.optional().meta({ description: 'Only agreements in force on this day.' }),
    q: text(200).min(1).optional().meta({ description: 'Only where title or number has these characters.' }),
  }),
  success: {
    status: 200,
    description: 'A page of agreements.',
    schema: pageShape(AgreementItemShape),
    example: () => ({ items: [sampleAgreementItem()], links: { self: '/v1/agreements?inForceOn=2027-07-01' } }),
    headers: ['Link'],
  },
  handle: async (call) => {
    const { pageSize, cursor, count, ...filter } = call.query;
    const page = await listAgreements(call.ports, call.actor, filter, pageOf({ pageSize, cursor, count }));
    return pageAnswer(call, page);
  },
});
