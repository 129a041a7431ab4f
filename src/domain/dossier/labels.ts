// The name of a place in the dossier as people say it: `/responsibility/phases/1/hours` is "Fase 2, tider".
import type { Localised } from '../../lib/localised.ts';
import { perLanguage } from '../../lib/localised.ts';
import { FIELD_WORDS } from './field-words.ts';

type Words = (typeof FIELD_WORDS)[string];

const INDEX = /^(\d+|\*|-)$/;
const NUMBER = /^\d/;
const COLUMN = { da: 0, en: 1, sv: 2 } as const;

/** Elements of lists are counted from 1. A place without a name of its own is said by the nearest place above that has one. */
export function fieldLabel(pointer: string): Localised {
  const elements: { readonly words: Words; readonly number: string }[] = [];
  let pattern = '';
  let last: Words | undefined;
  for (const segment of pointer.split('/').slice(1)) {
    const index = INDEX.test(segment);
    pattern += index ? '/*' : `/${segment}`;
    const words = FIELD_WORDS[pattern];
    if (words === undefined) continue;
    if (index) elements.push({ words, number: NUMBER.test(segment) ? ` ${Number(segment) + 1}` : '' });
    last = index ? undefined : words;
  }
  return perLanguage((language) => {
    const column = COLUMN[language];
    const parts = elements.map(({ words, number }) => `${words[column]}${number}`);
    if (last !== undefined) parts.push(last[column]);
    return parts.join(', ') || pointer;
  });
}
