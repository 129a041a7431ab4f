// Agreements made through the API: one created by an approved case whose municipalities each join, and a registered
// one that has run for two years.
import type { Framework } from '../../src/domain/governance/framework.ts';
import { addMonths } from '../../src/lib/iso-date.ts';
import { BLOOD_TESTS, givenTerms } from '../support/given-terms.ts';
import { type Api, at, openApi, type Sent } from './given-api.ts';
import { ALL_STEPS, atCommittee, decide, publish, submitted, TODAY, TRIAL, trialFramework } from './given-cases.ts';

/** What the tests read of an agreement. */
export type Told = {
  readonly id: string;
  readonly number: string;
  readonly edition: number;
  readonly version: number;
  readonly status: string;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly waitsFor: readonly {
    readonly for: string;
    readonly needed?: number;
    readonly condition?: string;
    readonly milestone?: string;
  }[];
  readonly toCarryOut: readonly { readonly conclusion: string; readonly actions: readonly string[] }[];
  readonly origin: { readonly proposal?: string; readonly dossierHash?: string };
  readonly terms: {
    readonly title: string;
    readonly start: string;
    readonly months?: number;
    readonly tariffs: readonly { readonly id: string; readonly amount?: number }[];
    readonly indicators: readonly { readonly id: string; readonly baseline?: number }[];
  };
  readonly promised: readonly { readonly party: string; readonly perYear: number }[];
  readonly parties: readonly {
    readonly party: string;
    readonly asked: boolean;
    readonly answer: string;
    readonly bound: unknown;
    readonly notice?: { readonly leaves: string };
  }[];
  readonly conditions: readonly { readonly id: string; readonly text: string; readonly closed?: unknown }[];
  readonly milestones: readonly {
    readonly id: string;
    readonly what: string;
    readonly role?: string;
    readonly beforeStart: boolean;
    readonly reached?: { readonly on: string };
  }[];
  readonly reports: readonly {
    readonly party: string;
    readonly period: string;
    readonly figures: { readonly units: readonly { readonly value: number }[] };
    readonly earlier: readonly {
      readonly reason: string;
      readonly figures: { readonly units: readonly { readonly value: number }[] };
    }[];
  }[];
  readonly breaches: readonly { readonly trigger: string; readonly off: number | null }[];
  readonly regulations: readonly {
    readonly year: number;
    readonly tariffs: readonly {
      readonly before: { readonly amount: number };
      readonly after: { readonly amount: number };
    }[];
  }[];
};

/** The trial framework, whose municipalities each join: two of the three are enough. */
export function joiningFramework(): Framework {
  return trialFramework((framework) => ({
    ...framework,
    caseTypes: framework.caseTypes.map((type) => ({
      ...type,
      joining: {
        kinds: ['municipality' as const],
        among: 'receiving' as const,
        inForce: { atLeast: [{ kind: 'municipality' as const, number: 2 }] },
      },
    })),
  }));
}

export async function openJoining(env: Readonly<Record<string, string>> = {}): Promise<Api> {
  const api = await openApi(env);
  await publish(api, joiningFramework());
  return api;
}

export const committee = (api: Api) => api.service.tokenFor('planner-syddanmark');
export const memberOf = (api: Api, party: string) =>
  api.service.tokenWith([`member:${party}`], { subject: `member-${party}` });

/** The committee approves, with a condition. Returns the answer to the last decision. */
export async function approve(
  api: Api,
  conditions: readonly object[] = [],
): Promise<{ readonly proposal: string; readonly decided: Sent }> {
  const review = await atCommittee(api, await submitted(api, ALL_STEPS));
  const outcome = conditions.length > 0 ? 'approved-with-conditions' : 'approved';
  const decided = await decide(api, await committee(api), review, {
    stage: 'committee',
    outcome,
    ...(conditions.length > 0 && { conditions, reason: 'Med forbehold' }),
  });
  if (decided.status !== 201) throw new Error(decided.text);
  return { proposal: review.proposal, decided };
}

export async function agreementOf(api: Api, token: string, proposal: string): Promise<Told> {
  const list = await api.send(token, 'GET', at(`/agreements?proposal=${proposal}`));
  const [item] = (list.body as { items: { id: string }[] }).items;
  if (!item) throw new Error(`No agreement of ${proposal}: ${list.text}`);
  return told(await api.send(token, 'GET', at(`/agreements/${item.id}`)));
}

export function told(answer: Sent): Told {
  if (answer.status >= 300) throw new Error(answer.text);
  return answer.body as Told;
}

/**
 * Terms that began this many months ago, on the first of a month, for three years, with quarterly reports. @param
 * today the date of the service, if not the machine's
 */
export function runningTerms(monthsAgo = 24, today = TODAY): object {
  const start = `${addMonths(today, -monthsAgo).slice(0, 7)}-01`;
  return givenTerms(BLOOD_TESTS, { start });
}

export async function registered(api: Api, terms: object = runningTerms(), more: object = {}): Promise<Told> {
  const planner = await api.service.tokenWith([`planner:${TRIAL}`]);
  const body = {
    framework: TRIAL,
    clusters: ['fyn'],
    body: 'fyn-political',
    terms,
    source: 'Aftale af 3. marts',
    ...more,
  };
  return told(await api.send(planner, 'POST', at('/agreements'), body));
}

/** The n-th quarter that has ended, counted back from today (as with `runningTerms`); 1 is the last one. */
export function quarterBack(back: number, today = TODAY): string {
  const day = addMonths(today, -3 * back);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
