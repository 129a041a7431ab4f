// Every answered field of the forms, with the place in the dossier where its value stands.
import { expect, test } from 'vitest';
import { parseDossier } from '../../src/app/see-proposal.ts';
import catheter from '../../src/demo/catheter-care.json' with { type: 'json' };
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { valueAt } from '../../src/web/dossier/pointer-values.ts';
import { answeredFields } from '../../src/web/dossier/read-dossier.tsx';

/** Places of all that is written in a JSON value, but for the ids of rows; a list of plain values is one answer, an empty one is none. */
function written(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value) && value.length === 0) return [];
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && typeof value[0] !== 'object')) return [at];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : written(inner, `${at}/${name}`)));
}

test.each([
  ['IV', iv],
  ['COPD', copd],
  ['catheter', catheter],
])('%s: all that is written, each once, as it stands', (_name, json) => {
  const dossier = parseDossier(JSON.stringify(json));
  const answered = groupsOf(dossier).flatMap(({ items }) => answeredFields(items, dossier));
  for (const { pointer, value } of answered) expect([pointer, value]).toEqual([pointer, valueAt(dossier, pointer)]);
  expect(answered.map(({ pointer }) => pointer).sort()).toEqual([...written(dossier)].sort());
});
