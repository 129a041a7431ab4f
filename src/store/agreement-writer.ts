// Changes of an agreement, in the same way as of a case: read, decide, and write with one statement that does nothing
// if the agreement has changed since.
import { sql } from 'drizzle-orm';
import type { AgreementWriter } from '../app/agreement-ports.ts';
import type { IdempotencyKey } from '../app/ports.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import {
  type AgreementGround,
  holdAgreements,
  type SealedAgreement,
  sealAgreement,
  writeAgreementParts,
} from './agreement-parts.ts';
import { agreement } from './agreement-schema.ts';
import { KEPT_COLUMNS, type KeptColumns, keepReply, keptAnswer, takeKey } from './idempotency.ts';
import { idempotency } from './idempotency-schema.ts';
import { makeNew, makeStand, PATIENCE, type Read } from './persist.ts';
import { fixed, parameters, type Queryable, run, type Statement } from './statement.ts';
import { ag, columnsOf, kept as k, type RowOf } from './tables.ts';
import type { WriterOptions } from './writer.ts';

export type AgreementGrounds = ReadonlyMap<string, AgreementGround>;

type Editions = { readonly agreements: readonly Agreement[]; readonly grounds: AgreementGrounds };
type Found = { readonly locked?: Agreement; readonly ground?: AgreementGround; readonly editions?: Editions };

export function createAgreementWriter({ pool, trailKey, patience = PATIENCE }: WriterOptions): AgreementWriter {
  return {
    change: (id, key, decide) =>
      makeStand<Found>(pool, patience, {
        read: () => find(pool, id, key),
        decide: ({ locked, ground, editions }) => {
          const outcome = decide(locked, editions?.agreements ?? []);
          if ('nothing' in outcome) return outcome;
          if (!ground) throw new Error('An agreement that does not exist cannot be changed');
          const sealed = sealAgreement(trailKey, outcome.write, ground);
          const others = outcome.others.map((each) =>
            sealAgreement(trailKey, each, editions?.grounds.get(each.agreement.id)),
          );
          const statement = agreementStatement(sealed, key, outcome.reply, others);
          return { statement, event: sealed.sealed.at(-1)?.id ?? '', reply: outcome.reply };
        },
      }),
    create: (key, made, reply) => {
      const statement = agreementStatement(sealAgreement(trailKey, made, undefined), key, reply);
      return makeNew(pool, patience, { statement, reply, key, constraint: 'agreement_pkey' });
    },
  };
}

function agreementStatement(
  sealed: SealedAgreement,
  key: IdempotencyKey | undefined,
  reply: Parameters<typeof keepReply>[2],
  others: readonly SealedAgreement[] = [],
): Statement {
  const p = parameters();
  const parts: string[] = [];
  const part = (name: string, as: string) => parts.push(`${name} as (${as})`);
  if (key) part('taken', takeKey(p, key));
  part('free', key ? 'select from taken where free' : 'select');
  const held = holdAgreements(p, part, [sealed, ...others], 'free');
  if (key) part('kept', keepReply(p, key, reply, p.add('timestamptz', sealed.agreement.updatedAt), held));
  writeAgreementParts(p, part, sealed, '', key ? 'kept' : held);
  for (const [i, each] of others.entries()) writeAgreementParts(p, part, each, `a${i}_`, 'changed');
  const free = key ? '(select free from taken)' : 'true';
  const text = `with ${parts.join(',\n')}\nselect ${free} as free, exists (select from ${held}) as held, exists (select from changed) as changed`;
  return { name: 'statement', text, values: p.values };
}

const ROW = { state: ag.state, sequence: ag.trailSequence, hash: ag.trailHash };
type Row = RowOf<typeof ROW>;

const FIND = fixed(sql`select ${columnsOf(ROW)}, ${KEPT_COLUMNS} from (select) one
  left join ${agreement} ag on ${ag.id} = $1 left join ${idempotency} k on ${k.caller} = $2 and ${k.key} = $3`);
const OF_CASE = fixed(sql`select ${columnsOf(ROW)} from ${agreement} ag
  where ${ag.proposalId} = $1 or ${ag.lineage} = (select ${ag.lineage} from ${agreement} ag where ${ag.id} = $2)`);
const EDITIONS = fixed(sql`select ${columnsOf(ROW)} from ${agreement} ag where ${ag.lineage} = $1`);

/** Reads the agreement and the kept answer in one round trip. */
async function find(on: Queryable, id: string, key: IdempotencyKey | undefined): Promise<Read<Found>> {
  const values = [isUuid(id) ? id : null, key?.caller ?? null, key?.key ?? null];
  const [row] = await run<KeptColumns & { [K in keyof Row]: Row[K] | null }>(on, {
    name: 'find-agreement',
    text: FIND,
    values,
  });
  if (!row) return { found: {} };
  const kept = key && (await keptAnswer(on, row, key));
  if (kept || row.state === null || row.sequence === null || row.hash === null) return { found: {}, kept };
  const ground = { sequence: row.sequence, hash: row.hash };
  const locked = JSON.parse(row.state) as Agreement;
  if (locked.replaces === undefined || locked.metOn !== null) return { found: { locked, ground } };
  const rows = await run<Row>(on, { name: 'editions-to-replace', text: EDITIONS, values: [locked.lineage] });
  return { found: { locked, ground, editions: whole(rows) } };
}

/** The agreements that the case created and every edition of the agreement it is about, with their trail ends. */
export async function agreementsOfCase(on: Queryable, { id, about }: Proposal): Promise<Editions> {
  const values = [id, about?.agreement ?? null];
  return whole(await run<Row>(on, { name: 'agreements-of-case', text: OF_CASE, values }));
}

function whole(rows: readonly Row[]): Editions {
  const read = rows.map(({ state, ...ground }) => ({ agreement: JSON.parse(state) as Agreement, ground }));
  return {
    agreements: read.map(({ agreement }) => agreement),
    grounds: new Map(read.map(({ agreement, ground }) => [agreement.id, ground])),
  };
}
