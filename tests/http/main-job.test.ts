// The main job over the API, from a draft to the committee's decision, under a framework published through the API.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at } from './given-api.ts';
import { ALL_STEPS, createDraft, decide, NAMED_PARTIES, openTrial, soundDossier, TODAY, TRIAL } from './given-cases.ts';

type Json = Record<string, never>;

describe('a case from draft to decision', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openTrial();
  });
  afterAll(() => api.close());

  it('travels the whole procedure', async () => {
    const coordinator = await api.service.tokenFor('coordinator-fyn');
    const get = async (token: string, path: string) => api.send(token, 'GET', at(path));

    // A title, a framework and a cluster are enough; the answer says what is missing and who can add it.
    const draft = await createDraft(api);
    const gaps = (await get(coordinator, `/proposals/${draft.id}/assessment`)).body as {
      gaps: Json[];
      disclaimer: string;
    };
    expect(gaps.gaps.length).toBeGreaterThan(10);
    expect(gaps.disclaimer).toBe('Formel kontrol, ikke faglig godkendelse.');

    // The dossier is filled in; then the parties state their positions.
    const filled = await api.send(
      coordinator,
      'PATCH',
      at(`/proposals/${draft.id}`),
      { dossier: soundDossier() },
      { etag: draft.etag },
    );
    expect(filled.status).toBe(200);
    let etag = filled.etag;
    for (const party of NAMED_PARTIES) {
      const member = await api.service.tokenWith([`member:${party}`]);
      const verified = await api.send(
        member,
        'PUT',
        at(`/proposals/${draft.id}/verifications/${party}`),
        { agrees: true },
        { etag },
      );
      expect(verified.status).toBe(200);
      const position = { position: 'supports', reason: 'Tallene er gennemgået.', acceptsNetCost: true };
      const stated = await api.send(member, 'PUT', at(`/proposals/${draft.id}/positions/${party}`), position, {
        etag: verified.etag,
      });
      expect(stated.status).toBe(200);
      etag = stated.etag;
    }
    const sound = (await get(coordinator, `/proposals/${draft.id}/assessment`)).body as {
      gaps: Json[];
      economy: { leon: { verdict: string } };
    };
    expect(sound.gaps).toEqual([]);
    expect(sound.economy.leon.verdict).toBe('met');

    // The submission is frozen, and the other clusters have a notice.
    const sent = await api.send(
      coordinator,
      'POST',
      at(`/proposals/${draft.id}/submissions`),
      { steps: ALL_STEPS },
      { etag },
    );
    expect(sent.status).toBe(201);
    const submission = sent.body as {
      id: string;
      dossierHash: string;
      warnings: string[];
      notices: { cluster: string }[];
    };
    expect(sent.headers.location).toBe(`/v1/submissions/${submission.id}`);
    expect(submission.notices.map((notice) => notice.cluster)).toEqual([
      'lillebaelt',
      'sydvestjylland',
      'soenderjylland',
    ]);
    const seen = await get(await api.service.tokenWith([`reader:${TRIAL}`]), `/submissions/${submission.id}`);
    expect(seen.body).toEqual(sent.body);

    // The case is on the agenda of the first body, and not yet on those of the others.
    const decider = await api.service.tokenFor('decider-fyn-administrative');
    const agenda = (await get(decider, '/bodies/fyn-administrative/agenda')).body as { items: { id: string }[] };
    expect(agenda.items.map((item) => item.id)).toEqual([draft.id]);

    const review = {
      id: submission.id,
      proposal: draft.id,
      etag: sent.etag,
      hash: submission.dossierHash,
      warnings: submission.warnings,
    };
    const first = await decide(api, decider, review, { stage: 'cluster-administrative', outcome: 'recommended' });
    expect(first.status).toBe(201);
    const condition = { text: 'Oplæringen er gennemført før start', owner: 'kommune-461', dueDate: TODAY };
    const politician = await api.service.tokenFor('decider-fyn-political');
    const second = await decide(
      api,
      politician,
      { ...review, etag: first.etag },
      { stage: 'cluster-political', outcome: 'recommended', conditions: [condition] },
    );
    expect(second.status).toBe(201);

    let current = second.etag;
    for (const cluster of ['lillebaelt', 'sydvestjylland', 'soenderjylland']) {
      const neighbour = await api.service.tokenWith([`coordinator:${cluster}`]);
      const answer = await api.send(neighbour, 'PUT', at(`/submissions/${submission.id}/notices/${cluster}`), {
        kind: 'acknowledged',
      });
      expect(answer.status).toBe(200);
      current = answer.etag;
    }
    const committee = await api.service.tokenFor('planner-syddanmark');
    const approved = await decide(
      api,
      committee,
      { ...review, etag: current },
      { stage: 'committee', outcome: 'approved', agendaItem: '4' },
    );
    expect(approved.status, approved.text).toBe(201);

    const after = (await get(coordinator, `/proposals/${draft.id}`)).body as {
      status: string;
      approvedSteps: { step: string }[];
      openSubmission: null;
    };
    expect(after.status).toBe('approved');
    expect(after.approvedSteps.map(({ step }) => step)).toEqual(ALL_STEPS);
    expect(after.openSubmission).toBeNull();

    // The condition is in the register until it is closed with evidence.
    const register = (await get(coordinator, `/conditions?proposal=${draft.id}`)).body as {
      items: { id: string; status: string }[];
    };
    expect(register.items).toHaveLength(1);
    const closing = { status: 'closed', evidence: 'Kursuslisten ligger i sagen.' };
    const owner = await api.service.tokenFor('member-odense');
    const closed = await api.send(owner, 'PATCH', at(`/conditions/${register.items[0]?.id}`), closing);
    expect((closed.body as { status: string }).status).toBe('closed');

    // The trail has every event, without a gap.
    const history = (await get(coordinator, `/proposals/${draft.id}/history?pageSize=100`)).body as {
      items: { sequence: number; type: string; hash: string; previousHash: string }[];
    };
    expect(history.items.map(({ sequence }) => sequence)).toEqual(history.items.map((_, i) => i + 1));
    expect(history.items.at(-1)?.type).toBe('condition.closed');
    for (const [i, item] of history.items.entries())
      if (i > 0) expect(item.previousHash).toBe(history.items[i - 1]?.hash);

    // Revisions are complete, and the changes between two can be read.
    const revisions = (await get(coordinator, `/proposals/${draft.id}/revisions`)).body as {
      items: { number: number }[];
    };
    expect(revisions.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const changes = (await get(coordinator, `/proposals/${draft.id}/revisions/3/changes?since=2`)).body as {
      changes: { path: string }[];
    };
    expect(changes.changes.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/economy\/verifications/)]);
    const whole = (await get(coordinator, `/proposals/${draft.id}/revisions/1`)).body as { dossier: unknown };
    expect(whole.dossier).toEqual({ dossierVersion: 2, task: { title: 'Prøvesag' } });
  });

  it('shows a draft to its cluster and its named parties only', async () => {
    const draft = await createDraft(api, { task: { receivingParties: ['kommune-461'] } });
    const path = at(`/proposals/${draft.id}`);
    expect((await api.send(await api.service.tokenFor('member-odense'), 'GET', path)).status).toBe(200);
    expect((await api.send(await api.service.tokenWith([`reader:${TRIAL}`]), 'GET', path)).status).toBe(404);
    expect((await api.send(await api.service.tokenFor('coordinator-lillebaelt'), 'GET', path)).status).toBe(404);
    expect((await api.send(await api.service.tokenFor('auditor'), 'GET', path)).status).toBe(200);
  });
});
