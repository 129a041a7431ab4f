// POST /v1/proposals/{id}/figures
import { z } from 'zod';
import { importFigures, tryFigures } from '../../../app/figures.ts';
import { changedAnswer } from '../../answers.ts';
import { versionTag } from '../../entity-tags.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { FiguresInput, FiguresShape, figuresText } from '../../shapes/figures.ts';

export const importFiguresRoute = operation({
  operationId: 'importFigures',
  method: 'POST',
  path: '/proposals/{id}/figures',
  tag: 'Proposals',
  summary: 'Read the figures of a case from a file',
  description:
    'A file as `getFigures` gives it, filled in. A sheet says all rows of its table: what is not there goes; a sheet or column that is left out stays as the case has it. Rows are known by their id, their party or their name, so that the same file read twice changes nothing. Every fault is told with sheet, row and column, and then nothing is saved. With `dryRun` nothing is saved either way. Like any change of the dossier it is a new revision, and voids approvals of the steps it touches.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('proposal') }),
  body: FiguresInput,
  bodyExample: () => ({
    file: Buffer.from('Number per party\nActivity,Party,"Number per year, expected"\nVisits,461,800\n').toString(
      'base64',
    ),
    dryRun: true,
  }),
  dossierBody: true,
  ifMatch: 'required',
  success: {
    status: 200,
    description: 'What the file changes, or with `dryRun` would change.',
    schema: FiguresShape,
    example: () => ({
      dryRun: true,
      version: 4,
      changes: [
        {
          sheet: 'Number per party',
          kind: 'changed',
          name: 'Odense Kommune',
          column: 'Number per year, expected',
          before: 780,
          after: 800,
        },
      ],
      unknown: [{ sheet: 'Guide' }],
      links: { proposal: '/v1/proposals/0199c0de-0000-7000-8000-000000000001' },
    }),
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'under-review', 'finally-decided', 'stale'],
  handle: async ({ ports, actor, ifMatch, key, params, body, language }) => {
    const { dryRun = false } = body;
    const given = { file: Buffer.from(body.file, 'base64'), language };
    const caller = { actor, expected: ifMatch, key };
    if (dryRun) {
      const { stored, ...told } = await tryFigures(ports, caller, params.id, given);
      return { status: 200, etag: versionTag(stored.proposal.version), body: figuresText(stored, told, true) };
    }
    const present = (after: Parameters<typeof figuresText>[0], told: Parameters<typeof figuresText>[1]) => ({
      status: 200,
      body: figuresText(after, told, false),
      etag: versionTag(after.proposal.version),
    });
    return changedAnswer(await importFigures(ports, { ...caller, present }, params.id, given));
  },
});
