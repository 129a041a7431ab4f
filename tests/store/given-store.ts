// A database with cases: real commands of the domain, written through the store by the service's own role.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { toRevision } from '../../src/app/change-proposal.ts';
import type { IdempotencyKey, Outcome, ProposalWriter, Reply, StoredProposal, Write } from '../../src/app/ports.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { Refusal, type RefusalCode } from '../../src/domain/refusal.ts';
import { vectorOf } from '../../src/domain/search/lexemes.ts';
import { textsOfState } from '../../src/domain/search/texts.ts';
import type { Actor } from '../../src/domain/workflow/actor.ts';
import { createProposal, type NewProposal } from '../../src/domain/workflow/commands/create-proposal.ts';
import { type RecordDecision, recordDecision } from '../../src/domain/workflow/commands/record-decision.ts';
import { reviseDossier } from '../../src/domain/workflow/commands/revise-dossier.ts';
import { submit } from '../../src/domain/workflow/commands/submit.ts';
import type { ProposalEvent } from '../../src/domain/workflow/events.ts';
import { evolve } from '../../src/domain/workflow/evolve.ts';
import type { Context } from '../../src/domain/workflow/guards.ts';
import type { Proposal } from '../../src/domain/workflow/state.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { openPool } from '../../src/store/pool.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { createWriter, type WriterOptions } from '../../src/store/writer.ts';
import { ALL_STEPS, as, CLEAR, coordinator, decision, INVOLVED } from '../domain/workflow/given.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

export const TRAIL_KEY = 'a key for the trails of the tests';

export type StoreAtHand = {
  /** The service's own role. */
  readonly pool: Pool;
  /** The owner, who may do everything that triggers allow. */
  readonly owner: Pool;
  readonly database: TestDatabase;
  readonly store: Store;
  readonly writer: (over?: Partial<WriterOptions>) => ProposalWriter;
  /** Rows as the owner sees them. */
  readonly rows: <T extends object>(sql: string, ...values: unknown[]) => Promise<T[]>;
  /** Writes a new draft; returns its id. */
  readonly created: (write?: Write) => Promise<string>;
  readonly stored: (id: string) => Promise<StoredProposal>;
};

/** A database for this test file, removed at its end. */
export function useStore(): StoreAtHand {
  const hand = {} as { -readonly [K in keyof StoreAtHand]: StoreAtHand[K] };
  beforeAll(async () => {
    hand.database = await createTestDatabase();
    hand.pool = openPool({ url: hand.database.serviceUrl, max: 20 });
    hand.owner = openPool({ url: hand.database.ownerUrl, max: 5 });
    hand.rows = async (sql, ...values) => (await hand.owner.query(sql, values)).rows;
    hand.created = async (write = newDraft()) => {
      await hand.writer().create(undefined, write);
      return write.proposal.id;
    };
    hand.stored = async (id) => {
      const found = await hand.store.reader.byId(id);
      if (!found) throw new Error(`${id} is not there`);
      return found;
    };
    hand.store = createStore({ pool: hand.pool, trailKey: TRAIL_KEY });
    hand.writer = (over = {}) => createWriter({ pool: hand.pool, trailKey: TRAIL_KEY, ...over });
  });
  afterAll(async () => {
    await Promise.all([hand.pool.end(), hand.owner.end()]);
    await hand.database.drop();
  });
  return hand;
}

/**
 * Waits for open transactions. Transactions are numbered per server: one that writes in another test's database delays
 * feed and log here too.
 */
