// A figure used in several alternatives is saved in all of them. The form must then show the saved values too: its old
// ones would count as a change the next time it is sent.
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { sameJson } from '../../lib/canonical-json.ts';
import { pointerBefore, rowNumbers } from './form-rows.ts';
import { entriesOfDossier, type Read, readForm } from './form-values.ts';
import type { Filled } from './valid-part.ts';

/** Names of form fields with their saved values; no values where a field is empty. */
type Followed = readonly (readonly [name: string, values: readonly string[]])[];

/** Pointers of cost lines that were saved with other values than the form has, without a fault of their own. */
function linesFollowed(form: Filled, { dossier: saved, faults }: Read): readonly string[] {
  const typed = readForm(form.group.items, form.entries, form.before, form.language).dossier;
  return (typed.economy?.alternatives ?? []).flatMap(({ costs }, i) =>
    (costs ?? []).flatMap((cost, n) => {
      const at = `/economy/alternatives/${i}/costs/${n}`;
      const isFaulty = faults.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`));
      const kept = saved.economy?.alternatives?.[i]?.costs?.[n];
      return isFaulty || kept?.id !== cost.id || sameJson(kept, cost) ? [] : [at];
    }),
  );
}

/** The entries as sent, with the saved values of those lines. For a page that is rendered again. */
export function withFollowed(form: Filled, saved: Read): URLSearchParams {
  return withLines(form, saved.dossier, linesFollowed(form, saved));
}

function withLines(form: Filled, saved: Dossier, lines: readonly string[]): URLSearchParams {
  const isOf = ([name]: readonly [string, string]) => lines.some((at) => name.startsWith(`${at}/`));
  const now = [...entriesOfDossier(form.group.items, saved, form.language)].filter(isOf);
  return new URLSearchParams([...[...form.entries].filter((entry) => !isOf(entry)), ...now]);
}

/**
 * The changed fields for a page that stays open, by the names they have there. Undefined where rows were added or
 * removed, because the open page cannot show that.
 * @param moved pointers of rows after renumbering, mapped to those on the page
 */
export function followedFields(form: Filled, saved: Read, moved: ReadonlyMap<string, string>): Followed | undefined {
  const lines = linesFollowed(form, saved);
  const now = withLines(form, saved.dossier, lines);
  const rows = (entries: URLSearchParams, at: string) => rowNumbers(entries, `${at}/exceptions`).length;
  if (lines.some((at) => rows(now, at) !== rows(form.entries, at))) return undefined;
  const names = new Set([...form.entries.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => !sameJson(now.getAll(name), form.entries.getAll(name)))
    .filter((name) => lines.some((at) => name.startsWith(`${at}/`)))
    .map((name) => [pointerBefore(name, moved), now.getAll(name)] as const);
}
