// The parts of a statement that write an agreement: its row, parties, reports, due items, years and events. All of the
// statement is written or nothing.

import type { AgreementWrite } from '../app/agreement-ports.ts';
import type { EventContext } from '../app/integration-ports.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { statusOn } from '../domain/agreement/validity.ts';
import { danishDay } from '../lib/danish-clock.ts';
import { currentTrace } from '../lib/trace-context.ts';
import { dueRowsOf, duesGone, duesMade } from './agreement-dues.ts';
import { agreementRowOf, partyRowsOf, reportRowsOf } from './agreement-rows.ts';
import { agreementParty, agreementReport, agreement as agreements } from './agreement-schema.ts';
import { yearRowsOf, yearsGone, yearsMade } from './agreement-years.ts';
import { insertEvents } from './insert-events.ts';
import { columnsIn, insertInto, namesOf, recordsOf, setting, tableIn, takingNew } from './names.ts';
import { registerColumns } from './registers-anew.ts';
import type { Parameters } from './statement.ts';
import { type SealedEvent, seal } from './trail.ts';

/** The last event of its trail. */
export type AgreementGround = { readonly sequence: number; readonly hash: string };

export type SealedAgreement = AgreementWrite & {
  readonly sealed: readonly SealedEvent[];
  readonly ground: AgreementGround | undefined;
};

export function sealAgreement(
  trailKey: string,
  write: AgreementWrite,
  ground: AgreementGround | undefined,
): SealedAgreement {
  const stream = { agreement: write.agreement.id };
  const plain = write.events.map(({ type, at, by, data }) => ({ stream, type, at, by, data }));
  return { ...write, sealed: seal(trailKey, ground, plain), ground };
}

const AGREEMENT = tableIn(agreements);
const NAMES = namesOf(agreements);

type AddPart = (name: string, as: string) => void;

/**
 * Locks the rows of the existing agreements, after `source`. Returns the name of the part that has a row only if all
 * are unchanged and locked.
 */
export function holdAgreements(
  p: Parameters,
  part: AddPart,
  agreements: readonly SealedAgreement[],
  source: string,
): string {
  return agreements.reduce((before, { agreement, ground }, i) => {
    if (!ground) return before;
    const [id, sequence] = [p.add('uuid', agreement.id), p.add('int', ground.sequence)];
    part(
      `held_${i}`,
      `select from ${AGREEMENT} a, ${before} where a.${NAMES.id} = ${id} and a.${NAMES.trailSequence} = ${sequence}
        for no key update of a skip locked`,
    );
    return `held_${i}`;
  }, source);
}

/** Adds the parts that write the agreement if the part `source` has a row. */
export function writeAgreementParts(
  p: Parameters,
  part: AddPart,
  { agreement, events, sealed, ground }: SealedAgreement,
  prefix: string,
  source: string,
): void {
  const id = p.add('uuid', agreement.id);
  const changed = `${prefix}changed`;
  part(changed, rowChange(p, id, agreement, sealed, source, ground !== undefined));
  part(`${prefix}parties`, partyRows(p, id, agreement, changed));
  part(`${prefix}forgotten`, duesGone(id, changed));
  part(`${prefix}due`, duesMade(id, `${p.add('text', dueRowsOf(agreement))}::json`, changed));
  const years = `${p.add('text', yearRowsOf(agreement))}::json`;
  part(`${prefix}gone`, yearsGone(id, years, changed));
  part(`${prefix}years`, yearsMade(id, years, changed));
  const reported = events.some(({ type }) => type === 'agreement.reported' || type === 'agreement.report-corrected');
  if (reported) part(`${prefix}reports`, reportRows(p, id, agreement, changed));
  const stream = { subjectKind: p.add('text', 'agreement'), subjectId: id };
  part(`${prefix}events`, insertEvents(p, stream, sealed, contextOf(agreement), changed));
}

