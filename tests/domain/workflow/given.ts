// Cases at various points of their procedure: the shipped Syddanmark framework, people, and commands played one after
// another.
import { Framework } from '../../../src/domain/governance/framework.ts';
import syddanmark from '../../../src/domain/governance/frameworks/syddanmark-2022.json' with { type: 'json' };
import type { Involved } from '../../../src/domain/governance/involved.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import { type Actor, parseGrant } from '../../../src/domain/workflow/actor.ts';
import { createProposal } from '../../../src/domain/workflow/commands/create-proposal.ts';
import { type RecordDecision, recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { type AssessmentMark, submit } from '../../../src/domain/workflow/commands/submit.ts';
import type { ProposalEvent } from '../../../src/domain/workflow/events.ts';
import { evolve } from '../../../src/domain/workflow/evolve.ts';
import type { Context } from '../../../src/domain/workflow/guards.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';

export const framework = Framework.parse(syddanmark);
export const HASH = 'a'.repeat(64);
/** The parties involved in the draft. */
export const INVOLVED: Involved = {
  transferring: ['region-1083'],
  receiving: ['kommune-461'],
  affected: ['region-1083', 'kommune-461'],
  all: ['kommune-461', 'region-1083'],
};
/** The revision and digest for which a party gave its answer. */
export const GIVEN = { revision: 1, digest: 'd'.repeat(64) };
export const ALL_STEPS = framework.steps.map((step) => step.id);

export function person(subject: string, ...grants: readonly string[]): Actor {
  const parsed = grants.map((grant) => parseGrant(grant) ?? fail(grant));
  return { subject, name: `Navn ${subject}`, kind: 'person', grants: parsed, scopes: [] };
}

function fail(grant: string): never {
  throw new Error(`Not a grant: ${grant}`);
}

export const coordinator = person('anna', 'coordinator:fyn');
export const administrative = person('bo', 'decider:fyn-administrative');
export const political = person('carl', 'decider:fyn-political');
export const committee = person('dorte', 'planner:syddanmark-2022', 'decider:sundhedssamarbejdsudvalget');
export const odense = person('erik', 'member:kommune-461');

export function as(actor: Actor, today = '2026-11-22', over: Partial<Context> = {}): Context {
  return { actor, now: `${today}T10:00:00.000Z`, today, framework, ...over };
}

export function draft(): Proposal {
  const dossier = {
    task: {
      title: 'IV-antibiotika i hjemmet',
      transferringParties: ['region-1083'],
      receivingParties: ['kommune-461'],
    },
  };
  const event = createProposal(
    { id: 'p1', cluster: 'fyn', dossier, dossierHash: HASH, externalIds: [] },
    as(coordinator),
  );
  return evolve(undefined, event);
}

export const CLEAR: AssessmentMark = { blockers: [], warnings: [], decidingBlockers: [], needsNotice: false };

export function submitted(mark: Partial<AssessmentMark> = {}, steps: readonly string[] = ALL_STEPS): Proposal {
  return play(
    draft(),
    submit(draft(), { submission: 's1', steps, involved: INVOLVED }, { ...CLEAR, ...mark }, as(coordinator)),
  );
}

export function play(proposal: Proposal, ...events: readonly (ProposalEvent | undefined)[]): Proposal {
  return events.reduce<Proposal>((state, event) => (event ? evolve(state, event) : state), proposal);
}

export function decision(
  stage: string,
  outcome: RecordDecision['outcome'],
  over: Partial<RecordDecision> = {},
): RecordDecision {
  return {
    id: `d-${stage}`,
    submission: 's1',
    stage,
    outcome,
    method: 'meeting',
    conditions: [],
    acknowledgedFindings: [],
    dissents: [],
    recusals: [],
    dossierHash: HASH,
    ...over,
  };
}

/** A case submitted and recommended by both clusters. */
export function beforeCommittee(mark: Partial<AssessmentMark> = {}, steps?: readonly string[]): Proposal {
  const sent = submitted(mark, steps);
  const one = play(sent, recordDecision(sent, decision('cluster-administrative', 'recommended'), as(administrative)));
  return play(one, recordDecision(one, decision('cluster-political', 'recommended'), as(political)));
}

/** The refusal code of an attempt, or `allowed`. */
export function refusal(attempt: () => unknown): string {
  try {
    attempt();
    return 'allowed';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** A refusal without its code: each fault as `pointer code`, then the values that fill its text. */
export function toldOf(attempt: () => unknown): {
  readonly faults: readonly string[];
  readonly values: Refusal['values'];
} {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal)
      return { faults: error.faults.map(({ pointer, code }) => `${pointer} ${code}`), values: error.values };
    throw error;
  }
  throw new Error('It was not refused');
}