export async function settled({ rows }: StoreAtHand): Promise<void> {
  const behind = `select from audit_event where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`;
  for (let turn = 0; (await rows(behind)).length > 0; turn++) {
    if (turn === 3_000) throw new Error('a transaction of the server has held the feed back for a minute');
    await pause(20);
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function keyOf(key: string, body = '', over: Partial<IdempotencyKey> = {}): IdempotencyKey {
  return { key, caller: 'anna', route: 'POST /v1/proposals', bodyHash: sha256(body), ...over };
}

/** The answer as the API makes it: contains the dossier verbatim. */
export function replyOf(proposal: Proposal, dossier: string, status = 200): Reply {
  return {
    status,
    body: `{"id":"${proposal.id}","version":${proposal.version},"dossier":${dossier}}`,
    etag: `"${proposal.version}"`,
  };
}

export function writeOf(
  proposal: Proposal,
  events: readonly ProposalEvent[],
  dossier: string,
  over: Partial<Write> = {},
): Write {
  return {
    proposal,
    events,
    reply: replyOf(proposal, dossier),
    ...over,
  };
}

function revisionOf(proposal: Proposal, dossier: Dossier, text: string) {
  return toRevision(proposal, { dossier, text, hash: proposal.dossierHash });
}

/** As the use-case does if no revision is written. */
function saidOf(proposal: Proposal): string {
  return vectorOf(textsOfState(proposal));
}

export type Given = Partial<Omit<NewProposal, 'dossier'>> & {
  readonly dossier?: Dossier;
  readonly actor?: Actor;
  readonly context?: Context;
};

export const TASK = {
  title: 'IV-antibiotika i hjemmet',
  transferringParties: ['region-1083'],
  receivingParties: ['kommune-461'],
};

/** What creating a draft writes. */
export function newDraft({ dossier = { task: TASK }, context = as(coordinator), ...over }: Given = {}): Write {
  const text = canonicalJson(dossier);
  const command = { id: uuidV7(), cluster: 'fyn', dossier, dossierHash: sha256(text), externalIds: [], ...over };
  const event = createProposal(command, context);
  const proposal = evolve(undefined, event);
  return writeOf(proposal, [event], text, {
    revision: revisionOf(proposal, dossier, text),
    reply: replyOf(proposal, text, 201),
  });
}

/** A decision for `change`: replaces the dossier by the result of the function. */
export function revising(
  edit: (before: Dossier) => Dossier,
  context = as(coordinator),
): Parameters<ProposalWriter['change']>[2] {
  return (locked): Outcome => {
    if (!locked) throw new Error('not there');
    const before = JSON.parse(locked.dossier) as Dossier;
    const dossier = edit(before);
    const text = canonicalJson(dossier);
    const event = reviseDossier(
      locked.proposal,
      { before, after: dossier, dossierHash: sha256(text), externalIds: locked.proposal.externalIds },
      context,
    );
    if (!event) return { nothing: replyOf(locked.proposal, text) };
    const proposal = evolve(locked.proposal, event);
    return { write: writeOf(proposal, [event], text, { revision: revisionOf(proposal, dossier, text) }) };
  };
}

/** A decision for `change`: submits all steps to the clusters. */
export function submitting(submission: string, context = as(coordinator)): Parameters<ProposalWriter['change']>[2] {
  return (locked): Outcome => {
    if (!locked) throw new Error('not there');
    const frozen = { submission, dossier: locked.dossier, assessment: '{"findings":[]}' };
    const assessmentHash = sha256(frozen.assessment);
    const command = { submission, steps: ALL_STEPS, involved: INVOLVED, assessmentHash };
    const event = submit(locked.proposal, command, CLEAR, context);
    const proposal = evolve(locked.proposal, event);
    return { write: writeOf(proposal, [event], locked.dossier, { frozen, said: saidOf(proposal) }) };
  };
}

/** A decision for `change`: records a body's outcome at a stage, by an actor who may. */
export function deciding(
  submission: string,
  stage: string,
  outcome: RecordDecision['outcome'],
  actor: Actor,
  over: Partial<RecordDecision> = {},
): Parameters<ProposalWriter['change']>[2] {
  return (locked): Outcome => {
    if (!locked) throw new Error('not there');
    const command = decision(stage, outcome, {
      submission,
      dossierHash: locked.proposal.dossierHash,
      id: uuidV7(),
      ...over,
    });
    const event = recordDecision(locked.proposal, command, as(actor));
    const proposal = evolve(locked.proposal, event);
    return { write: writeOf(proposal, [event], locked.dossier, { said: saidOf(proposal) }) };
  };
}

/** A decision for `change`: sets another title. */
export function retitling(title: string): Parameters<ProposalWriter['change']>[2] {
  return revising((before) => ({ ...before, task: { ...before.task, title } }));
}

/** The refusal code of an attempt, or `done`. */
export function codeOf(attempt: Promise<unknown>): Promise<RefusalCode | 'done'> {
  return attempt.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
}
