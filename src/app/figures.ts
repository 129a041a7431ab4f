// Exports and imports the figures of a case: units per party, costs, settlements and keys.

import { Dossier } from '../domain/dossier/dossier.ts';
import { compareFigures, type FigureChange } from '../domain/dossier/figures/compare-figures.ts';
import { inTheFile } from '../domain/dossier/figures/faults-of-dossier.ts';
import { municipalitiesOf } from '../domain/dossier/figures/municipalities.ts';
import { type Reading, readFigures } from '../domain/dossier/figures/read-figures.ts';
import type { GivenSheet } from '../domain/dossier/figures/sheets.ts';
import { withRowsToFill, writeFigures } from '../domain/dossier/figures/write-figures.ts';
import { zodFaults } from '../domain/dossier/zod-faults.ts';
import { Refusal } from '../domain/refusal.ts';
import { dossierFaults } from '../domain/workflow/commands/check-dossier.ts';
import { permit } from '../domain/workflow/commands/command.ts';
import { reviseDossier, settleDossier } from '../domain/workflow/commands/revise-dossier.ts';
import type { Context } from '../domain/workflow/guards.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import type { Language } from '../lib/localised.ts';
import { type Asked, changeProposal, compareVersion, sealDossier } from './change-proposal.ts';
import { figuresCsv, figuresWorkbook, sheetsOfFile } from './figures-file.ts';
import type { Changed, Ports, Reply, StoredProposal } from './ports.ts';
import { parseDossier } from './read-dossier.ts';
import { contextOf, frameworkOf, getProposal } from './see-proposal.ts';

type FiguresForm = 'xlsx' | 'csv';

/** The file for the current dossier, with empty rows for what is missing. */
export async function figuresFile(
  ports: Ports,
  { proposal, dossier }: StoredProposal,
  form: FiguresForm,
  language: Language,
): Promise<Buffer> {
  const framework = await frameworkOf(ports, proposal);
  const parsed = parseDossier(dossier);
  const municipalities = municipalitiesOf(parsed, {
    framework,
    clusters: proposal.clusters,
    today: ports.clock().today,
  });
  const about = { parties: framework.parties, municipalities, language };
  const tables = withRowsToFill(writeFigures(parsed, about), about);
  return form === 'xlsx' ? figuresWorkbook(tables, language) : Buffer.from(figuresCsv(tables, language));
}

/** What a file of figures changes, and which parts of it were not recognised. */
export type FiguresTold = { readonly changes: readonly FigureChange[]; readonly unknown: Reading['unknown'] };
type FiguresGiven = { readonly file: Uint8Array; readonly language: Language };

/**
 * Reads a file and compares it with the current case. Stores nothing. Refusals: `not-found`, `stale`, those of an edit,
 * and `invalid` with every fault, each with its sheet, row and column.
 */
export async function tryFigures(
  ports: Ports,
  { actor, expected }: Pick<Asked, 'actor' | 'expected'>,
  id: string,
  given: FiguresGiven,
): Promise<FiguresTold & { readonly stored: StoredProposal }> {
  const sheets = await sheetsOfFile(given.file);
  const stored = await getProposal(ports, actor, id);
  const context = await contextOf(ports, actor, stored.proposal);
  permit('edit', { proposal: stored.proposal, context });
  compareVersion(stored.proposal, expected);
  const { told } = read(sheets, parseDossier(stored.dossier), stored.proposal, context, given.language);
  return { ...told, stored };
}

/**
 * Saves the figures of the file as a new revision; saves nothing where they equal those of the case. Refusals as above,
 * and those of changeProposal.
 */
export async function importFigures(
  ports: Ports,
  asked: Omit<Asked, 'present'> & { readonly present: (after: StoredProposal, told: FiguresTold) => Reply },
  id: string,
  given: FiguresGiven,
): Promise<Changed> {
  const sheets = await sheetsOfFile(given.file);
  let told: FiguresTold = { changes: [], unknown: [] };
  const present = (after: StoredProposal) => asked.present(after, told);
  return changeProposal(ports, { ...asked, present }, { proposal: id }, ({ proposal, dossier: before, context }) => {
    permit('edit', { proposal, context });
    const found = read(sheets, before, proposal, context, given.language);
    told = found.told;
    const after = settleDossier(before, found.dossier);
    const saved = sealDossier(ports, after);
    const { externalIds } = proposal;
    return { event: reviseDossier(proposal, { before, after, dossierHash: saved.hash, externalIds }, context), saved };
  });
}

function read(
  sheets: readonly GivenSheet[],
  before: Dossier,
  { clusters }: Pick<Proposal, 'clusters'>,
  { framework, today }: Pick<Context, 'framework' | 'today'>,
  language: Language,
): { readonly dossier: Dossier; readonly told: FiguresTold } {
  const about = {
    parties: framework.parties,
    language,
    municipalities: municipalitiesOf(before, { framework, clusters, today }),
  };
  const reading = readFigures(sheets, before, about);
  const parsed = Dossier.safeParse(reading.dossier);
  const known = new Set(dossierFaults(before, framework).map(({ pointer, code }) => `${pointer} ${code}`));
  const found = parsed.success ? dossierFaults(parsed.data, framework) : zodFaults(parsed.error);
  // Faults that the case had before are not reported for the file.
  const own = found.filter(({ pointer, code }) => !known.has(`${pointer} ${code}`));
  const faults = [...reading.faults, ...(reading.faults.length > 0 ? [] : inTheFile(own, reading, language))];
  if (faults.length > 0 || !parsed.success)
    throw new Refusal('invalid', { faults: faults.map((fault) => ({ ...fault, pointer: `/file${fault.pointer}` })) });
  return { dossier: parsed.data, told: { changes: compareFigures(before, reading, about), unknown: reading.unknown } };
}
