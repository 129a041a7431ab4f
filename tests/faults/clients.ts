// Clients that work on cases over HTTP during the faults. Each write has a unique key and mark, is repeated with the
// same key until it is answered, and is logged with its answer. The checker trusts only this log.
import { setTimeout as pause } from 'node:timers/promises';

export type Kind = 'create' | 'revise' | 'submit' | 'decide';

export type Entry = {
  readonly kind: Kind;
  /** A unique text in the title or the reason. */
  readonly mark: string;
  readonly proposal?: string | undefined;
  readonly submission?: string | undefined;
  readonly stage?: string | undefined;
  readonly attempts: number;
  /** The final answer; null if none came. */
  readonly status: number | null;
  /** For an answered key that was sent again: whether the answer was the same. */
  readonly repeat?: 'same' | 'otherwise' | undefined;
  /** Version of the case after an acknowledged write. */
  readonly version?: number | undefined;
};

export type World = {
  readonly url: string;
  readonly tokens: { readonly coordinator: string; readonly decider: string };
  readonly dossier: Record<string, unknown>;
  readonly framework: string;
  readonly steps: readonly string[];
  readonly random: () => number;
  readonly running: () => boolean;
  /** False when clients stop waiting for answers: the servers have all been up for a while. */
  readonly patient: () => boolean;
  readonly log: Entry[];
};

type Case = { id: string; etag: string; submission?: { id: string; hash: string; warnings: readonly string[] } };
type Answer = { readonly status: number; readonly body: Record<string, unknown>; readonly etag: string };

const AGAIN = new Set(['idempotency-key-in-use', 'busy']);
const ATTEMPT_MS = 6_000;

/**
 * Works until the world stops, and finishes what is under way. `shared` are the submissions that all clients decide
 * on.
 */
export async function work(world: World, name: string, shared: Case[]): Promise<void> {
  const own: Case[] = [];
  for (let n = 0; world.running(); n++) {
    const mark = `${name}-${n}`;
    const dice = world.random();
    const draft = pick(
      world,
      own.filter((each) => !each.submission),
    );
    const open = pick(world, shared);
    if (!draft || dice < 0.3) own.push(...(await create(world, mark)));
    else if (dice < 0.6) await revise(world, mark, draft);
    else if (dice < 0.75 || !open) {
      await submit(world, mark, draft);
      if (draft.submission) shared.push(draft);
    } else await decide(world, mark, open);
    await pause(20 + world.random() * 60);
  }
}

function pick<T>(world: World, from: readonly T[]): T | undefined {
  return from[Math.floor(world.random() * from.length)];
}

async function create(world: World, mark: string): Promise<Case[]> {
  const { task } = world.dossier as { task: object };
  const body = {
    framework: world.framework,
    cluster: 'fyn',
    dossier: { ...world.dossier, task: { ...task, title: mark } },
  };
  const answer = await write(world, { kind: 'create', mark }, world.tokens.coordinator, 'POST', '/v1/proposals', body);
  return answer?.status === 201 ? [{ id: String(answer.body.id), etag: answer.etag }] : [];
}

async function revise(world: World, mark: string, target: Case): Promise<void> {
  const about = { kind: 'revise', mark, proposal: target.id } as const;
  const answer = await write(
    world,
    about,
    world.tokens.coordinator,
    'PATCH',
    `/v1/proposals/${target.id}`,
    { title: mark },
    target.etag,
  );
  target.etag = answer?.etag || (await current(world, target.id)) || target.etag;
}

async function submit(world: World, mark: string, target: Case): Promise<void> {
  const about = { kind: 'submit', mark, proposal: target.id } as const;
  const path = `/v1/proposals/${target.id}/submissions`;
  const answer = await write(world, about, world.tokens.coordinator, 'POST', path, { steps: world.steps }, target.etag);
  if (answer?.status === 201) {
    const { id, dossierHash, warnings } = answer.body as { id: string; dossierHash: string; warnings: string[] };
    target.submission = { id, hash: dossierHash, warnings };
  }
  target.etag = answer?.etag || (await current(world, target.id)) || target.etag;
}

/** Several clients decide the same stage at once: one of them must win. */
async function decide(world: World, mark: string, { id, submission, etag }: Case): Promise<void> {
  if (!submission) return;
  const stage = 'cluster-administrative';
  const about = { kind: 'decide', mark, proposal: id, submission: submission.id, stage } as const;
  const outcome = world.random() < 0.7 ? 'recommended' : 'postponed';
  const { hash: dossierHash, warnings: acknowledgedFindings } = submission;
  const body = { stage, outcome, method: 'meeting', reason: mark, dossierHash, acknowledgedFindings };
  await write(world, about, world.tokens.decider, 'POST', `/v1/submissions/${submission.id}/decisions`, body, etag);
}

/** A PATCH is sent without a key: it is repeated with the same If-Match, so it takes effect at most once. */
async function write(
  world: World,
  about: Omit<Entry, 'attempts' | 'status'>,
  token: string,
  method: string,
  path: string,
  body: unknown,
  etag?: string,
): Promise<Answer | undefined> {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const key = method === 'POST' ? { 'idempotency-key': about.mark } : {};
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': type,
    ...key,
    ...(etag !== undefined && { 'if-match': etag }),
  };
  const request = { method, headers, body: JSON.stringify(body) };
  let attempts = 0;
  while (world.patient()) {
    attempts++;
    // Sometimes two requests with the same key arrive at once; the answer to the second is ignored.
    const twin = method === 'POST' && world.random() < 0.2 ? ask(world, path, request) : undefined;
    const answer = await ask(world, path, request);
    await twin;
    if (answer && isFinal(answer)) {
      const version = answer.status < 300 ? Number(answer.etag.replaceAll('"', '')) : undefined;
      const proposal = about.proposal ?? (answer.status === 201 ? String(answer.body.id) : undefined);
      const repeat =
        method === 'POST' && world.random() < 0.3 ? await repeated(world, path, request, answer) : undefined;
      world.log.push({ ...about, proposal, attempts, status: answer.status, version, repeat });
      return answer;
    }
    await pause(100 + world.random() * 300);
  }
  world.log.push({ ...about, attempts, status: null });
  return undefined;
}

function isFinal({ status, body }: Answer): boolean {
  return status < 500 && !AGAIN.has(String(body.code ?? ''));
}

/** Refusals are not stored: only effective changes must always get the same answer. */
async function repeated(world: World, path: string, request: RequestInit, first: Answer): Promise<Entry['repeat']> {
  if (first.status >= 300) return undefined;
  const answer = await ask(world, path, request);
  if (!answer || !isFinal(answer)) return undefined;
  const same =
    answer.status === first.status &&
    answer.etag === first.etag &&
    JSON.stringify(answer.body) === JSON.stringify(first.body);
  return same ? 'same' : 'otherwise';
}

async function ask(world: World, path: string, request: RequestInit): Promise<Answer | undefined> {
  try {
    const answer = await fetch(`${world.url}${path}`, { ...request, signal: AbortSignal.timeout(ATTEMPT_MS) });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : JSON.parse(text), etag: answer.headers.get('etag') ?? '' };
  } catch {
    return undefined;
  }
}

async function current(world: World, id: string): Promise<string | undefined> {
  while (world.patient()) {
    const answer = await ask(world, `/v1/proposals/${id}`, {
      headers: { authorization: `Bearer ${world.tokens.coordinator}` },
    });
    if (answer && answer.status < 500) return answer.etag;
    await pause(200);
  }
  return undefined;
}
