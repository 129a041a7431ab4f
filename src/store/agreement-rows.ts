// The rows and columns derived from an agreement, for lists and registers. Writing and verifying share them. Pure.
import { readReported } from '../domain/agreement/periods.ts';
import type { Agreement, AgreementParty } from '../domain/agreement/state.ts';
import { boundOf, endingOf, inForceFrom, inForceTo } from '../domain/agreement/validity.ts';
import { toOre } from '../domain/economics/money.ts';
import type { agreementParty, agreementReport, agreement as agreements } from './agreement-schema.ts';
import { NO_DAY } from './statement.ts';

type Columns = typeof agreements.$inferInsert;

/** The columns of its row, except the state and the register columns. */
export function agreementRowOf(agreement: Agreement) {
  const { terms, framework, origin } = agreement;
  return {
    lineage: agreement.lineage,
    edition: agreement.edition,
    number: agreement.number,
    proposalId: origin.kind === 'case' ? origin.proposal : null,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    clusters: [...agreement.clusters],
    parties: agreement.parties.map(({ party }) => party),
    body: agreement.body,
    taskType: terms.taskType ?? null,
    title: terms.title,
    inForceFrom: inForceFrom(agreement) ?? NO_DAY,
    inForceTo: inForceTo(agreement) ?? NO_DAY,
    ending: endingOf(agreement) ?? null,
    version: agreement.version,
    createdAt: agreement.createdAt,
    updatedAt: agreement.updatedAt,
  } satisfies Partial<Columns>;
}

type PartyRow = Omit<typeof agreementParty.$inferInsert, 'agreementId'>;

export function partyRowsOf(agreement: Agreement): readonly PartyRow[] {
  return agreement.parties.map((party) => {
    const bound = boundOf(agreement, party);
    return {
      ...{ party: party.party, kind: party.kind, side: party.side, answer: party.answer },
      ...{ boundFrom: bound?.from ?? NO_DAY, boundTo: bound?.to ?? NO_DAY },
      ...priceOf(agreement, party),
    };
  });
}

/**
 * The party's price by the first per-unit tariff, and whether its terms differ because of its own amount or a
 * reservation.
 */
function priceOf({ terms }: Agreement, { party, answer }: AgreementParty) {
  const tariff = terms.tariffs.find(({ model }) => model === 'per-unit');
  const own = tariff?.exceptions?.find((exception) => exception.party === party)?.amount;
  const kroner = own ?? tariff?.amount;
  return {
    pricePerUnit: kroner === undefined ? null : toOre(kroner),
    otherTerms: own !== undefined || answer === 'joined-with-reservation',
  };
}

type ReportRow = Omit<typeof agreementReport.$inferInsert, 'agreementId'>;

export function reportRowsOf({ reports, terms }: Agreement): readonly ReportRow[] {
  return reports.flatMap(({ party, period, figures, earlier, at }) => {
    const found = readReported(period, terms);
    if (!found) return [];
    const days = { fromDate: found.from, toDate: found.to };
    return [{ party, period, ...days, figures: JSON.stringify(figures), corrections: earlier.length, at }];
  });
}
