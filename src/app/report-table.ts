// Reports as a table: one row per party and period, one column per figure. Makes a template to fill in, and reads a
// filled-in table, with every fault at its row and column.
import { reportSeveral } from '../domain/agreement/commands/report.ts';
import { evolveAgreement } from '../domain/agreement/evolve.ts';
import { speaksFor } from '../domain/agreement/guards.ts';
import { periodsToReport } from '../domain/agreement/periods.ts';
import {
  atCell,
  columnNames,
  type ReadTable,
  type ReportOfRow,
  readReportTable,
} from '../domain/agreement/report-table.ts';
import { COLUMN_WORDS } from '../domain/agreement/report-words.ts';
import { type Agreement, hasJoined } from '../domain/agreement/state.ts';
import { partyName } from '../domain/governance/names.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/workflow/actor.ts';
import type { Language } from '../lib/localised.ts';
import type { Column, Row } from '../lib/table-formats.ts';
import { type AskedOfAgreement, changeAgreement } from './change-agreement.ts';
import { compareVersion } from './change-proposal.ts';
import type { Changed, Ports } from './ports.ts';
import { agreementContext, getAgreement } from './read-agreements.ts';

type TableOfReports = { readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/**
 * One row for each ended, unreported period of the parties that the actor represents; only columns for other actors.
 * Refusal `not-found`.
 */
export async function reportTemplate(
  ports: Ports,
  actor: Actor,
  id: string,
  language: Language,
): Promise<TableOfReports> {
  const agreement = await getAgreement(ports, actor, id);
  const { framework, today } = await agreementContext(ports, actor, agreement);
  const columns = columnNames(agreement.terms, language).map((name) => ({ name, kind: 'text' as const, about: '' }));
  const { party: partyWords, period: periodWords } = COLUMN_WORDS;
  const rows = agreement.parties
    .filter((party) => party.side !== 'other' && hasJoined(party) && speaksFor(actor, party.party, framework))
    .flatMap((party) =>
      periodsToReport(agreement, party, today).map((period) => ({
        [partyWords[language]]: partyName(framework, party.party),
        [periodWords[language]]: period.id,
      })),
    );
  return { columns, rows };
}

/** The result of a table; `breaches` are the triggers that the reports set off. */
export type TableReported = {
  readonly dryRun: boolean;
  readonly reports: readonly Pick<ReportOfRow, 'row' | 'party' | 'period'>[];
  readonly breaches: readonly string[];
};

type Asked = Omit<AskedOfAgreement, 'present'> & { readonly language: Language; readonly dryRun: boolean };

/**
 * Saves all rows or none; a dry run saves nothing. Refusals: those of changeAgreement and of the command, and `invalid`
 * with every fault at its row and column.
 * @param present makes the answer, which is kept with the key
 */
export async function reportTable(
  ports: Ports,
  { language, dryRun, ...asked }: Asked,
  id: string,
  text: string,
  present: (done: TableReported, after: Agreement) => ReturnType<AskedOfAgreement['present']>,
): Promise<Changed> {
  const before = await getAgreement(ports, asked.actor, id);
  const context = await agreementContext(ports, asked.actor, before);
  const read = readReportTable(text, before, context.framework, language);
  const decided = (agreement: Agreement, by: typeof context) => {
    const { events, faults } = tried(() => reportSeveral(agreement, read.reports, by), read);
    if (faults.length > 0) throw new Refusal('invalid', { faults });
    return events;
  };
  const done = (after: Agreement, breaches: readonly string[]) =>
    present(
      { dryRun, reports: read.reports.map(({ row, party, period }) => ({ row, party, period })), breaches },
      after,
    );
  if (dryRun) {
    compareVersion(before, asked.expected);
    const events = decided(before, context);
    const after = events.reduce<Agreement>(evolveAgreement, before);
    return { replayed: false, reply: done(after, events.flatMap(breachesOf)) };
  }
  let breaches: readonly string[] = [];
  return changeAgreement(ports, { ...asked, present: (after) => done(after, breaches) }, id, (agreement, by) => {
    const events = decided(agreement, by);
    breaches = events.flatMap(breachesOf);
    return events;
  });
}

function breachesOf({ data }: { readonly data: object }): readonly string[] {
  return 'breaches' in data ? (data.breaches as readonly string[]) : [];
}

/** Faults of parsing and of the rules, each at its row and column. */
function tried<T>(attempt: () => readonly T[], read: ReadTable) {
  const { reports, faults } = read;
  try {
    const events = reports.length > 0 || faults.length === 0 ? attempt() : [];
    return { events, faults };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    return { events: [], faults: [...faults, ...error.faults.map((fault) => atCell(fault, read))] };
  }
}
