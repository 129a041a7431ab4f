// The texts of a case that can be searched: texts in the dossier and about
// the case, numbers and ids, and the people who made and decided it.
import type { Dossier } from '../dossier/dossier.ts';
import { placeAt } from '../dossier/tree.ts';
import type { Proposal } from '../workflow/state.ts';

/** Form controls for free text. */
const WRITTEN: ReadonlySet<unknown> = new Set(['text', 'area', 'lines']);
/** Smaller numbers, and years, are not indexed, since they do not identify a case. */
const SMALLEST_NUMBER = 100;
const YEARS = { from: 1900, to: 2199 } as const;
/** Property names that hold texts or names of people in the state of a case. */
const SAID: ReadonlySet<string> = new Set([
  ...['name', 'text', 'reason', 'comment', 'evidence', 'owner', 'agendaItem', 'question', 'answer', 'title'],
]);

type Member = { readonly pattern: string; readonly value: string | number };

function* members(value: unknown, pattern = ''): Generator<Member> {
  if (typeof value === 'string' || typeof value === 'number') yield { pattern, value };
  else if (Array.isArray(value)) for (const each of value) yield* members(each, `${pattern}/*`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) yield* members(each, `${pattern}/${name}`);
}

/** Whether the field holds free text. For a list of texts the list is declared, not its elements. */
function isWritten(pattern: string): boolean {
  const place = placeAt(pattern) ?? placeAt(pattern.replace(/\/\*$/, ''));
  return place !== undefined && WRITTEN.has(place.declaration.control) && !place.isNumber;
}

function saysSomething(value: number): boolean {
  return Math.abs(value) >= SMALLEST_NUMBER && !(value >= YEARS.from && value <= YEARS.to);
}

/** The searchable texts of the dossier, the title first. */
export function textsOfDossier(dossier: Dossier): readonly string[] {
  const texts: string[] = [dossier.task?.title ?? ''];
  for (const { pattern, value } of members(dossier)) {
    if (typeof value === 'number') {
      if (saysSomething(value)) texts.push(String(value));
    } else if (pattern !== '/task/title' && isWritten(pattern)) texts.push(value);
  }
  return texts.filter((text) => text !== '');
}

/** Texts about the case, names of people, and its ids in other systems. Of these only an id can be removed later. */
export function textsOfState(proposal: Proposal): readonly string[] {
  const said: string[] = [];
  for (const { pattern, value } of members(proposal)) {
    const name = pattern.slice(pattern.lastIndexOf('/') + 1);
    if (typeof value === 'string' && (SAID.has(name) || pattern === '/externalIds/*/id')) said.push(value);
    if (typeof value === 'string' && pattern.endsWith('/dissents/*/by')) said.push(value);
  }
  return [...new Set(said)];
}
