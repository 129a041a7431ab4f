// What the fields and rows of a form are called on a page: the words of their declarations.
import { placeAt } from '../../domain/dossier/tree.ts';
import type { Language } from '../../lib/localised.ts';
import { capitalised } from '../../lib/written.ts';
import type { Item } from './field.ts';

export function labelOf({ declaration }: Pick<Item, 'declaration'>, language: Language): string {
  return declaration ? capitalised(declaration.words[language]) : '';
}

/** `Fase 2`: what one row of a list of the dossier is called. */
export function rowLabel(list: string, index: number, language: Language): string {
  return rowOf(placeAt(list)?.declaration, index, language);
}

/** The same for a list of any form. */
export function rowOf(declaration: Item['declaration'], index: number, language: Language): string {
  const words = declaration && (declaration.one ?? declaration.words);
  return `${words ? capitalised(words[language]) : ''} ${index + 1}`.trim();
}

/** Field and the row it stands in: `Omkostning 2, beløb`. Of a place inside a field, the field. */
export function placeName(pointer: string, language: Language): string {
  const rows = [...pointer.matchAll(/\/(\d+)(?=\/|$)/g)].map((found) =>
    rowLabel(pointer.slice(0, found.index), Number(found[1]), language),
  );
  if (/\/\d+$/.test(pointer)) return rows.join(', ');
  return capitalised([...rows.slice(-1), ownWords(pointer, language)].filter(Boolean).join(', '));
}

/** Words of the nearest declared place above, without leaving the row that the place is in. */
function ownWords(pointer: string, language: Language): string {
  const place = placeAt(pointer);
  if (place)
    return pointer.split('/').length > 3
      ? place.declaration.words[language]
      : capitalised(place.declaration.words[language]);
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  return above === '' || /\/\d+$/.test(above) ? '' : ownWords(above, language);
}
