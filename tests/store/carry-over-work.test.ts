// From the day the successor is in force, a case of an ended framework is on the work list of whoever may carry it
// over.
import { beforeAll, expect, test } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import { readWork } from '../../src/app/read-work.ts';
import type { Actor } from '../../src/domain/workflow/actor.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { coordinator, person } from '../domain/workflow/given.ts';
import { portsOf } from './given-ports.ts';
import { newDraft, submitting, useStore } from './given-store.ts';

const hand = useStore();
let today = '2026-11-22';
let ports: Ports;
beforeAll(async () => {
  ports = await portsOf(hand, () => today);
});

async function carryOver(actor: Actor, proposal: string) {
  return (await readWork(ports, actor)).flatMap((work) =>
    work.kind === 'carry-over' && work.proposal.id === proposal ? [[work.mine, work.since, work.due]] : [],
  );
}

test('from the first day of the successor, for the planner of its framework; not before, and for nobody else', async () => {
  const id = await hand.created(newDraft());
  await hand.writer().change({ proposal: id }, undefined, submitting(uuidV7()));
  const planner = person('pia', 'planner:syddanmark-2022');
  expect(await carryOver(planner, id)).toEqual([]);
  today = '2027-01-15';
  expect(await carryOver(planner, id)).toEqual([[true, '2027-01-01', null]]);
  expect(await carryOver(coordinator, id)).toEqual([]);
  expect(await carryOver(person('mette', 'member:kommune-461'), id)).toEqual([]);
});
