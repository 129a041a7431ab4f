// Figures pasted from a spreadsheet: a name and a number on each line, with a tab or semicolon between.
import type { Agreement } from '../../domain/agreement/state.ts';

export type Pasted = {
  /** By the name of the form's field. */
  readonly values: ReadonlyMap<string, number>;
  /** Lines that name nothing of the agreement, or no number; counted from 1. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
};

const COST_NAMES = ['udgift', 'udgift i perioden', 'cost', 'kostnad'];

/** Names as they stand in the agreement, or its ids; capital letters and spaces around do not matter. */
export function readPasted(text: string, { terms }: Agreement): Pasted {
  const names = new Map<string, string>(COST_NAMES.map((name) => [name, 'cost']));
  for (const { id, name } of terms.activities) for (const each of [id, name]) if (each) names.set(plain(each), `units-${id}`);
  for (const { id, name } of terms.indicators)
    for (const each of [id, name]) if (each) names.set(plain(each), `indicator-${id}`);
  const values = new Map<string, number>();
  const unread: { line: number; text: string }[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [name = '', number = ''] = line.split(/[\t;]/);
    const field = names.get(plain(name));
    const value = numberOf(number);
    if (field === undefined || value === undefined) unread.push({ line: i + 1, text: line.trim().slice(0, 80) });
    else values.set(field, value);
  }
  return { values, unread };
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('da');
}

/** `1.250,5` and `1250.5` alike. */
function numberOf(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d{1,6})?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return /^-?\d{1,12}([.,]\d{1,6})?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}
