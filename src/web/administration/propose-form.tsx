// Foreslå en ramme: a copy to edit or a pasted document, with every fault beside its place in the document.
import { getFramework, listFrameworks, proposeFramework } from '../../app/govern-frameworks.ts';
import { zodFaults } from '../../domain/dossier/zod-faults.ts';
import { Framework } from '../../domain/governance/framework.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { indentedJson } from '../../lib/json-lines.ts';
import type { Entries } from '../door.tsx';
import { errorAt } from '../form/act-page.tsx';
import { FileInput, FormEnd, FormStart, Select, TextArea } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { formKey } from '../form-key.ts';
import { counted } from '../texts/index.ts';
import type { Answer, Page, View } from '../view.ts';
import { FaultyDocument } from './faulty-document.tsx';
import { administrationTrail, askedOf, forAdministrators, nameOf } from './frame.tsx';
import { notJson } from './not-json.ts';

type Sent = {
  readonly entries: Entries;
  readonly text: string;
  readonly errors: readonly FormError[];
  readonly document?: unknown;
  readonly faults?: readonly Fault[];
};

const FIELD = 'ramme';
const FILE = 'fil';

/** The form, filled with a copy of the version named by `fra` as `id:version`. */
export async function proposePage(view: View): Promise<Page> {
  forAdministrators(view);
  const from = view.url.searchParams.get('fra');
  const text = from ? indentedJson(await copyOf(view, from)) : '';
  return page(view, { entries: new URLSearchParams(), text, errors: [] });
}

/** The document as the next version: its number is one above the highest existing one. */
async function copyOf(view: View, from: string): Promise<Framework> {
  const [id = '', version = ''] = from.split(':');
  const { framework } = await getFramework(view.ports, view.actor, id, { version: Number(version) });
  const all = await listFrameworks(view.ports, view.actor);
  const highest = Math.max(...all.filter((one) => one.framework.id === id).map((one) => one.framework.version));
  return { ...framework, version: highest + 1 };
}

export async function sendProposal(view: View, entries: Entries): Promise<Answer> {
  forAdministrators(view);
  const { t } = view;
  const file = Buffer.from(entries.get(FILE) ?? '', 'base64');
  const read = file.length === 0 ? entries.get(FIELD) : textOf(file);
  if (read === undefined) {
    const kept = entries.get(FIELD) ?? '';
    return page(view, { entries, text: kept, errors: [{ name: FILE, text: t('admin.notText') }] });
  }
  const text = read?.trim() ?? '';
  const again = (error: string, more: Partial<Sent> = {}) =>
    page(view, { entries, text, errors: [{ name: FIELD, text: error }], ...more });
  if (text === '') return again(t('field.required', { field: t('admin.document') }));
  const unread = notJson(text, t);
  if (unread !== undefined) return again(unread);
  const document: unknown = JSON.parse(text);
  const withFaults = (faults: readonly Fault[]) =>
    again(counted(t, 'admin.faultCount', faults.length), { document, faults, text: indentedJson(document) });
  const parsed = Framework.safeParse(document);
  if (!parsed.success) return withFaults(zodFaults(parsed.error));
  try {
    await proposeFramework(view.ports, { ...askedOf(view, entries), present }, parsed.data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'framework-unsound') return withFaults(error.faults);
    if (error.code === 'framework-version-exists')
      return withFaults([{ pointer: '/version', code: 'version-there', values: { version: parsed.data.version } }]);
    throw error;
  }
  const { id, version } = parsed.data;
  return { goTo: `/administration/rammer/${id}/${version}`, say: { key: 'admin.proposed' } };
}

/** Undefined where the bytes are not valid UTF-8. */
function textOf(file: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

const present = () => ({ status: 303, body: '' });

async function page(view: View, { entries, text, errors, document, faults = [] }: Sent): Promise<Page> {
  const { t, csrf } = view;
  const all = await listFrameworks(view.ports, view.actor);
  return {
    title: t('admin.propose'),
    wide: true,
    faulty: errors.length > 0,
    status: errors.length > 0 ? 400 : 200,
    trail: administrationTrail(view, { href: '/administration/rammer', text: t('admin.frameworks') }),
    body: (
      <>
        <ErrorSummary errors={errors} t={t} />
        <p class="ob-lead">{t('admin.proposeLead')}</p>
        <FaultyDocument view={view} document={document} faults={faults} />
        <form method="get" action="/administration/rammer/ny" class="ob-narrow">
          <Select
            name="fra"
            label={t('admin.from')}
            value={view.url.searchParams.get('fra') ?? ''}
            options={all.map((stored) => ({
              value: `${stored.framework.id}:${stored.framework.version}`,
              text: nameOf(view, stored),
            }))}
            t={t}
          />
          <div class="ob-actions">
            <button class="button button-secondary" type="submit">
              {t('admin.take')}
            </button>
          </div>
        </form>
        <form method="post" action="/administration/rammer/ny" enctype="multipart/form-data">
          <FormStart csrf={csrf} values={formKey(entries)} />
          <FileInput
            name={FILE}
            label={t('admin.file')}
            hint={t('admin.fileHint')}
            error={errorAt(errors, FILE)}
            accept=".json,application/json"
            t={t}
          />
          <TextArea
            name={FIELD}
            label={t('admin.document')}
            hint={t('admin.documentHint')}
            value={text}
            rows={24}
            error={errorAt(errors, FIELD)}
            t={t}
          />
          <FormEnd save={t('admin.propose')} back="/administration/rammer" t={t} />
        </form>
      </>
    ),
  };
}
