// Tal i Excel: downloads the figures of a case as a file, and imports a changed file after a preview of its changes.
import { type FiguresTold, figuresFile, importFigures, tryFigures } from '../../app/figures.ts';
import { getProposal } from '../../app/see-proposal.ts';
import { Refusal } from '../../domain/refusal.ts';
import { typeOf } from '../../lib/table-formats.ts';
import type { Door, Entries } from '../door.tsx';
import { FileInput, FormEnd, FormStart } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { writeNumber } from '../formats.ts';
import { type Case, caseTrail, loadCase, may } from '../load-case.ts';
import { Alert } from '../parts/alert.tsx';
import { Status } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { asked, type Page, type View } from '../view.ts';

const PATH = '/sager/:id/regneark';
/** Kilobytes. The confirmation sends the file again, as text. */
const LARGEST = 500;

export function addSpreadsheetPage(door: Door): void {
  for (const form of ['xlsx', 'csv'] as const)
    door.get(`${PATH}.${form}`, async ({ ports, actor, params, language }) => {
      const stored = await getProposal(ports, actor, params.id ?? '');
      const file = await figuresFile(ports, stored, form, language);
      return { file, type: typeOf(form), name: `tal-${stored.proposal.id.slice(-6)}.${form}` };
    });

  door.get(PATH, async (view) => page(view, await loadCase(view, view.params.id ?? ''), []));

  door.post(PATH, async (view, entries) => {
    const found = await loadCase(view, view.params.id ?? '');
    const file = Buffer.from(entries.get('file') ?? '', 'base64');
    const problem = problemOf(view, file);
    if (problem) return page(view, found, [{ name: 'file', text: problem }]);
    try {
      return await take(view, found, entries, file);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
      const errors = error.faults.map((fault) => ({ name: undefined, text: sayFormFault(fault, view.language) }));
      return page(view, found, errors, view.t('spreadsheet.notSaved'));
    }
  });
}

function problemOf({ t }: View, file: Buffer): string | undefined {
  if (file.length === 0) return t('spreadsheet.choose');
  return file.length > LARGEST * 1000 ? t('spreadsheet.tooLarge', { most: LARGEST }) : undefined;
}

async function take(view: View, found: Case, entries: Entries, file: Buffer) {
  const { id, version } = found.proposal;
  const given = { file, language: view.language };
  if (entries.get('do') !== 'save') {
    const told = await tryFigures(view.ports, { actor: view.actor, expected: [version] }, id, given);
    return preview(view, found, told, file);
  }
  await importFigures(view.ports, asked(view, [Number(entries.get('version'))]), id, given);
  return { goTo: `/sager/${id}/oekonomi`, say: { key: 'spreadsheet.saved' } };
}

function page(view: View, found: Case, errors: readonly FormError[], lead?: string): Page {
  const { t } = view;
  const { id } = found.proposal;
  return {
    title: t('spreadsheet.title'),
    trail: caseTrail(view, found),
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    body: (
      <div class="ob-narrow">
        <ErrorSummary errors={errors} t={t} lead={lead} />
        <p class="ob-lead">{t('spreadsheet.lead')}</p>
        <h2>{t('spreadsheet.out')}</h2>
        <p>{t('spreadsheet.outText')}</p>
        <ul class="ob-actions nobullet-list">
          {(['xlsx', 'csv'] as const).map((form) => (
            <li key={form}>
              <a class="button button-secondary" href={`/sager/${id}/regneark.${form}`} download>
                {t(`spreadsheet.${form}`)}
              </a>
            </li>
          ))}
        </ul>
        <h2>{t('spreadsheet.in')}</h2>
        {may(found, 'edit') ? (
          <FileForm view={view} error={errors[0]?.name && errors[0].text} />
        ) : (
          <p>{t('spreadsheet.closed')}</p>
        )}
      </div>
    ),
  };
}

function FileForm({ view, error }: { readonly view: View; readonly error: string | undefined }) {
  const { t, csrf, url } = view;
  const labelled = { name: 'file', label: t('spreadsheet.file'), hint: t('spreadsheet.fileHint'), error, t };
  return (
    <form method="post" action={url.pathname} enctype="multipart/form-data">
      <FormStart csrf={csrf} />
      <FileInput {...labelled} accept=".xlsx,.csv,.txt" />
      <div class="ob-actions">
        <button class="button button-primary" type="submit">
          {t('spreadsheet.look')}
        </button>
      </div>
    </form>
  );
}

/** The changes in the file, and the button that saves them. */
function preview(view: View, found: Case, { changes, unknown }: FiguresTold, file: Buffer): Page {
  const { t, csrf, url } = view;
  const unread = unknown.map(({ sheet, heading }) =>
    heading === undefined ? t('spreadsheet.unreadSheet', { sheet }) : t('spreadsheet.unreadColumn', { sheet, heading }),
  );
  const values = { version: found.proposal.version, file: file.toString('base64'), do: 'save' };
  return {
    title: t('spreadsheet.changes'),
    trail: [...caseTrail(view, found), { href: url.pathname, text: t('spreadsheet.title') }],
    body: (
      <>
        {changes.length === 0 ? (
          <p class="ob-lead">{t('spreadsheet.none')}</p>
        ) : (
          <Alert kind="info" t={t} text={t('spreadsheet.notYet')} />
        )}
        {unread.length > 0 && <p>{t('spreadsheet.unread', { what: unread.join(', ') })}</p>}
        {changes.length > 0 && (
          <div id="er-du-sikker">
            <Changes view={view} changes={changes} />
            <form method="post" action={url.pathname}>
              <FormStart csrf={csrf} values={values} />
              <FormEnd save={t('spreadsheet.save')} back={url.pathname} t={t} />
            </form>
          </div>
        )}
      </>
    ),
  };
}

function Changes({ view, changes }: { readonly view: View; readonly changes: FiguresTold['changes'] }) {
  const { t, language } = view;
  const say = (value: string | number | null | undefined) => {
    if (value === null || value === undefined || value === '')
      return <span class="ob-muted">{t('spreadsheet.empty')}</span>;
    return typeof value === 'number' ? writeNumber(value, language) : value;
  };
  return (
    <Table
      caption={t('spreadsheet.changes')}
      wrap
      head={(['sheet', 'row', 'what', 'before', 'after'] as const).map((key) => t(`spreadsheet.${key}`))}
      rows={changes.map(({ sheet, kind, name, column, before, after }) => [
        sheet,
        name,
        kind === 'changed' ? (
          column
        ) : (
          <Status tone={kind === 'added' ? 'good' : 'bad'} text={t(`spreadsheet.${kind}`)} />
        ),
        kind === 'changed' ? say(before) : '',
        kind === 'changed' ? say(after) : '',
      ])}
    />
  );
}
