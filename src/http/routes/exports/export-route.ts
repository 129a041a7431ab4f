// GET /v1/exports/{table}: what the three extracts have in common.
import { z } from 'zod';
import { EXTRACTS, type ExtractName, extractRows, type Row } from '../../../app/extract.ts';
import { CSV_TYPE, FORMATS, type Format, formatRows, NDJSON_TYPE, typeOf } from '../../extract-formats.ts';
import { type Operation, operation } from '../../operation.ts';
import { Id } from '../../shapes/building-blocks.ts';

/** @param sample one row, for the document. */
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
    description: `${about.rows} Only of cases the caller may see, in the order of their ids, streamed.\n\n| column | kind | |\n|---|---|---|\n${listed}\n\nColumns keep their names and order; new ones come at the end. Money is exact decimal text. In CSV a text that a spreadsheet would run as a formula begins with an apostrophe.`,
    scope: 'proposals:read',
    query: z.strictObject({
      format: z.enum(FORMATS).optional().meta({
        description:
          'The form of the rows: csv (comma, decimal point), csv-da (semicolon, decimal comma and byte order mark, as a Danish spreadsheet reads it), or ndjson. Where nothing is said the Accept header decides, and csv where that says nothing.',
      }),
      framework: Id.optional().meta({ description: 'Only cases under this framework.' }),
      cluster: Id.optional().meta({ description: 'Only cases of this cluster.' }),
    }),
    produces: [CSV_TYPE, NDJSON_TYPE],
    success: { status: 200, description: 'The rows of the extract.', text: sampleTexts(name, sample) },
    handle: async ({ ports, actor, query, language, accept }) => {
      const format: Format = query.format ?? (accept === NDJSON_TYPE ? 'ndjson' : 'csv');
      const rows = extractRows(ports, actor, name, { framework: query.framework, cluster: query.cluster }, language);
      const filename = `opgavebro-${name}.${format === 'ndjson' ? 'ndjson' : 'csv'}`;
      return { status: 200, stream: { type: typeOf(format), filename, chunks: formatRows(columns, rows, format) } };
    },
  });
}

function sampleTexts(name: ExtractName, sample: Row): () => Promise<Readonly<Record<string, string>>> {
  const text = async (format: Format) => {
    const batches = (async function* one() {
      yield [sample];
    })();
    let whole = '';
    for await (const chunk of formatRows(EXTRACTS[name].columns, batches, format)) whole += chunk;
    return whole;
  };
  return async () => ({ [CSV_TYPE]: await text('csv'), [NDJSON_TYPE]: await text('ndjson') });
}
