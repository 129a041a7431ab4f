// A list as a table of inputs: one table row for each row of the dossier. Rarely used fields are folded under the row.
import { uncapitalised } from '../../lib/written.ts';
import { idOf } from '../form/controls.tsx';
import { Remark } from '../form/remark.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import type { Item, List } from './field.ts';
import { errorAt, type FormContext, remarkAt } from './form-context.ts';
import { FormItems, isFilled } from './form-fields.tsx';
import { labelOf, rowOf } from './labels.ts';
import { alsoIn } from './same-figure.ts';
import { SheetCell } from './sheet-cell.tsx';
import { type Column, columnsOf, underRow } from './sheet-columns.ts';
import { OWN_CHOICE } from './who-entries.ts';
import { OwnSet } from './who-field.tsx';

type SheetProps = {
  readonly list: List;
  readonly name: string;
  readonly rows: readonly number[];
  readonly context: FormContext;
};

export function Sheet({ list, name, rows, context }: SheetProps) {
  const { t, language } = context;
  const columns = columnsOf(list);
  const under = underRow(list);
  const id = idOf(name);
  const title = list.declaration.words[language];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling area is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it must be reachable by keyboard (WCAG 2.1.1)
    <div class="ob-sheet" role="group" aria-label={title} tabIndex={0}>
      <table data-sheet>
        <caption class="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col" class="ob-sheet-number">
              <span class="sr-only">{t('sheet.number')}</span>
            </th>
            {columns.map(({ field, label }, n) => (
              <th scope="col" key={field.path} id={`${id}-h${n}`} class={`ob-c-${widthOf(field.control)}`}>
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((i, n) => (
          <SheetRow
            key={i}
            at={`${name}/${i}`}
            {...{ list, name, columns, under, context }}
            place={{ index: i, first: n === 0, last: n === rows.length - 1 }}
          />
        ))}
      </table>
    </div>
  );
}

function widthOf(control: Column['field']['control']): string {
  if (control === 'money') return 'money';
  if (['number', 'whole', 'share', 'date', 'time'].includes(control)) return 'short';
  return ['text', 'area', 'who', 'hours'].includes(control) ? 'long' : 'middle';
}

type RowProps = Omit<SheetProps, 'rows'> & {
  readonly at: string;
  readonly columns: readonly Column[];
  readonly under: readonly Item[];
  readonly place: { readonly index: number; readonly first: boolean; readonly last: boolean };
};

function SheetRow({ list, name, at, columns, under, place, context }: RowProps) {
  const { entries, language } = context;
  const rowName = rowOf(list.declaration, place.index, language);
  const head = `${idOf(at)}-r`;
  return (
    <tbody data-row={at} data-name={rowName}>
      <tr>
        <th scope="row" id={head}>
          <span class="sr-only">{rowName.replace(/ \d+$/, '')} </span>
          {place.index + 1}
          <input type="hidden" name={`${at}/@`} value={entries.get(`${at}/@`) ?? ''} />
        </th>
        {columns.map(({ field }, n) => (
          <td key={field.path}>
            <SheetCell {...{ field, at, context }} headings={`${idOf(name)}-h${n} ${head}`} />
          </td>
        ))}
      </tr>
      <tr class="ob-under">
        <td />
        <td colSpan={columns.length}>
          <RowErrors {...{ list, at, context }} />
          <Remark pointer={at} text={remarkAt(context, at, true)} inside />
          <div class="ob-row-foot">
            <RowActions {...{ at, rowName, place, context }} />
            <Under {...{ name, at, columns, under, rowName, context }} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}

/** Errors of the row itself and of its ranges. */
function RowErrors({ list, at, context }: Pick<RowProps, 'list' | 'at' | 'context'>) {
  const places = [
    at,
    ...list.items.flatMap((item) => (item.kind === 'range' && item.path !== '' ? [at + item.path] : [])),
  ];
  const found = context.faults.filter(({ pointer }) => places.includes(pointer));
  return (
    <>
      {found.map((fault) => (
        <span class="form-error-message" id={idOf(fault.pointer)} tabIndex={-1} key={fault.pointer + fault.code}>
          <span class="sr-only">{context.t('error.prefix')}</span>
          {sayFormFault(fault, context.language)}
        </span>
      ))}
    </>
  );
}

type UnderProps = Pick<RowProps, 'name' | 'at' | 'columns' | 'under' | 'context'> & { readonly rowName: string };

function Under({ name, at, columns, under, rowName, context }: UnderProps) {
  const { t, language, dossier, entries } = context;
  const sets = columns.filter(
    ({ field }) =>
      field.control === 'who' &&
      (entries.get(`${at}${field.path}/@who`) === OWN_CHOICE || entries.has(`${at}${field.path}/each`)),
  );
  if (under.length + sets.length === 0) return null;
  const also = alsoIn(dossier, name, entries.get(`${at}/@`) ?? '');
  const filled = under
    .filter((item) => isFilled(item, context, at))
    .map((item) => uncapitalised(labelOf(item, language)));
  const row = uncapitalised(rowName);
  return (
    <details open={sets.length > 0 || under.some((item) => errorAt(context, at + item.path) !== undefined)}>
      <summary>
        {filled.length === 0 ? t('sheet.more', { row }) : t('sheet.moreFilled', { row, filled: filled.join(', ') })}
      </summary>
      <div class="ob-under-fields">
        {also.length > 0 && <p class="ob-muted">{t('form.alsoIn', { names: also.join(', ') })}</p>}
        <FormItems items={under} context={{ ...context, compact: true }} at={at} />
        {sets.map(({ field, label }) => (
          <OwnSet key={field.path} name={at + field.path} label={label[language]} context={context} />
        ))}
      </div>
    </details>
  );
}

function RowActions({
  at,
  rowName,
  place,
  context: { t },
}: Pick<RowProps, 'at' | 'place' | 'context'> & { readonly rowName: string }) {
  const row = uncapitalised(rowName);
  const button = (what: 'copy' | 'up' | 'down' | 'remove', text: string) => (
    <button class={`ob-icon ob-icon--${what}`} type="submit" name="do" value={`${what}:${at}`} title={text}>
      <span class="sr-only">{text}</span>
    </button>
  );
  return (
    <div class="ob-row-actions">
      {button('copy', t('sheet.copy', { row }))}
      {!place.first && button('up', t('sheet.up', { row }))}
      {!place.last && button('down', t('sheet.down', { row }))}
      {button('remove', t('form.remove', { row }))}
    </div>
  );
}
