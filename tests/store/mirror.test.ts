// A copy built from the feed equals what the API shows, for a reader of each role, with many concurrent writers and
// whatever happens to the cases.
import { expect, test } from 'vitest';
import { toCloudEvent } from '../../src/app/cloud-event.ts';
import { toldTo } from '../../src/app/told-to.ts';
import type { ProposalEvent } from '../../src/domain/workflow/events.ts';
import { evolve } from '../../src/domain/workflow/evolve.ts';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { readText } from '../../src/lib/json-text.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { createFeed } from '../../src/store/reads/events.ts';
import { ALL_STEPS, administrative, as, INVOLVED, person } from '../domain/workflow/given.ts';
import { deciding, newDraft, revising, settled, submitting, TASK, useStore, writeOf } from './given-store.ts';

const hand = useStore();
const NONE: Sight = { all: false, frameworks: [], clusters: [], parties: [] };
const READERS: Readonly<Record<string, Sight>> = {
  auditor: { ...NONE, all: true },
  'reader of the framework': { ...NONE, frameworks: ['syddanmark-2022'] },
  'reader of the successor': { ...NONE, frameworks: ['sundhedsraad-2027'] },
  'planner of both': { ...NONE, frameworks: ['syddanmark-2022', 'sundhedsraad-2027'] },
  coordinator: { ...NONE, frameworks: ['syddanmark-2022'], clusters: ['fyn'] },
  'coordinator of another cluster': { ...NONE, clusters: ['lillebaelt'] },
  'member of a party that comes and goes': { ...NONE, parties: ['kommune-450'] },
  nobody: NONE,
};

type Change = Parameters<ReturnType<typeof hand.writer>['change']>[2];

/** The open submission is moved to the successor. */
const rerouting =
  (submission: string): Change =>
  (locked) => {
    if (!locked) throw new Error('not there');
    const { revision, dossierHash, title, parties, caseType, cluster, framework } = locked.proposal;
    const event: ProposalEvent = {
      type: 'proposal.rerouted',
      proposal: locked.proposal.id,
      at: '2027-01-02T09:00:00.000Z',
      by: { subject: 'dorte', name: 'Dorte' },
      data: {
        ...{ revision, dossierHash, title, parties, caseType },
        clusters: [cluster],
        from: framework,
        to: { id: 'sundhedsraad-2027', version: 1 },
        ...{ carried: { bodies: {}, clusters: {} }, approvedSteps: [], voidedSteps: [], newFindings: [] },
        open: {
          ...{ submission, fromStage: 'cluster-administrative', steps: ALL_STEPS, involved: INVOLVED },
          entry: { stage: 'council', due: '2027-02-01', deciders: [] },
          ...{ warnings: [], decidingBlockers: [], notices: [] },
        },
        reason: 'Klyngerne er nedlagt',
      },
    };
    return { write: writeOf(evolve(locked.proposal, event), [event], locked.dossier) };
  };

const deleting: Change = (locked) => {
  if (!locked) throw new Error('not there');
  const { proposal } = locked;
  const by = { subject: 'anna', name: 'Anna' };
  const event: ProposalEvent = {
    type: 'proposal.deleted',
    proposal: proposal.id,
    at: '2026-11-22T11:00:00.000Z',
    by,
    data: {},
  };
  return { write: writeOf(evolve(proposal, event), [event], locked.dossier) };
};

const receivers = (parties: readonly string[]) =>
  revising((before) => ({ ...before, task: { ...before.task, receivingParties: [...parties] } }));

/** What one writer does with one case: way `nth` of eight. */
async function life(nth: number): Promise<void> {
  const lillebaelt = person('lise', 'coordinator:lillebaelt');
  const elsewhere = { cluster: 'lillebaelt', context: as(lillebaelt) };
  const id = await hand.created(newDraft({ dossier: { task: TASK }, ...(nth % 4 === 3 && elsewhere) }));
  const change = (decide: Change) => hand.writer({ patience: 20_000 }).change({ proposal: id }, undefined, decide);
  if (nth % 4 === 3) return;
  if (nth % 2 === 0) await change(receivers(['kommune-461', 'kommune-450']));
  if (nth === 1) await change(deleting);
  if (nth === 1 || nth === 2) return;
  if (nth === 4) await change(receivers(['kommune-461']));
  const submission = uuidV7();
  await change(submitting(submission));
  await change(
    deciding(submission, 'cluster-administrative', nth === 5 ? 'returned' : 'recommended', administrative, {
      reason: 'Derfor',
    }),
  );
  if (nth === 6) await change(rerouting(submission));
}

