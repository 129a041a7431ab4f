// Other cases on the same task: of the same type, with one of
// the parties, submitted once and not ended without agreement.
import { beforeAll, expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { administrative, committee, political } from '../domain/workflow/given.ts';
import { deciding, newDraft, revising, submitting, useStore } from './given-store.ts';

const hand = useStore();
const task = { title: 'IV hjemme', taskType: 'iv-medicin' as const, transferringParties: ['region-1083'] };

async function submitted(title: string, over: Dossier['task'] = {}): Promise<{ proposal: string; submission: string }> {
  const dossier: Dossier = { task: { ...task, title, receivingParties: ['kommune-461', 'kommune-450'], ...over } };
  const [proposal, submission] = [await hand.created(newDraft({ dossier })), uuidV7()];
  await hand.writer().change({ proposal }, undefined, submitting(submission));
  return { proposal, submission };
}

async function ended(title: string, outcome: 'approved' | 'rejected'): Promise<void> {
  const { submission } = await submitted(title);
  const decide = (...of: [string, 'recommended' | 'approved' | 'rejected', typeof committee]) =>
    hand.writer().change({ submission }, undefined, deciding(submission, ...of, { reason: 'Af grunde' }));
  await decide('cluster-administrative', 'recommended', administrative);
  await decide('cluster-political', 'recommended', political);
  await decide('committee', outcome, committee);
}

let self = '';
beforeAll(async () => {
  self = (await submitted('Sagen selv')).proposal;
  await ended('Aftalt', 'approved');
  await ended('Afvist', 'rejected');
  await submitted('På vej');
  await submitted('Et andet sted', { receivingParties: ['kommune-420'], transferringParties: ['plo-syddanmark'] });
  await submitted('En anden opgave', { taskType: 'akutsygepleje' });
  await hand.created(newDraft({ dossier: { task: { ...task, title: 'Kladde', receivingParties: ['kommune-461'] } } }));
});

const found = (over: Partial<Parameters<typeof hand.store.reader.sameTask>[0]> = {}) =>
  hand.store.reader.sameTask({ taskType: 'iv-medicin', parties: ['kommune-450'], except: self, ...over });
const names = (all: Awaited<ReturnType<typeof found>>) => all.map(({ kind, name }) => `${kind} ${name}`);

test('are those agreed and those under way, the newest first, each with its parties', async () => {
  expect(names(await found())).toEqual(['case På vej', 'agreement Aftalt']);
  expect((await found())[0]).toMatchObject({
    taskType: 'iv-medicin',
    parties: ['region-1083', 'kommune-461', 'kommune-450'],
  });
});

test('of a row that the version before wrote the parties stand in its dossier', async () => {
  const now = await found();
  await hand.owner.query('update proposal set task_parties = null');
  const before = (all: typeof now) => all.map(({ parties, ...other }) => ({ ...other, parties: parties.toSorted() }));
  expect(before(await found())).toEqual(before(now));
});

test('are asked for by type and party', async () => {
  expect(names(await found({ taskType: 'akutsygepleje' }))).toEqual(['case En anden opgave']);
  expect(names(await found({ parties: ['kommune-420'] }))).toEqual(['case Et andet sted']);
  expect(await found({ parties: [] })).toEqual([]);
  expect(await found({ taskType: 'ingen' })).toEqual([]);
});

test('a returned case is still under way, and is found by its new task type once that is changed', async () => {
  const { proposal, submission } = await submitted('Sendt tilbage');
  const back = deciding(submission, 'cluster-administrative', 'returned', administrative, { reason: 'Af grunde' });
  await hand.writer().change({ submission }, undefined, back);
  expect(names(await found())).toContain('case Sendt tilbage');
  const other = revising((before) => ({ ...before, task: { ...before.task, taskType: 'draen' as const } }));
  await hand.writer().change({ proposal }, undefined, other);
  expect(names(await found())).not.toContain('case Sendt tilbage');
  expect(names(await found({ taskType: 'draen' }))).toEqual(['case Sendt tilbage']);
});
