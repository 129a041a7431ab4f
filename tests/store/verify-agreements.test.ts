// Verification finds changes by the owner of the tables in what lists and registers read beside the state of an
// agreement or entry.
import { beforeAll, describe, expect, test } from 'vitest';
import { evolveAgreement } from '../../src/domain/agreement/evolve.ts';
import { evolveEntry } from '../../src/domain/registers/events.ts';
import { ObservationContent, reportObservation } from '../../src/domain/registers/observation.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { createAgreementWriter } from '../../src/store/agreement-writer.ts';
import type { TrailFault } from '../../src/store/trail-checks.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { created } from '../domain/agreement/given-agreement.ts';
import { as, odense } from '../domain/workflow/given.ts';
import { TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const agreed = uuidV7();
const observed = uuidV7();

beforeAll(async () => {
  const event = created(agreed);
  await createAgreementWriter({ pool: hand.pool, trailKey: TRAIL_KEY }).create(
    undefined,
    { agreement: evolveAgreement(undefined, event), events: [event] },
    { status: 201, body: '{}' },
  );
  const content = ObservationContent.parse({ place: 'kommune-461', taskType: 'kateter', what: 'Skifter kateter' });
  const reported = reportObservation(observed, content, as(odense));
  await hand.store.entries.change({ kind: 'observation', id: observed }, undefined, () => ({
    ...{ entry: evolveEntry(undefined, reported), event: reported },
    ...{ framework: { id: 'syddanmark-2022', version: 1 }, reply: { status: 200, body: '{}' } },
  }));
});

async function faults(): Promise<readonly TrailFault[]> {
  return (await verifyTrail(hand.pool, [TRAIL_KEY])).faults;
}

/** Runs the SQL as the owner, bypassing the triggers; returns the faults found and restores the rows. */
async function foundOf(table: string, sql: string): Promise<readonly TrailFault[]> {
  const kept = `select coalesce(jsonb_agg(to_jsonb(t)), '[]') as rows from ${table} t`;
  const { rows } = await hand.owner.query<{ rows: unknown }>(kept);
  const asOwner = (text: string) =>
    hand.owner.query(`begin; set local session_replication_role = replica; ${text}; commit`);
  await asOwner(sql);
  const found = await faults();
  const before = JSON.stringify(rows[0]?.rows).replaceAll("'", "''");
  await asOwner(
    `delete from ${table}; insert into ${table} select * from jsonb_populate_recordset(null::${table}, '${before}')`,
  );
  expect(await faults()).toEqual([]);
  return found;
}

describe('of an agreement', () => {
  test.each([
    ['lineage', `gen_random_uuid()`],
    ['edition', '2'],
    ['number', `'2026-9'`],
    ['framework_id', `'sjaelland-2019'`],
    ['framework_version', '7'],
    ['clusters', `'{lillebaelt}'`],
    ['parties', `'{kommune-607}'`],
    ['body', `'fyn-administrative'`],
    ['task_type', `'kateter'`],
    ['title', `'Noget andet'`],
    ['in_force_from', `'2026-01-01'`],
    ['in_force_to', `'2040-01-01'`],
    ['ending', `'terminated'`],
    ['created_at', `created_at - interval '1 day'`],
    ['updated_at', `updated_at + interval '1 day'`],
    ['task_terms', `'{}'`],
    ['registers_of', `'0:1'`],
  ])('the column %s', async (column, value) => {
    expect(await foundOf('agreement', `update agreement set ${column} = ${value}`)).toEqual([
      { stream: { agreement: agreed }, fault: 'columns', sequence: null, what: column },
    ]);
  });

  test.each([
    ['agreement_party', `update agreement_party set price_per_unit = 1 where party = 'kommune-461'`],
    ['agreement_party', `update agreement_party set answer = 'declined' where party = 'kommune-461'`],
    ['agreement_party', `update agreement_party set bound_to = '2027-07-01' where party = 'kommune-461'`],
    ['agreement_party', `delete from agreement_party where party = 'kommune-461'`],
    ['agreement_due', `update agreement_due set date = date + 1`],
    ['agreement_due', `delete from agreement_due`],
    ['agreement_year', `update agreement_year set settled = coalesce(settled, 0) + 1`],
    ['agreement_year', `delete from agreement_year`],
    [
      'agreement_report',
      `insert into agreement_report select id, 'kommune-461', '2027-H2', '2027-07-01', '2028-01-01', '{}', 0, now() from agreement`,
    ],
  ])('in %s: %s', async (table, sql) => {
    expect(await foundOf(table, sql)).toEqual([
      { stream: { agreement: agreed }, fault: 'columns', sequence: null, what: table },
    ]);
  });
});

test.each([
  ['place', `'kommune-479'`],
  ['task_type', `'iv'`],
  ['created_by', `'en-anden'`],
  ['updated_at', `updated_at + interval '1 day'`],
  ['about', 'gen_random_uuid()'],
  ['waits_for', `'{fyn}'`],
])('the column %s of a register entry', async (column, value) => {
  expect(await foundOf('register_entry', `update register_entry set ${column} = ${value}`)).toEqual([
    { stream: { entry: observed }, fault: 'state', sequence: null, what: '' },
  ]);
});
