// Realistic searches against realistic cases: through the service, with the index in the database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, at } from './given-api.ts';
import { openTrial, TRIAL } from './given-cases.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openTrial();
  token = await api.service.tokenFor('coordinator-fyn');
  for (const [title, dossier = {}, externalIds = []] of CASES) {
    const body = { title, framework: TRIAL, cluster: 'fyn', dossier, externalIds };
    const answer = await api.send(token, 'POST', at('/proposals'), body);
    if (answer.status !== 201) throw new Error(answer.text);
  }
});
afterAll(() => api.close());

const CASES: readonly (readonly [string, object?, (readonly object[])?])[] = [
  ['Sygeplejerske/SOSU-assistent'],
  ['KOL/astma'],
  ['24/7-rådgivning'],
  ['Odense.Nyborg'],
  ['Diabetisk fodsår'],
  ['Kateterpleje i hjemmet'],
  ['Døgnrådgivning'],
  ['Hospital\u00a0hjemme', { task: { summary: 'Sår\u00adpleje ved se\u200bpsis' } }],
  ['Søvnapnø'.normalize('NFD'), { task: { kleNumber: '29.18.00' } }, [{ system: 'sbsys', id: '2026-004711' }]],
  ['Opfølgning', { quality: { indicators: [{ id: 'a', name: 'Genindlæggelser inden 30 dage' }] } }],
  ['Lægevagt'],
  ['Sondemad', { competences: { roles: [{ id: 'r', profession: 'Klinisk diætist' }] } }],
  ['Vægttab'],
];

async function found(q: string): Promise<string[]> {
  const answer = await api.send(token, 'GET', at(`/proposals?q=${encodeURIComponent(q)}&sort=createdAt`));
  expect(answer.status, answer.text).toBe(200);
  return (answer.body as { items: { title: string }[] }).items.map(({ title }) => title.normalize('NFC'));
}

describe('a search finds', () => {
  it.each([
    ['SOSU', 'Sygeplejerske/SOSU-assistent'],
    ['assistent', 'Sygeplejerske/SOSU-assistent'],
    ['sosu-assistent', 'Sygeplejerske/SOSU-assistent'],
    ['sygeplejersker', 'Sygeplejerske/SOSU-assistent'],
    ['KOL', 'KOL/astma'],
    ['astma', 'KOL/astma'],
    ['24/7', '24/7-rådgivning'],
    ['Nyborg', 'Odense.Nyborg'],
    ['fodsaar', 'Diabetisk fodsår'],
    ['FODSÅR', 'Diabetisk fodsår'],
    ['fodsar', 'Diabetisk fodsår'],
    ['kateter', 'Kateterpleje i hjemmet'],
    ['hjem', 'Kateterpleje i hjemmet'],
    ['hospital', 'Hospital\u00a0hjemme'.normalize('NFKC')],
    ['sårpl', 'Hospital\u00a0hjemme'.normalize('NFKC')],
    ['sepsis', 'Hospital\u00a0hjemme'.normalize('NFKC')],
    ['søvnapnø', 'Søvnapnø'],
    ['søvnapnø'.normalize('NFD'), 'Søvnapnø'],
    ['soevnapnoe', 'Søvnapnø'],
    ['29.18.00', 'Søvnapnø'],
    ['2026-004711', 'Søvnapnø'],
    ['genindlæggelse', 'Opfølgning'],
    ['diætist', 'Sondemad'],
    ['laegevagt', 'Lægevagt'],
  ])('%s', async (q, title) => {
    expect((await found(q)).map((each) => each.normalize('NFKC'))).toContain(title);
  });

  it('the part at the end of a compound', async () => {
    expect(await found('rådgivning')).toEqual(['24/7-rådgivning', 'Døgnrådgivning']);
    // Also matches a part of `sygeplejerske`, and of a summary.
    expect((await found('pleje')).length).toBe(3);
  });

  it('the cases of the coordinator by name, and not what has another letter', async () => {
    const me = await api.send(token, 'GET', at('/proposals?pageSize=1'));
    const { id } = (me.body as { items: { id: string }[] }).items[0] ?? { id: '' };
    const { createdBy } = (await api.send(token, 'GET', at(`/proposals/${id}`))).body as {
      createdBy: { name: string };
    };
    expect((await found(createdBy.name)).length).toBe(CASES.length);
    expect(await found('vagt')).toEqual(['Lægevagt']);
  });
});

it('a word that nearly every text has is told apart from one that none has', async () => {
  const answer = await api.send(token, 'GET', at('/proposals?q=og'));
  expect([answer.status, answer.body]).toMatchObject([
    400,
    { errors: [{ in: 'query', pointer: '/q', code: 'too-common' }] },
  ]);
  expect(await found('hestesko')).toEqual([]);
  expect((await found('pleje og hjemmet'))[0]).toBe('Kateterpleje i hjemmet');
});
