// Renders the items of a form from its entries: fields, ranges and rows.
import type { ComponentChildren } from 'preact';
import { uncapitalised } from '../../lib/written.ts';
import { Checkbox } from '../form/choices.tsx';
import { Select } from '../form/controls.tsx';
import { Remark } from '../form/remark.tsx';
import { partyName } from '../names.ts';
import type { Field, Item, List } from './field.ts';
import { type At, FieldControl, RangeFields } from './field-controls.tsx';
import { errorAt, type FormContext, remarkAt } from './form-context.ts';
import { rowNumbers } from './form-rows.ts';
import { labelOf, rowOf } from './labels.ts';
import { PartyButtons, PasteField } from './list-buttons.tsx';
import { otherLines } from './same-figure.ts';
import { Sheet } from './sheet.tsx';
import { isSheet } from './sheet-columns.ts';

type ItemsProps = { readonly items: readonly Item[]; readonly context: FormContext; readonly at?: string };

export function FormItems({ items, context, at = '' }: ItemsProps) {
  const folded = items.filter((item) => item.folded);
  const titled = at !== '' || items.length > 1;
  const show = (item: Item) => <FormItem key={item.path} {...{ item, context, at, titled }} />;
  if (folded.length === 0) return <>{items.map(show)}</>;
  return (
    <>
      {items.filter((item) => !item.folded).map(show)}
      <details class="details" open={folded.some((item) => isInUse(item, context, at))}>
        <summary class="details-summary">{context.t('form.more')}</summary>
        {folded.map(show)}
      </details>
    </>
  );
}

/** `titled`: a list shows its name, unless it is the whole form. */
function FormItem({ item, context, at, titled }: At & { readonly item: Item; readonly titled: boolean }) {
  if (item.kind === 'list') return <Rows {...{ list: item, context, at, titled }} />;
  return item.kind === 'range' ? (
    <RangeFields {...{ range: item, context, at }} />
  ) : (
    <FieldControl {...{ field: item, context, at }} />
  );
}

/** Whether the item is filled in or has an error or a remark. */
function isInUse(item: Item, context: FormContext, at: string): boolean {
  const name = at + item.path;
  return isFilled(item, context, at) || errorAt(context, name) !== undefined || Boolean(remarkAt(context, name, true));
}

/** Whether something is filled in at the item or inside it. */
export function isFilled(item: Item, context: FormContext, at: string): boolean {
  const name = at + item.path;
  return [...context.entries].some(
    ([entry, value]) => (entry === name || entry.startsWith(`${name}/`)) && value !== '',
  );
}

/** With more rows than this, filled-in rows are folded under their number and first words. */
const FEW_ROWS = 3;

type RowProps = At & {
  readonly title: string;
  readonly list: List;
  readonly folded: boolean;
  readonly children: ComponentChildren;
};

