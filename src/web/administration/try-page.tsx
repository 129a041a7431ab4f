// Prøv en ramme: shows how a case or a dossier is assessed under the framework. Nothing is saved.
import { assessDossier } from '../../app/assess-dossier.ts';
import { faultMessage } from '../../app/fault-texts.ts';
import type { StoredFramework } from '../../app/ports.ts';
import { parseDossier } from '../../app/read-dossier.ts';
import { listProposals } from '../../app/read-proposals.ts';
import { routeUnder } from '../../app/read-route.ts';
import { tryOnCase } from '../../app/try-framework.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { Dossier } from '../../domain/dossier/dossier.ts';
import { fieldLabel } from '../../domain/dossier/labels.ts';
import { zodFaults } from '../../domain/dossier/zod-faults.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import type { Stop } from '../../domain/workflow/route.ts';
import { readText } from '../../lib/json-text.ts';
import { inLanguage } from '../../lib/localised.ts';
import type { Entries } from '../door.tsx';
import { FindingList, groupedFindings } from '../dossier/finding.tsx';
import { errorAt } from '../form/act-page.tsx';
import { FormStart, Select, TextArea } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { sayFormFault } from '../form/say-form-fault.ts';
import { writeDate } from '../formats.ts';
import { bodyName } from '../names.ts';
import { PrincipleTable } from '../parts/principle-table.tsx';
import type { Page, View } from '../view.ts';
import { nameOf } from './frame.tsx';
import { notJson } from './not-json.ts';

type Result = {
  readonly assessment: Assessment;
  readonly dossier: Dossier;
  readonly stops?: readonly Stop[];
  readonly newFindings?: readonly string[];
};
type Tried = {
  readonly errors: readonly FormError[];
  /** What the dossier refers to and the framework does not have. */
  readonly lacks?: readonly string[];
  readonly result?: Result;
};

const MOST_CASES = 50;

/** @param entries the sent form; empty on the first view */
export async function tryPage(
  view: View,
  stored: StoredFramework,
  entries: Entries,
  trail: NonNullable<Page['trail']>,
): Promise<Page> {
  const { t, csrf, url } = view;
  if (stored.closed) throw new Refusal('framework-closed');
  const { framework } = stored;
  const cases = await casesOf(view);
  const tried: Tried = entries.size === 0 ? { errors: [] } : await attempt(view, framework, entries);
  return {
    title: t('admin.try'),
    wide: true,
    faulty: tried.errors.length > 0,
    status: tried.errors.length > 0 ? 400 : 200,
    trail: [
      ...trail.slice(0, 1),
      { href: `/rammer/${framework.id}?version=${framework.version}`, text: nameOf(view, stored) },
    ],
    body: (
      <>
        <ErrorSummary errors={tried.errors} t={t} />
        <p class="ob-lead">{t('admin.tryLead')}</p>
        <form method="post" action={url.pathname + url.search} class="ob-narrow">
          <FormStart csrf={csrf} />
          {cases.length === 0 ? (
            <p>{t('admin.tryNoCases')}</p>
          ) : (
            <Select
              name="sag"
              label={t('admin.tryCase')}
              value={entries.get('sag') ?? ''}
              error={errorAt(tried.errors, 'sag')}
              options={cases}
              t={t}
            />
          )}
          <TextArea
            name="oplysninger"
            label={t('admin.tryDossier')}
            hint={t('admin.tryDossierHint')}
            value={entries.get('oplysninger') ?? ''}
            error={errorAt(tried.errors, 'oplysninger')}
            t={t}
          />
          <div class="ob-actions">
            <button class="button button-primary" type="submit">
              {t('admin.tryGo')}
            </button>
          </div>
        </form>
        {tried.lacks && (
          <section>
            <h2>{t('admin.tryLacks')}</h2>
            <ul>
              {tried.lacks.map((lack) => (
                <li key={lack}>{lack}</li>
              ))}
            </ul>
          </section>
        )}
        {tried.result && <Outcome view={view} framework={framework} result={tried.result} />}
      </>
    ),
  };
}

