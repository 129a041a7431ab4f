// What a carried-over case keeps: owners of conditions, other agreements on its task, and concurrent saves.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import { rerouteSubmission, type TransferInput, transferCases } from '../../src/app/transfer-cases.ts';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { administrative, committee, person, political } from '../domain/workflow/given.ts';
import { portsOf } from './given-ports.ts';
import { codeOf, deciding, newDraft, revising, submitting, TASK, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const FROM = 'syddanmark-2022';
const TO = 'sundhedsraad-2027';
const planner = person('pia', `planner:${FROM}`);
const SAME_TASK = 'agreement.one-per-task';
let ports: Ports;
beforeAll(async () => {
  ports = await portsOf(hand, () => '2027-01-15');
});

function transfer(id: string, input: Partial<TransferInput> = {}, through: Partial<Ports> = {}) {
  const wanted = { dryRun: false, reason: 'Sundhedsråd fra 2027', proposals: [id], ...input };
  return transferCases({ ...ports, ...through }, planner, FROM, wanted);
}

async function sent(dossier: Dossier = { task: TASK }) {
  const [id, submission] = [await hand.created(newDraft({ dossier })), uuidV7()];
  await hand.writer().change({ proposal: id }, undefined, submitting(submission));
  return { id, submission };
}

const decided = (...[submission, ...rest]: Parameters<typeof deciding>) =>
  hand.writer().change({ submission }, undefined, deciding(submission, ...rest));

async function soundTrail() {
  expect((await verifyTrail(hand.pool, [TRAIL_KEY])).faults).toEqual([]);
}

test('an open condition is owned by who follows its owner, in the case and in the register', async () => {
  const { id, submission } = await sent();
  const condition = (owner: string) => ({
    ...{ id: uuidV7(), text: `For ${owner}`, owner, dueDate: '2027-05-01', status: 'open' as const },
  });
  const owners = ['fyn-administrative', 'fyn-political', 'kommune-461'];
  await decided(submission, 'cluster-administrative', 'recommended', administrative, {
    conditions: owners.map(condition),
  });
  const rows = () =>
    hand.rows<{ text: string; owner: string }>(
      'select text, owner from condition where proposal_id = $1 order by text',
      id,
    );
  expect((await rows()).map(({ owner }) => owner)).toEqual(owners);
  expect((await transfer(id)).items).toMatchObject([{ outcome: 'moved', kept: { conditions: 3 } }]);
  // The administrative cluster has no successor: the council that takes over such cases does.
  const now = ['sundhedsraad-fyn', 'sundhedsraad-fyn', 'kommune-461'];
  expect((await rows()).map(({ owner }) => owner)).toEqual(now);
  const [decision] = (await hand.stored(id)).proposal.submissions[0]?.decisions ?? [];
  expect(decision?.conditions.map(({ owner, ownerWhenSet }) => [owner, ownerWhenSet])).toEqual([
    ['sundhedsraad-fyn', 'fyn-administrative'],
    ['sundhedsraad-fyn', 'fyn-political'],
    ['kommune-461', undefined],
  ]);
  await soundTrail();
});

describe('another agreement on the task', () => {
  const task = { ...TASK, taskType: 'iv-medicin' as const };
  const findings = async (submission: string) => {
    const frozen = await hand.store.reader.bySubmission(submission);
    const { findings: all } = JSON.parse(frozen?.assessment ?? '{}') as { findings: { check: string; code: string }[] };
    return all.filter(({ check }) => check === SAME_TASK).map(({ code }) => code);
  };

  test('is found where the case goes, in the trial and in what is frozen anew; the case itself is none', async () => {
    const alone = await sent({ task });
    const isFound = (codes: readonly string[]) => codes.filter((code) => code.startsWith(SAME_TASK));
    expect(isFound((await transfer(alone.id, { dryRun: true })).items[0]?.newFindings ?? [])).toEqual([]);
    const agreed = await sent({ task });
    await decided(agreed.submission, 'cluster-administrative', 'recommended', administrative);
    await decided(agreed.submission, 'cluster-political', 'recommended', political);
    await decided(agreed.submission, 'committee', 'approved', committee);
    const code = `${SAME_TASK}.agreement`;
    expect(isFound((await transfer(alone.id, { dryRun: true })).items[0]?.newFindings ?? [])).toEqual([code]);
    const { items } = await transfer(alone.id);
    expect(items).toMatchObject([{ outcome: 'moved' }]);
    expect(isFound(items[0]?.newFindings ?? [])).toEqual([code]);
    expect(await findings(alone.submission)).toEqual([code]);
    // Whoever decides next must acknowledge it.
    expect((await hand.stored(alone.id)).proposal.submissions[0]?.warnings).toContain(code);
    await soundTrail();
  });
});

describe('a case that changes while it is planned', () => {
  /** Ports whose writer runs `happen` before the case is locked for the move. */
  const meanwhile = (happen: () => Promise<unknown>): Pick<Ports, 'writer'> => {
    let first = true;
    return {
      writer: {
        ...ports.writer,
        change: async (...of) => {
          if (first) await happen();
          first = false;
          return ports.writer.change(...of);
        },
      },
    };
  };

  test('is moved as it has become: the draft with what was saved, and with what that brings', async () => {
    const id = await hand.created(newDraft());
    const saved = revising(({ task, ...rest }) => ({ ...rest, task: { ...task, summary: 'udfyldes senere' } }));
    const early = await transfer(id, { dryRun: true });
    const through = meanwhile(() => hand.writer().change({ proposal: id }, undefined, saved));
    const { items } = await transfer(id, {}, through);
    expect(items).toMatchObject([{ outcome: 'moved' }]);
    const { proposal, dossier } = await hand.stored(id);
    expect(proposal).toMatchObject({ framework: { id: TO }, version: (early.items[0]?.version ?? 0) + 2, revision: 2 });
    expect(JSON.parse(dossier)).toMatchObject({ task: { summary: 'udfyldes senere' } });
    await soundTrail();
  });

  test('under review stands where the decision brought it, and its frozen text is what was decided on', async () => {
    const { id, submission } = await sent();
    const { items } = await transfer(
      id,
      {},
      meanwhile(() => decided(submission, 'cluster-administrative', 'recommended', administrative)),
    );
    expect(items).toMatchObject([{ outcome: 'moved' }]);
    const { proposal } = await hand.stored(id);
    expect(proposal.submissions[0]?.decisions).toHaveLength(1);
    expect(proposal.submissions[0]?.reroutings).toMatchObject([{ fromStage: 'cluster-political' }]);
    await soundTrail();
  });

  test('is not moved by who names the version that it was: nothing of it changes', async () => {
    const { id, submission } = await sent();
    const before = await hand.stored(id);
    const asked = (expected: readonly number[]) => ({
      ...{ actor: planner, expected, present: () => ({ status: 200, body: '' }) },
    });
    const input = { framework: TO, reason: 'Sundhedsråd', mapping: {} };
    expect(await codeOf(rerouteSubmission(ports, asked([before.proposal.version - 1]), submission, input))).toBe(
      'stale',
    );
    expect(await hand.stored(id)).toEqual(before);
    expect(await codeOf(rerouteSubmission(ports, asked([before.proposal.version]), submission, input))).toBe('done');
    expect((await hand.stored(id)).proposal.framework.id).toBe(TO);
  });
});
