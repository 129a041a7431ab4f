// The service's own role may change a row only together with the event that records it. Another role that is granted
// the tables sees no cases.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evolveEntry } from '../../src/domain/registers/events.ts';
import { ObservationContent, reportObservation } from '../../src/domain/registers/observation.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { createAgreementWriter } from '../../src/store/agreement-writer.ts';
import { agreement } from '../domain/agreement/given-agreement.ts';
import { administrative, as, odense } from '../domain/workflow/given.ts';
import { deciding, retitling, submitting, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const OTHER = 'opgavebro_bi_of_a_test';
/** Tables that have rows after `beforeAll`, with a change of each. */
const CHANGES = {
  proposal: `update proposal set status = 'approved'`,
  condition: `update condition set status = 'closed', closed_at = now()`,
  agreement: `update agreement set in_force_to = '2030-01-01'`,
  register_entry: `update register_entry set status = 'closed'`,
} as const;

/** SQLSTATE and message of the refusal, or the number of affected rows. */
async function attempt(sql: string): Promise<string> {
  return hand.pool.query(sql).then(
    ({ rowCount }) => `done: ${rowCount}`,
    (error: { code?: string; message: string }) => `${error.code} ${error.message}`,
  );
}

beforeAll(async () => {
  const [proposal, submission] = [await hand.created(), uuidV7()];
  await hand.writer().change({ proposal }, undefined, retitling('Ny titel'));
  await hand.writer().change({ proposal }, undefined, submitting(submission));
  const due = { text: 'Evaluering', owner: 'kommune-461', dueDate: '2027-12-01', status: 'open' as const };
  const conditions = [{ id: uuidV7(), ...due }];
  const said = deciding(submission, 'cluster-administrative', 'recommended', administrative, { conditions });
  await hand.writer().change({ submission }, undefined, said);

  const id = uuidV7();
  const content = ObservationContent.parse({ place: 'kommune-461', taskType: 'kateter', what: 'Skifter kateter' });
  const event = reportObservation(id, content, as(odense));
  const framework = { id: 'syddanmark-2022', version: 1 };
  await hand.store.entries.change({ kind: 'observation', id }, undefined, () => {
    return { entry: evolveEntry(undefined, event), event, framework, reply: { status: 200, body: '{}' } };
  });

  const edition = uuidV7();
  const made = { ...agreement(), id: edition, lineage: edition };
  const born = { type: 'agreement.registered', agreement: made.id, at: made.createdAt, by: odense, data: { made } };
  await createAgreementWriter({ pool: hand.pool, trailKey: TRAIL_KEY }).create(
    undefined,
    { agreement: made, events: [born as never] },
    { status: 201, body: '{}' },
  );
});

describe('the role of the service, without an event', () => {
  test.each(Object.entries(CHANGES))('changes nothing of %s', async (table, sql) => {
    const [before] = await hand.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
    expect(before?.count).toBeGreaterThan(0);
    expect(await attempt(sql)).toBe(`23001 update on ${table}: no event of this transaction says so`);
  });

  test('puts in no case, and no condition', async () => {
    const copy = (table: string, columns: string) =>
      attempt(`insert into ${table} (id, ${columns}) select gen_random_uuid(), ${columns} from ${table} limit 1`);
    const ofCase = `framework_id, framework_version, cluster, status, version, revision, title, parties, external_ids,
      opened, created_at, updated_at, dossier, state, trail_sequence, trail_hash`;
    expect(await copy('proposal', ofCase)).toMatch(/^23001 insert on proposal/);
    expect(await copy('condition', 'proposal_id, submission_id, text, owner, due_date, status')).toMatch(
      /^23001 insert on condition/,
    );
  });

  test('changes nothing with an event of another transaction, or of another case', async () => {
    const other = await hand.created();
    const client = await hand.pool.connect();
    try {
      await client.query('begin');
      // An event of one case does not allow changes of others.
      const copied = await client.query(
        `insert into audit_event (proposal_id, epoch, id, sequence, at, type, actor_subject, actor_name, data, context, previous_hash, hash, key_id)
         select proposal_id, epoch, gen_random_uuid(), sequence + 1, at, type, actor_subject, actor_name, data, context, hash, 'x', key_id
         from audit_event where proposal_id = $1`,
        [other],
      );
      expect(copied.rowCount).toBe(1);
      await expect(client.query(CHANGES.condition)).rejects.toThrow('no event of this transaction says so');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('reads out of an agreement anew what stands in it', async () => {
    expect(await attempt('update agreement set registers_of = null')).toBe('done: 1');
  });
});

describe('a role that is granted every table beside the service', () => {
  let client: pg.Client;
  beforeAll(async () => {
    await hand.owner.query(`drop role if exists ${OTHER}; create role ${OTHER} login password 'x'`);
    await hand.owner.query(`grant select on all tables in schema public to ${OTHER}`);
    const url = new URL(hand.database.ownerUrl);
    [url.username, url.password] = [OTHER, 'x'];
    client = new pg.Client({ connectionString: url.href });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await hand.owner.query(`drop owned by ${OTHER}; drop role ${OTHER}`);
  });

  test.each([
    ...['proposal', 'proposal_search', 'revision', 'submission', 'condition', 'audit_event'],
    ...['agreement', 'agreement_party', 'agreement_due', 'register_entry'],
  ])('sees nothing of %s', async (table) => {
    const [owned] = await hand.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
    expect(owned?.count).toBeGreaterThan(0);
    expect((await client.query(`select count(*)::int as count from ${table}`)).rows).toEqual([{ count: 0 }]);
    expect((await hand.pool.query(`select count(*)::int as count from ${table}`)).rows).toEqual([owned]);
  });
});
