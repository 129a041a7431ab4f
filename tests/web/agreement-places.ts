// The pages of an agreement that is in force, has reports and an evaluation, and the registers filled from agreements.
import { z } from 'zod';
import type { Api } from '../../src/demo/play/api.ts';
import { RUNNING } from './given-running.ts';
import { type Place, place, save } from './place.ts';

const PLANNER = 'planner-syddanmark';
const OTHER = 'coordinator-lillebaelt';

const Registered = z.object({ id: z.string() });

/** Registers an agreement that waits for milestones before its start. */
export async function registerWaiting(api: Api): Promise<string> {
  const start = '2090-06-01';
  const milestones = [
    {
      what: 'Instruksen er godkendt af lægefaglig ledelse i region og kommuner',
      date: '2090-05-01',
      beforeStart: true,
    },
    { what: 'Alle udekørende sygeplejersker er oplært', party: 'kommune-461', beforeStart: true },
    { what: 'De første borgere', date: start, party: 'kommune-479' },
  ];
  const terms = { ...RUNNING, title: 'Blodprøver i eget hjem, som skal begynde', start, milestones, evaluation: {} };
  const about = { framework: 'sundhedsraad-2027', clusters: ['fyn'], body: 'sundhedsraad-fyn', source: 'Aftale' };
  const registration = { ...about, terms, notJoined: ['kommune-482'] };
  return (await api.send(PLANNER, 'POST', '/v1/agreements', Registered, registration)).body.id;
}

export const AGREEMENTS: readonly Place[] = [
  place('aftaler', PLANNER, () => '/aftaler'),
  place('aftale', OTHER, ({ running }) => `/aftaler/${running}`),
  place('aftale-venter', 'coordinator-fyn', ({ waiting }) => `/aftaler/${waiting}`),
  place('aftale-opfoelgning', PLANNER, ({ running }) => `/aftaler/${running}/opfoelgning`),
  place('aftale-spred', OTHER, ({ running }) => `/aftaler/${running}/spred`),
  place(
    'aftale-spred-fejl',
    OTHER,
    ({ running }) => `/aftaler/${running}/spred`,
    async (page) => {
      await page.locator('[name=titel]').fill('');
      await save(page);
    },
  ),
  place('aftale-registrer', PLANNER, () => '/aftaler/registrer'),
  place('aftale-registrer-fejl', 'coordinator-fyn', () => '/aftaler/registrer?klynge=syddanmark-2022%20fyn', save),
  place('aftale-indberet', 'member-odense', ({ running }) => `/aftaler/${running}/indberet/kommune-461`),
];
