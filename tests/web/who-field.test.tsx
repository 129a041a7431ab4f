// The field that selects parties: shown, sent, parsed and worded, in each of its forms.
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier/dossier.ts';
import { shippedFramework } from '../../src/domain/governance/shipped.ts';
import { fields } from '../../src/web/dossier/field.ts';
import { FormItems } from '../../src/web/dossier/form-fields.tsx';
import { orderedEntries } from '../../src/web/dossier/form-rows.ts';
import { entriesOfDossier, readForm } from '../../src/web/dossier/form-values.ts';
import { sayWho } from '../../src/web/dossier/say-who.ts';
import { translator } from '../../src/web/texts/index.ts';
import { render } from '../documents/pictures/svg.ts';
import { textOf } from './text-browser.ts';

const framework = shippedFramework('syddanmark-2022');
const t = translator('da');
const ITEMS = fields('/responsibility/funding');
const AT = '/responsibility/funding';
const KEYS: Dossier = { economy: { keys: [{ id: 'folk', name: 'Indbyggere' }] } };
const FYN = [420, 430, 440, 450, 461, 479, 480, 482, 492].map((code) => `kommune-${code}`);

function read(sent: readonly (readonly [string, string])[], before: Dossier = {}) {
  const entries = orderedEntries(ITEMS, new URLSearchParams(sent.map(([name, value]) => [`${AT}/${name}`, value])));
  const { dossier, faults } = readForm(ITEMS, entries, before, 'da');
  return faults.length > 0 ? faults : dossier.responsibility?.funding;
}

describe('reading', () => {
  test.each([
    ['one party', [['@who', 'party:region-1083']], { party: 'region-1083' }],
    ['a set', [['@who', 'each:kommune-461,kommune-420']], { each: ['kommune-461', 'kommune-420'] }],
    [
      'boxes of one’s own',
      [
        ['@who', 'own'],
        ['each', 'kommune-461'],
        ['each', 'kommune-420'],
        ['each', 'kommune-420'],
      ],
      { each: ['kommune-461', 'kommune-420'] },
    ],
    ['boxes where nothing else is chosen', [['each', 'kommune-461']], { each: ['kommune-461'] }],
    ['by a key', [['@who', 'shared:folk']], { shared: 'folk' }],
    [
      'what is chosen decides',
      [
        ['@who', 'shared:folk'],
        ['each', 'kommune-461'],
      ],
      { shared: 'folk' },
    ],
    ['nothing', [['@who', '']], undefined],
    ['one’s own choice without a box', [['@who', 'own']], [{ pointer: AT, code: 'not-a-who' }]],
    ['a choice of nobody', [['@who', 'party:']], [{ pointer: AT, code: 'not-a-who' }]],
    ['what no form offers', [['@who', 'alle']], [{ pointer: AT, code: 'not-a-who' }]],
  ] as const)('%s', (_what, sent, wanted) => {
    expect(read(sent)).toEqual(wanted);
  });

  test('boxes have no order: those that were there keep theirs', () => {
    const before: Dossier = { responsibility: { funding: { each: ['kommune-461', 'kommune-420'] } } };
    const sent = [
      ['@who', 'own'],
      ['each', 'kommune-410'],
      ['each', 'kommune-420'],
      ['each', 'kommune-461'],
    ] as const;
    expect(read(sent, before)).toEqual({ each: ['kommune-461', 'kommune-420', 'kommune-410'] });
  });
});

function shown(dossier: Dossier, typed: readonly (readonly [string, string])[] = []): string {
  const entries = entriesOfDossier(ITEMS, dossier, 'da');
  for (const [name, value] of typed) entries.append(`${AT}/${name}`, value);
  const context = {
    t,
    language: 'da',
    entries,
    dossier,
    framework,
    clusters: ['fyn'],
    today: '2026-03-01',
    faults: [],
  } as const;
  return render(<FormItems items={ITEMS} context={context} />);
}

const chosen = (html: string) => /<option value="([^"]*)" selected[^>]*>([^<]*)/.exec(html)?.slice(1);
const offered = (html: string) => [...html.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);

describe('showing', () => {
  test('one choice with a name: sets, parties and keys', () => {
    const html = shown({ ...KEYS, responsibility: { funding: { party: 'region-1083' } } });
    expect(html).toMatch(/<select[^>]*id="f-responsibility-funding"[^>]*name="\/responsibility\/funding\/@who"/);
    expect(textOf(html)).toContain('Hvem der i sidste ende betaler');
    expect(chosen(html)).toEqual(['party:region-1083', 'Region Syddanmark']);
    expect(offered(html)).toContain('shared:folk');
    expect(offered(html).at(-1)).toBe('own');
  });

  test('without keys there is nothing to share by', () => {
    expect(shown({})).not.toContain('value="shared:');
  });

  test('sets come first: whom the task moves to, and all municipalities of the cluster', () => {
    const html = shown({ task: { receivingParties: ['kommune-461', 'kommune-420'] } });
    expect(offered(html)[0]).toBe('each:kommune-461,kommune-420');
    expect(offered(html)[1]?.slice('each:'.length).split(',').toSorted()).toEqual(FYN);
    expect(textOf(html)).toContain('Hver af de modtagende parter (2)');
    expect(textOf(html)).toContain('Hver kommune i klyngen (9)');
  });

  test('a set is chosen whatever its order, and another set of the case stands by its names', () => {
    const all = shown({ responsibility: { funding: { each: FYN.toReversed() } } });
    expect(chosen(all)?.[1]).toBe('Hver kommune i klyngen (9)');
    const two = shown({ responsibility: { funding: { each: ['kommune-461', 'kommune-621'] } } });
    expect(chosen(two)).toEqual(['each:kommune-461,kommune-621', 'Hver af: Odense Kommune, Kolding Kommune']);
  });

  test('boxes of one’s own are folded until they are ticked', () => {
    expect(shown({})).toMatch(/<details class="details">/);
    expect(shown({}, [['each', 'kommune-461']])).toMatch(/<details class="details" open>/);
  });
});

test.each([
  [{ party: 'kommune-461' }, 'Odense Kommune'],
  [{ each: ['kommune-461', 'kommune-420'] }, 'Hver for sine egne borgere: Odense Kommune, Assens Kommune'],
  [{ shared: 'folk' }, 'Efter fordelingsnøglen Indbyggere'],
])('saying %j', (who, words) => {
  expect(sayWho(who, { dossier: KEYS, framework, t })).toBe(words);
});
