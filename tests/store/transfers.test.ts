// Carrying cases over on a real database: each is moved completely or not at all, whatever else happens to it.
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordDecision } from '../../src/app/act-on-submission.ts';
import type { Ports } from '../../src/app/ports.ts';
import { type TransferInput, transferCases } from '../../src/app/transfer-cases.ts';
import type { Actor } from '../../src/domain/workflow/actor.ts';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { ALL_STEPS, administrative, committee, coordinator, person } from '../domain/workflow/given.ts';
import { portsOf } from './given-ports.ts';
import { codeOf, deciding, newDraft, submitting, TASK, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const FROM = 'syddanmark-2022';
const planner = person('pia', `planner:${FROM}`);
const move: TransferInput = { dryRun: false, reason: 'Sundhedsråd fra 2027' };
let today = '2027-01-15';
let ports: Ports;
beforeAll(async () => {
  ports = await portsOf(hand, () => today);
});

const transfer = (input: Partial<TransferInput> = {}, actor: Actor = planner, through: Partial<Ports> = {}) =>
  transferCases({ ...ports, ...through }, actor, FROM, { ...move, ...input });

/** A case under review, at the first or the last stage. */
async function underReview(stage: 'first' | 'last' = 'first') {
  const id = await hand.created(newDraft());
  const submission = uuidV7();
  await hand.writer().change({ proposal: id }, undefined, submitting(submission));
  if (stage === 'last') {
    const political = person('carl', 'decider:fyn-political');
    for (const [at, actor] of [
      ['cluster-administrative', administrative],
      ['cluster-political', political],
    ] as const)
      await hand.writer().change({ submission }, undefined, deciding(submission, at, 'recommended', actor));
  }
  return { id, submission };
}

const frameworkOf = async (id: string) => (await hand.stored(id)).proposal.framework.id;
async function soundTrail() {
  expect((await verifyTrail(hand.pool, [TRAIL_KEY])).faults).toEqual([]);
}

describe('a dry run', () => {
  test('says what each case keeps and lacks, at any time, and moves nothing', async () => {
    const { id } = await underReview('last');
    today = '2026-11-22';
    const { items, to } = await transfer({ dryRun: true, proposals: [id] });
    expect(to.id).toBe('sundhedsraad-2027');
    expect(items).toMatchObject([
      {
        proposal: id,
        outcome: 'ready',
        kept: { decisions: 2, conditions: 0 },
        plan: { caseType: 'takstaftale', clusters: ['fyn'], stage: 'regionsraad', steps: ALL_STEPS, holes: [] },
      },
    ]);
    expect(items[0]?.newFindings.length).toBeGreaterThan(0);
    expect(await frameworkOf(id)).toBe(FROM);
    expect(await codeOf(transfer({ proposals: [id] }))).toBe('successor-not-in-force');
    today = '2027-01-15';
  });

  test('names a hole in the mapping, and moves nothing by it', async () => {
    const { id } = await underReview();
    const mapping = { stages: { 'cluster-administrative': 'ingen-steder' }, clusters: { fyn: ['mars'] } };
    const { items } = await transfer({ proposals: [id], mapping });
    expect(items).toMatchObject([{ outcome: 'refused', code: 'mapping-incomplete' }]);
    expect(items[0]?.plan?.holes).toEqual([
      { what: 'cluster', id: 'fyn' },
      { what: 'stage', id: 'cluster-administrative' },
    ]);
    expect(await frameworkOf(id)).toBe(FROM);
  });

  test('is for planners of either framework; others learn nothing', async () => {
    expect(await codeOf(transfer({ dryRun: true }, coordinator))).toBe('forbidden');
    expect(await codeOf(transfer({ dryRun: true, proposals: [] }, person('r', 'planner:sundhedsraad-2027')))).toBe(
      'done',
    );
    const { items } = await transfer({ proposals: [uuidV7(), 'nonsense'] });
    expect(items.map(({ code }) => code)).toEqual(['not-found', 'not-found']);
    expect(await codeOf(transferCases(ports, planner, 'nowhere', move))).toBe('not-found');
  });
});

async function lastTypeOf(sight: Sight, proposal: string): Promise<string | undefined> {
  const types: string[] = [];
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await hand.store.feed.after(sight, cursor, 500);
    const own = page.events.filter(({ subject }) => 'proposal' in subject && subject.proposal === proposal);
    types.push(...own.map(({ type }) => type));
    ({ cursor, more } = page);
  }
  return types.at(-1);
}