type Copied = {
  readonly status: unknown;
  readonly stage: unknown;
  readonly framework: unknown;
  readonly cluster: unknown;
  readonly revision: unknown;
};

/** Reads on from the cursor, and updates the copy as an integration would. */
async function copyOn(sight: Sight, copy: Map<string, Copied>, from: string | undefined): Promise<string> {
  for (let cursor = from; ; ) {
    const page = await createFeed(hand.pool).after(sight, cursor, 3);
    for (const { type, subject, data } of page.events.map((event) => toCloudEvent(event, 'https://opgavebro.test'))) {
      const { status, stage, framework, cluster, revision } = data as Copied;
      if (/\.(?:hidden|deleted)\.v1$/.test(type)) copy.delete(subject);
      else copy.set(subject, { status, stage, framework, cluster, revision });
    }
    cursor = page.cursor;
    if (!page.more) return cursor;
  }
}

async function shown(sight: Sight): Promise<Map<string, Copied>> {
  const all = new Map<string, Copied>();
  for (let cursor: string | undefined; ; ) {
    const page = await hand.store.reader.list(sight, {}, { pageSize: 50, cursor, sort: 'createdAt' });
    for (const { id, status, stage, framework, cluster, revision } of page.items.map(readText))
      all.set(id, { status, stage, framework, cluster, revision });
    if (page.next === null) return all;
    cursor = page.next;
  }
}

test('the copies of all readers, kept while eight write, are what each of them is shown', async () => {
  const copies = Object.entries(READERS).map(([name, sight]) => ({
    name,
    sight,
    copy: new Map<string, Copied>(),
    cursor: undefined as string | undefined,
  }));
  const pull = async () => {
    for (const one of copies) one.cursor = await copyOn(one.sight, one.copy, one.cursor);
  };
  let writing = true;
  const following = (async () => {
    while (writing) await pull();
  })();
  await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 8; turn++) await life((writer + turn) % 8);
    }),
  );
  writing = false;
  await following;
  await settled(hand);
  await pull();
  for (const { name, sight, copy } of copies) {
    const late = new Map<string, Copied>();
    await copyOn(sight, late, undefined);
    const now = await shown(sight);
    expect(Object.fromEntries(copy), name).toEqual(Object.fromEntries(now));
    expect(Object.fromEntries(late), `${name}, read later`).toEqual(Object.fromEntries(now));
  }
  const sizes = await Promise.all(copies.map(async ({ sight }) => (await shown(sight)).size));
  expect(sizes.at(-1)).toBe(0);
  expect(new Set(sizes).size).toBeGreaterThan(4); // the roles see different numbers of cases
}, 120_000);

test('a case that stops being visible tells nothing more than that', () => {
  const scope = { frameworks: ['a'], opened: true, clusters: ['fyn'], parties: ['kommune-450'] };
  const context = { framework: { id: 'a', version: 1 }, cluster: 'fyn', status: 'draft', stage: null } as const;
  const event = {
    ...{ id: '0199c0de-0000-7000-8000-000000000011', subject: { proposal: 'p' }, at: '2026-11-22T11:00:00.000Z' },
    ...{ type: 'proposal.revised', data: {}, revision: 2, dossierHash: 'b' },
  };
  const reader = { ...NONE, parties: ['kommune-450'] };
  const without = { ...scope, parties: [] };
  const told = (over: object) => toldTo(reader, { ...event, context: { ...context, ...over } }, false);
  expect(told({ scope })?.type).toBe('proposal.revised');
  expect(told({ scope, scopeBefore: without })).toMatchObject({ type: 'proposal.visible', revision: 2, context });
  expect(told({ scope: without, scopeBefore: scope })).toEqual({
    ...{ id: '0199c0de-0000-8000-8000-000000000011', subject: { proposal: 'p' }, at: event.at },
    ...{
      type: 'proposal.hidden',
      data: { cause: 'proposal.revised' },
      revision: null,
      dossierHash: null,
      context: null,
    },
  });
  expect(told({ scope: without })).toBeUndefined();
});
