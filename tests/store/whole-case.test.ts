// Reading a case with everything beside it in one query gives the same as separate queries.
import { expect, test } from 'vitest';
import type { Sight } from '../../src/domain/workflow/visibility.ts';
import { uuidV7 } from '../../src/lib/uuid-v7.ts';
import { as, person } from '../domain/workflow/given.ts';
import { newDraft, retitling, submitting, useStore } from './given-store.ts';

const hand = useStore();
const ALL: Sight = { all: true, frameworks: [], clusters: [], parties: [] };
const FYN: Sight = { ...ALL, all: false, clusters: ['fyn'] };
const both = as(person('anna', 'coordinator:fyn', 'coordinator:lillebaelt'));

function draft(title: string, kleNumber: string | undefined, cluster = 'fyn'): Promise<string> {
  return hand.created(
    newDraft({ dossier: { task: { title, ...(kleNumber && { kleNumber }) } }, context: both, cluster }),
  );
}

/** The same, with separate queries. */
async function oneByOne(sight: Sight, id: string, most: { history: number; similar: number }) {
  const { reader } = hand.store;
  const { items } = await reader.history(id, { pageSize: 50 });
  const similar = await reader.similar(sight, id, most.similar);
  return {
    ...(await hand.stored(id)),
    history: items
      .toReversed()
      .slice(0, most.history)
      .map(({ sequence, event }) => ({ sequence, event })),
    similar: similar.map(({ similarity: _, ...item }) => item),
  };
}

test('state, dossier, history and similar cases are what each question alone tells, whoever asks and however many', async () => {
  const self = await draft('Intravenøs antibiotika i hjemmet', '29.18.00');
  const numberless = await draft('Intravenøs antibiotika i plejebolig', undefined);
  const alike = [
    'Sårpleje',
    'Antibiotika i hjemmet',
    'Intravenøs antibiotika',
    'Kateter',
    'Intravenøs antibiotika i eget hjem',
  ];
  for (const [i, title] of alike.entries()) await draft(title, '29.18.00', i % 2 === 0 ? 'fyn' : 'lillebaelt');
  await draft('Intravenøs antibiotika i hjemmet', '29.12.02');
  await hand.writer().change({ proposal: self }, undefined, retitling('Intravenøs antibiotika hjemme'));
  await hand.writer().change({ proposal: self }, undefined, submitting(uuidV7()));
  for (const id of [self, numberless])
    for (const sight of [ALL, FYN])
      for (const similar of [1, 3, 5, 7])
        for (const history of [2, 50]) {
          const most = { history, similar };
          expect(await hand.store.reader.whole(sight, id, most)).toMatchObject(await oneByOne(sight, id, most));
        }
  const whole = await hand.store.reader.whole(FYN, self, { history: 50, similar: 3 });
  expect(whole?.history.map(({ event }) => event.type)).toEqual([
    'proposal.submitted',
    'proposal.revised',
    'proposal.created',
  ]);
  expect(whole?.similar.map(({ title }) => title)).toEqual([
    'Intravenøs antibiotika',
    'Intravenøs antibiotika i eget hjem',
    'Sårpleje',
  ]);
});

test('nothing is there of a deleted draft, of an unknown id, and of what is no id', async () => {
  const most = { history: 1, similar: 1 };
  const gone = await draft('Fortrudt', '29.18.00');
  expect(await hand.store.reader.whole(ALL, gone, most)).toBeDefined();
  await hand.owner.query(`update proposal set status = 'deleted' where id = $1`, [gone]);
  for (const id of [gone, uuidV7(), 'none']) expect(await hand.store.reader.whole(ALL, id, most)).toBeUndefined();
});
