// A dossier in which every declared field is answered, and for each field another answer that is recognised on paper.
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { PLACES, type Place } from '../../src/domain/dossier/tree.ts';
import base from '../cases/base-dossier.json' with { type: 'json' };

type Json = { [name: string]: unknown };

/** Fields without parts that must stand on the paper: those whose declaration gives no reason to be left out. */
export const FIELDS: readonly Place[] = PLACES.filter(
  ({ parts, paper, pattern }) => parts.length === 0 && typeof paper !== 'object' && pattern !== '/handover',
);

/** Rows of the whole dossier that the base has not: a second of what others refer to, a choice of holders, a trigger of an indicator. */
const MORE: readonly (readonly [list: string, row: Json])[] = [
  [
    '/volume/activities',
    { id: 'dage', name: 'Behandlingsdage', unit: 'dage', counts: [{ party: 'kommune-461', expected: 900 }] },
  ],
  ['/quality/indicators', { id: 'tilfredshed', name: 'Borgernes tilfredshed', unit: 'point' }],
  ['/economy/keys', { id: 'noegle-1', name: 'Folketal', weights: [{ party: 'kommune-461', weight: 3 }] }],
  ['/economy/keys', { id: 'noegle-2', name: 'Sengepladser', weights: [{ party: 'kommune-450', weight: 1 }] }],
  [
    '/responsibility/treatment/holders',
    { id: 'valg', choice: ['infektion', 'akut'], decidedIn: 'henvisning', recordedIn: 'planen' },
  ],
  ['/plan/triggers', { id: 'kvalitet', of: 'indicator', indicator: 'uden-indlaeggelse', when: 'below', value: 90 }],
];

/** The row that shows a field, where it is not the first: only a choice of holders has options, only a trigger of an indicator names one. */
const ROW: Readonly<Record<string, string>> = {
  '/responsibility/treatment/holders/*/choice': '/responsibility/treatment/holders/2/choice',
  '/responsibility/treatment/holders/*/decidedIn': '/responsibility/treatment/holders/2/decidedIn',
  '/responsibility/treatment/holders/*/recordedIn': '/responsibility/treatment/holders/2/recordedIn',
  '/plan/triggers/*/of': '/plan/triggers/1/of',
  '/plan/triggers/*/indicator': '/plan/triggers/1/indicator',
  '/economy/keys/*/weights/*/key': '/economy/keys/0/weights/1/key',
};

export function pointerOf({ pattern }: Place): string {
  return ROW[pattern] ?? pattern.replaceAll('*', '0');
}

/** The answer, and how the paper says it in Danish. */
export type Answer = { readonly value: unknown; readonly said: RegExp };

