// Extracts for data warehouses and spreadsheets: three tables whose columns keep their names and order. Money is text
// with a decimal point.
import { setImmediate as pause } from 'node:timers/promises';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { computeEconomy } from '../domain/economics/economy.ts';
import { caseTypeOf } from '../domain/governance/case-types.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Language } from '../lib/localised.ts';
import type { Column, Row } from '../lib/table-formats.ts';
import { ECONOMY_COLUMNS, economyRows } from './extract-economy.ts';
import { FINDING_COLUMNS, findingRows } from './extract-findings.ts';
import type { ExtractedCase, ExtractFilter, ExtractNeed } from './extract-ports.ts';
import { PROPOSAL_COLUMNS, proposalRows } from './extract-proposals.ts';
import { refuseUnknown } from './known-filters.ts';
import type { Ports } from './ports.ts';
import { frameworkOf, getSight } from './see-proposal.ts';

type Extract = {
  readonly columns: readonly Column[];
  readonly need: ExtractNeed;
  readonly rows: (found: ExtractedCase, language: Language, ports: Ports) => readonly Row[] | Promise<readonly Row[]>;
};

export const EXTRACTS = {
  proposals: { columns: PROPOSAL_COLUMNS, need: 'state', rows: proposalRows },
  findings: { columns: FINDING_COLUMNS, need: 'assessments', rows: findingRows },
  economy: { columns: ECONOMY_COLUMNS, need: 'dossier', rows: economyOf },
} as const satisfies Readonly<Record<string, Extract>>;

export type ExtractName = keyof typeof EXTRACTS;

/** Computes the economy without draws. Yields to other requests before each case. */
async function economyOf(
  { proposal, dossier: text }: ExtractedCase,
  _language: Language,
  ports: Ports,
): Promise<readonly Row[]> {
  const dossier = JSON.parse(text ?? '{}') as Dossier;
  if (!dossier.economy) return [];
  await pause();
  const framework = await frameworkOf(ports, proposal);
  const { parties, settings } = framework;
  const result = computeEconomy(dossier, {
    caseType: caseTypeOf(framework, proposal.caseType),
    discountRates: settings.discountRates,
    priceIndex: settings.priceIndex ?? [],
    dossierHash: proposal.dossierHash,
    draws: 0,
    parties,
  });
  return economyRows({ proposal: proposal.id, revision: proposal.revision }, dossier.economy, result);
}

/** Rows in batches, of cases that the actor may see. Refusal `invalid` for an unknown framework or cluster. */
export async function extractRows(
  ports: Ports,
  actor: Actor,
  name: ExtractName,
  filter: ExtractFilter,
  language: Language,
): Promise<AsyncIterable<readonly Row[]>> {
  await refuseUnknown(ports, filter);
  return rowsOf(ports, actor, name, filter, language);
}

async function* rowsOf(
  ports: Ports,
  actor: Actor,
  name: ExtractName,
  filter: ExtractFilter,
  language: Language,
): AsyncGenerator<readonly Row[]> {
  const { need, rows }: Extract = EXTRACTS[name];
  const sight = await getSight(ports, actor);
  for await (const batch of ports.extracts.batches(sight, filter, need)) {
    const found: Row[] = [];
    for (const one of batch) found.push(...(await rows(one, language, ports)));
    yield found;
  }
}
