// What only the parties write: it records what it was given for, counts only while that is unchanged, cannot
// contradict itself, and is not copied.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { type Api, at, type Sent } from './given-api.ts';
import { type Case, createDraft, createSound, openTrial, soundDossier, TRIAL } from './given-cases.ts';

type Shown = { readonly id: string; readonly revision: number; readonly type: string; readonly dossier: Dossier };
type Assessment = { readonly findings: readonly { readonly check: string; readonly party?: string }[] };

let api: Api;
let coordinator: string;
beforeAll(async () => {
  api = await openTrial();
  coordinator = await api.service.tokenFor('coordinator-fyn');
});
afterAll(() => api.close());

const shown = ({ body }: Sent) => body as Shown;

async function say(
  what: 'positions' | 'verifications',
  { id, etag }: Case,
  party: string,
  body: object,
): Promise<Sent> {
  return api.send(
    await api.service.tokenWith([`member:${party}`]),
    'PUT',
    at(`/proposals/${id}/${what}/${party}`),
    body,
    { etag },
  );
}

async function withoutPosition(id: string): Promise<readonly (string | undefined)[]> {
  const { body } = await api.send(coordinator, 'GET', at(`/proposals/${id}/assessment`));
  return (body as Assessment).findings
    .filter(({ check }) => check === 'involvement.positions')
    .map(({ party }) => party);
}

async function patched({ id, etag }: Case, dossier: object): Promise<Sent> {
  const answer = await api.send(coordinator, 'PATCH', at(`/proposals/${id}`), { dossier }, { etag });
  expect(answer.status, answer.text).toBe(200);
  return answer;
}

describe('an answer', () => {
  it('says for which revision it was given, and carries its confirmation that no money moves', async () => {
    const draft = await createDraft(api, soundDossier());
    const position = { position: 'supports', confirmsMoney: true };
    const stated = shown(await say('positions', draft, 'kommune-461', position));
    expect(stated.revision).toBe(2);
    expect(stated.dossier.impact?.positions).toMatchObject([{ party: 'kommune-461', ...position, revision: 1 }]);
    expect(stated.dossier.impact?.positions?.[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays when a text changes, and counts as not given when the terms do, until the party renews it', async () => {
    const sound = await createSound(api);
    expect(await withoutPosition(sound.id)).toEqual([]);
    const contact = await patched(sound, { responsibility: { adviceLine: { contact: 'Et andet nummer' } } });
    expect(await withoutPosition(sound.id)).toEqual([]);
    const terms = await patched({ id: sound.id, etag: contact.etag }, { plan: { noticeMonths: 12 } });
    expect(shown(terms).dossier.impact?.positions).toHaveLength(5);
    expect((await withoutPosition(sound.id)).length).toBeGreaterThan(0);
    const before = await withoutPosition(sound.id);
    await say('positions', { id: sound.id, etag: terms.etag }, 'kommune-461', {
      position: 'supports',
      acceptsNetCost: true,
    });
    expect(await withoutPosition(sound.id)).toEqual(before.filter((party) => party !== 'kommune-461'));
  });

  it('that the figures are right together with other figures is refused; a remark goes with its answer', async () => {
    const draft = await createDraft(api, soundDossier());
    const figures = [{ cost: 'besoeg', amount: { expected: 950 } }];
    const both = await say('verifications', draft, 'kommune-461', { agrees: true, figures });
    expect([both.status, both.body]).toMatchObject([
      400,
      { errors: [{ pointer: '/figures', code: 'agrees-with-other-figures' }] },
    ]);
    const own = await say('verifications', draft, 'kommune-461', {
      agrees: false,
      figures,
      comment: 'Lønnen er steget.',
    });
    expect(shown(own).dossier.economy?.verifications).toMatchObject([
      { agrees: false, figures, comment: 'Lønnen er steget.' },
    ]);
    const renewed = await say('verifications', { id: draft.id, etag: own.etag }, 'kommune-461', { agrees: true });
    const [verification, ...more] = shown(renewed).dossier.economy?.verifications ?? [];
    expect(more).toEqual([]);
    expect(verification).toMatchObject({ party: 'kommune-461', agrees: true, revision: 2 });
    expect([verification?.figures, verification?.comment]).toEqual([undefined, undefined]);
  });
});

describe('a copy', () => {
  it('keeps the shape and the case type, and nothing that the parties wrote', async () => {
    const sound = await createSound(api);
    const answer = await api.send(coordinator, 'POST', at(`/proposals/${sound.id}/copies`), { cluster: 'fyn' });
    const copy = shown(answer);
    const { positions: _positions, ...impact } = copy.dossier.impact ?? {};
    expect(copy.dossier).toEqual({ ...soundDossier(), dossierVersion: 2, impact });
    expect('positions' in (copy.dossier.impact ?? {})).toBe(false);
    expect(copy.type).toBe(shown(await api.send(coordinator, 'GET', at(`/proposals/${sound.id}`))).type);
    const other = await api.send(coordinator, 'POST', at('/proposals'), {
      title: 'x',
      framework: TRIAL,
      cluster: 'fyn',
      type: 'fornyelse',
    });
    const again = await api.send(coordinator, 'POST', at(`/proposals/${shown(other).id}/copies`), { cluster: 'fyn' });
    expect(shown(again).type).toBe('fornyelse');
  });
});
