// Preview of pasted rows before they are inserted: how each column and cell is understood.

import { Status } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import type { List } from './field.ts';
import type { FormContext } from './form-context.ts';
import { readPasted } from './paste.ts';
import { optionsOf } from './sheet-cell.tsx';

type Props = { readonly list: List; readonly name: string; readonly context: FormContext; readonly text: string };

export function PastePreview({ list, name, context, text }: Props) {
  const { t, language } = context;
  const pasted = readPasted(list, name, text, context);
  if (pasted.tooMany !== undefined)
    return (
      <div class="ob-preview" role="status">
        <p>
          <strong>{t('paste.tooMany', { most: pasted.tooMany })}</strong>
        </p>
      </div>
    );
  const columns = pasted.columns.flatMap((column) => column ?? []);
  const unknown = pasted.headings.filter((heading, n) => heading !== '' && pasted.columns[n] === undefined);
  const wrong = pasted.rows.flat().filter(({ understood }) => !understood).length;
  const used = columns.filter((column) => pasted.rows.some((row) => row.some((cell) => cell.column === column)));
  return (
    <div class="ob-preview" role="status">
      <p>
        <strong>{t('paste.found', { rows: pasted.rows.length, wrong })}</strong>
      </p>
      {!pasted.hasHeading && <p>{t('paste.byOrder')}</p>}
      {unknown.length > 0 && <p>{t('paste.unknown', { columns: unknown.join(', ') })}</p>}
      <Table
        caption={t('paste.preview')}
        head={['', ...used.map(({ label }) => label[language])]}
        rows={pasted.rows.map((row, n) => [
          String(n + 1),
          ...used.map((column) => {
            const cell = row.find((each) => each.column === column);
            if (!cell) return '';
            if (!cell.understood)
              return (
                <>
                  {`${cell.text} `}
                  <Status tone="bad" text={t('paste.notUnderstood')} />
                </>
              );
            const options = optionsOf(column.field, `${name}/0${column.field.path}`, context, cell.value);
            return options.find(({ value }) => value === cell.value)?.text ?? cell.text;
          }),
        ])}
      />
    </div>
  );
}
