// Sagens oplysninger: the task list of sections, and one page per small group of fields. Save and return keeps also what is invalid.
import { getRevision } from '../../app/read-proposals.ts';
import { parseDossier } from '../../app/see-proposal.ts';
import type { Gap } from '../../domain/assessment/assessment.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { assessmentOf, type Case, caseTrail, loadCase, may, titleOf } from '../case/load-case.ts';
import { stepName } from '../case/names.ts';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door, Entries } from '../door.tsx';
import { ConflictPage, conflictsOf, withChoices } from '../dossier/conflict.tsx';
import type { Group, Item } from '../dossier/field.ts';
import { labelOf, rowLabel, sayFormFault } from '../dossier/form-context.ts';
import { FormItems } from '../dossier/form-fields.tsx';
import { orderedEntries, rowNumbers } from '../dossier/form-rows.ts';
import { entriesOfDossier } from '../dossier/form-values.ts';
import { groupsOf } from '../dossier/groups.ts';
import { progressOf } from '../dossier/progress.ts';
import { ReadDossier } from '../dossier/read-dossier.tsx';
import { locate, saveForm } from '../dossier/save-form.ts';
import { FormStart } from '../form/controls.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Alert } from '../parts/alert.tsx';
import { ProgressStatus } from '../parts/status.tsx';
import { inWords } from '../texts/text.ts';
import type { Answer, Page, View } from '../view.ts';

export function registerDossier(door: Door): void {
  door.get('/sager/:id/oplysninger', async (view) => {
    const found = await loadCase(view, view.params.id ?? '');
    const { gaps } = await assessmentOf(view, found.proposal.id, 0);
    return taskList(view, found, gaps);
  });

  door.get('/sager/:id/oplysninger/:gruppe', async (view) => {
    const found = await loadCase(view, view.params.id ?? '');
    const group = groupNamed(view, found);
    if (!may(found, 'edit')) return { goTo: `/sager/${found.proposal.id}/oplysninger` };
    const { gaps } = await assessmentOf(view, found.proposal.id, 0);
    const entries = withFirstRows(group.items, entriesOfDossier(group.items, found.dossier, view.language));
    return formPage(view, { found, group, entries, gaps, faults: [] });
  });

  door.post('/sager/:id/oplysninger/:gruppe', async (view, entries) => {
    const found = await loadCase(view, view.params.id ?? '');
    return answerForm(view, found, groupNamed(view, found), entries);
  });
}

function groupNamed(view: View, found: Case): Group {
  const group = groupsOf(found.dossier).find(({ id }) => id === view.params.gruppe);
  if (!group) throw new Refusal('not-found');
  return group;
}

async function answerForm(view: View, found: Case, group: Group, sent: Entries): Promise<Answer> {
  const [what = 'save', target] = (sent.get('do') ?? 'save').split(/:(.*)/s);
  const change = what === 'add' ? { add: target } : what === 'remove' ? { remove: target } : { dropBlank: knownIds(group, found) };
  const entries = orderedEntries(group.items, sent, change);
  const gaps = async () => (await assessmentOf(view, found.proposal.id, 0)).gaps;
  if (what === 'add' || what === 'remove') {
    return formPage(view, { found, group, entries, gaps: await gaps(), faults: [], rowsChanged: true, ...seen(sent) });
  }
  const conflicts = await conflictsWith(view, found, group, entries, sent);
  if (conflicts) return conflicts;
  const form = {
    group,
    entries: withChoices(group, entries, sent, entriesOfDossier(group.items, found.dossier, view.language)),
    proposal: found.proposal.id,
    before: found.dossier,
    version: found.proposal.version,
  };
  const faults = await saveForm(view, form);
  const after = await loadCase(view, found.proposal.id);
  if (faults.length > 0) return formPage(view, { found: after, group, entries: form.entries, gaps: await gaps(), faults });
  return { goTo: what === 'next' ? nextAddress(after, group) : `/sager/${found.proposal.id}/oplysninger`, say: { key: 'form.saved' } };
}

/** Where others have saved the same fields since the person opened the page, both versions are shown. */
async function conflictsWith(view: View, found: Case, group: Group, entries: Entries, sent: Entries): Promise<Page | undefined> {
  const revision = Number(sent.get('revision'));
  if (!Number.isInteger(revision) || revision < 1 || revision >= found.proposal.revision) return undefined;
  const [base, latest] = await Promise.all([
    getRevision(view.ports, view.actor, found.proposal.id, revision),
    getRevision(view.ports, view.actor, found.proposal.id, found.proposal.revision),
  ]);
  const saved = entriesOfDossier(group.items, found.dossier, view.language);
  const conflicts = conflictsOf(group, {
    mine: entries,
    theirs: saved,
    base: entriesOfDossier(group.items, parseDossier(base.dossier), view.language),
  });
  return conflicts.length === 0 ? undefined : ConflictPage({ view, found, group, entries, saved, conflicts, latest });
}

function nextAddress(found: Case, group: Group): string {
  const groups = groupsOf(found.dossier);
  const next = groups[groups.findIndex(({ id }) => id === group.id) + 1];
  return `/sager/${found.proposal.id}/oplysninger${next ? `/${next.id}` : ''}`;
}

function seen(sent: Entries): { readonly revision?: number } {
  const revision = Number(sent.get('revision'));
  return Number.isInteger(revision) && revision > 0 ? { revision } : {};
}