/** A number that stands by itself: 17, not 117 or 17,5. */
function alone(text: string): RegExp {
  return new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`);
}

function words(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
}

/** Said in other words than those of the declaration. */
const SAID: Readonly<Record<string, Answer>> = {
  '/task/kleNumber': { value: '29.18.99', said: /29\.18\.99/ },
  '/task/sksCodes': { value: ['BXYZ99'], said: /BXYZ99/ },
  '/volume/activities/*/phaseIn': { value: [0.37], said: /år 1 37\u00a0%/ },
  '/economy/money': { value: 'each-bears-own', said: /hver part bærer sine egne udgifter/ },
  '/economy/alternatives/*/settlements/*/limitsIn': { value: 'units', said: /højst 30 forløb pr\. part og år/ },
  '/economy/alternatives/*/settlements/*/ceiling': { value: 43.5, said: /højst 43,50 kr\. pr\. part og år/ },
  '/economy/alternatives/*/settlements/*/floor': { value: 43.5, said: /mindst 43,50 kr\. pr\. part og år/ },
  '/plan/triggers/*/of': { value: 'units', said: /Omfanget af »/ },
  '/economy/keys/*/weights/*/key': { value: 'noegle-2', said: /nøglen »Sengepladser«/ },
};

const ROWS = {
  phase: ['afslutning', 'Afslutning'],
  holder: ['akut', 'Fælles Akutmodtagelse'],
  cost: ['besoeg', 'Akutsygeplejerskens besøg'],
  activity: ['dage', 'Behandlingsdage'],
  key: ['noegle-2', 'Sengepladser'],
  indicator: ['tilfredshed', 'Borgernes tilfredshed'],
} as const;

function rowFor({ pattern, declaration }: Place): (typeof ROWS)[keyof typeof ROWS] {
  const { refersTo } = declaration;
  if (refersTo !== undefined && refersTo in ROWS) return ROWS[refersTo as keyof typeof ROWS];
  return pattern.endsWith('/cost') ? ROWS.cost : ROWS.activity;
}

/** Range ends stay in order against those of the whole dossier. */
const ENDS: Readonly<Record<string, readonly [value: number, said: string]>> = {
  low: [101.17, '101,17'],
  expected: [203.19, '203,19'],
  high: [305.23, '305,23'],
};

function numberFor({ pattern }: Place): Answer {
  const [value, said] = ENDS[pattern.slice(pattern.lastIndexOf('/') + 1)] ?? [43.5, '43,5'];
  return { value, said: alone(said) };
}

function moneyFor({ pattern }: Place): Answer {
  const [value, said] = ENDS[pattern.slice(pattern.lastIndexOf('/') + 1)] ?? [4711.25, '4.711,25'];
  return { value, said: alone(said) };
}

/** Another value than `now`, of the field's kind. */
export function answerFor(place: Place, now: unknown, number: number): Answer {
  const { pattern, declaration, isNumber } = place;
  const known = SAID[pattern];
  if (known) return known;
  switch (declaration.control) {
    case 'number':
      return numberFor(place);
    case 'money':
      return moneyFor(place);
    case 'share':
      return { value: 0.37, said: /37\u00a0%/ };
    case 'whole':
      return /priceYear$/i.test(pattern) ? { value: 2031, said: alone('2031') } : { value: 17, said: alone('17') };
    case 'date':
      return { value: '2031-03-17', said: /17\. marts 2031/ };
    case 'time':
      return { value: '05:17', said: /05\.17/ };
    case 'yes-no':
      return { value: !now, said: /./ };
    case 'choice':
    case 'select':
    case 'days': {
      const taken = Array.isArray(now) ? now : [String(now)];
      const key = Object.keys(declaration.choices ?? {}).findLast((each) => !taken.includes(each)) ?? '';
      const value = isNumber ? Number(key) : declaration.control === 'days' ? [key] : key;
      return { value, said: isNumber ? alone(key) : words(declaration.choices?.[key]?.da ?? key) };
    }
    case 'party':
      return { value: 'kommune-510', said: /Haderslev Kommune/ };
    case 'parties':
      return { value: ['kommune-510'], said: /Haderslev Kommune/ };
    case 'who':
      return { value: { party: 'kommune-510' }, said: /Haderslev Kommune/ };
    case 'clusters':
      return { value: ['fyn'], said: /Sundhedsklynge Fyn/ };
    case 'row':
      return now === 'akut'
        ? { value: 'infektion', said: /Infektionsmedicinsk/ }
        : { value: rowFor(place)[0], said: words(rowFor(place)[1]) };
    case 'some-rows':
      return { value: [rowFor(place)[0]], said: words(rowFor(place)[1]) };
    case 'none':
      if (pattern.endsWith('/at')) return { value: '2031-03-17T10:00:00.000Z', said: /17\. marts 2031/ };
      return isNumber
        ? { value: 17, said: alone('17') }
        : { value: `Karla Felt ${number}`, said: words(`Karla Felt ${number}`) };
    default:
      return { value: `Oplysning ${number} her`, said: words(`Oplysning ${number} her`) };
  }
}

/** What the whole dossier says of a field the base leaves open: neither the other answer nor empty. */
function firstAnswer(place: Place, number: number): unknown {
  const { declaration, pattern, isNumber } = place;
  const end = pattern.slice(pattern.lastIndexOf('/') + 1);
  switch (declaration.control) {
    case 'number':
    case 'money':
      return end === 'low' ? 100 : end === 'expected' ? 200 : end === 'high' ? 300 : 30;
    case 'share':
      return 0.5;
    case 'whole':
      return /priceYear$/i.test(pattern) ? 2025 : 9;
    case 'date':
      return '2030-01-01';
    case 'time':
      return '08:00';
    case 'yes-no':
      return true;
    case 'choice':
    case 'select': {
      const [key = ''] = Object.keys(declaration.choices ?? {});
      return isNumber ? Number(key) : key;
    }
    case 'days':
      return ['mon'];
    case 'party':
      return 'kommune-461';
    case 'who':
      return { party: 'kommune-461' };
    case 'row':
      return pattern.endsWith('/weights/*/key') ? undefined : firstRow(place);
    case 'some-rows':
      return pattern.endsWith('/choice') ? undefined : [firstRow(place)];
    case 'lines':
      return pattern.endsWith('phaseIn') ? [0.5] : ['BOHJ10'];
    case 'none':
      return end === 'at' ? '2026-01-20T09:00:00.000Z' : isNumber ? 3 : 'Konsulent';
    default:
      return pattern === '/task/kleNumber' ? '29.18.00' : `Udfyldt ${number}`;
  }
}

function firstRow(place: Place): string {
  const first = {
    phase: 'henvisning',
    holder: 'infektion',
    cost: 'sengedage',
    activity: 'forloeb',
    key: 'noegle-1',
    indicator: 'uden-indlaeggelse',
  };
  const { refersTo } = place.declaration;
  const to =
    refersTo !== undefined && refersTo in first ? refersTo : place.pattern.endsWith('/cost') ? 'cost' : 'activity';
  return first[to as keyof typeof first];
}

/** What stands at a pointer; lists and groups above it are made where there are none. */
function holderOf(root: Json, pointer: string): { readonly holder: Json; readonly name: string } {
  const segments = pointer.split('/').slice(1);
  const name = segments.pop() ?? '';
  let holder = root;
  for (const [at, segment] of segments.entries()) {
    const next = segments[at + 1] ?? name;
    holder[segment] ??= /^\d+$/.test(next) ? [] : {};
    holder = holder[segment] as Json;
  }
  return { holder, name };
}

export function valueAt(root: unknown, pointer: string): unknown {
  const { holder, name } = holderOf(root as Json, pointer);
  return holder[name];
}

/** A copy with another value at the pointer. */
export function changed(dossier: Dossier, pointer: string, value: unknown): Dossier {
  const copy = structuredClone(dossier);
  const { holder, name } = holderOf(copy as unknown as Json, pointer);
  holder[name] = value;
  return copy;
}

/** Valid, and every field answered in the row that shows it. */
export function wholeDossier(): Dossier {
  const root = structuredClone(base) as unknown as Json;
  for (const [list, row] of MORE) {
    const { holder, name } = holderOf(root, list);
    holder[name] ??= [];
    (holder[name] as Json[]).push(row);
  }
  for (const { pattern, declaration, isList } of PLACES) {
    if (!isList) continue;
    const { holder, name } = holderOf(root, `${pattern.replaceAll('*', '0')}/0`);
    const rows = holder as unknown as Json[];
    rows[Number(name)] ??= {};
    const row = rows[Number(name)];
    if (declaration.idPrefix && row) row.id ??= `${declaration.idPrefix}-0`;
  }
  for (const [number, place] of FIELDS.entries()) {
    const { holder, name } = holderOf(root, pointerOf(place));
    holder[name] ??= firstAnswer(place, number);
    if (holder[name] === undefined) delete holder[name];
  }
  return Dossier.parse(root);
}
