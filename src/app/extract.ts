// Extracts for data warehouses and spreadsheets: three tables with columns that keep their names and order. Money is decimal text.

import type { Actor } from '../domain/workflow/actor.ts';
import type { Language } from '../lib/localised.ts';
import { ECONOMY_COLUMNS, economyRows } from './extract-economy.ts';
import { FINDING_COLUMNS, findingRows } from './extract-findings.ts';
import type { ExtractedCase, ExtractFilter, ExtractNeed } from './extract-ports.ts';
import { PROPOSAL_COLUMNS, proposalRows } from './extract-proposals.ts';
import type { Ports } from './ports.ts';
import { getSight } from './see-proposal.ts';

/** `text` may hold what people wrote; `decimal` is exact, with a point. */
export type Column = {
  readonly name: string;
  readonly kind: 'id' | 'text' | 'whole' | 'decimal' | 'date' | 'instant';
  readonly about: string;
};
export type Row = Readonly<Record<string, string | number | null>>;

type Extract = {
  readonly columns: readonly Column[];
  readonly need: ExtractNeed;
  readonly rows: (found: ExtractedCase, language: Language) => readonly Row[];
};

export const EXTRACTS = {
  proposals: { columns: PROPOSAL_COLUMNS, need: 'state', rows: proposalRows },
  findings: { columns: FINDING_COLUMNS, need: 'assessments', rows: findingRows },
  economy: { columns: ECONOMY_COLUMNS, need: 'dossier', rows: economyRows },
} as const satisfies Readonly<Record<string, Extract>>;

export type ExtractName = keyof typeof EXTRACTS;

/** Rows in batches, within the actor's sight. */
export async function* extractRows(
  ports: Ports,
  actor: Actor,
  name: ExtractName,
  filter: ExtractFilter,
  language: Language,
): AsyncGenerator<readonly Row[]> {
  const { need, rows }: Extract = EXTRACTS[name];
  const sight = await getSight(ports, actor);
  for await (const batch of ports.extracts.batches(sight, filter, need)) yield batch.flatMap((found) => rows(found, language));
}
