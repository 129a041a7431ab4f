// Councils that joined at the last stage of the case have joined the agreement; the others join afterwards.
import { expect, test } from 'vitest';
import { bornOf } from '../../../src/domain/agreement/birth.ts';
import { councilsOfCase } from '../../../src/domain/agreement/councils-of-case.ts';
import { waitsFor } from '../../../src/domain/agreement/validity.ts';
import type { Stage } from '../../../src/domain/governance/procedure.ts';
import type { Proposal, Submission } from '../../../src/domain/workflow/state.ts';
import base from '../../cases/base-dossier.json' with { type: 'json' };
import { procedureIn, withProcedure } from '../../support/procedure.ts';
import { framework, HASH, submitted } from '../workflow/given.ts';

const ASKED = ['kommune-461', 'kommune-450', 'kommune-479'];

function joins(complete?: Stage['complete']) {
  const deciders = { perParty: { kinds: ['municipality' as const], among: 'affected' as const } };
  const stages = procedureIn(framework).stages.map((stage) =>
    stage.id === 'committee' ? { ...stage, deciders, ...(complete && { complete }) } : stage,
  );
  return withProcedure(framework, { stages });
}

/** Odense has joined at a meeting, Nyborg with a condition, and Svendborg not yet. */
function approved(): { proposal: Proposal; submission: Submission } {
  const before = submitted();
  const [first] = before.submissions;
  if (!first) throw new Error('Submitted');
  const person = { subject: 'p', name: 'P' };
  const decision = (body: string, over: object) => ({
    ...{ id: body, stage: 'committee', body, framework: first.framework, outcome: 'approved' as const },
    ...{ method: 'meeting' as const, conditions: [], acknowledgedFindings: [], dissents: [], recusals: [] },
    ...{ dossierHash: HASH, at: '2027-02-03T10:00:00.000Z', by: person, ...over },
  });
  const condition = {
    id: 'c1',
    text: 'Oplæring',
    owner: 'kommune-450',
    dueDate: '2027-05-01',
    status: 'open' as const,
  };
  const deciders = ASKED.map((party) => ({ body: `raad-${party}`, party }));
  const submission: Submission = {
    ...first,
    stage: 'committee',
    status: 'approved',
    entered: [{ framework: first.framework.id, stage: 'committee', deciders, after: 0, spoken: [] }],
    decisions: [
      decision('raad-kommune-461', { meetingDate: '2027-02-01', agendaItem: '7' }),
      decision('raad-kommune-450', { outcome: 'approved-with-conditions' as const, conditions: [condition] }),
    ],
  };
  return { proposal: { ...before, status: 'approved', submissions: [submission] }, submission };
}

test('each council’s word in the case is its answer, with the day of its meeting; the last is still asked', () => {
  const { proposal, submission } = approved();
  const councils = councilsOfCase(joins(), proposal, submission, '2027-02-03');
  expect([...(councils?.answers ?? [])].map(([party, { answer, since }]) => [party, answer, since])).toEqual([
    ['kommune-461', 'joined', '2027-02-01'],
    ['kommune-450', 'joined-with-reservation', '2027-02-03'],
    ['kommune-479', 'asked', undefined],
  ]);
  expect(councils?.answers.get('kommune-461')?.answered).toMatchObject({ on: '2027-02-01', item: '7' });
});

test('the body that decided before the councils follows it up, and not the council that joined last', () => {
  const { proposal, submission } = approved();
  const [first] = submission.decisions;
  if (!first) throw new Error('Decided');
  const recommended = { ...first, id: 'd0', stage: 'cluster-political', body: 'fyn-political' };
  const dossier = base as unknown as Parameters<typeof bornOf>[0]['dossier'];
  const born = (decisions: Submission['decisions']) =>
    bornOf(
      { id: 'a1', proposal, submission: { ...submission, decisions }, dossier, economy: undefined, framework: joins() },
      '2027-02-03',
    ).body;
  expect(born([recommended, ...submission.decisions])).toBe('fyn-political');
  expect(born(submission.decisions)).toBe('raad-kommune-450');
});

test('where the last stage asks no council, nothing is said', () => {
  const { proposal, submission } = approved();
  expect(councilsOfCase(framework, proposal, submission, '2027-02-03')).toBeUndefined();
});

test('the agreement waits for as many as the stage asks for', () => {
  const { proposal, submission } = approved();
  const dossier = base as unknown as Parameters<typeof bornOf>[0]['dossier'];
  const born = (complete?: Stage['complete']) =>
    bornOf({ id: 'a1', proposal, submission, dossier, economy: undefined, framework: joins(complete) }, '2027-02-03');
  const answers = (birth: ReturnType<typeof born>) =>
    birth.parties.filter(({ asked }) => asked).map(({ party, answer }) => `${party}: ${answer}`);
  expect(answers(born())).toEqual([
    'kommune-461: joined',
    'kommune-479: asked',
    'kommune-450: joined-with-reservation',
  ]);
  const waits = (birth: ReturnType<typeof born>) => waitsFor({ ...birth, conditions: [], milestones: [] });
  expect(waits(born())).toHaveLength(1);
  expect(waits(born({ atLeast: [{ kind: 'municipality', number: 2 }] }))).toEqual([]);
});

test('who refused in the case declined: the agreement does not wait for it, and it may join later', () => {
  const { proposal, submission } = approved();
  const dossier = base as unknown as Parameters<typeof bornOf>[0]['dossier'];
  const person = { subject: 'n', name: 'N' };
  const [first] = submission.decisions;
  if (!first) throw new Error('Decided');
  const no = { ...first, id: 'nej', body: 'raad-kommune-482', outcome: 'rejected' as const, reason: 'Nej', by: person };
  const entered = submission.entered.map((each) => ({
    ...each,
    deciders: [...each.deciders.slice(0, 2), { body: 'raad-kommune-482', party: 'kommune-482' }],
  }));
  const left = {
    decision: 'nej',
    parties: [{ party: 'kommune-482', side: 'receiving' as const }],
    ...{ clusters: [], changes: { nets: [], unknown: false }, newFindings: [] },
  };
  const refused = { ...submission, entered, decisions: [...submission.decisions, no], left: [left] };
  const birth = bornOf(
    { id: 'a1', proposal, submission: refused, dossier, economy: undefined, framework: joins() },
    '2027-02-03',
  );
  expect(birth.parties.filter(({ party }) => party === 'kommune-482')).toEqual([
    {
      ...{ party: 'kommune-482', kind: 'municipality', side: 'receiving', asked: true, answer: 'declined' },
      ...{ leftInCase: true, words: 'Nej', answered: { on: '2027-02-01', at: no.at, by: person, item: '7' } },
    },
  ]);
  expect(waitsFor({ ...birth, conditions: [], milestones: [] })).toEqual([]);
  expect(birth.body).toBe('raad-kommune-450');
});
