// The one path of change into the database: a new case, concurrent changes, conditions, and work in the same commit.
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ProposalEvent } from '../../src/domain/workflow/events.ts';
import { replay } from '../../src/domain/workflow/evolve.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { readById } from '../../src/store/reads/by-id.ts';
import { administrative, political } from '../domain/workflow/given.ts';
import { codeOf, deciding, newDraft, retitling, revising, sha256, submitting, useStore } from './given-store.ts';

const hand = useStore();

describe('a new case', () => {
  test('is there with its state, dossier, revision, words and event', async () => {
    const write = newDraft({ externalIds: [{ system: 'sbsys', id: '2026-117' }] });
    expect(await hand.writer().create(undefined, write)).toEqual({ replayed: false, reply: write.reply });
    expect(await hand.stored(write.proposal.id)).toEqual({
      proposal: write.proposal,
      dossier: write.revision?.dossier,
    });
    const [row] = await hand.rows(
      `select p.external_ids, p.trail_sequence, p.trail_hash = e.hash as sealed, r.kind, r.number, r.dossier_hash, r.body,
         s.words @@ '''hjem'':*'::tsquery as found, e.type, e.epoch
       from proposal p join revision r on r.proposal_id = p.id join audit_event e on e.proposal_id = p.id join proposal_search s on s.proposal_id = p.id
       where p.id = $1`,
      write.proposal.id,
    );
    expect(row).toEqual({
      external_ids: ['2026-117', 'sbsys:2026-117'],
      trail_sequence: 1,
      sealed: true,
      kind: 'full',
      number: 1,
      dossier_hash: sha256(write.revision?.dossier ?? ''),
      body: null, // the case has it
      found: true,
      type: 'proposal.created',
      epoch: 1,
    });
  });

  test('is deleted without a trace for those who read, and with one in the trail', async () => {
    const id = await hand.created();
    await hand.writer().change({ proposal: id }, undefined, (locked) => {
      if (!locked) throw new Error('not there');
      const event: ProposalEvent = {
        type: 'proposal.deleted',
        proposal: id,
        at: '2026-11-22T11:00:00.000Z',
        by: locked.proposal.createdBy,
        data: {},
      };
      return {
        write: {
          proposal: { ...locked.proposal, status: 'deleted', version: 2 },
          events: [event],
          waitingBody: null,
          reply: { status: 204, body: '' },
        },
      };
    });
    expect(await readById(hand.pool, id)).toBeUndefined();
    const seen = hand
      .writer()
      .change({ proposal: id }, undefined, (locked) => ({ nothing: { status: locked ? 200 : 404, body: '' } }));
    expect((await seen).reply.status).toBe(404);
    expect(await hand.rows('select type from audit_event where proposal_id = $1 order by sequence', id)).toEqual([
      { type: 'proposal.created' },
      { type: 'proposal.deleted' },
    ]);
  });

  test.each(['not-a-uuid', '0197a000-0000-7000-8000-000000000000'])('%s is not there', async (id) => {
    const { reply } = await hand
      .writer()
      .change({ proposal: id }, undefined, (locked) => ({ nothing: { status: locked ? 200 : 404, body: '' } }));
    expect(reply.status).toBe(404);
  });
});

describe('a change that rests on the state alone', () => {
  test('does not read the dossier, leaves it as it is, and cannot change it', async () => {
    const id = await hand.created();
    const { dossier } = await hand.stored(id);
    const submission = uuidV7();
    await hand.writer().change({ proposal: id }, undefined, submitting(submission));
    const seen: (string | undefined)[] = [];
    const decide = deciding(submission, 'cluster-administrative', 'recommended', administrative);
    await hand.writer().change({ submission, without: 'dossier' }, undefined, (locked) => {
      seen.push(locked?.dossier);
      return decide(locked);
    });
    expect(seen).toEqual(['']);
    expect((await hand.stored(id)).dossier).toBe(dossier);
    const other = await hand.created();
    const rewriting = revising(() => ({ task: { title: 'Ny' } }));
    const attempt = hand
      .writer()
      .change({ proposal: other, without: 'dossier' }, undefined, (locked) =>
        rewriting(locked && { ...locked, dossier: '{}' }),
      );
    await expect(attempt).rejects.toThrow('not read');
  });
});

