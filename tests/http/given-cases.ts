// Cases made through the API, under a framework of the test that is valid on every day the tests may run.

import type { Framework } from '../../src/domain/governance/framework.ts';
import syddanmark from '../../src/domain/governance/frameworks/syddanmark-2022.json' with { type: 'json' };
import { danishClock } from '../../src/lib/danish-clock.ts';
import { addDays } from '../../src/lib/iso-date.ts';
import base from '../cases/base-dossier.json' with { type: 'json' };
import { type Api, at, openApi, type Sent } from './given-api.ts';

export const TRIAL = 'proeveramme';
/** Today's date in Denmark, as the service computes it. */
export const TODAY = danishClock().today;
export const ALL_STEPS = ['trin-1', 'trin-2', 'trin-3', 'trin-4'];

/** Syddanmark's governance without an end date, changed where a test needs it. */
export function trialFramework(
  change: (framework: Framework) => Framework = (framework) => framework,
  id = TRIAL,
): Framework {
  const {
    validTo: _validTo,
    successor: _successor,
    description: _description,
    ...rest
  } = syddanmark as unknown as Framework;
  const bodies = rest.bodies.map(({ validTo: _to, validFrom: _from, ...body }) => body);
  // It reuses ids of the shipped frameworks and of the trial framework before it.
  const before = [syddanmark.id, 'sundhedsraad-2027', ...(id === TRIAL ? [] : [TRIAL])];
  const continues = before.map((framework) => ({ framework }));
  return change({ ...rest, id, version: 1, validFrom: '2020-01-01', bodies, continues });
}

/** Proposes as one administrator and approves as another. States that it uses ids of existing frameworks. */
export async function publish(api: Api, draft: Framework): Promise<void> {
  const [admin, second] = [await api.service.tokenFor('admin'), await api.service.tokenFor('admin-2')];
  const { items } = (await api.send(admin, 'GET', at('/frameworks'))).body as {
    items: { id: string; status: string }[];
  };
  const published = items.filter(({ status }) => status === 'published').map(({ id }) => id);
  const others = [...new Set(published)].filter((id) => id !== draft.id);
  const framework = { ...draft, continues: others.map((id) => ({ framework: id })) };
  const proposed = await api.send(admin, 'POST', at('/frameworks'), framework);
  if (proposed.status !== 201) throw new Error(proposed.text);
  const approved = await api.send(second, 'POST', at(`/frameworks/${framework.id}/approvals`), {
    version: framework.version,
  });
  if (approved.status !== 201) throw new Error(approved.text);
}

/** Starts the whole service, with the trial framework published. */
export async function openTrial(): Promise<Api> {
  const api = await openApi();
  await publish(api, trialFramework());
  return api;
}

/**
 * The valid base dossier with its dates moved so that the task starts a year from now, without what only the parties
 * write.
 */
export function soundDossier(): { readonly task: object; readonly impact: object } {
  const { positions: _positions, ...impact } = base.impact;
  const { verifications: _verifications, ...economy } = base.economy;
  return movedToNextYear({ ...base, impact, economy }) as ReturnType<typeof soundDossier>;
}

/** The dossier with every date moved so that it starts a year from now. */
export function movedToNextYear(dossier: unknown): unknown {
  return moved(dossier, daysBetween(base.plan.startDate, addDays(TODAY, 365)));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, days) : value;
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, days)]));
}

export type Case = { readonly id: string; readonly etag: string };
export type Review = {
  readonly id: string;
  readonly proposal: string;
  readonly etag: string;
  readonly hash: string;
  readonly warnings: readonly string[];
};

type Named = { readonly id: string };
type Submitted = Named & {
  readonly proposal: string;
  readonly dossierHash: string;
  readonly warnings: readonly string[];
};

/** Titled `Prøvesag`, unless the dossier has a title. */
export async function createDraft(
  api: Api,
  dossier: { readonly task?: object } = {},
  framework = TRIAL,
): Promise<Case> {
  const token = await api.service.tokenFor('coordinator-fyn');
  const whole = { ...dossier, task: { title: 'Prøvesag', ...dossier.task } };
  const created = await api.send(token, 'POST', at('/proposals'), { framework, cluster: 'fyn', dossier: whole });
  if (created.status !== 201) throw new Error(created.text);
  return { id: (created.body as Named).id, etag: created.etag };
}

/** All parties whose position the valid base dossier needs. */
export const NAMED_PARTIES = ['region-1083', 'kommune-461', 'kommune-479', 'kommune-450', 'plo-syddanmark'];

/** Creates a case without blockers: the parties have stated their positions. */
export async function createSound(api: Api, framework = TRIAL): Promise<Case> {
  const { id, etag } = await createDraft(api, soundDossier(), framework);
  let current = etag;
  for (const party of NAMED_PARTIES) {
    const token = await api.service.tokenWith([`member:${party}`]);
    const answer = await api.send(
      token,
      'PUT',
      at(`/proposals/${id}/positions/${party}`),
      { position: 'supports', acceptsNetCost: true },
      { etag: current },
    );
    if (answer.status !== 200) throw new Error(answer.text);
    current = answer.etag;
  }
  return { id, etag: current };
}

export async function submitted(api: Api, steps: readonly string[] = ALL_STEPS, framework = TRIAL): Promise<Review> {
  const { id, etag } = await createSound(api, framework);
  return submit(api, { id, etag }, steps);
}

export async function submit(api: Api, { id, etag }: Case, steps: readonly string[]): Promise<Review> {
  const token = await api.service.tokenFor('coordinator-fyn');
  const answer = await api.send(token, 'POST', at(`/proposals/${id}/submissions`), { steps }, { etag });
  if (answer.status !== 201) throw new Error(answer.text);
  return reviewOf(answer);
}

export function reviewOf(answer: Sent): Review {
  const { id, proposal, dossierHash, warnings } = answer.body as Submitted;
  return { id, proposal, etag: answer.etag, hash: dossierHash, warnings };
}

const STAGES = [
  ['cluster-administrative', 'decider-fyn-administrative'],
  ['cluster-political', 'decider-fyn-political'],
] as const;

/** Records an outcome; adds everything else the body needs. */
export async function decide(
  api: Api,
  token: string,
  review: Review,
  decision: Readonly<Record<string, unknown>>,
): Promise<Sent> {
  const whole = { method: 'meeting', dossierHash: review.hash, acknowledgedFindings: review.warnings, ...decision };
  return api.send(token, 'POST', at(`/submissions/${review.id}/decisions`), whole, { etag: review.etag });
}

/** Both clusters recommend; the notices are answered unless told otherwise. */
export async function atCommittee(api: Api, review: Review, answerNotices = true, framework = TRIAL): Promise<Review> {
  let current = review;
  if (answerNotices) {
    const planner = await api.service.tokenWith([`planner:${framework}`]);
    for (const cluster of ['lillebaelt', 'sydvestjylland', 'soenderjylland']) {
      const answer = await api.send(planner, 'PUT', at(`/submissions/${review.id}/notices/${cluster}`), {
        kind: 'acknowledged',
      });
      if (answer.status !== 200) throw new Error(answer.text);
      current = { ...current, etag: answer.etag };
    }
  }
  for (const [stage, account] of STAGES) {
    const answer = await decide(api, await api.service.tokenFor(account), current, { stage, outcome: 'recommended' });
    if (answer.status !== 201) throw new Error(answer.text);
    current = { ...current, etag: answer.etag };
  }
  return current;
}
