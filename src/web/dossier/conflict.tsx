// Two people saved the same fields: shows both versions of each field, and the person chooses. A list is chosen as a
// whole.
import type { RevisionItem } from '../../app/ports.ts';
import { capitalised } from '../../lib/written.ts';
import { Radios } from '../form/choices.tsx';
import { FormStart } from '../form/controls.tsx';
import { writeInstant } from '../formats.ts';
import { type Case, caseTrail } from '../load-case.ts';
import type { Page, View } from '../view.ts';
import { entryNames, fieldsOf, type Group, type Item } from './field.ts';
import { readForm } from './form-values.ts';
import { labelOf } from './labels.ts';
import { answeredFields, placeOf } from './read-dossier.tsx';
import { sayField } from './say-field.ts';

type Entries = URLSearchParams;
/** `mine`: the person's own version is preselected. */
type Conflict = { readonly item: Item; readonly mine: boolean };

type Versions = { readonly mine: Entries; readonly theirs: Entries; readonly base: Entries };

/** Items that both the person and somebody else have changed since the form was opened, in different ways. */
export function conflictsOf(group: Group, { mine, theirs, base }: Versions): readonly Conflict[] {
  return group.items
    .filter(
      (item) =>
        partOf(item, theirs) !== partOf(item, base) &&
        partOf(item, mine) !== partOf(item, base) &&
        partOf(item, mine) !== partOf(item, theirs),
    )
    .map((item) => ({ item, mine: true }));
}

/** The person's entries, where items changed only by others take their values. `merged`: those items. */
export function mergedWith(
  group: Group,
  { mine, theirs, base }: Versions,
): { readonly entries: Entries; readonly merged: readonly Item[] } {
  const merged = group.items.filter(
    (item) => partOf(item, mine) === partOf(item, base) && partOf(item, theirs) !== partOf(item, base),
  );
  return { entries: withItems(mine, theirs, merged), merged };
}

/** The entries of one item as comparable text, including the ids of rows in their markers. */
function partOf(item: Item, entries: Entries): string {
  const names =
    item.kind === 'list'
      ? [...entries.keys()].filter((name) => name.startsWith(`${item.path}/`))
      : fieldsOf(item).flatMap(entryNames);
  const values = [...new Set(names)].sort().map(
    (name) =>
      [
        name,
        entries
          .getAll(name)
          .map((value) => value.trim())
          .filter(Boolean)
          .sort(),
      ] as const,
  );
  return JSON.stringify(values.filter(([, list]) => list.length > 0));
}

/** The person's entries after the choice. Items chosen as "theirs" take the values saved now. */
export function withChoices(group: Group, mine: Entries, sent: Entries, theirs: Entries): Entries {
  const replaced = group.items.filter((item) => sent.get(`choose:${item.path}`) === 'theirs');
  return withItems(mine, theirs, replaced);
}

function withItems(mine: Entries, theirs: Entries, replaced: readonly Item[]): Entries {
  if (replaced.length === 0) return mine;
  const about = (name: string) => replaced.some((item) => name === item.path || name.startsWith(`${item.path}/`));
  return new URLSearchParams([
    ...[...mine].filter(([name]) => !about(name)),
    ...[...theirs].filter(([name]) => about(name)),
  ]);
}

type Props = {
  readonly view: View;
  readonly found: Case;
  readonly group: Group;
  readonly entries: Entries;
  readonly saved: Entries;
  readonly conflicts: readonly Conflict[];
  readonly latest: RevisionItem;
};

export function ConflictPage({ view, found, group, entries, saved, conflicts, latest }: Props): Page {
  const { t, language, csrf } = view;
  const { proposal } = found;
  return {
    title: t('conflict.title'),
    status: 412,
    faulty: true,
    trail: caseTrail(view, found),
    body: (
      <div class="ob-narrow">
        <p class="ob-lead">{t('conflict.lead', { who: latest.by, when: writeInstant(latest.at, language) })}</p>
        <form
          method="post"
          action={`/sager/${proposal.id}/oplysninger/${group.id}`}
          data-form={proposal.id}
          data-unsaved=""
        >
          <FormStart csrf={csrf} values={{ revision: proposal.revision }} />
          {[...entries].map(([name, value], i) => (
            <input key={`${i}-${name}`} type="hidden" name={name} value={value} />
          ))}
          {conflicts.map(({ item, mine }) => (
            <div class="ob-conflict" key={item.path}>
              <Radios
                name={`choose:${item.path}`}
                label={labelOf(item, language)}
                value={mine ? 'mine' : 'theirs'}
                options={[
                  { value: 'mine', text: `${t('conflict.mine')}: ${say(item, entries, found, view)}` },
                  { value: 'theirs', text: `${t('conflict.theirs')}: ${say(item, saved, found, view)}` },
                ]}
                t={t}
              />
            </div>
          ))}
          <div class="ob-actions">
            <button class="button button-primary" type="submit" name="do" value="save">
              {t('conflict.save')}
            </button>
          </div>
        </form>
      </div>
    ),
  };
}

function say(item: Item, entries: Entries, { dossier, framework }: Case, view: View): string {
  const read = readForm([item], entries, {}, view.language).dossier;
  const fields = answeredFields([item], read);
  // Unreadable input is shown as it was typed.
  const typed =
    item.kind === 'field'
      ? entryNames(item)
          .flatMap((name) => entries.getAll(name))
          .join(', ')
      : '';
  if (fields.length === 0) return typed || view.t('conflict.empty');
  return fields
    .map(({ field, pointer, value }) => {
      const words = sayField(field, value, { dossier, framework, view });
      return item.kind === 'field' ? words : `${capitalised(placeOf(field, pointer, view.language))}: ${words}`;
    })
    .join('; ');
}
