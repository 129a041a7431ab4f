// GET /v1/agreements-due and /agreements-calendar: what falls due, as JSON and as an iCalendar file.
import { z } from 'zod';
import { listDue } from '../../../app/read-agreements.ts';
import { calendarFile } from '../../../app/read-calendar.ts';
import { DUE_KINDS } from '../../../domain/agreement/due.ts';
import { addMonths } from '../../../lib/iso-date.ts';
import { onlyOne } from '../../../lib/only-one.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleDue } from '../../openapi/sample-agreement.ts';
import { operation } from '../../operation.ts';
import { FrameworkRef, Id, IsoDate, named, text, Uuid, Version } from '../../shapes/building-blocks.ts';

/** RFC 5545. */
const CALENDAR_TYPE = 'text/calendar';

const DueShape = named(
  'AgreementDue',
  'Something that falls due in an agreement. `act`: somebody has to do something. `every`: it comes again after so many months, until `until`; without, nothing has to be done from that day.',
  z.strictObject({
    kind: z.enum(DUE_KINDS),
    date: IsoDate,
    act: z.boolean(),
    party: Id.nullable(),
    what: text(64).nullable().meta({
      description: 'Id of the condition, milestone or trigger, the period, the year, or what an evaluation concluded.',
    }),
    every: z.number().int().min(1).max(12).nullable(),
    until: IsoDate.nullable(),
    words: text(2000).nullable().meta({ description: 'What the condition or milestone says.' }),
    owner: text(200).nullable().meta({ description: 'Whose the condition is.' }),
    agreement: Uuid,
    number: text(40),
    edition: Version.meta({ description: 'Which edition of the agreement: they share the number.' }),
    title: text(200),
    body: text(64),
    clusters: z.array(Id).max(60),
    framework: FrameworkRef,
  }),
);

const filter = {
  framework: Id.optional().meta({ description: 'Only in agreements under this framework.' }),
  cluster: Id.optional().meta({ description: 'Only in agreements of this cluster.' }),
  party: Id.optional().meta({ description: 'Only what concerns this party.' }),
  agreement: Uuid.optional().meta({ description: 'Only in this agreement.' }),
  kind: z.enum(DUE_KINDS).optional().meta({ description: 'Only what is of this kind.' }),
};

export const listDueRoute = operation({
  operationId: 'listDue',
  method: 'GET',
  path: '/agreements-due',
  tag: 'Agreements',
  summary: 'List what falls due in agreements',
  description:
    'Everything that falls due until a day, the earliest first: every `kind` that the parameter names. Without `from` what is overdue too. What comes again stands once, on its next day.',
  scope: 'proposals:read',
  query: z.strictObject({
    from: IsoDate.optional().meta({ description: 'The first day that counts.' }),
    to: IsoDate.meta({ description: 'The last day that counts.' }),
    ...filter,
  }),
  conditional: true,
  success: {
    status: 200,
    description: 'What falls due until the day.',
    schema: named(
      'AgreementsDue',
      'What falls due until the day.',
      z.strictObject({ items: z.array(DueShape).max(5000) }),
    ),
    example: () => ({ items: [sampleDue()] }),
    headers: ['ETag'],
  },
  handle: async (call) => {
    const { kind, ...asked } = call.query;
    const items = await listDue(call.ports, call.actor, { ...asked, kinds: kind && [kind] });
    return contentAnswer(call, { items: items.map(({ madeAt: _, ...item }) => item) });
  },
});

export const getCalendarRoute = operation({
  operationId: 'getCalendar',
  method: 'GET',
  path: '/agreements-calendar',
  tag: 'Agreements',
  summary: 'Get what falls due as a calendar',
  description:
    'What falls due as an iCalendar file, a whole day for each, what comes again on each of its days. Fetched with a bearer token like everything else: an address that needs none could be read by whoever has it, so there is none.',
  scope: 'proposals:read',
  query: z.strictObject({
    from: IsoDate.optional().meta({ description: 'The first day; today where nothing is said.' }),
    to: IsoDate.optional().meta({
      description: 'The last day: a year after the first where nothing is said, five years after it at most.',
    }),
    ...filter,
  }),
  produces: [CALENDAR_TYPE],
  success: {
    status: 200,
    description: 'The calendar of what falls due.',
    text: async () => ({ [CALENDAR_TYPE]: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…\r\nEND:VCALENDAR\r\n' }),
  },
  handle: async ({ ports, actor, language, query }) => {
    const from = query.from ?? ports.clock().today;
    const asked = { ...query, from, to: query.to ?? addMonths(from, 12) };
    const chunks = onlyOne(await calendarFile(ports, actor, asked, language));
    return { status: 200, language, stream: { type: `${CALENDAR_TYPE}; charset=utf-8`, filename: FILE, chunks } };
  },
});

const FILE = 'opgavebro-aftaler.ics';
