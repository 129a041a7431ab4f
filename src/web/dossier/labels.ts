// Names of the fields and rows of a form, from the words of their declarations.
import { placeAt } from '../../domain/dossier/tree.ts';
import type { Language } from '../../lib/localised.ts';
import { capitalised } from '../../lib/written.ts';
import type { Item } from './field.ts';

export function labelOf({ declaration }: Pick<Item, 'declaration'>, language: Language): string {
  return declaration ? capitalised(declaration.words[language]) : '';
}

/** The name of a row of a list of the dossier, such as `Fase 2`. */
export function rowLabel(list: string, index: number, language: Language): string {
  return rowOf(placeAt(list)?.declaration, index, language);
}

/** The name of a row of any form's list. */
export function rowOf(declaration: Item['declaration'], index: number, language: Language): string {
  const words = declaration && (declaration.one ?? declaration.words);
  return `${words ? capitalised(words[language]) : ''} ${index + 1}`.trim();
}

/**
 * The name of a field with its row, such as `Omkostning 2, beløb`. A place inside a field gets the name of the field.
 */
export function placeName(pointer: string, language: Language): string {
  const rows = [...pointer.matchAll(/\/(\d+)(?=\/|$)/g)].map((found) =>
    rowLabel(pointer.slice(0, found.index), Number(found[1]), language),
  );
  if (/\/\d+$/.test(pointer)) return rows.join(', ');
  return capitalised([...rows.slice(-1), ownWords(pointer, language)].filter(Boolean).join(', '));
}

/** Words of the nearest declared place at or above this one, within the same row. */
function ownWords(pointer: string, language: Language): string {
  const place = placeAt(pointer);
  if (place)
    return pointer.split('/').length > 3
      ? place.declaration.words[language]
      : capitalised(place.declaration.words[language]);
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  return above === '' || /\/\d+$/.test(above) ? '' : ownWords(above, language);
}
