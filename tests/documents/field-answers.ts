import type { Place } from '../../src/domain/dossier/tree.ts';

/** The answer, and the Danish text for it on the paper. */
export type Answer = { readonly value: unknown; readonly said: RegExp };

/** A number that stands by itself: 17, not 117 or 17,5. */
function alone(text: string): RegExp {
  return new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`);
}

function words(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
}

/** Fields whose text on the paper differs from their declaration. */
const SAID: Readonly<Record<string, Answer>> = {
  '/task/kleNumber': { value: '29.18.99', said: /29\.18\.99/ },
  '/task/sksCodes': { value: ['BXYZ99'], said: /BXYZ99/ },
  '/volume/activities/*/phaseIn': { value: [0.37], said: /år 1 37\u00a0%/ },
  '/economy/money': { value: 'each-bears-own', said: /hver part bærer sine egne udgifter/ },
  '/economy/alternatives/*/settlements/*/limitsIn': { value: 'units', said: /højst 30 forløb pr\. part og år/ },
  '/economy/alternatives/*/settlements/*/ceiling': { value: 43.5, said: /højst 43,50 kr\. pr\. part og år/ },
  '/economy/alternatives/*/settlements/*/floor': { value: 43.5, said: /mindst 43,50 kr\. pr\. part og år/ },
  '/plan/triggers/*/of': { value: 'units', said: /Omfanget af »/ },
  '/quality/indicators/*/reportMonths': { value: 12, said: /Indberettes hvert år/ },
  '/quality/reporting/reportMonths': { value: 3, said: /Indberettes hvert kvartal/ },
  '/quality/reporting/costMonths': { value: 12, said: /Udgiften indberettes hvert år/ },
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

/** Values that keep the ends of ranges in order with the rest of the whole dossier. */
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

/** What the whole dossier answers to a field the base leaves open: neither the other answer nor empty. */
export function firstAnswer(place: Place, number: number): unknown {
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
