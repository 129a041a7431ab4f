// Functions that format money, volume and parties in the reader's language, for a frozen case and for an agreement.
import { sayDate, sayList, sayNumber } from '../domain/assessment/say.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import { placeAt } from '../domain/dossier/tree.ts';
import type { Who } from '../domain/dossier/who.ts';
import type { EconomyResult } from '../domain/economics/economy-result.ts';
import type { Framework } from '../domain/governance/framework.ts';
import { partyName } from '../domain/governance/names.ts';
import type { Language, Localised } from '../lib/localised.ts';
import { sayShare } from '../lib/written.ts';
import { amountWriter, sayAmount } from './formats.ts';
import { sayParties, sayWho } from './say-who.ts';
import { paperWriter, type WritePaper } from './texts/texts.ts';

type Said = {
  readonly dossier: Pick<Dossier, 'economy' | 'volume' | 'quality'>;
  readonly framework: Framework;
  readonly language: Language;
};

export type Saying = Said & {
  readonly write: WritePaper;
  readonly currency: string;
  /** Name of one unit of volume. */
  readonly unit: string;
  /** A single amount; see `alike` for several. */
  readonly money: (ore: number) => string;
  readonly number: (value: number) => string;
  /** A share of one as a percentage, e.g. `3,5 %`. */
  readonly percent: (share: number) => string;
  readonly date: (date: string) => string;
  readonly party: (id: string | undefined) => string;
  /** One party, each for its own citizens, or by a key; "not stated" if absent. */
  readonly who: (who: Who | undefined) => string;
  /** Parties that have the same figure: "hver af Odense og Assens". */
  readonly same: (who: Who | undefined) => string;
  /** The label of a choice, from the declaration of its field; "not stated" if absent. */
  readonly choice: (pointer: string, value: string | number | undefined) => string;
  /** The text, or "not stated". */
  readonly stated: (text: string | undefined) => string;
  readonly list: (items: readonly string[]) => string;
};

/** With the parts of the calculation that the tables of tariffs and keys use. */
export type Priced = Saying & {
  readonly assessment: { readonly economy: Pick<EconomyResult, 'keys' | 'priceYear'> };
};

export function sayingOf(said: Said): Saying {
  const { dossier, framework, language } = said;
  const write = paperWriter(language);
  const currency = dossier.economy?.currency ?? framework.settings.currency;
  const stated = (text: string | undefined) => text?.trim() || write('paper.notStated');
  const party = (id: string | undefined) => (id ? partyName(framework, id) : write('paper.noParty'));
  const list = (items: readonly string[]) => sayList(items, language);
  const saying = { dossier, framework, write, party, list };
  return {
    ...said,
    write,
    currency,
    unit: dossier.volume?.activities?.[0]?.unit?.trim() || write('presentation.unitFallback'),
    money: (ore) => sayAmount(ore, language, currency),
    number: (value) => sayNumber(value, language),
    percent: (share) => sayShare(share, language),
    date: (date) => sayDate(date, language),
    party,
    who: (who) => (who ? sayWho(who, saying) : write('paper.notStated')),
    same: (who) =>
      who && 'each' in who && who.each.length > 1
        ? write('who.same', { parties: sayParties(who.each, saying) })
        : who
          ? sayWho(who, saying)
          : write('paper.notStated'),
    choice: (pointer, value) =>
      choiceWords(pointer, value)?.[language] ?? stated(value === undefined ? undefined : String(value)),
    stated,
    list,
  };
}

/** Calls `write` so that its amounts have the same format: all with decimals if one of them needs decimals. */
export function alike<S extends Pick<Saying, 'money' | 'language' | 'currency'>, T>(
  saying: S,
  write: (saying: S) => T,
): T {
  const together: number[] = [];
  const money = (ore: number) => {
    together.push(ore);
    return saying.money(ore);
  };
  write({ ...saying, money });
  return write({ ...saying, money: amountWriter(together, saying.language, saying.currency) });
}

/** The label of a value in the declaration. */
function choiceWords(pointer: string, value: string | number | undefined): Localised | undefined {
  return value === undefined ? undefined : placeAt(pointer)?.declaration.choices?.[value];
}
