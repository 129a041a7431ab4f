// Every answered field, by step, to check before a case is submitted: short answers side by side, lists as tables, long
// texts folded after their first words.
import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { isUnanswered } from '../../domain/dossier/pointers.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { valueAt } from '../../lib/value-at.ts';
import { stepName } from '../names.ts';
import { Table } from '../parts/table.tsx';
import { inWords } from '../texts/text.ts';
import type { View } from '../view.ts';
import { type Field, fieldsOf, type Group, type Item, type List, type Part } from './field.ts';
import { groupsOf } from './groups.ts';
import { labelOf, rowLabel } from './labels.ts';
import { answeredFields } from './read-dossier.tsx';
import { sayField } from './say-field.ts';
import { isSheet } from './sheet-columns.ts';

type About = {
  readonly dossier: Dossier;
  readonly framework: Framework;
  readonly view: Pick<View, 't' | 'language'>;
  /** Base address of the forms; without it there are no links to change an answer. */
  readonly changeAt?: string;
  /** Folds each page except the first. */
  readonly folded?: boolean;
};

/** A longer text is folded. The limit in a table cell is lower. */
const LONGEST = 220;
const LONGEST_IN_CELL = 60;

export function CompactAnswers(about: About) {
  const { dossier, framework, view } = about;
  const { t, language } = view;
  const groups = groupsOf(dossier);
  const named = framework.steps.map(({ id, sections }) => ({ id, title: stepName(framework, id, language), sections }));
  const rest = [...new Set(groups.map(({ section }) => section))].filter(
    (section) => !named.some(({ sections }) => sections.some((each) => each === section)),
  );
  const steps = [...named, ...(rest.length > 0 ? [{ id: 'andet', title: t('check.rest'), sections: rest }] : [])];
  return steps.map(({ id, title, sections }) => (
    <section key={id} aria-labelledby={`k-${id}`} class="ob-check">
      <h3 id={`k-${id}`}>{title}</h3>
      {groups
        .filter(({ section }) => sections.some((each) => each === section))
        .map((group) => (
          <Answers key={group.id} group={group} about={about} />
        ))}
    </section>
  ));
}

function Answers({ group, about }: { readonly group: Group; readonly about: About }) {
  const { dossier, view, changeAt, folded } = about;
  const title = inWords(group.title, view.language);
  const parts = group.parts.filter(({ items }) => items.some((item) => isAnswered(item, dossier)));
  const answers =
    parts.length === 0 ? (
      <p class="ob-muted">{view.t('notAnswered')}</p>
    ) : (
      parts.map((part, i) => <OnePart key={String(i)} part={part} about={about} />)
    );
  const change = changeAt !== undefined && (
    <a href={`${changeAt}/${group.id}`}>
      {view.t('check.change')}
      <span class="sr-only">{`: ${title}`}</span>
    </a>
  );
  if (folded)
    return (
      <div class="ob-check-page ob-check-fold">
        <details class="ob-fold" open={group.id === groupsOf(dossier)[0]?.id}>
          <summary>
            <h4>{title}</h4>
          </summary>
          {answers}
        </details>
        {change}
      </div>
    );
  return (
    <div class="ob-check-page">
      <h4>
        {title}
        {change && <> {change}</>}
      </h4>
      {answers}
    </div>
  );
}

function isAnswered(item: Item, dossier: Dossier): boolean {
  if (item.kind === 'list') return Array.isArray(valueAt(dossier, item.path));
  return fieldsOf(item).some(({ path }) => !isUnanswered(valueAt(dossier, path)));
}