function Row({ context, at, title, list, folded, children }: RowProps) {
  const words = firstWords(list, context, at);
  const calm = words !== '' && errorAt(context, at) === undefined && !remarkAt(context, at, true);
  const fields = (
    <fieldset class="ob-rows" data-row={at} data-name={title}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
  if (!folded || !calm) return fields;
  return (
    <details class="ob-row">
      <summary>{`${title}: ${words.slice(0, LONGEST + 20)}`}</summary>
      {fields}
    </details>
  );
}

/**
 * Words that tell a row from the others: the first text that is written rather than chosen, or its first two parties,
 * and its expected number.
 */
function firstWords(list: List, context: FormContext, at: string): string {
  const fields = list.items
    .filter((item) => item.kind === 'field')
    .filter(({ control }) => control !== 'row' && control !== 'some-rows');
  const said = fields
    .map((field) => ({ field, words: wordsOf(field, context, at) }))
    .filter(({ words }) => words !== '');
  const [first, second] = said;
  const isChosen = ({ field }: { field: Field }) => field.control === 'choice' || field.control === 'select';
  const words =
    first && second && first.field.control === 'party' && second.field.control === 'party'
      ? `${first.words} – ${second.words}`
      : ((said.find((one) => !isChosen(one)) ?? first)?.words ?? '');
  const number = list.items
    .flatMap((item) => (item.kind === 'range' ? (context.entries.get(`${at}${item.path}/expected`) ?? '') : ''))
    .join('');
  return words === '' || number === '' ? words : `${words.slice(0, LONGEST)}: ${number}`;
}

/** Maximum length of the words in the heading of a folded row. */
const LONGEST = 80;

function wordsOf(
  { path, control, declaration }: Field,
  { entries, framework, language }: FormContext,
  at: string,
): string {
  const value = entries.get(at + path) ?? '';
  if (control === 'who') return partyName(framework, (entries.get(`${at}${path}/@who`) ?? '').replace(/^party:/, ''));
  if (control === 'party') return partyName(framework, value);
  return declaration.choices?.[value]?.[language] ?? value;
}

function Rows({ list, context, at, titled }: At & { readonly list: List; readonly titled: boolean }) {
  const name = at + list.path;
  const { entries, t, language } = context;
  const rows = rowNumbers(entries, name);
  const { none, add } = list.declaration;
  const title = labelOf(list, language);
  const rowName = (i: number) => rowOf(list.declaration, i, language);
  const sheet = isSheet(list);
  return (
    <div
      class="ob-list"
      data-list={name}
      data-names={list.declaration.names}
      data-added={t('live.rowAdded')}
      data-removed={t('live.rowRemoved')}
      data-changed={t('live.rowsChanged')}
      data-pasted={t('live.pasted')}
      id={`f${name.replace(/[^A-Za-z0-9]+/g, '-')}`}
      tabIndex={-1}
    >
      {titled && <p class="ob-row-title mb-2">{title}</p>}
      <Remark pointer={name} text={remarkAt(context, name)} about={title} />
      {none && <Checkbox name={`${name}/@none`} label={none[language]} checked={entries.has(`${name}/@none`)} />}
      {sheet
        ? rows.length > 0 && (
            <>
              <Sheet {...{ list, name, rows, context }} />
              <button
                class="ob-default-button"
                type="submit"
                name="do"
                value={`refresh:${name}`}
                tabIndex={-1}
                aria-hidden="true"
              />
            </>
          )
        : rows.map((i) => (
            <Row key={i} title={rowName(i)} at={`${name}/${i}`} folded={rows.length > FEW_ROWS} {...{ list, context }}>
              <Remark pointer={`${name}/${i}`} text={remarkAt(context, `${name}/${i}`)} />
              <input type="hidden" name={`${name}/${i}/@`} value={entries.get(`${name}/${i}/@`) ?? ''} />
              <FormItems items={list.items} context={context} at={`${name}/${i}`} />
              <button
                class="button button-secondary button-small"
                type="submit"
                name="do"
                value={`remove:${name}/${i}`}
              >
                {t('form.remove', { row: uncapitalised(rowName(i)) })}
              </button>
            </Row>
          ))}
      <div class="ob-list-buttons">
        <button class="button button-secondary button-small" type="submit" name="do" value={`add:${name}`}>
          {add?.[language] ?? t('form.addRow')}
        </button>
        <PartyButtons {...{ list, name, context }} />
      </div>
      {sheet && !context.compact && <PasteField {...{ list, name, context }} />}
      <OtherLine list={name} context={context} />
    </div>
  );
}

/** Adds a cost line of another alternative to this one. Both alternatives then share the figure. */
function OtherLine({ list, context }: { readonly list: string; readonly context: FormContext }) {
  const { dossier, entries, t } = context;
  const options = otherLines(dossier, list, entries);
  if (options.length === 0) return null;
  return (
    <div class="ob-grid">
      <Select
        name={`same:${list}`}
        label={t('form.sameLine')}
        hint={t('form.sameLineHint')}
        value=""
        options={options}
        t={t}
      />
      <div class="form-group">
        <button class="button button-secondary" type="submit" name="do" value={`same:${list}`}>
          {t('form.sameLineAdd')}
        </button>
      </div>
    </div>
  );
}