function rowChange(
  p: Parameters,
  id: string,
  agreement: Agreement,
  sealed: readonly SealedEvent[],
  source: string,
  exists: boolean,
): string {
  const row = agreementRowOf(agreement);
  const last = sealed.at(-1);
  const { taskTerms, registersOf } = registerColumns(agreement);
  const columns = {
    parties: p.add('text[]', row.parties),
    inForceFrom: p.add('date', row.inForceFrom),
    inForceTo: p.add('date', row.inForceTo),
    ending: p.add('text', row.ending),
    version: p.add('int', row.version),
    updatedAt: p.add('timestamptz', row.updatedAt),
    taskTerms: p.add('text', taskTerms),
    registersOf: p.add('text', registersOf),
    state: p.add('text', JSON.stringify(agreement)),
    trailSequence: p.add('int', last?.sequence),
    trailHash: p.add('text', last?.hash),
  };
  if (exists) {
    const set = setting(agreements, columns);
    return `update ${AGREEMENT} a set ${set} from ${source} where a.${NAMES.id} = ${id} returning 1`;
  }
  const into = insertInto(agreements, {
    id,
    lineage: p.add('uuid', row.lineage),
    edition: p.add('int', row.edition),
    number: p.add('text', row.number),
    proposalId: p.add('uuid', row.proposalId),
    frameworkId: p.add('text', row.frameworkId),
    frameworkVersion: p.add('int', row.frameworkVersion),
    clusters: p.add('text[]', row.clusters),
    body: p.add('text', row.body),
    taskType: p.add('text', row.taskType),
    title: p.add('text', row.title),
    createdAt: p.add('timestamptz', row.createdAt),
    ...columns,
  });
  return `${into} from ${source} returning 1`;
}

const PARTY = tableIn(agreementParty);
const OF_PARTY = namesOf(agreementParty);
const STANDING = ['answer', 'boundFrom', 'boundTo', 'pricePerUnit', 'otherTerms'] as const;
export const PARTY_COLUMNS = ['party', 'kind', 'side', ...STANDING] as const;
const PARTY_RECORDS = recordsOf(agreementParty, PARTY_COLUMNS);

function partyRows(p: Parameters, id: string, agreement: Agreement, source: string): string {
  const records = PARTY_RECORDS.from(`${p.add('text', JSON.stringify(partyRowsOf(agreement)))}::json`);
  return `insert into ${PARTY} (${OF_PARTY.agreementId}, ${PARTY_RECORDS.names}) select ${id}, r.* from ${source}, ${records}
    on conflict (${OF_PARTY.agreementId}, ${OF_PARTY.party}) do update set ${takingNew(agreementParty, STANDING)}`;
}

const REPORT = tableIn(agreementReport);
const CORRECTED = ['figures', 'corrections', 'at'] as const;
const REPORT_RECORDS = recordsOf(agreementReport, ['party', 'period', 'fromDate', 'toDate', ...CORRECTED]);

function reportRows(p: Parameters, id: string, agreement: Agreement, source: string): string {
  const records = REPORT_RECORDS.from(`${p.add('text', JSON.stringify(reportRowsOf(agreement)))}::json`);
  const { agreementId, party, period, corrections } = namesOf(agreementReport);
  return `insert into ${REPORT} (${agreementId}, ${REPORT_RECORDS.names}) select ${id}, r.* from ${source}, ${records}
    on conflict (${agreementId}, ${party}, ${period}) do update set ${takingNew(agreementReport, CORRECTED)}
      where ${columnsIn(agreementReport).corrections} <> excluded.${corrections}`;
}

/** The feed context of the agreement after the event. */
function contextOf(agreement: Agreement): string {
  const context: EventContext = {
    framework: agreement.framework,
    cluster: agreement.clusters[0] ?? '',
    status: statusOn(agreement, danishDay(agreement.updatedAt)),
    stage: null,
    number: agreement.number,
    edition: agreement.edition,
    traceparent: currentTrace(),
  };
  return JSON.stringify(context);
}