function OnePart({ part, about }: { readonly part: Part; readonly about: About }) {
  const facts = answeredFields(
    part.items.filter(({ kind }) => kind !== 'list'),
    about.dossier,
  );
  return (
    <>
      {facts.length > 0 && (
        <dl class="ob-check-facts">
          {facts.map(({ field, pointer, value }) => (
            <div key={pointer}>
              <dt>{labelOf(field, about.view.language)}</dt>
              <dd>
                <Said field={field} value={value} about={about} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {part.items.map((item) =>
        item.kind === 'list' ? <Rows key={item.path} list={item} part={part} about={about} /> : null,
      )}
    </>
  );
}

type SaidProps = { readonly field: Field; readonly value: unknown; readonly about: About; readonly most?: number };

function Said({ field, value, about, most = LONGEST }: SaidProps) {
  const said = sayField(field, value, about);
  if (said.length <= most) return said;
  const end = said.lastIndexOf(' ', most);
  const start = said.slice(0, end > 0 ? end : most);
  return (
    <details class="ob-check-more">
      <summary>{`${start} …`}</summary>
      {said.slice(start.length)}
    </details>
  );
}

function Rows({ list, part, about }: { readonly list: List; readonly part: Part; readonly about: About }) {
  const { view, dossier } = about;
  const rows = valueAt(dossier, list.path);
  if (!Array.isArray(rows)) return null;
  if (rows.length === 0) return <p>{list.declaration.none?.[view.language] ?? view.t('notAnswered')}</p>;
  // The list's own name, since a part can hold several lists.
  const caption = [labelOf(list, view.language), part.about].filter(Boolean).join(': ');
  if (isSheet(list)) return <Sheet list={list} rows={rows} caption={caption} about={about} />;
  return (
    <ul class="ob-check-rows no-max-width">
      {rows.map((row, i) => (
        <li key={String(i)}>
          <strong>{rowLabel(list.path, i, view.language)}</strong>
          {`: ${sayRow(list.items, row, about)}`}
        </li>
      ))}
    </ul>
  );
}

/** Each answered field with its name; rows of lists inside the row in one line. */
function sayRow(items: readonly Item[], row: unknown, about: About): string {
  const { language } = about.view;
  return items
    .flatMap((item) => {
      if (item.kind === 'list') {
        const rows = valueAt(row, item.path);
        if (!Array.isArray(rows) || rows.length === 0) return [];
        return [`${labelOf(item, language)}: ${rows.map((each) => sayValues(item.items, each, about)).join('; ')}`];
      }
      return answeredFields([item], row).map(
        ({ field, value }) => `${labelOf(field, language)}: ${sayField(field, value, about)}`,
      );
    })
    .join(' · ');
}

/** The values without names: `Odense Kommune 800`. */
function sayValues(items: readonly Item[], row: unknown, about: About): string {
  return answeredFields(items, row)
    .map(({ field, value }) => sayField(field, value, about))
    .join(' ');
}

type SheetProps = {
  readonly list: List;
  readonly rows: readonly unknown[];
  readonly caption: string;
  readonly about: About;
};

/** One column for each field that is answered in some row. Low, expected and high share a column. */
function Sheet({ list, rows, caption, about }: SheetProps) {
  const { view } = about;
  const columns = list.items.filter((item) => rows.some((row) => answeredFields([item], row).length > 0));
  const numbers = columns.flatMap((item, n) =>
    fieldsOf(item).some(({ isNumber, control }) => isNumber && control !== 'select') ? [n] : [],
  );
  return (
    <>
      <p class="ob-check-caption">{caption}</p>
      <Table
        caption={caption}
        head={columns.map((item) => headOf(item, view.language))}
        numbers={numbers}
        wrap
        rows={rows.map((row) => columns.map((item) => cellOf(item, row, about)))}
      />
    </>
  );
}

function headOf(item: Item, language: View['language']): string {
  if (item.kind !== 'range') return labelOf(item, language);
  const [first] = item.ends;
  const own = item.declaration ?? first?.declaration;
  return own === undefined ? '' : (labelOf({ declaration: own }, language).split(', ')[0] ?? '');
}

function cellOf(item: Item, row: unknown, about: About): ComponentChildren {
  if (item.kind === 'list') {
    const rows = valueAt(row, item.path);
    return Array.isArray(rows) ? rows.map((each) => sayValues(item.items, each, about)).join('; ') : '';
  }
  if (item.kind === 'field') {
    const value = valueAt(row, item.path);
    return isUnanswered(value) ? '' : <Said field={item} value={value} about={about} most={LONGEST_IN_CELL} />;
  }
  const [low, expected, high] = item.ends.map((field) => {
    const value = valueAt(row, field.path);
    return isUnanswered(value) ? undefined : sayField(field, value, about);
  });
  const around = low === undefined && high === undefined ? '' : ` (${low ?? ''}–${high ?? ''})`;
  return `${expected ?? ''}${around}`.trim();
}