describe('two changes at once', () => {
  test('of one version: one stands, every other is decided anew on what it left', async () => {
    const id = await hand.created();
    const seen: number[] = [];
    const attempts = Array.from({ length: 8 }, (_, i) =>
      codeOf(
        hand.writer().change({ proposal: id }, undefined, (locked) => {
          seen.push(locked?.proposal.version ?? 0);
          if (locked?.proposal.version !== 1) throw new Refusal('stale');
          return retitling(`Titel ${i}`)(locked);
        }),
      ),
    );
    expect((await Promise.all(attempts)).sort()).toEqual(['done', ...Array(7).fill('stale')]);
    expect(seen).toContain(2);
    expect(await hand.rows('select sequence from audit_event where proposal_id = $1 order by sequence', id)).toEqual([
      { sequence: 1 },
      { sequence: 2 },
    ]);
  });

  test('without a version: all of them stand, one after another, and none is lost', async () => {
    const id = await hand.created();
    const add = (i: number) =>
      revising((before) => ({
        ...before,
        task: { ...before.task, sksCodes: [...(before.task?.sksCodes ?? []), `AB${i}`] },
      }));
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        hand.writer({ patience: 15_000 }).change({ proposal: id }, undefined, add(i)),
      ),
    );
    const { proposal, dossier } = await hand.stored(id);
    expect(proposal.version).toBe(13);
    expect(JSON.parse(dossier).task.sksCodes.toSorted()).toEqual(Array.from({ length: 12 }, (_, i) => `AB${i}`).sort());
    const trail = await hand.rows<{
      sequence: number;
      data: string;
      type: string;
      at: string;
      actor_subject: string;
      actor_name: string;
    }>('select * from audit_event where proposal_id = $1 order by sequence', id);
    expect(trail.map((event) => event.sequence)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
    const events = trail.map(
      ({ type, at, actor_subject, actor_name, data }) =>
        ({
          type,
          at,
          proposal: id,
          by: { subject: actor_subject, name: actor_name },
          data: JSON.parse(data),
        }) as ProposalEvent,
    );
    expect(replay(events)).toEqual(proposal);
  });

  test('of two deciders at one stage, one decision stands and the other learns it is already decided', async () => {
    const id = await hand.created();
    const submission = uuidV7();
    await hand.writer().change({ proposal: id }, undefined, submitting(submission));
    const decide = () =>
      hand
        .writer()
        .change(
          { submission },
          undefined,
          deciding(submission, 'cluster-administrative', 'recommended', administrative),
        );
    expect((await Promise.all([codeOf(decide()), codeOf(decide())])).sort()).toEqual(['already-decided', 'done']);
    expect((await hand.stored(id)).proposal.submissions[0]?.decisions).toHaveLength(1);
  });
});

describe('conditions', () => {
  test('stand in the register from the decision on, and are closed there', async () => {
    const id = await hand.created();
    const submission = uuidV7();
    const condition = uuidV7();
    await hand.writer().change({ proposal: id }, undefined, submitting(submission));
    await hand
      .writer()
      .change({ submission }, undefined, deciding(submission, 'cluster-administrative', 'recommended', administrative));
    const conditions = [
      {
        id: condition,
        text: 'Evaluering efter et år',
        owner: 'kommune-461',
        dueDate: '2027-11-01',
        status: 'open' as const,
      },
    ];
    await hand
      .writer()
      .change(
        { submission },
        undefined,
        deciding(submission, 'cluster-political', 'recommended', political, { conditions }),
      );
    expect(await hand.rows('select owner, due_date::text, status from condition where id = $1', condition)).toEqual([
      { owner: 'kommune-461', due_date: '2027-11-01', status: 'open' },
    ]);
    await hand.writer().change({ condition }, undefined, (locked) => {
      if (!locked) throw new Error('not there');
      const by = { subject: 'anna', name: 'Anna' };
      const event: ProposalEvent = {
        type: 'condition.closed',
        proposal: id,
        at: '2027-10-01T08:00:00.000Z',
        by,
        data: { submission, condition, evidence: 'Rapport' },
      };
      return {
        write: {
          proposal: { ...locked.proposal, version: locked.proposal.version + 1 },
          events: [event],
          waitingBody: null,
          reply: { status: 200, body: '' },
        },
      };
    });
    expect(await hand.rows('select status, closed_by, evidence from condition where id = $1', condition)).toEqual([
      { status: 'closed', closed_by: 'Anna', evidence: 'Rapport' },
    ]);
  });
});