describe('moved', () => {
  test('are draft, returned, partly approved and in review; a case that is over is not', async () => {
    const draft = await hand.created(newDraft());
    const review = await underReview('last');
    const returned = await underReview();
    const back = deciding(returned.submission, 'cluster-administrative', 'returned', administrative, {
      reason: 'Uklart',
    });
    await hand.writer().change({ submission: returned.submission }, undefined, back);
    const over = await underReview('last');
    const no = deciding(over.submission, 'committee', 'rejected', committee, { reason: 'Nej' });
    await hand.writer().change({ submission: over.submission }, undefined, no);
    const { items } = await transfer({ proposals: [draft, review.id, returned.id, over.id] });
    expect(items.map(({ outcome, code }) => code ?? outcome)).toEqual(['moved', 'moved', 'moved', 'finally-decided']);
    expect(items[0]?.title).toBe('');
    const { proposal } = await hand.stored(review.id);
    expect(proposal.submissions[0]).toMatchObject({ stage: 'regionsraad', framework: { id: 'sundhedsraad-2027' } });
    const frozen = await hand.store.reader.bySubmission(review.submission);
    expect(JSON.parse(frozen?.assessment ?? '{}')).toMatchObject({ frameworkId: 'sundhedsraad-2027' });
    expect(frozen?.frozenDossier).toBe((await hand.stored(review.id)).dossier);
    expect((await transfer({ proposals: [review.id] })).items[0]?.outcome).toBe('moved');
    expect((await hand.stored(review.id)).proposal.version).toBe(proposal.version);
    await soundTrail();
  });

  test('are seen in list and feed by those of both frameworks', async () => {
    const { id } = await underReview();
    await transfer({ proposals: [id] });
    const nobody = { all: false, frameworks: [], clusters: [], parties: [] };
    for (const framework of [FROM, 'sundhedsraad-2027']) {
      const sight = { ...nobody, frameworks: [framework] };
      const { items } = await hand.store.reader.list(sight, { framework: 'sundhedsraad-2027' }, { pageSize: 100 });
      expect(items.some((item) => item.includes(id))).toBe(true);
      // The feed waits for every open transaction, also those of other tests.
      await expect
        .poll(() => lastTypeOf(sight, id), { timeout: 20_000 })
        // For readers of the successor the case becomes visible by it.
        .toBe(framework === FROM ? 'proposal.rerouted' : 'proposal.visible');
    }
  });
});

describe('beside a decision at the same instant', () => {
  test.each(['transfer first', 'decision first'])(
    '%s: both or one stand, in that order, 50 times',
    async (order) => {
      const outcomes = new Map<string, number>();
      for (let turn = 0; turn < 50; turn++) {
        const { id, submission } = await underReview();
        const decide = async () => {
          const input = {
            ...{ stage: 'cluster-administrative', outcome: 'recommended' as const, method: 'meeting' as const },
            ...{ conditions: [], acknowledgedFindings: [], dissents: [], recusals: [] },
            dossierHash: (await hand.stored(id)).proposal.dossierHash,
          };
          const lastDay = { ...ports, clock: () => ({ now: '2026-12-31T22:59:59.999Z', today: '2026-12-31' }) };
          return recordDecision(
            lastDay,
            { actor: administrative, present: () => ({ status: 201, body: '' }) },
            submission,
            input,
          );
        };
        const moved = () => transfer({ proposals: [id] });
        const [first, second] = order === 'transfer first' ? [moved, decide] : [decide, moved];
        const started = first();
        if (turn % 5 > 0) await pause(turn % 5);
        const results = await Promise.allSettled([started, second()]);
        const { proposal } = await hand.stored(id);
        expect(proposal.framework.id).toBe('sundhedsraad-2027');
        const [decided] = proposal.submissions[0]?.decisions ?? [];
        expect(proposal.submissions[0]?.stage).toBe('sundhedsraad');
        if (decided) expect(decided.framework.id).toBe(FROM);
        const refused = results.find(({ status }) => status === 'rejected');
        const code = refused?.status === 'rejected' ? String(refused.reason.code) : 'both';
        expect(decided === undefined).toBe(code !== 'both');
        expect(['both', 'forbidden', 'wrong-stage', 'invalid']).toContain(code);
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
      }
      expect([...outcomes.values()].reduce((sum, one) => sum + one, 0)).toBe(50);
      await soundTrail();
    },
    240_000,
  );
});

test('what stops in the middle of 200 cases leaves each moved whole or not at all, and the rest go on', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 200; i++)
    ids.push(
      i % 4 === 0
        ? (await underReview()).id
        : await hand.created(newDraft({ dossier: { task: { ...TASK, title: `Sag ${i}` } } })),
    );
  let writes = 0;
  const dying: Ports['writer'] = {
    ...ports.writer,
    change: async (target, key, decide) => {
      writes += 1;
      if (writes > 77) throw new Error('The process is gone');
      return ports.writer.change(target, key, decide);
    },
  };
  await expect(transfer({}, planner, { writer: dying })).rejects.toThrow('The process is gone');
  const before = await Promise.all(ids.map(frameworkOf));
  expect(before.filter((id) => id !== FROM).length).toBeLessThanOrEqual(77);
  await soundTrail();
  let after: string | undefined;
  for (let more = true; more; ) {
    const { next, items } = await transfer({ after });
    expect(items.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    after = next ?? undefined;
    more = next !== null;
  }
  expect(new Set(await Promise.all(ids.map(frameworkOf)))).toEqual(new Set(['sundhedsraad-2027']));
  const moves = await hand.rows<{ moves: number }>(
    `select count(*)::int as moves from audit_event where type = 'proposal.rerouted' and proposal_id = any($1) group by proposal_id`,
    ids,
  );
  expect(moves.map((row) => row.moves)).toEqual(ids.map(() => 1));
  await soundTrail();
}, 300_000);
