// Sixty cases in all states are carried over in 2027; each is compared with its earlier state, event by event.
import { beforeAll, expect, test } from 'vitest';
import { transferCases } from '../../src/app/transfer-cases.ts';
import { vectorOf } from '../../src/domain/search/lexemes.ts';
import { textsOfState } from '../../src/domain/search/texts.ts';
import { answerNotice, judge } from '../../src/domain/workflow/commands/during-review.ts';
import { submit } from '../../src/domain/workflow/commands/submit.ts';
import type { ProposalEvent } from '../../src/domain/workflow/events.ts';
import { evolve } from '../../src/domain/workflow/evolve.ts';
import type { Proposal } from '../../src/domain/workflow/state.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import {
  ALL_STEPS,
  administrative,
  as,
  CLEAR,
  committee,
  coordinator,
  INVOLVED,
  odense,
  person,
} from '../domain/workflow/given.ts';
import { portsOf } from './given-ports.ts';
import { deciding, newDraft, sha256, TASK, TRAIL_KEY, useStore, writeOf } from './given-store.ts';

const hand = useStore();
const FROM = 'syddanmark-2022';
const TO = 'sundhedsraad-2027';
const planner = person('pia', `planner:${FROM}`);
const political = person('carl', 'decider:fyn-political');
const lillebaelt = person('lis', 'coordinator:lillebaelt');
let transfer: (after?: string) => ReturnType<typeof transferCases>;
beforeAll(async () => {
  const ports = await portsOf(hand, () => '2027-01-15');
  transfer = (after) => transferCases(ports, planner, FROM, { dryRun: false, reason: 'Råd fra 2027', after });
});

/** As the use-case does if no revision is written. */
const saidOf = (proposal: Proposal) => vectorOf(textsOfState(proposal));

/** Changes the case by one event of the domain. */
async function happen(id: string, make: (proposal: Proposal) => ProposalEvent): Promise<void> {
  await hand.writer().change({ proposal: id }, undefined, (locked) => {
    if (!locked) throw new Error('not there');
    const event = make(locked.proposal);
    const after = evolve(locked.proposal, event);
    return { write: writeOf(after, [event], locked.dossier, { said: saidOf(after) }) };
  });
}

/** With positions of a party, and a notice to the other clusters. */
async function sent(steps = ALL_STEPS) {
  const positions = [
    { party: 'kommune-461', position: 'supports' as const, by: 'Erik', at: '2026-11-01T10:00:00.000Z' },
  ];
  const id = await hand.created(newDraft({ dossier: { task: TASK, impact: { positions } } }));
  const submission = uuidV7();
  await hand.writer().change({ proposal: id }, undefined, (locked) => {
    if (!locked) throw new Error('not there');
    const frozen = { submission, dossier: locked.dossier, assessment: '{"findings":[]}' };
    const command = { submission, steps, involved: INVOLVED, assessmentHash: sha256(frozen.assessment) };
    const event = submit(locked.proposal, command, { ...CLEAR, needsNotice: true }, as(coordinator));
    return { write: writeOf(evolve(locked.proposal, event), [event], locked.dossier, { frozen }) };
  });
  return { id, submission };
}

type Sent = Awaited<ReturnType<typeof sent>>;
const decided = (
  of: Sent,
  ...[stage, outcome, actor, over]: Parameters<typeof deciding> extends [string, ...infer R] ? R : never
) =>
  hand.writer().change({ submission: of.submission }, undefined, deciding(of.submission, stage, outcome, actor, over));

async function atCommittee(steps = ALL_STEPS): Promise<Sent> {
  const one = await sent(steps);
  await decided(one, 'cluster-administrative', 'recommended', administrative);
  await decided(one, 'cluster-political', 'recommended', political);
  for (const cluster of ['lillebaelt', 'sydvestjylland', 'soenderjylland']) {
    const actor = person(`k-${cluster}`, `coordinator:${cluster}`);
    await happen(one.id, (proposal) =>
      answerNotice(proposal, { submission: one.submission, cluster, kind: 'acknowledged' }, as(actor)),
    );
  }
  return one;
}

const condition = () => ({
  ...{ id: uuidV7(), text: 'Oplæring', owner: 'kommune-461', dueDate: '2027-05-01', status: 'open' as const },
});

