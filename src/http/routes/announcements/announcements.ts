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
import { changedAnswer, resourceAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { sampleAnnouncement, sampleAnswer, sampleNewAnnouncement } from '../../openapi/told-samples.ts';
import { type Operation, operation } from '../../operation.ts';
import {
  AnnouncementPatchShape,
  AnnouncementShape,
  announcementReply,
  ClosedShape,
  NewAnnouncementShape,
  presentAnnouncement,
} from '../../shapes/announcements.ts';
import { Id, idParam, text, Uuid } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape, SORTED_QUERY } from '../../shapes/lists.ts';
import { HearingShape } from '../../shapes/told.ts';

const ofOne = z.strictObject({ id: idParam('announcement') });
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

const getAnnouncementRoute = operation({
  operationId: 'getAnnouncement',
  method: 'GET',
  path: '/announcements/{id}',
  tag: 'Registers',
  summary: 'Get an early announcement',
  description: 'With the clusters that were told and what they answered, for whoever sees its framework.',
  scope: 'proposals:read',
  params: ofOne,
  conditional: true,
  success: { status: 200, description: 'The announcement as it stands.', ...ANSWERED },
  refusals: ['not-found'],
  handle: async (call) => {
    const found = await getAnnouncement(call.ports, call.actor, call.params.id);
    return resourceAnswer(call, versionTag(found.version), () => JSON.stringify(presentAnnouncement(found)));
  },
});

const reviseAnnouncementRoute = operation({
  operationId: 'reviseAnnouncement',
  method: 'PATCH',
  path: '/announcements/{id}',
  tag: 'Registers',
  summary: 'Change an early announcement',
  description: 'A coordinator of its place writes it anew, as long as it is open.',
  scope: 'proposals:write',
  params: ofOne,
  body: AnnouncementPatchShape,
  bodyExample: () => ({ why: 'The talks have begun: who has agreed the night hours?' }),
  mergePatch: true,
  ifMatch: 'required',
  success: { status: 200, description: 'The announcement as it was changed.', ...ANSWERED },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed'],
  handle: async ({ ports, actor, ifMatch, params, body }) => {
    const asked = { actor, expected: ifMatch, present: announcementReply(200) };
    return changedAnswer(await reviseAnnouncement(ports, asked, params.id, body));
  },
});

const hearAnnouncementRoute = operation({
  operationId: 'hearAnnouncement',
  method: 'POST',
  path: '/announcements/{id}/answers',
  tag: 'Registers',
  summary: 'Acknowledge or answer an early announcement',
  description:
    'The coordinator of a cluster that was told acknowledges it, or answers in words; the planner registers what a cluster answered elsewhere. A later answer of the cluster replaces its earlier one.',
  scope: 'proposals:write',
  params: ofOne,
  body: HearingShape,
  bodyExample: sampleAnswer,
  ifMatch: 'accepted',
  idempotency: 'required',
  success: { status: 200, description: 'The announcement with the answer.', ...ANSWERED },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: announcementReply(200) };
    return changedAnswer(await hearAnnouncement(ports, asked, params.id, body));
  },
});

const closeAnnouncementRoute = operation({
  operationId: 'closeAnnouncement',
  method: 'POST',
  path: '/announcements/{id}/closure',
  tag: 'Registers',
  summary: 'Close an early announcement',
  description: 'With a reason: the idea is given up, or nothing more is asked. It stays in the register.',
  scope: 'proposals:write',
  params: ofOne,
  body: ClosedShape,
  bodyExample: () => ({ reason: 'The hospital keeps the task.' }),
  ifMatch: 'accepted',
  idempotency: 'required',
  success: { status: 200, description: 'The announcement with the reason.', ...ANSWERED },
  refusals: ['forbidden', 'not-found', 'stale', 'entry-closed'],
  handle: async ({ ports, actor, key, ifMatch, params, body }) => {
    const asked = { actor, key, expected: ifMatch, present: announcementReply(200) };
    return changedAnswer(await closeAnnouncement(ports, asked, params.id, body.reason));
  },
});

export const ANNOUNCEMENT_OPERATIONS: readonly Operation[] = [
  listAnnouncementsRoute,
  announceCaseRoute,
  getAnnouncementRoute,
  reviseAnnouncementRoute,
  hearAnnouncementRoute,
  closeAnnouncementRoute,
];
