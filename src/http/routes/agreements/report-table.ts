// GET and POST /v1/agreements/{id}/report-table: a template of reports, and the reports filled in, as CSV.
import { z } from 'zod';
import { reportTable, reportTemplate, type TableReported } from '../../../app/report-table.ts';
import type { Agreement } from '../../../domain/agreement/state.ts';
import { onlyOne } from '../../../lib/only-one.ts';
import { CSV_TYPE, formatRows, typeOf } from '../../../lib/table-formats.ts';
import { changedAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { agreementTag } from '../../shapes/agreement.ts';
import { PeriodText } from '../../shapes/agreement-parts.ts';
import { Id, idParam, named, text } from '../../shapes/building-blocks.ts';

const params = z.strictObject({ id: idParam('agreement') });
const SAMPLE = 'Party,Period,Courses,Cost in the period,Remark\r\nOdense Kommune,2027-H2,210,1450000,\r\n';

export const getReportTemplateRoute = operation({
  operationId: 'getReportTemplate',
  method: 'GET',
  path: '/agreements/{id}/report-table',
  tag: 'Agreements',
  summary: 'Get a template for reports',
  description:
    'A table with a column for each figure of the agreement and a row for each period that has ended and is not reported, of the parties the caller speaks for. In Danish and Swedish with semicolons and a byte order mark, as their spreadsheets read it.',
  scope: 'proposals:read',
  params,
  produces: [CSV_TYPE],
  success: { status: 200, description: 'The template to fill in, as CSV.', text: async () => ({ [CSV_TYPE]: SAMPLE }) },
  refusals: ['not-found'],
  handle: async ({ ports, actor, params: { id }, language }) => {
    const { columns, rows } = await reportTemplate(ports, actor, id, language);
    const format = language === 'en' ? 'csv' : 'csv-da';
    const chunks = formatRows(columns, onlyOne(rows), format, '');
    return { status: 200, language, stream: { type: typeOf(format), filename: 'opgavebro-reports.csv', chunks } };
  },
});

const line = z.number().int().min(1).max(1_048_576);
const Reported = named(
  'AgreementReportTable',
  'The reports that were read from a table, each with the line it stands on.',
  z.strictObject({
    dryRun: z.boolean(),
    reports: z.array(z.strictObject({ row: line, party: Id, period: PeriodText })).max(100_000),
    breaches: z.array(Id).max(20).meta({ description: 'The triggers that these reports set off.' }),
  }),
);

export const reportTableRoute = operation({
  operationId: 'reportTable',
  method: 'POST',
  path: '/agreements/{id}/report-table',
  tag: 'Agreements',
  summary: 'Report by a table',
  description:
    'A row for each party and period, a column for each figure by its name or id; commas, semicolons or tabs between, numbers as they are written in the language of `Accept-Language`. UTF-8, or `charset=windows-1252` where the header says so. Every fault names its line and column: its pointer is `/4/Courses`. All rows are kept or none; a dry run keeps none and says what would be.',
  scope: 'proposals:write',
  params,
  query: z.strictObject({
    dryRun: z.enum(['true', 'false']).optional().meta({ description: 'Only try it; `false` where nothing is said.' }),
  }),
  body: text(1_048_576).min(1),
  csvBody: true,
  // The use-case reports personal numbers too, by line and column.
  dossierBody: true,
  bodyExample: () => SAMPLE,
  ifMatch: 'accepted',
  idempotency: 'required',
  success: {
    status: 200,
    description: 'What was read, row by row.',
    schema: Reported,
    example: () => ({
      dryRun: false,
      reports: [{ row: 2, party: 'kommune-461', period: '2027-H2' }],
      breaches: [],
    }),
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'stale'],
  handle: async ({ ports, actor, params: { id }, query, body, language, ifMatch, key }) => {
    const present = (done: TableReported, after: Agreement) => ({
      status: 200,
      body: JSON.stringify(done),
      etag: agreementTag(after, ports.clock().today, true),
    });
    const asked = { actor, expected: ifMatch, key, language, dryRun: query.dryRun === 'true' };
    return changedAnswer(await reportTable(ports, asked, id, body, present));
  },
});
