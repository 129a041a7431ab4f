// GET /v1/proposals/{id}/figures
import { z } from 'zod';
import { figuresFile } from '../../../app/figures.ts';
import { getProposal } from '../../../app/see-proposal.ts';
import { onlyOne } from '../../../lib/only-one.ts';
import { CSV_TYPE, typeOf } from '../../../lib/table-formats.ts';
import { XLSX_TYPE } from '../../../lib/xlsx.ts';
import { versionTag } from '../../entity-tags.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';

export const getFiguresRoute = operation({
  operationId: 'getFigures',
  method: 'GET',
  path: '/proposals/{id}/figures',
  tag: 'Proposals',
  summary: 'Get the figures of a case as a file',
  description:
    'Units per party, keys, alternatives, costs and settlements as a workbook with a sheet for each table and a guide, or as CSV: one table after the other, each under a line with its name. Sheets and columns are named in the language of Accept-Language, and so are the words in them. Rows for what is not filled in yet stand in it too: it is the template. The same file is read by `importFigures`.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  produces: [XLSX_TYPE, CSV_TYPE],
  success: {
    status: 200,
    description: 'The figures of the case as it stands.',
    text: async () => ({
      [XLSX_TYPE]: 'PK (a ZIP archive)',
      [CSV_TYPE]: 'Number per party\r\nActivity,Party,"Number per year, expected"\r\nVisits,Odense Kommune,800\r\n',
    }),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async ({ ports, actor, params, accept, language }) => {
    const stored = await getProposal(ports, actor, params.id);
    // For If-Match of `importFigures`. The file itself also depends on its form, the language and the day: no 304.
    const etag = versionTag(stored.proposal.version);
    const form = accept === CSV_TYPE ? 'csv' : 'xlsx';
    const file = await figuresFile(ports, stored, form, language);
    const chunks = onlyOne(file);
    return { status: 200, etag, language, stream: { type: typeOf(form), filename: `opgavebro-tal.${form}`, chunks } };
  },
});
