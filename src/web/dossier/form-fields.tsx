// Shows the items of a form: fields, ranges and rows, each from its entries.

import type { ComponentChildren } from 'preact';
import { partyName } from '../case/names.ts';
import { Checkbox, Checkboxes, FieldSet, Radios, YesNo } from '../form/choices.tsx';
import { type Labelled, Select, TextArea, TextInput } from '../form/controls.tsx';
import { Remark } from '../form/remark.tsx';
import { currencySign } from '../formats.ts';
import { choicesOf } from '../texts/choices.ts';
import { inWords, type Text } from '../texts/text.ts';
import { endsOf, type Field, type Item, type List, RANGE_ENDS, type Range } from './field.ts';
import { errorAt, type FormContext, labelOf, partyOptions, remarkAt, rowLabel, rowOptions, uncapitalised } from './form-context.ts';
import { rowNumbers } from './form-rows.ts';

type At = { readonly context: FormContext; readonly at: string };

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

function words(text: Text | undefined, { language }: FormContext): string | undefined {
  return text && inWords(text, language);
}

function labelled(field: Field, { context, at }: At): Labelled {
  const name = at + field.path;
  return {
    name,
    label: labelOf(field, name, context.language),
    hint: words(field.hint, context) ?? (field.control === 'date' ? context.t('form.dateHint') : undefined),
    error: errorAt(context, name),
    note: errorAt(context, name) === undefined ? remarkAt(context, name, true) : context.notes && '',
    noteInside: true,
    t: context.t,
  };
}

function FieldControl({ field, context, at }: At & { readonly field: Field }) {
  const common = labelled(field, { context, at });
  const values = context.entries.getAll(common.name);
  const value = values[0] ?? '';
  const choices = field.choices
    ? choicesOf(field.choices).map(([key, text]) => ({ value: key, text: inWords(text, context.language) }))
    : [];
  switch (field.control) {
    case 'text':
      return <TextInput {...common} value={value} />;
    case 'number':
    case 'whole':
      return <TextInput {...common} value={value} width="s" numeric />;
    case 'money':
      return <TextInput {...common} value={value} width="s" numeric suffix={currencySign(context.dossier.economy?.currency ?? 'DKK')} />;
    case 'date':
      return <TextInput {...common} value={value} width="s" />;
    case 'time':
      return <TextInput {...common} value={value} width="xs" />;
    case 'area':
      return <TextArea {...common} value={value} />;
    case 'lines':
      return <TextArea {...common} value={value} rows={3} />;
    case 'yes-no':
      return <YesNo {...common} value={value} />;
    case 'choice':
      return <Radios {...common} value={value} options={choices} />;
    case 'select':
      return <Select {...common} value={value} options={choices} />;
    case 'days':
      return <Checkboxes {...common} values={values} options={choices} inline />;
    case 'party': {
      const { near, more } = partyOptions(context);
      return <Select {...common} value={value} options={[...near, ...more]} />;
    }
    case 'parties': {
      const { near, more } = partyOptions(context);
      return <Checkboxes {...common} values={values} options={near} more={more} />;
    }
    case 'clusters': {
      const others = context.framework.clusters.filter(({ id }) => id !== context.cluster);
      return <Checkboxes {...common} values={values} options={others.map(({ id, name }) => ({ value: id, text: name }))} />;
    }
    case 'row':
      return <Select {...common} value={value} options={rowOptions(context, field.rows ?? '')} />;
  }
}

function RangeFields({ range, context, at }: At & { readonly range: Range }) {
  const name = at + range.path;
  const { t, entries } = context;
  const own = context.faults.filter((fault) => fault.pointer === name);
  const error = own.length > 0 ? errorAt({ ...context, faults: own }, name) : undefined;
  const suffix = range.control === 'money' ? currencySign(context.dossier.economy?.currency ?? 'DKK') : undefined;
  return (
    <FieldSet
      name={name}
      label={inWords(range.label, context.language)}
      hint={words(range.hint, context)}
      note={remarkAt(context, name)}
      error={error}
      t={t}
    >
      <div class="ob-grid">
        {endsOf(range).map((end, i) => {
          const pointer = at + end.path;
          const label = t(`form.${RANGE_ENDS[i] ?? 'expected'}`);
          return (
            <TextInput
              key={pointer}
              name={pointer}
              label={label}
              value={entries.get(pointer) ?? ''}
              error={errorAt(context, pointer)}
              note={remarkAt(context, pointer)}
              numeric
              {...{ suffix, t }}
            />
          );
        })}
      </div>
    </FieldSet>
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

/** What tells a row from the others: its first field, and the party it names next to a first party. */
function firstWords(list: List, { entries, framework }: FormContext, at: string): string {
  const fields = list.items.filter((item) => item.kind === 'field' && item.control !== 'row');
  const values = fields.map((item) => entries.get(at + item.path) ?? '');
  const parties = fields.findIndex((item) => item.kind !== 'field' || item.control !== 'party');
  if (parties === 0) return values[0] ?? '';
  return values
    .slice(0, parties === -1 ? undefined : parties)
    .filter((id) => id !== '')
    .map((id) => partyName(framework, id))
    .join(' – ');
}

function Rows({ list, context, at }: At & { readonly list: List }) {
  const name = at + list.path;
  const { entries, t, language } = context;
  const rows = rowNumbers(entries, name);
  const title = labelOf(list, name, language);
  const rowName = (i: number) => (list.label ? `${inWords(list.label, language)} ${i + 1}` : rowLabel(name, i, language));
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
      {list.none && <Checkbox name={`${name}/@none`} label={inWords(list.none, language)} checked={entries.has(`${name}/@none`)} />}
      {rows.map((i) => (
        <Row key={i} title={rowName(i)} at={`${name}/${i}`} folded={rows.length > FEW_ROWS} {...{ list, context }}>
          <Remark pointer={`${name}/${i}`} text={remarkAt(context, `${name}/${i}`)} />
          <input type="hidden" name={`${name}/${i}/@`} value={entries.get(`${name}/${i}/@`) ?? ''} />
          <FormItems items={list.items} context={context} at={`${name}/${i}`} />
          <button class="button button-secondary button-small" type="submit" name="do" value={`remove:${name}/${i}`}>
            {t('form.remove', { row: uncapitalised(rowName(i)) })}
          </button>
        </Row>
      ))}
      <p class="mt-4">
        <button class="button button-secondary" type="submit" name="do" value={`add:${name}`}>
          {inWords(list.add, language)}
        </button>
      </p>
    </div>
  );
}