function knownIds(group: Group, found: Case): ReadonlySet<string> {
  const entries = entriesOfDossier(group.items, found.dossier, 'da');
  return new Set([...entries].flatMap(([name, value]) => (name.endsWith('/@') && value !== '' ? [value] : [])));
}

/** An empty list begins with one row: nothing to press before the first word is written. */
function withFirstRows(items: readonly Item[], entries: Entries): Entries {
  return items.reduce(
    (filled, item) =>
      item.kind === 'list' && rowNumbers(filled, item.path).length === 0 && !filled.has(`${item.path}/@none`)
        ? orderedEntries(items, filled, { add: item.path })
        : filled,
    entries,
  );
}

type Shown = {
  readonly found: Case;
  readonly group: Group;
  readonly entries: Entries;
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
  readonly rowsChanged?: boolean;
  /** The revision the person began from. */
  readonly revision?: number;
};

function formPage(view: View, { found, group, entries, gaps, faults, rowsChanged, revision }: Shown): Page {
  const { t, language, csrf } = view;
  const { proposal, dossier, framework } = found;
  const context = { t, language, entries, dossier, framework, cluster: proposal.cluster, faults, gaps };
  const title = group.about === undefined ? inWords(group.title, language) : `${inWords(group.title, language)}: ${group.about}`;
  const errors = faults.map((fault) => {
    const { field, lists } = locate(group.items, '', fault.pointer, entries);
    const name = field ?? lists.at(-1);
    return { name, text: `${placeName(group.items, name ?? fault.pointer, language)}: ${sayFormFault(fault, language)}` };
  });
  return {
    title,
    faulty: faults.length > 0,
    status: faults.length > 0 ? 400 : 200,
    trail: [...caseTrail(view, found), { href: `/sager/${proposal.id}/oplysninger`, text: t('tasks.title') }],
    body: (
      <div class="ob-narrow">
        <ErrorSummary errors={errors} t={t} lead={t('form.savedPart')} />
        {rowsChanged && <Alert kind="info" t={t} text={t('form.rowUnsaved')} />}
        {group.intro && <p class="ob-lead">{inWords(group.intro, language)}</p>}
        <form method="post" action={`/sager/${proposal.id}/oplysninger/${group.id}`} data-form={`${proposal.id}`}>
          <FormStart csrf={csrf} values={{ revision: revision ?? proposal.revision }} defaultButton="next" />
          <FormItems items={group.items} context={context} />
          <div class="ob-actions">
            <button class="button button-primary" type="submit" name="do" value="next">
              {t('form.save')}
            </button>
            <button class="button button-secondary" type="submit" name="do" value="save">
              {t('form.saveBack')}
            </button>
          </div>
        </form>
      </div>
    ),
  };
}

/** Field and row, from the outermost: `Omkostning 2, beløb`. */
function placeName(items: readonly Item[], pointer: string, language: View['language']): string {
  const rows = [...pointer.matchAll(/\/(\d+)(?=\/|$)/g)].map((found) =>
    rowLabel(pointer.slice(0, found.index), Number(found[1]), language),
  );
  const own = items.find((item) => item.kind === 'field' && item.path === pointer);
  const label = labelOf(own?.kind === 'field' ? own : {}, pointer, language);
  return /\/\d+$/.test(pointer) ? rows.join(', ') : [...rows.slice(-1), label === pointer ? '' : label].filter(Boolean).join(', ');
}

function taskList(view: View, found: Case, gaps: readonly Gap[]): Page {
  const { t, language } = view;
  const { proposal, dossier, framework } = found;
  const sections = progressOf(groupsOf(dossier), dossier, gaps);
  const editable = may(found, 'edit');
  const counts = { done: sections.filter(({ progress }) => progress === 'done').length, all: sections.length };
  return {
    title: `${t('tasks.title')}: ${titleOf(proposal, view)}`,
    trail: [{ href: '/sager', text: t('nav.cases') }, ...caseTrail(view, found).slice(1)],
    body: (
      <>
        <CaseTabs view={view} found={found} current="oplysninger" />
        {editable ? (
          <>
            <p class="ob-lead">{t('tasks.lead')}</p>
            <p>{t('tasks.count', counts)}</p>
            {sections.map(({ section, progress, groups }) => {
              const step = framework.steps.find((candidate) => candidate.sections.includes(section));
              return (
                <section key={section} aria-labelledby={`s-${section}`}>
                  <h2 id={`s-${section}`} class="mb-3">
                    {t(`section.${section}`)} <ProgressStatus progress={progress} t={t} />
                  </h2>
                  {step && <p class="ob-muted">{stepName(framework, step.id, language)}</p>}
                  <ul class="ob-task-list no-max-width">
                    {groups.map(({ group, progress: own, gaps: missing }) => (
                      <li key={group.id}>
                        <a href={`/sager/${proposal.id}/oplysninger/${group.id}`}>
                          {inWords(group.title, language)}
                          {group.about === undefined ? '' : `: ${group.about}`}
                        </a>
                        <span>
                          {missing.length > 0 && <span class="ob-muted">{t('tasks.missing', { count: missing.length })} </span>}
                          <ProgressStatus progress={own} t={t} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
          </>
        ) : (
          <>
            <p class="ob-lead">{t('tasks.readOnly')}</p>
            <ReadDossier dossier={dossier} framework={framework} view={view} />
          </>
        )}
      </>
    ),
  };
}
