// "Sagens øvrige oplysninger": fields of the dossier that no other section shows. New fields and columns appear here
// automatically.
import { DOSSIER_TREE, type Place } from '../../domain/dossier/tree.ts';
import { type Block, type Cell, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { sayField } from '../say-field.ts';
import { isShown } from './shown-fields.ts';

/** Field and answer, in the dossier's order; no block if everything is shown elsewhere. */
export function dossierTable(context: Context): readonly Block[] {
  const { write } = context;
  return table(
    write('annex.dossierCaption'),
    [write('annex.field'), write('annex.answer')],
    DOSSIER_TREE.flatMap((place) => rowsOf(place, context.dossier, '', context)),
  );
}

function rowsOf(place: Place, within: unknown, above: string, context: Context): readonly (readonly Cell[])[] {
  const name = place.pattern.slice(place.pattern.lastIndexOf('/') + 1);
  const value = typeof within === 'object' && within !== null ? Reflect.get(within, name) : undefined;
  if (value === undefined || isHidden(place)) return [];
  const pointer = `${above}/${name}`;
  if (place.isList) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, at) => place.parts.flatMap((part) => rowsOf(part, item, `${pointer}/${at}`, context)));
  }
  if (place.parts.length > 0) return place.parts.flatMap((part) => rowsOf(part, value, pointer, context));
  return isShown(place.pattern) ? [] : [[context.field(pointer), sayField(place, value, context)]];
}

/** Hidden fields declare the reason in `paper`. */
function isHidden({ paper }: Place): boolean {
  return typeof paper === 'object';
}
