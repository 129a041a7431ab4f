// What a dossier form needs beside its entries: parties and clusters to choose from, names of rows, errors and remarks.
import { type Dossier, partiesOfTask } from '../../domain/dossier/dossier.ts';
import { namedParties } from '../../domain/dossier/references.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { clustersOf } from '../../domain/governance/lookups.ts';
import type { Fault } from '../../domain/refusal.ts';
import type { Language } from '../../lib/localised.ts';
import type { Option } from '../form/controls.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import type { Translate } from '../texts/index.ts';
import { type Note, noteAt } from './notes.ts';

export type FormContext = {
  readonly t: Translate;
  readonly language: Language;
  readonly entries: URLSearchParams;
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly clusters: readonly string[];
  /** `YYYY-MM-DD`. The members of a cluster are those of this day. */
  readonly today: string;
  readonly faults: readonly Fault[];
  /** Remarks of the formal check; absent on pages without remarks. */
  readonly notes?: readonly Note[];
  /** Set for fields under a row of a table. With many rows, rarely used controls are rendered only on demand. */
  readonly compact?: boolean;
};

/** What is wrong at the field or inside it. */
export function errorAt(context: FormContext, pointer: string): string | undefined {
  const found = context.faults.filter((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`));
  return found.length === 0
    ? undefined
    : [...new Set(found.map((fault) => sayFormFault(fault, context.language)))].join(' ');
}

/** Remarks at this place (`inside`: and within it). Empty where there are none, undefined on pages without remarks. */
export function remarkAt({ notes }: FormContext, pointer: string, inside = false): string | undefined {
  return notes && noteAt(notes, pointer, inside);
}

/**
 * Parties to choose from, the parties of the task first and the rest by name. `near`: parties named in the dossier,
 * members of the case's clusters today, and all that are not municipalities. `more`: the others.
 */
export function partyOptions({
  framework,
  clusters,
  dossier,
  today,
}: Pick<FormContext, 'framework' | 'clusters' | 'dossier' | 'today'>): {
  readonly near: readonly Option[];
  readonly more: readonly Option[];
} {
  const named = new Set(partiesOfTask(dossier));
  const anywhere = new Set(namedParties(dossier));
  const isNear = (party: { id: string; kind: string }) =>
    party.kind !== 'municipality' ||
    anywhere.has(party.id) ||
    clustersOf(framework, party.id, today).some((id) => clusters.includes(id));
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });
  const sorted = [...framework.parties].sort(
    (a, b) => Number(named.has(b.id)) - Number(named.has(a.id)) || a.name.localeCompare(b.name, 'da'),
  );
  return { near: sorted.filter(isNear).map(option), more: sorted.filter((party) => !isNear(party)).map(option) };
}

/** Municipalities that are members of the case's clusters today. */
export function clusterMunicipalities({
  framework,
  clusters,
  today,
}: Pick<FormContext, 'framework' | 'clusters' | 'today'>): readonly string[] {
  return framework.parties
    .filter(
      ({ id, kind }) =>
        kind === 'municipality' && clustersOf(framework, id, today).some((each) => clusters.includes(each)),
    )
    .map(({ id }) => id);
}
