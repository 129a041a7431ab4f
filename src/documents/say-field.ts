// Formats one value of the dossier, by the declaration of its field.
import type { RefersTo } from '../domain/dossier/declare.ts';
import type { Place } from '../domain/dossier/tree.ts';
import type { Who } from '../domain/dossier/who.ts';
import { toOre } from '../domain/economics/money.ts';
import type { Cell } from './paper.ts';
import type { Context } from './paper-context.ts';

/** A value in the format of its field's control; the values of a list below each other. */
export function sayField({ pattern, declaration }: Place, value: unknown, context: Context): Cell {
  const { number, money, date, instant, yesNo, party, cluster, choice, who } = context;
  const each = (say: (item: string) => string) =>
    (Array.isArray(value) ? value : [value]).map((item) => say(String(item)));
  switch (declaration.control) {
    case 'money':
      return typeof value === 'number' ? money(toOre(value)) : String(value);
    case 'date':
      return date(String(value));
    case 'yes-no':
      return yesNo(value === true);
    case 'party':
    case 'parties':
      return each(party);
    case 'clusters':
      return each(cluster);
    case 'choice':
    case 'select':
    case 'days':
      return each((item) => choice(pattern, item));
    case 'who':
      return who(value as Who);
    case 'row':
    case 'some-rows':
      return each((id) => rowName(declaration.refersTo, id, context));
    case 'none':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? instant(value) : String(value);
    default:
      return Array.isArray(value)
        ? value.map((item) => (typeof item === 'number' ? number(item) : String(item)))
        : sayPlain(value, context);
  }
}

function sayPlain(value: unknown, { number }: Context): string {
  return typeof value === 'number' ? number(value) : String(value);
}

type Named = { readonly id: string; readonly name?: string | undefined; readonly label?: string | undefined };

/** The name of a row of the dossier; its id if it has no name. */
function rowName(to: RefersTo | undefined, id: string, { dossier }: Context): string {
  const { volume, economy, quality, responsibility } = dossier;
  const rows: Readonly<Partial<Record<RefersTo, readonly Named[]>>> = {
    activity: volume?.activities ?? [],
    cost: economy?.alternatives?.flatMap(({ costs }) => costs ?? []) ?? [],
    key: economy?.keys ?? [],
    indicator: quality?.indicators ?? [],
    phase: responsibility?.phases ?? [],
  };
  const found = (to ? (rows[to] ?? []) : Object.values(rows).flat()).find((row) => row.id === id);
  return found?.name?.trim() || found?.label?.trim() || id;
}
