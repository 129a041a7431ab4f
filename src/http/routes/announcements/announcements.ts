// GET and POST /v1/announcements · GET and PATCH /v1/announcements/{id} · POST /v1/announcements/{id}/closure ·
// POST /v1/announcements/{id}/answers
import { z } from 'zod';
import {
  announceCase,
  closeAnnouncement,
  getAnnouncement,
  hearAnnouncement,
  listAnnouncements,
  reviseAnnouncement,
} from '../../../app/registers/announcements.ts';
import { ANNOUNCEMENT_STATUSES } from '../../../domain/registers/announcement.ts';
import { TaskTypeId } from '../../../domain/registers/observation.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleAnnouncement, sampleNewAnnouncement } from '../../openapi/told-samples.ts';
import { type Operation, operation } from '../../operation.ts';
import {
  AnnouncementPatchShape,
  AnnouncementShape,
  announcementReply,
  ClosedShape,
  NewAnnouncementShape,
  presentAnnouncement,
} from '../../shapes/announcements.ts';
import { Id, text, Uuid } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape, SORTED_QUERY } from '../../shapes/lists.ts';
import { oneTold } from '../registers/one-told.ts';

const ANSWERED = { schema: AnnouncementShape, example: sampleAnnouncement, headers: ['ETag'] } as const;

const listAnnouncementsRoute = operation({
  operationId: 'listAnnouncements',
  method: 'GET',
  path: '/announcements',
  tag: 'Registers',
  summary: 'List early announcements',
  description:
    'Drafts that other clusters are told of before they are submitted, in the frameworks the caller sees; changed last first.',
  scope: 'proposals:read',
  query: z.strictObject({
    ...PAGE_QUERY,
    count: SORTED_QUERY.count,
    framework: Id.optional().meta({ description: 'Only of this framework.' }),
    place: Id.optional().meta({ description: 'Only of cases of this cluster.' }),
    taskType: TaskTypeId.optional().meta({ description: 'Only of this type of task.' }),
    proposal: Uuid.optional().meta({ description: 'Only the one of this case.' }),
    status: z.enum(ANNOUNCEMENT_STATUSES).optional().meta({ description: 'Only with this status.' }),
    q: text(200).min(1).optional().meta({ description: 'Only with these words.' }),
  }),
  success: {
    status: 200,
    description: 'A page of them, changed last first.',
    schema: pageShape(AnnouncementShape),
    example: () => ({ items: [sampleAnnouncement()], links: { self: '/v1/announcements' } }),
    headers: ['Link'],
  },
  handle: async (call) => {
    const { pageSize, cursor, count, ...filter } = call.query;
    const found = await listAnnouncements(call.ports, call.actor, filter, pageOf({ pageSize, cursor, count }));
    return pageAnswer(call, { ...found, items: found.items.map(presentAnnouncement) });
  },
});

const announceCaseRoute = operation({
  operationId: 'announceCase',
  method: 'POST',
  path: '/announcements',
  tag: 'Registers',
  summary: 'Announce a draft to the other clusters',
  description:
    'A coordinator of the case tells the other clusters of it while it is a draft: title, type of task, place, and why. They see what is announced, not the draft. Once for each case, and anew after it was closed; when the case is submitted, the notice takes over.',
  scope: 'proposals:write',
  body: NewAnnouncementShape,
  bodyExample: sampleNewAnnouncement,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The announcement, with the clusters that are told.',
    ...ANSWERED,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'not-found', 'past-drafting', 'entry-exists', 'framework-not-valid'],
  handle: async ({ ports, actor, key, body }) =>
    changedAnswer(await announceCase(ports, { actor, key, present: announcementReply(201) }, body)),
});

const ONE = oneTold({
  noun: 'announcement',
  answered: ANSWERED,
  present: presentAnnouncement,
  reply: announcementReply,
  get: {
    operationId: 'getAnnouncement',
    summary: 'Get an early announcement',
    run: getAnnouncement,
  },
  revise: {
    operationId: 'reviseAnnouncement',
    summary: 'Change an early announcement',
    description: 'A coordinator of its place writes it anew, as long as it is open.',
    body: AnnouncementPatchShape,
    bodyExample: () => ({ why: 'The talks have begun: who has agreed the night hours?' }),
    run: reviseAnnouncement,
  },
  hear: {
    operationId: 'hearAnnouncement',
    summary: 'Acknowledge or answer an early announcement',
    run: hearAnnouncement,
  },
  close: {
    operationId: 'closeAnnouncement',
    summary: 'Close an early announcement',
    description: 'With a reason: the idea is given up, or nothing more is asked. It stays in the register.',
    body: ClosedShape,
    bodyExample: () => ({ reason: 'The hospital keeps the task.' }),
    run: closeAnnouncement,
  },
});

export const ANNOUNCEMENT_OPERATIONS: readonly Operation[] = [listAnnouncementsRoute, announceCaseRoute, ...ONE];
