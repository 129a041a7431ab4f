// A dossier in which every declared field is answered, and for each field another answer that is recognisable on
// paper.
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { PLACES, type Place } from '../../src/domain/dossier/tree.ts';
import base from '../cases/base-dossier.json' with { type: 'json' };
import { firstAnswer } from './field-answers.ts';

type Json = { [name: string]: unknown };

/** Fields without parts that must be on the paper: those whose declaration gives no reason to leave them out. */
export const FIELDS: readonly Place[] = PLACES.filter(
  ({ parts, paper, pattern }) => parts.length === 0 && typeof paper !== 'object' && pattern !== '/handover',
);

/**
 * Rows of the whole dossier that the base lacks: second rows to refer to, a choice of holders, a trigger of an
 * indicator.
 */
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

/**
 * The row that shows a field, if it is not the first: only a choice of holders has options, only a trigger of an
 * indicator names one.
 */
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

/** The parent of a pointer; creates missing lists and groups above it. */
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

/** A valid dossier with every field answered, in the row that shows it. */
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
