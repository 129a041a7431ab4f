// Conditions of a carried-over case: their new owners, and who closes them.
import { expect, test } from 'vitest';
import { shippedFramework } from '../../../src/domain/governance/shipped.ts';
import { carryOver } from '../../../src/domain/workflow/carry-over.ts';
import { recordDecision } from '../../../src/domain/workflow/commands/record-decision.ts';
import { refusalOf } from '../../../src/domain/workflow/guards.ts';
import type { Proposal } from '../../../src/domain/workflow/state.ts';
import { takes } from '../../../src/domain/workflow/takes.ts';
import { as, committee, decision, framework, person, play, submitted } from './given.ts';
import { carried, IN_FORCE } from './given-carry.ts';

const councils = shippedFramework('sundhedsraad-2027');
const CONDITION = { id: 'c1', text: 'Oplæring', dueDate: '2027-05-01', status: 'open' as const };

/** The committee has approved step 1, with a condition that stays open; the case is a draft again. */
function partlyApproved(owner: string): Proposal {
  const sent = submitted({}, ['trin-1']);
  const submissions = sent.submissions.map((each) => ({ ...each, stage: 'committee' }));
  const of = { conditions: [{ ...CONDITION, owner }], reason: 'Oplæring først' };
  const at = { ...sent, submissions };
  return play(at, recordDecision(at, decision('committee', 'approved-with-conditions', of), as(committee)));
}

const moved = (proposal: Proposal) => play(proposal, carried(proposal, { to: councils }));

test('of a step that was approved before: its owner closes it, and the body that follows who set it', () => {
  const proposal = moved(partlyApproved('kommune-461'));
  expect(proposal).toMatchObject({ status: 'draft', framework: { id: 'sundhedsraad-2027' } });
  const context = as(person('x'), IN_FORCE, { framework: councils });
  const scopes = takes('close-condition', { proposal, context, target: 'c1' }).map((one) => `${one.role}:${one.scope}`);
  expect(scopes).toContain('member:kommune-461');
  expect(scopes).toContain('decider:regionsraad-syddanmark');
  const asked = (...grants: string[]) =>
    refusalOf('close-condition', {
      ...{ proposal, target: 'c1' },
      context: as(person('y', ...grants), IN_FORCE, { framework: councils }),
    });
  expect(asked('decider:regionsraad-syddanmark')).toBeUndefined();
  expect(asked('decider:sundhedsraad-fyn')).toBe('forbidden');
});

test.each([
  ['a party with another id there', 'region-1085', 'region-oestdanmark'],
  ['a body with another id there', 'sundhedskoordinationsudvalget-sjaelland', 'regionsraad-oestdanmark'],
  ['a body that nobody follows', 'koege-roskilde-administrative', 'sundhedsraad-oestsjaelland-oerne'],
])('%s', (_, owner, next) => {
  const from = shippedFramework('sjaelland-2019');
  const owned = [...from.parties, ...from.bodies].some(({ id }) => id === owner);
  expect(owned).toBe(true);
  const proposal = { ...partlyApproved('kommune-461'), clusters: ['koege-roskilde'], parties: ['kommune-259'] };
  const submissions = proposal.submissions.map((each) => ({
    ...each,
    decisions: each.decisions.map((one) => ({ ...one, conditions: one.conditions.map((c) => ({ ...c, owner })) })),
  }));
  const { carried: plan } = carryOver({ ...proposal, submissions }, { from, to: councils }, ['kommune-259'], IN_FORCE);
  expect(plan.owners).toEqual({ [owner]: next });
});

test('closed ones stay as they are, and an owner who keeps its id is told nothing of', () => {
  const from = framework;
  const plan = carryOver(partlyApproved('kommune-461'), { from, to: councils }, ['kommune-461'], IN_FORCE);
  expect(plan.carried.owners).toBeUndefined();
});
