// The steps that the story takes in one case, each through a few calls of the public API.
import { z } from 'zod';
import type { Api } from './api.ts';

const Proposal = z.object({ id: z.string(), status: z.string() });
const Submission = z.object({
  id: z.string(),
  stage: z.string(),
  status: z.string(),
  dossierHash: z.string(),
  warnings: z.array(z.string()),
  notices: z.array(z.object({ cluster: z.string() })),
});
const Assessment = z.object({
  gaps: z.array(z.object({ pointer: z.string(), message: z.string() })),
  economy: z.object({ leon: z.object({ verdict: z.string() }) }),
});
const anything = z.unknown();

export type Case = { readonly id: string; readonly api: Api };

const Frameworks = z.object({ items: z.array(z.object({ newCases: z.object({ asOf: z.string() }) })) });

/** Today where the service runs, `YYYY-MM-DD`. */
export async function todayOf(api: Api, account: string): Promise<string> {
  const { body } = await api.send(account, 'GET', '/v1/frameworks', Frameworks);
  const [first] = body.items;
  if (!first) throw new Error('Tjenesten har ingen samarbejdsramme.');
  return first.newCases.asOf;
}

type Place = { readonly framework: string; readonly cluster: string; readonly type?: string };
const FYN: Place = { framework: 'syddanmark-2022', cluster: 'fyn' };

/** A draft with a title, a framework and a cluster; the type is the framework's first where none is named. */
export async function createDraft(api: Api, account: string, title: string, place: Place = FYN): Promise<Case> {
  const { framework, cluster, type } = place;
  const { body } = await api.send(account, 'POST', '/v1/proposals', Proposal, { title, framework, cluster, type });
  return { api, id: body.id };
}

async function etagOf({ api, id }: Case, account: string): Promise<string> {
  return (await api.send(account, 'GET', `/v1/proposals/${id}`, Proposal)).etag;
}

export async function statusOf({ api, id }: Case, account: string): Promise<string> {
  return (await api.send(account, 'GET', `/v1/proposals/${id}`, Proposal)).body.status;
}

export async function fillIn(one: Case, account: string, dossier: unknown): Promise<void> {
  await one.api.send(account, 'PATCH', `/v1/proposals/${one.id}`, Proposal, { dossier }, await etagOf(one, account));
}

export async function assess({ api, id }: Case, account: string) {
  return (await api.send(account, 'GET', `/v1/proposals/${id}/assessment`, Assessment)).body;
}

/** A party vouches for its figures and states its position. */
export async function speakFor(one: Case, account: string, party: string, position: object): Promise<void> {
  const path = `/v1/proposals/${one.id}`;
  await one.api.send(
    account,
    'PUT',
    `${path}/verifications/${party}`,
    anything,
    { agrees: true },
    await etagOf(one, account),
  );
  await one.api.send(account, 'PUT', `${path}/positions/${party}`, anything, position, await etagOf(one, account));
}

export async function submit(
  one: Case,
  account: string,
  steps: readonly string[],
): Promise<z.infer<typeof Submission>> {
  const { body } = await one.api.send(
    account,
    'POST',
    `/v1/proposals/${one.id}/submissions`,
    Submission,
    { steps },
    await etagOf(one, account),
  );
  return body;
}

export async function answerNotice({ api }: Case, account: string, submission: string, cluster: string): Promise<void> {
  await api.send(account, 'PUT', `/v1/submissions/${submission}/notices/${cluster}`, anything, {
    kind: 'acknowledged',
  });
}

export async function decide(
  { api }: Case,
  account: string,
  submission: string,
  decision: object,
): Promise<z.infer<typeof Submission>> {
  const before = await api.send(account, 'GET', `/v1/submissions/${submission}`, Submission);
  const whole = {
    stage: before.body.stage,
    method: 'meeting',
    dossierHash: before.body.dossierHash,
    acknowledgedFindings: before.body.warnings,
    ...decision,
  };
  await api.send(account, 'POST', `/v1/submissions/${submission}/decisions`, anything, whole, before.etag);
  return (await api.send(account, 'GET', `/v1/submissions/${submission}`, Submission)).body;
}
