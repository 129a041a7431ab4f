// Agreements over HTTP, on a real PostgreSQL: created from an approved case without retyping, joined by each council,
// visible and stored.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  agreementOf,
  approve,
  committee,
  memberOf,
  openJoining,
  registered,
  type Told,
  told,
} from './given-agreements.ts';
import { type Api, at } from './given-api.ts';
import { soundDossier, TODAY, TRIAL } from './given-cases.ts';

let api: Api;
let reader: string;
beforeAll(async () => {
  api = await openJoining();
  reader = await api.service.tokenWith([`reader:${TRIAL}`]);
}, 60_000);
afterAll(() => api?.close());

const join = async (agreement: string, party: string, answer: object = { answer: 'joined', decidedOn: TODAY }) =>
  api.send(await memberOf(api, party), 'PUT', at(`/agreements/${agreement}/parties/${party}`), answer);
const codeOf = (answer: { readonly body: never }) => (answer.body as { code: string }).code;

describe('the agreement of an approved case', () => {
  let born: Told;
  let proposal: string;
  beforeAll(async () => {
    const dueDate = soundDossier() as { plan?: { startDate: string } };
    ({ proposal } = await approve(api, [
      { text: 'Oplæring er gennemført', owner: 'kommune-461', dueDate: dueDate.plan?.startDate ?? TODAY },
    ]));
    born = await agreementOf(api, reader, proposal);
  }, 60_000);

  it('has the terms of the frozen dossier, word for word', async () => {
    const dossier = soundDossier() as {
      readonly task: { readonly title: string };
      readonly plan?: { readonly startDate: string; readonly duration: { readonly months: number } };
      readonly quality?: { readonly indicators: readonly object[] };
      readonly economy?: {
        readonly alternatives: readonly { readonly role: string; readonly settlements?: readonly object[] }[];
      };
    };
    expect(born.terms).toMatchObject({ start: dossier.plan?.startDate, indicators: dossier.quality?.indicators });
    expect(born.terms.tariffs).toEqual(
      dossier.economy?.alternatives.find(({ role }) => role === 'proposed')?.settlements ?? [],
    );
    const { body } = await api.send(reader, 'GET', at(`/proposals/${proposal}`));
    expect(born.origin).toMatchObject({ proposal, dossierHash: (body as { dossierHash: string }).dossierHash });
  });

  it('has what each party was promised, and the condition that must be met before the start', () => {
    expect(born.promised.map(({ party }) => party)).toContain('kommune-461');
    expect(born.conditions).toMatchObject([{ text: 'Oplæring er gennemført', beforeStart: true, of: 'case' }]);
    expect(born).toMatchObject({ edition: 1, status: 'awaiting-start', inForceFrom: null });
  });

  it('has the training of the case as a milestone that must be reached before the start', () => {
    expect(born.milestones.filter(({ beforeStart }) => beforeStart)).toMatchObject([
      { id: 'oplaering-1', what: 'Sygeplejerske', role: 'akutsygeplejerske' },
    ]);
    expect(
      born.milestones.filter(({ role }) => role === undefined).map(({ beforeStart }) => beforeStart),
    ).not.toContain(true);
  });

  it('waits for its councils from the day it is agreed, and its coordinator is told of each', async () => {
    type Item = { kind: string; mine: boolean; agreement: string; party: string; since: string; due: string };
    const joinsOf = async (token: string) => {
      const { body } = await api.send(token, 'GET', at('/work'));
      const { items } = body as { readonly items: readonly Item[] };
      return items.filter(({ kind, agreement }) => kind === 'agreement-join' && agreement === born.id);
    };
    const due = born.terms.start;
    const since = expect.stringMatching(new RegExp(`^${TODAY}T`));
    const theirs = await joinsOf(await api.service.tokenWith(['coordinator:fyn']));
    expect(theirs.map(({ party }) => party)).toEqual(expect.arrayContaining(['kommune-461', 'kommune-450']));
    for (const each of theirs) expect(each).toMatchObject({ mine: false, since, due });
    expect(await joinsOf(await memberOf(api, 'kommune-461'))).toMatchObject([
      { party: 'kommune-461', mine: true, since, due },
    ]);
  });

  it('waits for two of three municipalities, for the condition and for the training, and says so', async () => {
    const waits = born.waitsFor.map(({ for: what, needed }) => [what, needed]);
    expect(waits).toEqual([
      ['joins', 2],
      ['condition', undefined],
      ['milestone', undefined],
    ]);
    expect(born.parties.filter(({ asked }) => asked).every(({ answer }) => answer === 'asked')).toBe(true);
    expect(born.parties.find(({ party }) => party === 'region-1083')?.answer).toBe('joined');
  });

  it('closes its condition with that of the case, in one commit', async () => {
    const condition = born.conditions[0]?.id;
    const closed = await api.send(await committee(api), 'PATCH', at(`/conditions/${condition}`), {
      status: 'closed',
      evidence: 'Kursusbeviser',
    });
    expect(closed.status, closed.text).toBe(200);
    const after = told(await api.send(reader, 'GET', at(`/agreements/${born.id}`)));
    expect(after.conditions[0]?.closed).toMatchObject({ evidence: 'Kursusbeviser' });
    expect(after.waitsFor.map(({ for: what }) => what)).toEqual(['joins', 'milestone']);
  });

  it('takes two councils that join at the same instant, and waits on for the training', async () => {
    const answers = await Promise.all(['kommune-461', 'kommune-479'].map((party) => join(born.id, party)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const after = told(await api.send(reader, 'GET', at(`/agreements/${born.id}`)));
    const waitsFor = [{ for: 'milestone', milestone: 'oplaering-1' }];
    expect(after).toMatchObject({ status: 'awaiting-start', inForceFrom: null, waitsFor });
    expect(after.version).toBe(born.version + 3);
  });

  it('is in force from its start when the training is ticked off', async () => {
    const path = at(`/agreements/${born.id}/milestones/oplaering-1`);
    const ticked = told(await api.send(await memberOf(api, 'kommune-461'), 'PUT', path, { reached: true }));
    expect(ticked.milestones.find(({ id }) => id === 'oplaering-1')?.reached).toMatchObject({ on: TODAY });
    expect(ticked).toMatchObject({ status: 'awaiting-start', inForceFrom: born.terms.start, waitsFor: [] });
    const due = await api.send(reader, 'GET', at(`/agreements-due?agreement=${born.id}&to=2199-01-01`));
    expect((due.body as { items: { kind: string }[] }).items.map(({ kind }) => kind)).not.toContain('training');
  });

  it('takes a third with a reservation, which becomes a condition of its own', async () => {
    const answer = {
      answer: 'joined-with-reservation',
      decidedOn: TODAY,
      words: 'Budgettet vedtages først',
      dueDate: born.terms.start,
    };
    const after = told(await join(born.id, 'kommune-450', answer));
    expect(after.conditions.at(-1)).toMatchObject({ text: 'Budgettet vedtages først', of: { party: 'kommune-450' } });
    const again = await join(born.id, 'kommune-450');
    expect([again.status, codeOf(again)]).toEqual([409, 'already-joined']);
  });

  it('lets nobody speak for another party, and says each fault of an answer', async () => {
    const stranger = await api.send(
      await memberOf(api, 'kommune-607'),
      'PUT',
      at(`/agreements/${born.id}/parties/kommune-461`),
      {
        answer: 'joined',
        decidedOn: TODAY,
      },
    );
    expect(stranger.status).toBe(403);
    const other = await registered(api);
    const bad = await join(other.id, 'kommune-461', { answer: 'declined', decidedOn: '2199-01-01' });
    expect(bad.status).toBe(403); // a registered agreement is not joined
  });

  it('tells its history, its editions, and when it is in force', async () => {
    const history = await api.send(reader, 'GET', at(`/agreements/${born.id}/history`));
    const types = (history.body as { items: { type: string }[] }).items.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['agreement.created', 'agreement.condition-closed', 'agreement.joined']);
    const editions = await api.send(reader, 'GET', at(`/agreements/${born.id}/editions`));
    expect((editions.body as { items: Told[] }).items.map(({ edition }) => edition)).toEqual([1]);
    const on = async (day: string) =>
      (
        (await api.send(reader, 'GET', at(`/agreements?inForceOn=${day}`))).body as { items: { id: string }[] }
      ).items.map(({ id }) => id);
    expect(await on(born.terms.start)).toContain(born.id);
    expect(await on(TODAY)).not.toContain(born.id);
  });

  it('stands in the feed with facts alone', async () => {
    // Open transactions of other databases on the server delay the feed for a moment.
    const own = await vi.waitFor(
      async () => {
        const feed = await api.send(reader, 'GET', at('/events?pageSize=100'));
        const { items } = feed.body as { items: { subject: string; type: string; data: Record<string, unknown> }[] };
        const found = items.filter(({ subject }) => subject === born.id);
        expect(found.map(({ type }) => type)).toContain('dk.opgavebro.agreement.joined.v1');
        return found;
      },
      { timeout: 15_000 },
    );
    expect(own[0]?.data).toMatchObject({ number: born.number, edition: 1, cluster: 'fyn' });
    expect(JSON.stringify(own)).not.toContain('Budgettet vedtages');
  });

  it('is not found by who may see neither its framework, its clusters nor its parties', async () => {
    const stranger = await api.service.tokenWith(['reader:sjaelland-2019']);
    expect((await api.send(stranger, 'GET', at(`/agreements/${born.id}`))).status).toBe(404);
    const list = await api.send(stranger, 'GET', at('/agreements'));
    expect((list.body as { items: unknown[] }).items).toEqual([]);
  });
});

describe('If-Match', () => {
  it('is the version that was read, whatever the day', async () => {
    const agreement = await registered(api);
    const read = await api.send(reader, 'GET', at(`/agreements/${agreement.id}`));
    expect(read.etag).toBe('"1.in-force"');
    const member = await memberOf(api, 'kommune-461');
    const path = at(`/agreements/${agreement.id}/milestones/milepael-1`);
    const done = await api.send(member, 'PUT', path, { reached: true }, { etag: read.etag });
    expect([done.status, done.etag]).toEqual([200, '"2.in-force"']);
    const stale = await api.send(member, 'PUT', path, { reached: true }, { etag: read.etag });
    expect([stale.status, codeOf(stale)]).toEqual([412, 'stale']);
    const again = await api.send(reader, 'GET', at(`/agreements/${agreement.id}`), undefined, {
      headers: { 'if-none-match': done.etag },
    });
    expect(again.status).toBe(304);
  });
});

describe('an agreement that is registered', () => {
  it('is refused with every fault at its place', async () => {
    const planner = await api.service.tokenWith([`planner:${TRIAL}`]);
    const body = {
      framework: TRIAL,
      clusters: ['ukendt'],
      body: 'intet-organ',
      source: 'Aftale',
      terms: {
        ...(await registered(api)).terms,
        receiving: ['kommune-999'],
        tariffs: [{ id: 'takst', from: { party: 'region-1083' }, to: { shared: 'noegle' }, model: 'fixed', amount: 1 }],
      },
    };
    const answer = await api.send(planner, 'POST', at('/agreements'), body);
    expect(answer.status).toBe(400);
    const pointers = (answer.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/clusters/0', '/body', '/terms/receiving/0', '/terms/tariffs/0/to/shared']);
  });
});
