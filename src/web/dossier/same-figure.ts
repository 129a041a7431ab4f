// A cost line used in several alternatives is one figure. A change in one alternative applies to the others; only payer
// and funding may differ.
import type { Cost } from '../../domain/dossier/costs.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Alternative } from '../../domain/dossier/economy.ts';
import { sameJson } from '../../lib/canonical-json.ts';
import type { Language } from '../../lib/localised.ts';
import type { Option } from '../form/controls.tsx';
import { fields } from './field.ts';
import { rowNumbers } from './form-rows.ts';
import { entriesOfDossier } from './form-values.ts';

const LIST = /^\/economy\/alternatives\/(\d+)\/costs$/;

type Figure = Omit<Cost, 'payer' | 'fundedBy'>;

function figureOf({ payer: _payer, fundedBy: _fundedBy, ...figure }: Cost): Figure {
  return figure;
}

function linesOf(alternatives: readonly Alternative[] | undefined, id: string): readonly Cost[] {
  return (alternatives ?? []).flatMap(({ costs }) => (costs ?? []).filter((cost) => cost.id === id));
}

/** Copies each figure that was changed in one alternative to the others. */
export function withSameFigures(before: Dossier, after: Dossier): Dossier {
  const { economy } = after;
  const alternatives = economy?.alternatives;
  if (!economy || !alternatives || alternatives === before.economy?.alternatives) return after;
  const changed = new Map<string, Figure>();
  for (const [i, { costs }] of alternatives.entries()) {
    for (const cost of costs ?? []) {
      const known = before.economy?.alternatives?.[i]?.costs?.find(({ id }) => id === cost.id);
      if (known !== undefined && !sameJson(figureOf(known), figureOf(cost))) changed.set(cost.id, figureOf(cost));
    }
  }
  if (changed.size === 0) return after;
  const withChange = (cost: Cost): Cost => {
    const figure = changed.get(cost.id);
    if (!figure || sameJson(figureOf(cost), figure)) return cost;
    return { ...figure, ...(cost.payer && { payer: cost.payer }), ...(cost.fundedBy && { fundedBy: cost.fundedBy }) };
  };
  const synced = alternatives.map((each) => (each.costs ? { ...each, costs: each.costs.map(withChange) } : each));
  return { ...after, economy: { ...economy, alternatives: synced } };
}

/**
 * Names of the other alternatives that use the row's figure.
 * @param list pointer of a list of costs
 * @param id of the row
 */
export function alsoIn({ economy }: Dossier, list: string, id: string): readonly string[] {
  const own = LIST.exec(list)?.[1];
  if (own === undefined || id === '') return [];
  return (economy?.alternatives ?? [])
    .filter(({ costs }, i) => i !== Number(own) && costs?.some((cost) => cost.id === id))
    .map((alternative) => alternative.name || alternative.id);
}

/** Cost lines of other alternatives that this list does not have; empty for a list of anything else. */
export function otherLines({ economy }: Dossier, list: string, entries: URLSearchParams): readonly Option[] {
  const own = LIST.exec(list)?.[1];
  if (own === undefined) return [];
  const here = new Set(rowNumbers(entries, list).map((i) => entries.get(`${list}/${i}/@`)));
  const options = (economy?.alternatives ?? []).flatMap((alternative, i) =>
    i === Number(own)
      ? []
      : (alternative.costs ?? []).map(({ id, label }) => ({
          value: id,
          text: `${label || id} (${alternative.name || alternative.id})`,
        })),
  );
  return options.filter(
    ({ value }, i) => !here.has(value) && options.findIndex((other) => other.value === value) === i,
  );
}

/** Adds the chosen cost line of another alternative to the list, with its values there. */
export function withOtherLine(
  entries: URLSearchParams,
  dossier: Dossier,
  list: string,
  language: Language,
): URLSearchParams {
  const id = entries.get(`same:${list}`) ?? '';
  const [line] = linesOf(dossier.economy?.alternatives, id);
  if (!line || !LIST.test(list)) return entries;
  const at = `${list}/${(rowNumbers(entries, list).at(-1) ?? -1) + 1}`;
  const alone = { economy: { alternatives: [{ id: 'a', costs: [line] }] } };
  const first = '/economy/alternatives/0/costs';
  const written = entriesOfDossier(fields(first), alone, language);
  return new URLSearchParams([
    ...entries,
    ...[...written].map(([name, value]) => [name.replace(`${first}/0`, at), value]),
  ]);
}
