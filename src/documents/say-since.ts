// The text for an answer that no longer counts: the revision it was given for, and what has changed since.
import type { Since } from '../domain/consent/differences.ts';
import { placeAt } from '../domain/dossier/tree.ts';
import type { Language } from '../lib/localised.ts';
import { SINCE_WORDS } from './choice-words.ts';
import { paperWriter } from './texts/texts.ts';

/** The field of the dossier for each part that an answer rests on. */
const PLACES: Readonly<Record<string, string>> = {
  currency: '/economy/currency',
  priceYear: '/economy/priceYear',
  counts: '/volume/activities/*/counts',
  money: '/economy/money',
  whatMoves: '/task/whatMoves',
  targetGroup: '/task/targetGroup',
  authority: '/responsibility/authority',
  operation: '/responsibility/operation',
  funding: '/responsibility/funding',
  treatment: '/responsibility/treatment',
  startDate: '/plan/startDate',
  duration: '/plan/duration',
  noticeMonths: '/plan/noticeMonths',
};

/** `Givet for revision 3, ændret siden: startdato. Det tæller ikke, før parten fornyer det.` */
export function saySince({ revision, changed }: Since, language: Language): string {
  const write = paperWriter(language);
  const what = changed.map((name) => {
    const words = SINCE_WORDS[name] ?? placeAt(PLACES[name] ?? '')?.declaration.words;
    return (words?.[language] ?? name).toLocaleLowerCase('da');
  });
  return write('hearing.changedSince', {
    revision: String(revision),
    what: what.join(', ') || write('hearing.changedSomething'),
  });
}
