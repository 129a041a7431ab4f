// The name of a place in the dossier as people say it: `/responsibility/phases/1/hours` is "Fase 2, tider".
import type { Localised } from '../../lib/localised.ts';
import { perLanguage } from '../../lib/localised.ts';
import { FIELD_WORDS } from './field-words.ts';

const COLUMN = { da: 0, en: 1, sv: 2 } as const;

/** Elements of lists are counted from 1. A place without a name of its own is said by the nearest place above that has one. */
export function fieldLabel(pointer: string): Localised {
  return perLanguage((language) => {
    const parts: string[] = [];
    let pattern = '';
    let last: string | undefined;
    for (const segment of pointer.split('/').slice(1)) {
      const index = /^(\d+|\*|-)$/.test(segment);
      pattern += index ? '/*' : `/${segment}`;
      const word = FIELD_WORDS[pattern]?.[COLUMN[language]];
      if (word === undefined) continue;
      if (index) parts.push(/^\d/.test(segment) ? `${word} ${Number(segment) + 1}` : word);
      last = index ? undefined : word;
    }
    return [...parts, ...(last === undefined ? [] : [last])].join(', ') || pointer;
  });
}