/** Ten states, each six times. */
const STATES: Readonly<Record<string, () => Promise<{ readonly id: string }>>> = {
  draft: async () => ({ id: await hand.created(newDraft()) }),
  'first stage': () => sent(),
  'last stage': () => atCommittee(),
  postponed: async () => {
    const one = await sent();
    await decided(one, 'cluster-administrative', 'postponed', administrative, { reason: 'Næste møde' });
    return one;
  },
  'a notice with an objection': async () => {
    const one = await sent();
    const answer = { submission: one.submission, cluster: 'lillebaelt', kind: 'objection' as const, comment: 'Nej' };
    await happen(one.id, (proposal) => answerNotice(proposal, answer, as(lillebaelt)));
    return one;
  },
  judged: async () => {
    const one = await sent();
    await happen(one.id, (proposal) =>
      judge(proposal, { submission: one.submission, party: 'kommune-461', ratings: [] }, as(odense)),
    );
    return one;
  },
  'with a condition': async () => {
    const one = await sent();
    await decided(one, 'cluster-administrative', 'recommended', administrative, { conditions: [condition()] });
    return one;
  },
  returned: async () => {
    const one = await sent();
    await decided(one, 'cluster-administrative', 'returned', administrative, { reason: 'Uklart' });
    return one;
  },
  'partly approved': async () => {
    const one = await atCommittee(['trin-1']);
    await decided(one, 'committee', 'approved', committee);
    return one;
  },
  over: async () => {
    const one = await atCommittee();
    await decided(one, 'committee', 'rejected', committee, { reason: 'Nej' });
    return one;
  },
};

async function trailOf(id: string) {
  return hand.rows<{ type: string; hash: string }>(
    'select type, hash from audit_event where proposal_id = $1 order by sequence',
    id,
  );
}

async function seen(id: string) {
  const { proposal, dossier } = await hand.stored(id);
  return { proposal, dossier, trail: await trailOf(id) };
}

/** What every submission keeps under any framework. */
function keptOf({ submissions, authors, concerned, createdAt, createdBy, status, title, about }: Proposal) {
  return {
    ...{ authors, concerned, createdAt, createdBy, status, title, about },
    submissions: submissions.map(({ id, number, steps, decisions, judgements, submittedAt, submittedBy, ...rest }) => ({
      ...{ id, number, steps, decisions, judgements, submittedAt, submittedBy },
      ...{ status: rest.status, postponements: rest.postponements },
    })),
  };
}

test('each of sixty keeps what it was, and gets one event: that it was carried over', async () => {
  const cases: { state: string; id: string }[] = [];
  for (const [state, make] of Object.entries(STATES))
    for (let i = 0; i < 6; i++) cases.push({ state, id: (await make()).id });
  const before = new Map(await Promise.all(cases.map(async ({ id }) => [id, await seen(id)] as const)));
  const { items, next } = await transfer();
  expect(next).toBeNull();
  expect(items).toHaveLength(54);
  expect(new Set(items.map(({ outcome, code }) => code ?? outcome))).toEqual(new Set(['moved']));
  for (const { state, id } of cases) {
    const [was, is] = [before.get(id), await seen(id)];
    if (!was) throw new Error('not seen');
    if (state === 'over') {
      expect(is, state).toEqual(was);
      continue;
    }
    expect(is.proposal.framework.id, state).toBe(TO);
    expect(is.trail.slice(0, -1), state).toEqual(was.trail);
    expect(is.trail.at(-1)?.type, state).toBe('proposal.rerouted');
    expect(keptOf(is.proposal), state).toEqual(keptOf(was.proposal));
    expect(is.proposal.approvedSteps, state).toEqual(
      was.proposal.approvedSteps.map((approval) => ({ ...approval, givenUnder: FROM })),
    );
    const notices = is.proposal.submissions.flatMap((each) => each.notices);
    const marked = was.proposal.submissions.flatMap(({ status, notices: sentBefore }) =>
      sentBefore.map((notice) => (status === 'open' ? { ...notice, sentUnder: FROM } : notice)),
    );
    expect(notices, state).toEqual(expect.arrayContaining(marked));
    const positions = (text: string) => JSON.parse(text).impact?.positions;
    expect(positions(is.dossier), state).toEqual(positions(was.dossier));
    const item = items.find(({ proposal }) => proposal === id);
    expect(is.proposal.reroutings.at(-1)?.newFindings, state).toEqual(item?.newFindings);
  }
  expect((await verifyTrail(hand.pool, [TRAIL_KEY])).faults).toEqual([]);
}, 120_000);
