// The rows of a dossier that a field can refer to, each by its name.
import type { RefersTo } from '../../domain/dossier/declare.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { PLACES } from '../../domain/dossier/tree.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { partyById } from '../../domain/governance/lookups.ts';
import type { Language } from '../../lib/localised.ts';
import { valueAt } from '../../lib/value-at.ts';
import { sayOneOf } from '../../lib/written.ts';
import type { Option } from '../form/controls.tsx';
import { rowLabel } from './labels.ts';

type Rows = { readonly dossier: Dossier; readonly framework: Framework; readonly language: Language };
type Row = {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
  readonly department?: string;
  readonly party?: string;
  readonly choice?: readonly string[];
};

/** @param at pointer of the field; where several rows have such a list, only the list near the field is offered */
export function rowOptions(about: Rows, to: RefersTo, at = ''): readonly Option[] {
  const lists = PLACES.filter(({ declaration }) => declaration.names === to).flatMap(({ pattern }) =>
    listsAt(about.dossier, pattern),
  );
  const near = lists.filter((list) => /\d/.test(list) && at.startsWith(`${list.slice(0, list.lastIndexOf('/'))}/`));
  const options = (near.length > 0 ? near : lists).flatMap((list) => optionsOf(about, list));
  return options.filter(({ value }, i) => options.findIndex((other) => other.value === value) === i);
}

/** The lists that a pattern matches in this dossier: `/a/(star)/b` gives `/a/0/b`, `/a/1/b`. */
function listsAt(dossier: Dossier, pattern: string): readonly string[] {
  const [first = '', ...rest] = pattern.split('/*');
  return rest.reduce<readonly string[]>(
    (found, part) =>
      found.flatMap((list) => {
        const rows = valueAt(dossier, list);
        return Array.isArray(rows) ? rows.map((_row, i) => `${list}/${i}${part}`) : [];
      }),
    [first],
  );
}

function optionsOf(about: Rows, list: string): readonly Option[] {
  const rows = valueAt(about.dossier, list);
  if (!Array.isArray(rows)) return [];
  return (rows as readonly Row[]).map((row, i) => ({
    value: row.id,
    text: nameOf(row, rows, about) || rowLabel(list, i, about.language),
  }));
}

function nameOf(row: Row, rows: readonly Row[], { framework, language }: Rows): string {
  const simple = ({ label, name, department, party = '' }: Row) =>
    label || name || [department, partyById(framework, party)?.name].filter(Boolean).join(', ');
  const among = (row.choice ?? []).flatMap((id) => rows.find((each) => each.id === id) ?? []);
  return among.length > 0 ? sayOneOf(among.map(simple), language) : simple(row);
}
