// Changes of a case: read it, let the use-case decide, and write everything in one statement that does nothing if the
// case has changed since. No lock is held between reading and writing, so a service that stalls or dies during a
// request blocks nobody.
import { type SQL, sql } from 'drizzle-orm';
import type { Changed, IdempotencyKey, Locked, ProposalWriter, Target, Write } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { type SealedAgreement, sealAgreement } from './agreement-parts.ts';
import { type AgreementGrounds, agreementsOfCase } from './agreement-writer.ts';
import { brokenConstraint } from './failures.ts';
import { KEPT_COLUMNS, type KeptColumns, keptAnswer } from './idempotency.ts';
import { idempotency } from './idempotency-schema.ts';
import { makeNew, makeStand, PATIENCE } from './persist.ts';
import { condition, proposal, submission } from './schema.ts';
import { isKept } from './sight.ts';
import { fixed, type Queryable, run } from './statement.ts';
import { c, columnsOf, kept as k, p, type RowOf, s } from './tables.ts';
import { type SealedEvent, seal } from './trail.ts';
import { type Ground, writeStatement } from './write-proposal.ts';

export type WriterOptions = {
  readonly pool: Queryable;
  readonly trailKey: string;
  /** Milliseconds a change waits for a locked row or an unavailable database. */
  readonly patience?: number;
};

/** What a change is decided on, and the kept answer of its idempotency key. */
type Found = {
  readonly locked?: Locked;
  readonly ground?: Ground & { readonly hash: string };
  readonly kept?: Changed | undefined;
  /** Trail ends of the case's agreements, if they were requested. */
  readonly agreements?: AgreementGrounds;
};

export function createWriter({ pool, trailKey, patience = PATIENCE }: WriterOptions): ProposalWriter {
  function sealFor({ proposal, events }: Write, ground: Found['ground']): readonly SealedEvent[] {
    const { id, revision, dossierHash } = proposal;
    const stream = { proposal: id };
    const plain = events.map(({ type, at, by, data }) => ({ stream, type, at, by, data, revision, dossierHash }));
    return seal(trailKey, ground, plain);
  }

  /** Seals the agreements written with the case, each in its own chain. */
  function sealAgreements({ agreements = [] }: Write, grounds: AgreementGrounds): readonly SealedAgreement[] {
    return agreements.map((each) => sealAgreement(trailKey, each, grounds.get(each.agreement.id)));
  }

  function change(target: Target, key: IdempotencyKey | undefined, decide: Parameters<ProposalWriter['change']>[2]) {
    return makeStand<Found>(pool, patience, {
      read: async () => {
        const found = await find(pool, target, key);
        return { found, kept: found.kept };
      },
      decide: ({ locked, ground, agreements }) => {
        const outcome = decide(locked);
        if ('nothing' in outcome) return outcome;
        if (!ground) throw new Error('A case that does not exist cannot be changed');
        if (target.without && outcome.write.revision) throw new Error('A dossier that was not read cannot be changed');
        const sealed = sealFor(outcome.write, ground);
        const beside = sealAgreements(outcome.write, agreements ?? new Map());
        const statement = writeStatement(outcome.write, sealed, key, ground, beside);
        return { statement, event: sealed.at(-1)?.id ?? '', reply: outcome.write.reply };
      },
    });
  }

  async function create(key: IdempotencyKey | undefined, made: Write): Promise<Changed> {
    const statement = writeStatement(made, sealFor(made, undefined), key);
    try {
      return await makeNew(pool, patience, { statement, reply: made.reply, key, constraint: 'proposal_pkey' });
    } catch (error) {
      if (brokenConstraint(error) === 'proposal_about_open') throw new Refusal('amendment-open');
      throw error;
    }
  }

  return { change, create };
}

const OF_TARGET = {
  proposal: sql`${p.id} = $1`,
  submission: sql`${p.id} = (select ${s.proposalId} from ${submission} s where ${s.id} = $1)`,
  condition: sql`${p.id} = (select ${c.proposalId} from ${condition} c where ${c.id} = $1)`,
} as const;

const GROUND = { state: p.state, sequence: p.trailSequence, hash: p.trailHash };
type FoundRow = KeptColumns &
  Omit<RowOf<typeof GROUND>, 'state'> & { readonly state: string | null; readonly dossier: string };

function findText(kind: keyof typeof OF_TARGET, dossier: SQL): string {
  return fixed(sql`select ${columnsOf(GROUND)}, ${dossier} as dossier, ${KEPT_COLUMNS} from (select) one
    left join ${proposal} p on ${OF_TARGET[kind]} and ${isKept}
    left join ${idempotency} k on ${k.caller} = $2 and ${k.key} = $3`);
}

const FIND = {
  proposal: findText('proposal', sql`${p.dossier}`),
  submission: findText('submission', sql`${p.dossier}`),
  condition: findText('condition', sql`${p.dossier}`),
};
const FIND_BARE = {
  proposal: findText('proposal', sql`''`),
  submission: findText('submission', sql`''`),
  condition: findText('condition', sql`''`),
};

/**
 * Reads the case and the kept answer in one round trip. A kept answer is returned whatever has happened to the case
 * since.
 */
async function find(on: Queryable, target: Target, key: IdempotencyKey | undefined): Promise<Found> {
  const [kind, id] = named(target);
  const bare = target.without === 'dossier';
  const values = [isUuid(id) ? id : null, key?.caller ?? null, key?.key ?? null];
  const [row] = await run<FoundRow>(on, {
    name: `find-${kind}${bare ? '-bare' : ''}`,
    text: (bare ? FIND_BARE : FIND)[kind],
    values,
  });
  if (!row) return {};
  const kept = key && (await keptAnswer(on, row, key));
  if (kept || row.state === null) return { kept };
  const { state, sequence, hash } = row;
  const found = JSON.parse(state) as Proposal;
  const ground = { sequence, hash, dossier: row.dossier, proposal: found };
  if (target.with !== 'agreements') return { locked: { proposal: found, dossier: row.dossier }, ground };
  const { agreements, grounds } = await agreementsOfCase(on, found);
  return { locked: { proposal: found, dossier: row.dossier, agreements }, ground, agreements: grounds };
}

function named(target: Target): readonly [keyof typeof OF_TARGET, string] {
  if ('proposal' in target) return ['proposal', target.proposal];
  return 'submission' in target ? ['submission', target.submission] : ['condition', target.condition];
}
