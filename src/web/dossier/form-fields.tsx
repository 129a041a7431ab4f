// Shows the items of a form: fields, ranges and rows, each from its entries.
import type { ComponentChildren } from 'preact';
import { partyName } from '../case/names.ts';
import { Checkbox } from '../form/choices.tsx';
import { Select } from '../form/controls.tsx';
import { Remark } from '../form/remark.tsx';
import type { Field, Item, List } from './field.ts';
import { type At, FieldControl, RangeFields } from './field-controls.tsx';
import { errorAt, type FormContext, remarkAt } from './form-context.ts';
import { rowNumbers } from './form-rows.ts';
import { labelOf, rowOf, uncapitalised } from './labels.ts';
import { alsoIn, otherLines } from './same-figure.ts';

export function FormItems({
  items,
  context,
  at = '',
}: {
  readonly items: readonly Item[];
  readonly context: FormContext;
  readonly at?: string;
}) {
  return (
    <>
      {items.map((item) =>
        item.kind === 'list' ? (
          <Rows key={item.path} {...{ list: item, context, at }} />
        ) : item.kind === 'range' ? (
          <RangeFields key={item.path} {...{ range: item, context, at }} />
        ) : (
          <FieldControl key={item.path} {...{ field: item, context, at }} />
        ),
      )}
    </>
  );
}

/** With more rows than these, those that are filled in are folded, each under its name and first words. */
const FEW_ROWS = 3;

type RowProps = At & { readonly title: string; readonly list: List; readonly folded: boolean; readonly children: ComponentChildren };

function Row({ context, at, title, list, folded, children }: RowProps) {
  const words = firstWords(list, context, at);
  const calm = words !== '' && errorAt(context, at) === undefined && !remarkAt(context, at, true);
  const fields = (
    <fieldset class="ob-rows" data-row={at}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
  if (!folded || !calm) return fields;
  return (
    <details class="ob-row">
      <summary>{`${title}: ${words.slice(0, 80)}`}</summary>
      {fields}
    </details>
  );
}

/** What tells a row from the others: its first words, and the party it names next to a first party. What is chosen tells less than what is written. */
function firstWords(list: List, context: FormContext, at: string): string {
  const fields = list.items.filter((item) => item.kind === 'field').filter(({ control }) => control !== 'row' && control !== 'some-rows');
  const said = fields.map((field) => ({ field, words: wordsOf(field, context, at) })).filter(({ words }) => words !== '');
  const [first, second] = said;
  if (first && second && first.field.control === 'party' && second.field.control === 'party') return `${first.words} – ${second.words}`;
  const isChosen = ({ field }: { field: Field }) => field.control === 'choice' || field.control === 'select';
  return (said.find((one) => !isChosen(one)) ?? first)?.words ?? '';
}

function wordsOf({ path, control, declaration }: Field, { entries, framework, language }: FormContext, at: string): string {
  const value = entries.get(at + path) ?? '';
  if (control === 'who') return partyName(framework, entries.get(`${at}${path}/party`) ?? '');
  if (control === 'party') return partyName(framework, value);
  return declaration.choices?.[value]?.[language] ?? value;
}

function Rows({ list, context, at }: At & { readonly list: List }) {
  const name = at + list.path;
  const { entries, t, language } = context;
  const rows = rowNumbers(entries, name);
  const { none, add } = list.declaration;
  const title = labelOf(list, language);
  const rowName = (i: number) => rowOf(list.declaration, i, language);
  return (
    <div
      class="ob-list"
      data-list={name}
      data-added={t('live.rowAdded')}
      data-removed={t('live.rowRemoved')}
      id={`f${name.replace(/[^A-Za-z0-9]+/g, '-')}`}
      tabIndex={-1}
    >
      <Remark pointer={name} text={remarkAt(context, name)} about={title} />
      {none && <Checkbox name={`${name}/@none`} label={none[language]} checked={entries.has(`${name}/@none`)} />}
      {rows.map((i) => (
        <Row key={i} title={rowName(i)} at={`${name}/${i}`} folded={rows.length > FEW_ROWS} {...{ list, context }}>
          <Remark pointer={`${name}/${i}`} text={remarkAt(context, `${name}/${i}`)} />
          <input type="hidden" name={`${name}/${i}/@`} value={entries.get(`${name}/${i}/@`) ?? ''} />
          <AlsoIn list={name} row={i} context={context} />
          <FormItems items={list.items} context={context} at={`${name}/${i}`} />
          <button class="button button-secondary button-small" type="submit" name="do" value={`remove:${name}/${i}`}>
            {t('form.remove', { row: uncapitalised(rowName(i)) })}
          </button>
        </Row>
      ))}
      <p class="mt-4">
        <button class="button button-secondary" type="submit" name="do" value={`add:${name}`}>
          {add?.[language] ?? t('form.addRow')}
        </button>
      </p>
      <OtherLine list={name} context={context} />
    </div>
  );
}

/** A figure of several alternatives is changed in all of them. */
function AlsoIn({ list, row, context }: { readonly list: string; readonly row: number; readonly context: FormContext }) {
  const { dossier, entries, t } = context;
  const names = alsoIn(dossier, list, entries.get(`${list}/${row}/@`) ?? '');
  return names.length === 0 ? null : <p class="ob-muted">{t('form.alsoIn', { names: names.join(', ') })}</p>;
}

/** Takes over a line of another alternative: the same figure in both. */
function OtherLine({ list, context }: { readonly list: string; readonly context: FormContext }) {
  const { dossier, entries, t } = context;
  const options = otherLines(dossier, list, entries);
  if (options.length === 0) return null;
  return (
    <div class="ob-grid">
      <Select name={`same:${list}`} label={t('form.sameLine')} hint={t('form.sameLineHint')} value="" options={options} t={t} />
      <div class="form-group">
        <button class="button button-secondary" type="submit" name="do" value={`same:${list}`}>
          {t('form.sameLineAdd')}
        </button>
      </div>
    </div>
  );
}
