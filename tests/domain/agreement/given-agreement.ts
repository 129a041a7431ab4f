// An agreement of two municipalities and a region on IV medicine at home, from 1 June 2027 for three years, with
// half-yearly reports.

import { partiesOfTerms } from '../../../src/domain/agreement/birth.ts';
import { happenedTo } from '../../../src/domain/agreement/commands/command.ts';
import type { AgreementEvent } from '../../../src/domain/agreement/events.ts';
import { evolveAgreement } from '../../../src/domain/agreement/evolve.ts';
import type { AgreementContext } from '../../../src/domain/agreement/guards.ts';
import type { Agreement, AgreementCondition } from '../../../src/domain/agreement/state.ts';
import type { Terms } from '../../../src/domain/agreement/terms.ts';
import type { Joining } from '../../../src/domain/governance/joining.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import type { Actor } from '../../../src/domain/workflow/actor.ts';
import { givenTerms, IV_MEDICINE } from '../../support/given-terms.ts';
import { framework, person } from '../workflow/given.ts';

export { framework, person };

export const odense = person('erik', 'member:kommune-461');
export const svendborg = person('sofie', 'member:kommune-479');
export const region = person('rikke', 'member:region-1083');
export const planner = person('per', 'planner:syddanmark-2022');
export const body = person('bodil', 'decider:fyn-political');
export const coordinator = person('anna', 'coordinator:fyn');

export const CREATED = '2026-12-01';

export function terms(over: Partial<Terms> = {}): Terms {
  const agreed = givenTerms(IV_MEDICINE, {
    ...{ start: '2027-06-01', trained: '2027-05-14', priceYear: 2026, reportMonths: 6 },
    evaluation: { midterm: '2028-12-01', date: '2029-12-01' },
  });
  return { ...agreed, ...over };
}

export const EACH_JOINS: Joining = { kinds: ['municipality'], among: 'receiving', inForce: 'all' };

type Over = {
  readonly terms?: Partial<Terms>;
  readonly joining?: Joining | null;
  readonly conditions?: readonly AgreementCondition[];
};

export function agreement(over: Over = {}): Agreement {
  return evolveAgreement(undefined, created('a1', over));
}

/** Its first event. */
export function created(id: string, { terms: changed = {}, joining = null, conditions = [] }: Over = {}) {
  const agreed = terms(changed);
  return happenedTo('agreement.created', id, as(planner, CREATED), {
    on: CREATED,
    number: `2026-${id}`,
    edition: 1,
    lineage: id,
    framework: { id: framework.id, version: framework.version },
    caseType: 'overdragelse',
    clusters: ['fyn'],
    body: 'fyn-political',
    origin: { kind: 'registered', source: 'Aftale', on: CREATED },
    terms: agreed,
    promised: [],
    joining,
    parties: partiesOfTerms(agreed, framework, joining, CREATED),
    conditions,
    milestones: [{ id: 'milepael-1', what: 'Oplæring er gennemført', date: '2027-05-14', party: 'kommune-461' }],
  });
}

export function as(actor: Actor, today: string): AgreementContext {
  return { actor, now: `${today}T10:00:00.000Z`, today, framework };
}

export function play(before: Agreement, ...events: readonly AgreementEvent[]): Agreement {
  return events.reduce<Agreement>(evolveAgreement, before);
}

export const CONDITION: AgreementCondition = {
  id: 'c1',
  text: 'Oplæring er gennemført',
  owner: 'Odense Kommune',
  dueDate: '2027-05-01',
  beforeStart: true,
  of: 'case',
};

/** The refusal of an attempt: its code and every fault. */
export function refusal(attempt: () => unknown): Pick<Refusal, 'code' | 'faults'> {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was allowed');
}
