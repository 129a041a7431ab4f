// No event is dated before the one it follows, even if a clock is set back or another replica's clock differs.
import { beforeAll, expect, test } from 'vitest';
import { approveFramework, proposeFramework } from '../../src/app/govern-frameworks.ts';
import type { Ports } from '../../src/app/ports.ts';
import { reviseProposal } from '../../src/app/revise-proposal.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { coordinator, person } from '../domain/workflow/given.ts';
import { TODAY, trialFramework } from '../http/given-cases.ts';
import { portsOf } from './given-ports.ts';
import { newDraft, useStore } from './given-store.ts';

const hand = useStore();
let today = '2026-11-22';
let ports: Ports;
beforeAll(async () => {
  ports = await portsOf(hand, () => today);
});
const present = () => ({ status: 200, body: '' });

test('a case', async () => {
  const id = await hand.created(newDraft());
  const { updatedAt } = (await hand.stored(id)).proposal;
  today = '2026-01-01';
  await reviseProposal(ports, { actor: coordinator, expected: 'any', present }, id, { title: 'Før tiden' });
  const { rows } = await hand.pool.query('select at from audit_event where proposal_id = $1 order by sequence', [id]);
  expect(rows.map(({ at }) => at)).toEqual([updatedAt, updatedAt]);
  expect((await hand.stored(id)).proposal.updatedAt).toBe(updatedAt);
});

test('a framework', async () => {
  const others = [...new Set(shippedFrameworks().map(({ id }) => id))].map((id) => ({ framework: id }));
  const framework = { ...trialFramework((same) => same, 'til-tiden'), continues: others };
  today = TODAY;
  await proposeFramework(ports, { actor: person('one', 'admin'), present }, framework);
  today = '2026-01-01';
  await approveFramework(ports, { actor: person('two', 'admin'), present }, framework.id, framework.version);
  const stored = await hand.store.frameworks.get(framework.id, framework.version);
  expect(stored?.publishedAt).toBe(`${TODAY}T10:00:00.000Z`);
});
