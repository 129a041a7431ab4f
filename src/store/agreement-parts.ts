// An agreement's part of a statement: its row, its parties, reports and what falls due, and its events, all or nothing
// with the rest.
import type { AgreementWrite } from '../app/agreement-ports.ts';
import type { EventContext } from '../app/integration-ports.ts';
import { readPeriod } from '../domain/agreement/periods.ts';
import type { Agreement, AgreementParty } from '../domain/agreement/state.ts';
import { boundOf, endingOf, inForceFrom, inForceTo, statusOn } from '../domain/agreement/validity.ts';
import { toOre } from '../domain/economics/money.ts';
import { currentTrace } from '../lib/trace-context.ts';
import { dueRowsOf, duesGone, duesMade } from './agreement-dues.ts';
import { yearRowsOf, yearsGone, yearsMade } from './agreement-years.ts';
import { insertEvents } from './insert-events.ts';
import { registerColumns } from './registers-anew.ts';
import { NO_DAY, type Parameters } from './statement.ts';
import { type SealedEvent, seal } from './trail.ts';

/** The last event of its trail; undefined for a new one. */
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

type AddPart = (name: string, as: string) => void;

/** Holds the rows of those that exist, after `source`; the name of the part that has a row only where all are held. */
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
      `select from agreement a, ${before} where a.id = ${id} and a.trail_sequence = ${sequence} for no key update of a skip locked`,
    );
    return `held_${i}`;
  }, source);
}

/** Everything that is written of it where the part `source` has a row. */
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
  const stream = { column: 'subject_id', id, kind: 'agreement' } as const;
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
  const { terms, framework, origin } = agreement;
  const last = sealed.at(-1);
  const columns: readonly (readonly [string, string])[] = [
    [
      'parties',
      p.add(
        'text[]',
        agreement.parties.map(({ party }) => party),
      ),
    ],
    ['in_force_from', p.add('date', inForceFrom(agreement) ?? NO_DAY)],
    ['in_force_to', p.add('date', inForceTo(agreement) ?? NO_DAY)],
    ['ending', p.add('text', endingOf(agreement))],
    ['version', p.add('int', agreement.version)],
    ['updated_at', p.add('timestamptz', agreement.updatedAt)],
    ...registerColumns(agreement).map(([name, value]) => [name, p.add('text', value)] as const),
    ['state', p.add('text', JSON.stringify(agreement))],
    ['trail_sequence', p.add('int', last?.sequence)],
    ['trail_hash', p.add('text', last?.hash)],
  ];
  if (exists) {
    const set = columns.map(([name, value]) => `${name} = ${value}`).join(', ');
    return `update agreement a set ${set} from ${source} where a.id = ${id} returning 1`;
  }
  const all = [
    ['id', id] as const,
    ['lineage', p.add('uuid', agreement.lineage)] as const,
    ['edition', p.add('int', agreement.edition)] as const,
    ['number', p.add('text', agreement.number)] as const,
    ['proposal_id', p.add('uuid', origin.kind === 'case' ? origin.proposal : null)] as const,
    ['framework_id', p.add('text', framework.id)] as const,
    ['framework_version', p.add('int', framework.version)] as const,
    ['clusters', p.add('text[]', agreement.clusters)] as const,
    ['body', p.add('text', agreement.body)] as const,
    ['task_type', p.add('text', terms.taskType ?? null)] as const,
    ['title', p.add('text', terms.title)] as const,
    ['created_at', p.add('timestamptz', agreement.createdAt)] as const,
    ...columns,
  ];
  const names = all.map(([name]) => name).join(', ');
  return `insert into agreement (${names}) select ${all.map(([, value]) => value).join(', ')} from ${source} returning 1`;
}

/** Rows from a JSON list: so the text is the same however many there are. */
function rowsOf(p: Parameters, rows: readonly object[], columns: string): string {
  return `json_to_recordset(${p.add('text', JSON.stringify(rows))}::json) as r(${columns})`;
}

function partyRows(p: Parameters, id: string, agreement: Agreement, source: string): string {
  const rows = agreement.parties.map((party) => {
    const bound = boundOf(agreement, party);
    return {
      ...{ party: party.party, kind: party.kind, side: party.side, answer: party.answer },
      ...{ bound_from: bound?.from ?? NO_DAY, bound_to: bound?.to ?? NO_DAY },
      ...priceOf(agreement, party),
    };
  });
  const columns =
    'party text, kind text, side text, answer text, bound_from date, bound_to date, price_per_unit bigint, other_terms boolean';
  return `insert into agreement_party (agreement_id, party, kind, side, answer, bound_from, bound_to, price_per_unit, other_terms)
    select ${id}, r.* from ${source}, ${rowsOf(p, rows, columns)}
    on conflict (agreement_id, party) do update set answer = excluded.answer, bound_from = excluded.bound_from,
      bound_to = excluded.bound_to, price_per_unit = excluded.price_per_unit, other_terms = excluded.other_terms`;
}

/**
 * Its price by the first tariff per unit, and whether that, or a reservation, makes its terms others than the rest's.
 */
function priceOf({ terms }: Agreement, { party, answer }: AgreementParty) {
  const tariff = terms.tariffs.find(({ model }) => model === 'per-unit');
  const own = tariff?.exceptions?.find((exception) => exception.party === party)?.amount;
  const kroner = own ?? tariff?.amount;
  return {
    price_per_unit: kroner === undefined ? null : toOre(kroner),
    other_terms: own !== undefined || answer === 'joined-with-reservation',
  };
}

function reportRows(p: Parameters, id: string, { reports, terms }: Agreement, source: string): string {
  const rows = reports.flatMap(({ party, period, figures, earlier, at }) => {
    const found = readPeriod(period, terms.reportMonths);
    if (!found) return [];
    const days = { from_date: found.from, to_date: found.to };
    return [{ party, period, ...days, figures: JSON.stringify(figures), corrections: earlier.length, at }];
  });
  const columns =
    'party text, period text, from_date date, to_date date, figures text, corrections integer, at timestamptz';
  return `insert into agreement_report (agreement_id, party, period, from_date, to_date, figures, corrections, at)
    select ${id}, r.* from ${source}, ${rowsOf(p, rows, columns)}
    on conflict (agreement_id, party, period) do update set figures = excluded.figures, corrections = excluded.corrections, at = excluded.at
      where agreement_report.corrections <> excluded.corrections`;
}

/** What the feed tells of the agreement as it stands after the event. */
function contextOf(agreement: Agreement): string {
  const context: EventContext = {
    framework: agreement.framework,
    cluster: agreement.clusters[0] ?? '',
    status: statusOn(agreement, agreement.updatedAt.slice(0, 10)),
    stage: null,
    number: agreement.number,
    edition: agreement.edition,
    traceparent: currentTrace(),
  };
  return JSON.stringify(context);
}