/** The newest cases that the person may see. */
async function casesOf({ ports, actor }: View) {
  const { items } = await listProposals(ports, actor, {}, { pageSize: MOST_CASES });
  return items.map(readText).map(({ id, title }) => ({ value: id, text: title }));
}

async function attempt(view: View, framework: Framework, entries: Entries): Promise<Tried> {
  const { ports, actor, language, t } = view;
  const version = { id: framework.id, version: framework.version };
  const id = entries.get('sag') ?? '';
  const text = entries.get('oplysninger')?.trim() ?? '';
  if (id !== '' && text === '') {
    const { plan, faults, stands } = await tryOnCase(ports, actor, version, id);
    if (!stands) {
      const holes = plan.holes.map((hole) => faultMessage({ pointer: '', code: 'not-mapped', values: hole }, language));
      const others = faults.map((fault) => `${fieldLabel(fault.pointer)[language]}: ${faultMessage(fault, language)}`);
      return { errors: [], lacks: [...holes, ...others] };
    }
    const { assessment, newFindings, stored, context } = stands;
    const { stops } = routeUnder(stored, context.framework, context.today);
    const dossier = parseDossier(stored.dossier);
    return { errors: [], result: { assessment, dossier, newFindings, stops } };
  }
  if (text === '')
    return { errors: [{ name: 'oplysninger', text: t('field.required', { field: t('admin.tryCase') }) }] };
  const inField = (faults: readonly string[]) => ({
    errors: faults.map((each) => ({ name: 'oplysninger', text: each })),
  });
  const said = (fault: Fault) =>
    `${fieldLabel(fault.pointer.replace(/^\/dossier/, ''))[language]}: ${sayFormFault(fault, language)}`;
  const unread = notJson(text, t);
  if (unread !== undefined) return inField([unread]);
  try {
    const parsed = Dossier.safeParse(JSON.parse(text));
    if (!parsed.success) return inField(zodFaults(parsed.error).map(said));
    const asked = { dossier: parsed.data, proposedFramework: version };
    const { assessment } = await assessDossier(ports, actor, asked);
    return { errors: [], result: { assessment, dossier: parsed.data } };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid') throw error;
    return inField(error.faults.map(said));
  }
}

type OutcomeProps = { readonly view: View; readonly framework: Framework; readonly result: Result };

function Outcome({ view, framework, result }: OutcomeProps) {
  const { t } = view;
  const { assessment, dossier, stops, newFindings = [] } = result;
  const found = { framework, dossier };
  const groups = groupedFindings(assessment.findings);
  return (
    <>
      {stops && <Way view={view} framework={framework} stops={stops} />}
      <h2>{t('admin.tryFindings')}</h2>
      <p>{t('admin.tryGaps', { count: assessment.gaps.length })}</p>
      {groups.length === 0 ? (
        <p>{t('admin.tryNoFindings')}</p>
      ) : (
        <FindingList
          {...{ view, found, groups, editable: false }}
          remarkOn={({ code }) => (newFindings.includes(code) ? t('admin.tryNew') : undefined)}
        />
      )}
      <h2>{t('admin.tryPrinciples')}</h2>
      <PrincipleTable view={view} framework={framework} assessment={assessment} />
    </>
  );
}

function Way({
  view,
  framework,
  stops,
}: Pick<OutcomeProps, 'view' | 'framework'> & { readonly stops: readonly Stop[] }) {
  const { t, language } = view;
  return (
    <>
      <h2>{t('admin.tryRoute')}</h2>
      <ol>
        {stops.map(({ stage, deciders, earliest, latest }) => (
          <li key={stage.id}>
            <strong>{inLanguage(stage.title, language)}</strong>
            {`: ${deciders.map(({ body }) => bodyName(framework, body)).join(', ') || t('route.nobody')}`}
            {earliest && latest && (
              <span class="ob-muted">
                {` (${t('route.days', { earliest: writeDate(earliest, language), latest: writeDate(latest, language) })})`}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
