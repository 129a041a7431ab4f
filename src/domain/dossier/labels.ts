// The name of a place in the dossier for people: `/responsibility/phases/1/hours` is "Fase 2, tider".
import { type Localised, perLanguage } from '../../lib/localised.ts';
import { placeAt } from './tree.ts';

const INDEX = /^(\d+|\*|-)$/;
const NUMBER = /^\d/;

/**
 * List elements are counted from 1. A place without a name gets the
 * name of the nearest place above that has one.
 */
export function fieldLabel(pointer: string): Localised {
  const elements: { readonly words: Localised; readonly number: string }[] = [];
  let pattern = '';
  let last: Localised | undefined;
  for (const segment of pointer.split('/').slice(1)) {
    if (INDEX.test(segment)) {
      const list = placeAt(pattern)?.declaration;
      pattern += '/*';
      if (list === undefined) continue;
      elements.push({ words: list.one ?? list.words, number: NUMBER.test(segment) ? ` ${Number(segment) + 1}` : '' });
      last = undefined;
    } else {
      pattern += `/${segment}`;
      last = placeAt(pattern)?.declaration.words ?? last;
    }
  }
  return perLanguage((language) => {
    const parts = elements.map(({ words, number }) => `${words[language]}${number}`);
    if (last !== undefined) parts.push(last[language]);
    return parts.join(', ') || pointer;
  });
}
