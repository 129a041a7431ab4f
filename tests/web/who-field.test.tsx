// Which parties: how the field is shown, sent, read and said, in each of its forms.
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
    [
      'one party',
      [
        ['@form', 'party'],
        ['party', 'region-1083'],
      ],
      { party: 'region-1083' },
    ],
    [
      'each',
      [
        ['@form', 'each'],
        ['each', 'kommune-461'],
        ['each', 'kommune-420'],
      ],
      { each: ['kommune-461', 'kommune-420'] },
    ],
    [
      'all of the cluster in one box, and one more',
      [
        ['@form', 'each'],
        ['each', 'kommune-461,kommune-420'],
        ['each', 'kommune-420'],
      ],
      { each: ['kommune-461', 'kommune-420'] },
    ],
    [
      'by a key',
      [
        ['@form', 'shared'],
        ['shared', 'folk'],
      ],
      { shared: 'folk' },
    ],
    [
      'the button decides',
      [
        ['@form', 'shared'],
        ['party', 'region-1083'],
        ['shared', 'folk'],
      ],
      { shared: 'folk' },
    ],
    [
      'no button: what is filled in',
      [
        ['party', 'region-1083'],
        ['shared', ''],
      ],
      { party: 'region-1083' },
    ],
    [
      'nothing',
      [
        ['@form', 'party'],
        ['party', ''],
      ],
      undefined,
    ],
    [
      'a button and something else',
      [
        ['@form', 'party'],
        ['party', ''],
        ['each', 'kommune-461'],
      ],
      [{ pointer: AT, code: 'not-a-who' }],
    ],
    [
      'two without a button',
      [
        ['party', 'region-1083'],
        ['each', 'kommune-461'],
      ],
      [{ pointer: AT, code: 'not-a-who' }],
    ],
  ] as const)('%s', (_what, sent, wanted) => {
    expect(read(sent)).toEqual(wanted);
  });

  test('boxes have no order: those that were there keep theirs', () => {
    const before: Dossier = { responsibility: { funding: { each: ['kommune-461', 'kommune-420'] } } };
    const sent = [
      ['@form', 'each'],
      ['each', 'kommune-410'],
      ['each', 'kommune-420'],
      ['each', 'kommune-461'],
    ] as const;
    expect(read(sent, before)).toEqual({ each: ['kommune-461', 'kommune-420', 'kommune-410'] });
  });
});

function shown(dossier: Dossier): string {
  const entries = entriesOfDossier(ITEMS, dossier, 'da');
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

function checked(html: string): readonly string[] {
  return [...html.matchAll(/<input[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => / checked/.test(input))
    .map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? '');
}

describe('showing', () => {
  test('one set with a name; each form has its button and its own control', () => {
    const html = shown({ ...KEYS, responsibility: { funding: { party: 'region-1083' } } });
    expect(html).toMatch(/<fieldset[^>]*id="f-responsibility-funding"/);
    expect(/<legend[^>]*>([^<]*)/.exec(html)?.[1]).toBe('Finansieringsansvar');
    expect(textOf(html)).toContain('Hvem der i sidste ende betaler');
    expect([...html.matchAll(/type="radio"[^>]*value="(\w+)"/g)].map(([, form]) => form)).toEqual([
      'party',
      'each',
      'shared',
    ]);
    expect(checked(html)).toEqual(['party']);
    expect(html).toContain('<option value="region-1083" selected>Region Syddanmark</option>');
    expect(html).toContain('<option value="folk">Indbyggere</option>');
  });

  test('without keys there is nothing to share by', () => {
    expect(shown({})).not.toContain('value="shared"');
  });

  test('all municipalities of the cluster come first, as one box', () => {
    const html = shown({ responsibility: { funding: { each: ['kommune-461'] } } });
    const boxes = [...html.matchAll(/type="checkbox"[^>]*value="([^"]*)"/g)].map(([, value]) => value);
    expect(boxes[0]?.split(',').toSorted()).toEqual(FYN);
    expect(textOf(html)).toContain('Alle kommuner i klyngen (9)');
    expect(checked(html)).toEqual(['each', 'kommune-461']);
  });

  test('who all are, has that box ticked and not their own', () => {
    const html = shown({ responsibility: { funding: { each: [...FYN, 'kommune-621'] } } });
    expect(checked(html)).toEqual(['each', expect.stringContaining('kommune-461,'), 'kommune-621']);
  });
});

test.each([
  [{ party: 'kommune-461' }, 'Odense Kommune'],
  [{ each: ['kommune-461', 'kommune-420'] }, 'Hver for sine egne borgere: Odense Kommune, Assens Kommune'],
  [{ shared: 'folk' }, 'Efter fordelingsnøglen Indbyggere'],
])('saying %j', (who, words) => {
  expect(sayWho(who, { dossier: KEYS, framework, t })).toBe(words);
});
