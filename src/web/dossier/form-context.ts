// What a dossier form shows beside its entries: parties and clusters to choose among, names of rows, errors and gaps at each field.
import { faultMessage } from '../../app/fault-texts.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { FIELD_WORDS } from '../../domain/dossier/field-words.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { clustersOf } from '../../domain/governance/lookups.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import type { Option } from '../form/controls.tsx';
import { TEXTS, type Translate } from '../texts/index.ts';
import { inWords, type Text } from '../texts/text.ts';
import { patternOf } from './field.ts';
import { type Note, noteAt } from './notes.ts';
import { valueAt } from './pointer-values.ts';

export type FormContext = {
  readonly t: Translate;
  readonly language: Language;
  readonly entries: URLSearchParams;
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly cluster: string;
  /** `YYYY-MM-DD`: members of the cluster are those of this day. */
  readonly today: string;
  readonly faults: readonly Fault[];
  /** Remarks of the formal check; absent on pages that show none. */
  readonly notes?: readonly Note[];
};

/** First letter large: inside a row the dossier's names begin with a small one. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

/** Where a name stands inside a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}

export function labelOf(field: { readonly label?: Text }, pointer: string, language: Language): string {
  const words: Text | undefined = field.label ?? FIELD_WORDS[patternOf(pointer)];
  return words ? capitalised(inWords(words, language)) : pointer;
}

/** `Fase 2`: what one row of a list is called. */
export function rowLabel(list: string, index: number, language: Language): string {
  const words = FIELD_WORDS[`${patternOf(list)}/*`] ?? FIELD_WORDS[patternOf(list)];
  return `${words ? capitalised(inWords(words, language)) : ''} ${index + 1}`.trim();
}

/** The text of a fault, the same as the API gives; what only a form can get wrong has its own. */
export function sayFormFault(fault: Fault, language: Language): string {
  const own = TEXTS[`form.${fault.code}` as keyof typeof TEXTS];
  return fault.code.startsWith('not-a-') && own ? inWords(own, language) : faultMessage(fault, language);
}

/** What is wrong at the field or inside it. */
export function errorAt(context: FormContext, pointer: string): string | undefined {
  const found = context.faults.filter((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`));
  return found.length === 0 ? undefined : [...new Set(found.map((fault) => sayFormFault(fault, context.language)))].join(' ');
}

/** What the check remarks here (`inside`: also within); empty where nothing, undefined on pages without remarks. */
export function remarkAt({ notes }: FormContext, pointer: string, inside = false): string | undefined {
  return notes && noteAt(notes, pointer, inside);
}

/** Parties near the case first: those it names, who is in its cluster today, the regions and general practice; the rest are folded away. */
export function partyOptions({ framework, cluster, dossier, today }: Pick<FormContext, 'framework' | 'cluster' | 'dossier' | 'today'>): {
  readonly near: readonly Option[];
  readonly more: readonly Option[];
} {
  const named = new Set([...(dossier.task?.transferringParties ?? []), ...(dossier.task?.receivingParties ?? [])]);
  const isNear = (party: { id: string; kind: string }) =>
    party.kind !== 'municipality' || clustersOf(framework, party.id, today).includes(cluster) || named.has(party.id);
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });
  const sorted = [...framework.parties].sort(
    (a, b) => Number(named.has(b.id)) - Number(named.has(a.id)) || a.name.localeCompare(b.name, 'da'),
  );
  return { near: sorted.filter(isNear).map(option), more: sorted.filter((party) => !isNear(party)).map(option) };
}

/** The rows a field can point at, by their names. */
export function rowOptions(
  { dossier, framework, language }: Pick<FormContext, 'dossier' | 'framework' | 'language'>,
  list: string,
): readonly Option[] {
  const rows = valueAt(dossier, list);
  if (!Array.isArray(rows)) return [];
  return (rows as readonly { id: string; name?: string; department?: string; party?: string }[]).map((row, i) => {
    const party = framework.parties.find(({ id }) => id === row.party)?.name;
    const name = row.name || [row.department, party].filter(Boolean).join(', ') || rowLabel(list, i, language);
    return { value: row.id, text: name };
  });
}
