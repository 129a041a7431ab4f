// A case carried over to a framework where its parties and clusters have other ids.
import { beforeAll, expect, test } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import { transferCases } from '../../src/app/transfer-cases.ts';
import { shippedFrameworks } from '../../src/domain/governance/shipped.ts';
import { verifyTrail } from '../../src/store/verify-trail.ts';
import { as, person } from '../domain/workflow/given.ts';
import { portsOf } from './given-ports.ts';
import { newDraft, TRAIL_KEY, useStore } from './given-store.ts';

const hand = useStore();
const move = { dryRun: false, reason: 'Sundhedsråd fra 2027' };
let ports: Ports;
beforeAll(async () => {
  ports = await portsOf(hand, () => '2027-01-15');
});

test('a party with another id there gets it in the dossier, as a revision of its own', async () => {
  const under = shippedFrameworks().find(({ id }) => id === 'sjaelland-2019');
  if (!under) throw new Error('not shipped');
  const task = { title: 'Sår', transferringParties: ['region-1085'], receivingParties: ['kommune-259'] };
  const actor = person('s', 'coordinator:koege-roskilde');
  const draft = newDraft({
    cluster: 'koege-roskilde',
    dossier: { task },
    context: as(actor, '2026-11-22', { framework: under }),
  });
  const id = await hand.created(draft);
  const { items } = await transferCases(ports, person('p', 'planner:sjaelland-2019'), 'sjaelland-2019', {
    ...move,
    proposals: [id],
  });
  expect(items).toMatchObject([{ outcome: 'moved' }]);
  const { proposal, dossier } = await hand.stored(id);
  expect(proposal).toMatchObject({
    revision: 2,
    clusters: ['oestsjaelland-oerne'],
    parties: ['kommune-259', 'region-oestdanmark'],
  });
  expect(JSON.parse(dossier)).toMatchObject({ task: { transferringParties: ['region-oestdanmark'] } });
  // Found by its present cluster and by the one it came from.
  for (const cluster of ['oestsjaelland-oerne', 'koege-roskilde']) {
    const all = { all: true, frameworks: [], clusters: [], parties: [] };
    const { items: found } = await hand.store.reader.list(all, { cluster }, { pageSize: 100 });
    expect(found.filter((item) => item.includes(id))).toHaveLength(1);
  }
  expect(proposal.earlier).toEqual({
    frameworks: ['sjaelland-2019'],
    clusters: ['koege-roskilde'],
    parties: ['region-1085'],
  });
  expect((await verifyTrail(hand.pool, [TRAIL_KEY])).faults).toEqual([]);
});
