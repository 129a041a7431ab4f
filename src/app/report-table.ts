// Reports as a table: one row for each party and period, one column for each figure. A template to fill, and what was
// filled read back, with every fault at its row and column.
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
 * A row for each period that has ended and is not reported, of the parties that the actor speaks for; the columns alone
 * for everybody else. Refusal `not-found`.
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

/** What the reports of a table come to; `breaches` are the triggers that they set off. */
export type TableReported = {
  readonly dryRun: boolean;
  readonly reports: readonly Pick<ReportOfRow, 'row' | 'party' | 'period'>[];
  readonly breaches: readonly string[];
};

type Asked = Omit<AskedOfAgreement, 'present'> & { readonly language: Language; readonly dryRun: boolean };

/**
 * All rows stand or fall together; a dry run only says what would be. Refusals: those of changeAgreement and of the
 * command, and `invalid` with every fault at its row and column.
 * @param present the answer, kept with the key
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

/** The faults of reading and those of the rules together, each at its row and column. */
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
