// Every answered field of the forms, with the pointer of its value in the dossier.
import { expect, test } from 'vitest';
import { parseDossier } from '../../src/app/read-dossier.ts';
import catheter from '../../src/demo/catheter-care.json' with { type: 'json' };
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { placeAt } from '../../src/domain/dossier/tree.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { valueAt } from '../../src/lib/value-at.ts';
import { groupsOf } from '../../src/web/dossier/groups.ts';
import { answeredFields, ReadDossier } from '../../src/web/dossier/read-dossier.tsx';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';
import { textOf } from './text-browser.ts';

/**
 * Pointers of all values in a JSON document, except ids of rows and the version. A list of plain values, a Who and
 * weekly hours count as one answer; an empty list counts as none.
 */
function written(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value) && value.length === 0) return [];
  if (at.endsWith('/hours') && Array.isArray(value)) return [at];
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && typeof value[0] !== 'object'))
    return [at];
  if (placeAt(at)?.declaration.control === 'who') return [at];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'id' || name === 'dossierVersion' ? [] : written(inner, `${at}/${name}`),
  );
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

test('a list that is answered by having no rows is read as its answer', () => {
  const view = { t: translator('da'), language: 'da' } as const;
  const framework = shippedFramework('syddanmark-2022');
  const read = (json: unknown) =>
    textOf(render(<ReadDossier dossier={parseDossier(JSON.stringify(json))} framework={framework} view={view} />));
  expect(read(copd)).toContain('Delegation Delegation Der delegeres ikke noget');
  expect(read({ ...copd, responsibility: { ...copd.responsibility, delegation: undefined } })).not.toContain(
    'Der delegeres ikke noget',
  );
  expect(read(iv)).not.toContain('Der delegeres ikke noget');
});
