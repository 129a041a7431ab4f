// The control of one field, chosen by its declaration, and the controls of a range.
import { RANGE_ENDS } from '../../domain/dossier/range.ts';
import { placeAt } from '../../domain/dossier/tree.ts';
import { currencySign } from '../../lib/written.ts';
import { Checkboxes, FieldSet, Radios, YesNo } from '../form/choices.tsx';
import { type Labelled, type Option, Select, TextArea, TextInput } from '../form/controls.tsx';
import type { Translate } from '../texts/index.ts';
import type { Field, Range } from './field.ts';
import { errorAt, type FormContext, partyOptions, remarkAt } from './form-context.ts';
import { labelOf } from './labels.ts';
import { rowChoices } from './row-choices.ts';
import { WhoField } from './who-field.tsx';

/** `at`: pointer of the row that holds the item; empty at the top level of the form. */
export type At = { readonly context: FormContext; readonly at: string };

function labelled(field: Field, { context, at }: At): Labelled {
  const { t, language, notes } = context;
  const name = at + field.path;
  const error = errorAt(context, name);
  return {
    name,
    label: labelOf(field, language),
    hint: field.declaration.hint?.[language] ?? hintOf(field, t),
    error,
    note: error === undefined ? remarkAt(context, name, true) : notes && '',
    noteInside: true,
    t,
  };
}

function hintOf({ control }: Field, t: Translate): string | undefined {
  if (control === 'date') return t('form.dateHint');
  return control === 'hours' ? t('form.hoursHint') : undefined;
}

/** The options of a choice. Where one is chosen, "no answer" is offered too. */
function choicesOf({ declaration }: Field, { language, t }: FormContext, value: string): readonly Option[] {
  const choices = Object.entries(declaration.choices ?? {}).map(([key, words]) => ({
    value: key,
    text: words[language],
  }));
  return value === '' ? choices : [...choices, { value: '', text: t('form.noAnswer') }];
}

export function FieldControl({ field, context, at }: At & { readonly field: Field }) {
  const common = labelled(field, { context, at });
  const values = context.entries.getAll(common.name);
  const value = values[0] ?? '';
  const currency = currencySign(context.dossier.economy?.currency ?? 'DKK');
  switch (field.control) {
    case 'none':
      return null;
    case 'text':
      return <TextInput {...common} value={value} />;
    case 'number':
    case 'whole':
    case 'share':
      return <TextInput {...common} value={value} width="s" numeric />;
    case 'money':
      return <TextInput {...common} value={value} width="s" numeric suffix={currency} />;
    case 'date':
      return <TextInput {...common} value={value} width="s" />;
    case 'time':
      return <TextInput {...common} value={value} width="xs" />;
    case 'hours':
      return <TextInput {...common} value={value} />;
    case 'area':
      return <TextArea {...common} value={value} />;
    case 'lines':
      return <TextArea {...common} value={value} rows={3} />;
    case 'yes-no':
      return <YesNo {...common} value={value} />;
    case 'choice':
      return <Radios {...common} value={value} options={choicesOf(field, context, value)} />;
    case 'select':
      return <Select {...common} value={value} options={choicesOf(field, context, '')} />;
    case 'days':
      return <Checkboxes {...common} values={values} options={choicesOf(field, context, '')} inline />;
    case 'clusters': {
      const others = context.framework.clusters.filter(({ id }) => id !== context.clusters[0]);
      return (
        <Checkboxes {...common} values={values} options={others.map(({ id, name }) => ({ value: id, text: name }))} />
      );
    }
    case 'party':
    case 'parties':
      return <PartyControl {...{ common, values, context }} several={field.control === 'parties'} />;
    case 'owner':
      return <OwnerControl {...{ common, values, context }} />;
    case 'row':
    case 'some-rows':
      return <RowControl {...{ field, common, values, context }} />;
    case 'who':
      return <WhoField {...{ common, context }} forms={field.declaration.forms ?? ['party']} />;
  }
}

type Choosing = { readonly common: Labelled; readonly values: readonly string[]; readonly context: FormContext };

function PartyControl({ common, values, context, several }: Choosing & { readonly several: boolean }) {
  const { near, more } = partyOptions(context);
  return several ? (
    <Checkboxes {...common} values={values} options={near} more={more} />
  ) : (
    <Select {...common} value={values[0] ?? ''} options={[...near, ...more]} />
  );
}

/** A party or a body: first the parties of the case, then the others, then the bodies. */
function OwnerControl({ common, values, context }: Choosing) {
  const { near, more } = partyOptions(context);
  const bodies = context.framework.bodies.map(({ id, name }) => ({ value: id, text: name }));
  return <Select {...common} value={values[0] ?? ''} options={[...near, ...more, ...bodies]} />;
}

/** Renders nothing where the field can only refer to rows of the same form and there are none. */
function RowControl({ field, common, values, context }: Choosing & { readonly field: Field }) {
  const { t } = context;
  const options = rowChoices(field, common.name, context);
  const beside =
    placeAt(listAround(common.name))?.declaration.names === field.declaration.refersTo ||
    field.declaration.refersTo === 'key';
  if (beside && options.length === 0 && values.length === 0) return null;
  const told =
    options.length > 0 ? common : { ...common, hint: [common.hint, t('form.noRows')].filter(Boolean).join('. ') };
  return field.control === 'row' ? (
    <Select {...told} value={values[0] ?? ''} options={options} />
  ) : (
    <Checkboxes {...told} values={values} options={options} single />
  );
}

/** The list around a field: `/a/0/b` for `/a/0/b/1/c`. */
function listAround(name: string): string {
  return name.replace(/\/\d+\/[^/]+$/, '');
}

export function RangeFields({ range, context, at }: At & { readonly range: Range }) {
  const name = at + range.path;
  const { t, language } = context;
  const own = context.faults.filter((fault) => fault.pointer === name);
  const error = own.length > 0 ? errorAt({ ...context, faults: own }, name) : undefined;
  const ends = (
    <div class="ob-grid">
      {range.ends.map((end, i) => (
        <RangeEnd
          key={end.path}
          {...{ end, context, at }}
          {...(range.declaration && { label: t(`form.${RANGE_ENDS[i] ?? 'expected'}`) })}
        />
      ))}
    </div>
  );
  if (!range.declaration && error === undefined) return ends;
  return (
    <FieldSet
      name={name}
      label={range.declaration ? labelOf(range, language) : t('form.range')}
      hint={range.declaration?.hint?.[language]}
      note={range.declaration && remarkAt(context, name)}
      error={error}
      anchor
      t={t}
    >
      {ends}
    </FieldSet>
  );
}

function RangeEnd({ end, context, at, label }: At & { readonly end: Field; readonly label?: string }) {
  const { t, language, entries, dossier } = context;
  const name = at + end.path;
  const suffix = end.control === 'money' ? currencySign(dossier.economy?.currency ?? 'DKK') : undefined;
  return (
    <TextInput
      name={name}
      label={label ?? labelOf(end, language)}
      value={entries.get(name) ?? ''}
      error={errorAt(context, name)}
      note={remarkAt(context, name)}
      numeric
      {...{ suffix, t }}
    />
  );
}
