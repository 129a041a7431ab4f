// Controls under a list: adding rows for all parties at once, and pasting rows from a spreadsheet.
import { idOf } from '../form/controls.tsx';
import { pasteName } from './change-rows.ts';
import type { List } from './field.ts';
import { clusterMunicipalities, type FormContext } from './form-context.ts';
import { PastePreview } from './paste-preview.tsx';
import { columnsOf, partyColumn } from './sheet-columns.ts';

type Props = { readonly list: List; readonly name: string; readonly context: FormContext };

/**
 * Buttons of a list with one row per party: rows for the receiving parties, or for all municipalities of the cluster;
 * for a key also weights by inhabitants.
 */
export function PartyButtons({ list, name, context }: Props) {
  const { t } = context;
  if (!partyColumn(list)) return null;
  const cluster = clusterMunicipalities(context).length;
  const button = (what: string, text: string) => (
    <button class="button button-secondary button-small" type="submit" name="do" value={`${what}:${name}`}>
      {text}
    </button>
  );
  return (
    <>
      {button('receivers', t('sheet.receivers'))}
      {cluster > 1 && button('cluster', t('sheet.cluster', { count: cluster }))}
      {list.items.some(({ path }) => path === '/weight') && button('inhabitants', t('sheet.inhabitants'))}
    </>
  );
}

export function PasteField({ list, name, context }: Props) {
  const { t, entries, language } = context;
  const text = entries.get(pasteName(name)) ?? '';
  const id = `${idOf(name)}-paste`;
  const columns = columnsOf(list).map(({ label }) => label[language]);
  return (
    <details class="ob-paste" open={text !== ''}>
      <summary>{t('paste.title')}</summary>
      <label class="form-label" for={id}>
        {t('paste.field')}
      </label>
      <span class="form-hint" id={`${id}-hint`}>
        {t('paste.hint', { columns: columns.join(', ') })}
      </span>
      <textarea class="form-input" id={id} name={pasteName(name)} rows={3} aria-describedby={`${id}-hint`}>
        {text}
      </textarea>
      {text !== '' && <PastePreview {...{ list, name, context, text }} />}
      <div class="ob-list-buttons">
        {text !== '' && (
          <button class="button button-secondary button-small" type="submit" name="do" value={`insert:${name}`}>
            {t('paste.insert')}
          </button>
        )}
        <button class="button button-secondary button-small" type="submit" name="do" value={`preview:${name}`}>
          {t('paste.preview')}
        </button>
      </div>
    </details>
  );
}
