// The approved cases of a framework, with what the approved submission froze. Not the latest draft, not cases of
// another framework, not pending ones.
import { beforeAll, expect, test } from 'vitest';
import type { ProposalWriter } from '../../src/app/ports.ts';
import { getPortfolio } from '../../src/app/read-portfolio.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { readAgreed } from '../../src/store/reads/agreed.ts';
import { computed, worked } from '../domain/portfolio/given-agreed.ts';
import { administrative, committee, political } from '../domain/workflow/given.ts';
import { deciding, newDraft, submitting, useStore } from './given-store.ts';

const hand = useStore();
const FRAMEWORK = 'syddanmark-2022';
const economy = computed(worked());
const dossier: Dossier = {
  task: { title: 'IV hjemme', taskType: 'iv-medicin', kleNumber: '29.18.00' },
  plan: { startDate: '2027-09-01' },
  responsibility: { funding: { party: 'region-1083' } },
};

/** As `submitting`, with the computed economy. */
function submittingEconomy(submission: string): Parameters<ProposalWriter['change']>[2] {
  return (locked) => {
    const outcome = submitting(submission)(locked);
    if (!('write' in outcome) || !outcome.write.frozen) throw new Error('nothing is frozen');
    const assessment = JSON.stringify({ findings: [], economy });
    return { write: { ...outcome.write, frozen: { ...outcome.write.frozen, assessment } } };
  };
}

async function atCommittee(): Promise<{ readonly proposal: string; readonly submission: string }> {
  const [proposal, submission] = [await hand.created(newDraft({ dossier })), uuidV7()];
  await hand.writer().change({ proposal }, undefined, submittingEconomy(submission));
  for (const [stage, actor] of [
    ['cluster-administrative', administrative],
    ['cluster-political', political],
  ] as const) {
    await hand.writer().change({ submission }, undefined, deciding(submission, stage, 'recommended', actor));
  }
  return { proposal, submission };
}

const approved: { readonly proposal: string; readonly submission: string }[] = [];
beforeAll(async () => {
  await hand.created(newDraft({ dossier }));
  await atCommittee();
  for (const outcome of ['approved', 'rejected', 'approved'] as const) {
    const one = await atCommittee();
    await hand
      .writer()
      .change(
        { submission: one.submission },
        undefined,
        deciding(one.submission, 'committee', outcome, committee, { reason: 'Af grunde' }),
      );
    if (outcome === 'approved') approved.push(one);
  }
});

test('each with its frozen figures, the newest first', async () => {
  const { money, currency, priceYear, horizonYears, activities, alternatives, parties, sectors, keys, partyGaps } =
    economy;
  const parts = {
    money,
    currency,
    priceYear,
    horizonYears,
    activities,
    alternatives,
    parties,
    sectors,
    keys,
    partyGaps,
  };
  const frozen = JSON.parse(JSON.stringify(parts));
  const task = { title: 'IV hjemme', taskType: 'iv-medicin', kle: '29.18.00' };
  const rest = { ...task, cluster: 'fyn', startDate: '2027-09-01', funding: { party: 'region-1083' }, economy: frozen };
  expect(await hand.store.reader.agreed(FRAMEWORK, 10)).toEqual(
    approved.toReversed().map((one) => ({ ...one, ...rest })),
  );
});

test('no more than asked for, and none of another framework', async () => {
  expect((await hand.store.reader.agreed(FRAMEWORK, 1)).map(({ proposal }) => proposal)).toEqual([
    approved[1]?.proposal,
  ]);
  expect(await hand.store.reader.agreed('sjaelland-2019', 10)).toEqual([]);
});

test('where there are more than are counted, the portfolio says so and counts the newest', async () => {
  const { frameworks, reader, publishShipped } = hand.store;
  await publishShipped(shippedFrameworks(), '2026-11-22T10:00:00.000Z');
  const ports = { frameworks, reader, clock: () => ({ now: '2026-11-22T10:00:00.000Z', today: '2026-11-22' }) };
  const counted = async (most?: number) => {
    const { complete, cases, balance } = await getPortfolio(ports, committee, FRAMEWORK, most);
    return [complete, cases, balance[0]?.cases.map(({ proposal }) => proposal)];
  };
  expect(await counted(1)).toEqual([false, 1, [approved[1]?.proposal]]);
  expect(await counted(2)).toEqual([true, 2, approved.map(({ proposal }) => proposal)]);
  expect(await counted()).toEqual([true, 2, approved.map(({ proposal }) => proposal)]);
});

test('other requests are answered between reading, adding and presenting', async () => {
  const { frameworks, reader } = hand.store;
  let turns = 0;
  const turning = () => {
    turns++;
    next = setImmediate(turning);
  };
  let next = setImmediate(turning);
  let read = 0;
  const agreed: typeof reader.agreed = async (...asked) => {
    const found = await reader.agreed(...asked);
    read = turns;
    return found;
  };
  const ports = {
    frameworks,
    reader: { ...reader, agreed },
    clock: () => ({ now: '2026-11-22T10:00:00.000Z', today: '2026-11-22' }),
  };
  await getPortfolio(ports, committee, FRAMEWORK);
  const between = turns - read;
  clearImmediate(next);
  expect(between).toBeGreaterThanOrEqual(2);
});

test('found by an index of their own among thousands of others', async () => {
  await hand.owner.query(
    `insert into proposal (id, framework_id, framework_version, cluster, status, version, revision, title, parties, external_ids, opened,
       created_at, updated_at, dossier, state, trail_sequence, trail_hash)
     select gen_random_uuid(), case when i % 2 = 0 then $1 else 'sjaelland-2019' end, 1, 'fyn', case when i % 20 = 1 then 'approved' else 'rejected' end,
       1, 1, 'Sag ' || i, '{}', '{}', true, now(), now(), '{}', '{}', 1, '' from generate_series(1, 5000) i`,
    [FRAMEWORK],
  );
  await hand.owner.query('vacuum analyze proposal');
  const plans: string[] = [];
  const query = async (statement: { readonly text: string; readonly values?: unknown[] }) => {
    const { rows } = await hand.owner.query(`explain (format json) ${statement.text}`, statement.values);
    plans.push(JSON.stringify(rows));
    return { rows: [], rowCount: 0 };
  };
  await readAgreed({ query }, FRAMEWORK, 100);
  expect(plans).toHaveLength(1);
  expect(plans[0]).toContain('"Index Name":"proposal_approved"');
});
