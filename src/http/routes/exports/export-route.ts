// GET /v1/exports/{table}: common to the three extracts.
import { z } from 'zod';
import { EXTRACTS, type ExtractName, extractRows } from '../../../app/extract.ts';
import { PROPOSAL_STATUSES } from '../../../domain/workflow/state.ts';
import { onlyOne } from '../../../lib/only-one.ts';
import {
  CSV_TYPE,
  endingOf,
  FORMATS,
  type Format,
  formatRows,
  NDJSON_TYPE,
  type Row,
  typeOf,
} from '../../../lib/table-formats.ts';
import { XLSX_TYPE } from '../../../lib/xlsx.ts';
import { type Operation, operation } from '../../operation.ts';
import { Id, momentQuery } from '../../shapes/building-blocks.ts';

const BY_TYPE: Readonly<Record<string, Format>> = { [NDJSON_TYPE]: 'ndjson', [XLSX_TYPE]: 'xlsx' };

/** The query parameter for the format of the rows. */
export const formatQuery = {
  format: z.enum(FORMATS).optional().meta({
    description:
      'The form of the rows: csv (comma, decimal point), csv-da (semicolon, decimal comma and byte order mark, as a Danish spreadsheet reads it), ndjson, or xlsx (a workbook of Excel). Where nothing is said the Accept header decides, and csv where that says nothing.',
  }),
};

/** @param sample one row, for the OpenAPI document */
export function exportRoute(
  operationId: string,
  name: ExtractName,
  about: { readonly summary: string; readonly rows: string },
  sample: Row,
): Operation {
  const { columns } = EXTRACTS[name];
  const listed = columns.map((column) => `| \`${column.name}\` | ${column.kind} | ${column.about} |`).join('\n');
  return operation({
    operationId,
    method: 'GET',
    path: `/exports/${name}`,
    tag: 'Integration',
    summary: about.summary,
    description: `${about.rows} Only of cases the caller may see, in the order of their ids, streamed.\n\n| column | kind | |\n|---|---|---|\n${listed}\n\nColumns keep their names and order; new ones come at the end. Money is exact decimal text. In CSV a text that a spreadsheet would run as a formula begins with an apostrophe, and line breaks stand within quotes.`,
    scope: 'proposals:read',
    query: z.strictObject({
      ...formatQuery,
      framework: Id.optional().meta({ description: 'Only cases under this framework.' }),
      cluster: Id.optional().meta({ description: 'Only cases of this cluster.' }),
      status: z.enum(PROPOSAL_STATUSES).optional().meta({ description: 'Only cases with this status.' }),
      updatedSince: momentQuery('Only cases changed at this moment or later, in UTC or with an offset.'),
    }),
    produces: [CSV_TYPE, NDJSON_TYPE, XLSX_TYPE],
    success: { status: 200, description: 'The rows of the extract.', text: sampleTexts(name, sample) },
    handle: async ({ ports, actor, query, language, accept }) => {
      const { format = BY_TYPE[accept ?? ''] ?? 'csv', ...filter } = query;
      const rows = await extractRows(ports, actor, name, filter, language);
      const filename = `opgavebro-${name}.${endingOf(format)}`;
      return {
        status: 200,
        stream: { type: typeOf(format), filename, chunks: formatRows(columns, rows, format, name) },
      };
    },
  });
}

function sampleTexts(name: ExtractName, sample: Row): () => Promise<Readonly<Record<string, string>>> {
  const text = async (format: Format) => {
    let whole = '';
    for await (const chunk of formatRows(EXTRACTS[name].columns, onlyOne([sample]), format, name)) whole += chunk;
    return whole;
  };
  // A workbook is binary and cannot be shown as an example.
  return async () => ({
    [CSV_TYPE]: await text('csv'),
    [NDJSON_TYPE]: await text('ndjson'),
    [XLSX_TYPE]: 'PK (a ZIP archive)',
  });
}
