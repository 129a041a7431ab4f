// Every change of a case: read it, let the use-case decide, and write all of it in one
// statement that does nothing if the case has moved. No lock is held while the service
// thinks, so a service that stalls or dies in mid-request stands in nobody's way.
import { setTimeout as pause } from 'node:timers/promises';
import type { Changed, IdempotencyKey, Locked, ProposalWriter, Reply, Target, Write } from '../app/ports.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Proposal } from '../domain/workflow/state.ts';
import { isUuid } from '../lib/uuid-v7.ts';
import { brokenConstraint, isUnavailable } from './failures.ts';
import { findKept, KEPT_COLUMNS, type KeptColumns, keptAnswer } from './idempotency.ts';
import { type Queryable, run } from './statement.ts';
import { type SealedEvent, seal } from './trail.ts';
import { type Ground, type Written, writeStatement } from './write-proposal.ts';

export type WriterOptions = {
  readonly pool: Queryable;
  readonly trailKey: string;
  /** How long a change waits for a locked row or an absent database before it gives up, in milliseconds. */
  readonly patience?: number;
};

/** What a change was decided on, and whether its key has been answered. */
type Found = {
  readonly locked?: Locked;
  readonly ground?: Ground & { readonly hash: string };
  readonly kept?: Changed | undefined;
};

/** A write whose answer got lost on the way: it may stand or not. */
type Uncertain = { readonly event: string; readonly reply: Reply };

export function createWriter({ pool, trailKey, patience = 3_000 }: WriterOptions): ProposalWriter {
  async function write(statement: ReturnType<typeof writeStatement>): Promise<Written> {
    return onlyRow(await run<Written>(pool, statement));
  }

  function sealFor({ proposal, events }: Write, ground: Found['ground']): readonly SealedEvent[] {
    const { id, revision, dossierHash } = proposal;
    const stream = { proposal: id };
    const plain = events.map(({ type, at, by, data }) => ({ stream, type, at, by, data, revision, dossierHash }));
    return seal(trailKey, ground, plain);
  }

  async function change(
    target: Target,
    key: IdempotencyKey | undefined,
    decide: Parameters<ProposalWriter['change']>[2],
  ) {
    const uncertain: Uncertain[] = [];
    return persist(patience, async () => {
      const found = await find(pool, target, key);
      const stood = found.kept ?? (await standing(pool, uncertain));
      if (stood) return stood;
      const outcome = decide(found.locked);
      if ('nothing' in outcome) return { replayed: false, reply: outcome.nothing };
      if (!found.ground) throw new Error('A case that does not exist cannot be changed');
      if (target.without && outcome.write.revision) throw new Error('A dossier that was not read cannot be changed');
      const sealed = sealFor(outcome.write, found.ground);
      const { reply } = outcome.write;
      uncertain.push({ event: sealed.at(-1)?.id ?? '', reply });
      const written = await write(writeStatement(outcome.write, sealed, key, found.ground));
      uncertain.pop();
      if (!written.free) throw new Refusal('idempotency-key-in-use');
      return written.changed ? { replayed: false, reply } : undefined;
    });
  }

  async function create(key: IdempotencyKey | undefined, made: Write): Promise<Changed> {
    const sealed = sealFor(made, undefined);
    const statement = writeStatement(made, sealed, key);
    const fresh = { replayed: false, reply: made.reply };
    return persist(patience, async () => {
      try {
        const written = await write(statement);
        if (!written.free) throw new Refusal('idempotency-key-in-use');
        return written.changed ? fresh : key && (await findKept(pool, key));
      } catch (error) {
        // The id is new with this request: it can only be there from an attempt whose answer got lost.
        if (brokenConstraint(error) === 'proposal_pkey') return fresh;
        throw error;
      }
    });
  }

  return { change, create };
}

function onlyRow(rows: readonly Written[]): Written {
  const [row] = rows;
  if (!row) throw new Error('The write answered nothing');
  return row;
}

/**
 * Tries again while the row is held or has moved, or the database is
 * away. When the time is up: `busy`, or the database's own error.
 */
async function persist(patience: number, attempt: () => Promise<Changed | undefined>): Promise<Changed> {
  const end = Date.now() + patience;
  let cause: unknown;
  for (let turn = 0; ; turn++) {
    try {
      const changed = await attempt();
      if (changed) return changed;
      cause = new Refusal('busy');
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      cause = error;
    }
    const wait = Math.min(2 ** turn * 2, 100) * (0.5 + Math.random());
    if (Date.now() + wait > end) throw cause;
    await pause(wait);
  }
}

/** The answer of an earlier attempt that stands after all. */
async function standing(on: Queryable, uncertain: readonly Uncertain[]): Promise<Changed | undefined> {
  if (uncertain.length === 0) return undefined;
  const text = 'select id from audit_event where id = any($1::uuid[])';
  const [row] = await run<{ id: string }>(on, { text, values: [uncertain.map(({ event }) => event)] });
  const reply = uncertain.find(({ event }) => event === row?.id)?.reply;
  return reply && { replayed: false, reply };
}

type FoundRow = KeptColumns & {
  readonly state: string | null;
  readonly dossier: string;
  readonly sequence: number;
  readonly hash: string;
};

const OF_TARGET = {
  proposal: 'p.id = $1',
  submission: 'p.id = (select proposal_id from submission where id = $1)',
  condition: 'p.id = (select proposal_id from condition where id = $1)',
} as const;

/** The case and the kept answer in one round trip; the kept answer wins over whatever has become of the case. */
async function find(on: Queryable, target: Target, key: IdempotencyKey | undefined): Promise<Found> {
  const [kind, id] = named(target);
  const dossier = target.without === 'dossier' ? `''` : 'p.dossier';
  const text = `select p.state, ${dossier} as dossier, p.trail_sequence as sequence, p.trail_hash as hash, ${KEPT_COLUMNS}
    from (select) one
    left join proposal p on ${OF_TARGET[kind]} and p.status <> 'deleted'
    left join idempotency k on k.caller = $2 and k.key = $3`;
  const values = [isUuid(id) ? id : null, key?.caller ?? null, key?.key ?? null];
  const [row] = await run<FoundRow>(on, {
    name: `find-${kind}${target.without === 'dossier' ? '-bare' : ''}`,
    text,
    values,
  });
  if (!row) return {};
  const kept = key && (await keptAnswer(on, row, key));
  if (kept || row.state === null) return { kept };
  const { state, sequence, hash } = row;
  return {
    locked: { proposal: JSON.parse(state) as Proposal, dossier: row.dossier },
    ground: { sequence, hash, dossier: row.dossier },
  };
}

function named(target: Target): readonly [keyof typeof OF_TARGET, string] {
  if ('proposal' in target) return ['proposal', target.proposal];
  return 'submission' in target ? ['submission', target.submission] : ['condition', target.condition];
}
