// Sagens oplysninger: the task list of sections, and one page per
// small group of fields. Save and return keeps also what is invalid.
import { givenOfCase } from '../../app/given-of-case.ts';
import { otherAgreements } from '../../app/other-agreements.ts';
import type { RevisionItem } from '../../app/ports.ts';
import { parseDossier } from '../../app/read-dossier.ts';
import { getRevision } from '../../app/read-proposals.ts';
import type { Gap } from '../../domain/assessment/assessment.ts';
import { patchBetween } from '../../domain/dossier/pointer-values.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { formPage } from '../case/form-page.tsx';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door, Entries } from '../door.tsx';
import { type Changed, changeRows } from '../dossier/change-rows.ts';
import { ConflictPage, conflictsOf, mergedWith, withChoices } from '../dossier/conflict.tsx';
import type { Group } from '../dossier/field.ts';
import { firstEntries } from '../dossier/first-entries.ts';
import { orderedEntries } from '../dossier/form-rows.ts';
import { entriesOfDossier } from '../dossier/form-values.ts';
import { groupsOf } from '../dossier/groups.ts';
import { labelOf } from '../dossier/labels.ts';
import { progressOf } from '../dossier/progress.ts';
import { ProgressStatus } from '../dossier/progress-status.tsx';
import { ReadDossier } from '../dossier/read-dossier.tsx';
import { saveForm } from '../dossier/save-form.ts';
import { entriesToSave, readTyped } from '../dossier/typed.ts';
import { type Basis, formNamed } from '../live/basis.ts';
import { assessmentOf, type Case, caseTrail, loadCase, may, titleOf, whatIf } from '../load-case.ts';
import { stepName } from '../names.ts';
import { inWords } from '../texts/text.ts';
import type { Answer, Page, View } from '../view.ts';

export function registerDossier(door: Door): void {
  door.get('/sager/:id/oplysninger', async (view) => {
    const found = await loadCase(view, view.params.id ?? '');
    const { gaps } = await assessmentOf(view, found.proposal.id);
    return taskList(view, found, gaps);
  });

  door.get('/sager/:id/oplysninger/:gruppe', async (view) => {
    const found = await loadCase(view, view.params.id ?? '');
    const group = groupNamed(view, found);
    if (!may(found, 'edit')) return { goTo: `/sager/${found.proposal.id}/oplysninger` };
    const assessment = await assessmentOf(view, found.proposal.id);
    const saved = entriesOfDossier(group.items, found.dossier, view.language);
    const entries = firstEntries(group, saved, { framework: found.framework, language: view.language });
    return formPage(view, { found, group, entries, assessment, faults: [] });
  });

  door.get('/sager/:id/oplysninger/:gruppe/grundlag', async (view) => {
    const { dossier, framework, proposal, actions } = await loadCase(view, view.params.id ?? '');
    if (!may({ actions }, 'edit')) throw new Refusal('forbidden');
    const { dossierHash: _ofSaved, ...ofCase } = givenOfCase(view.ports, proposal, dossier, framework);
    const others = await otherAgreements(view.ports, dossier, proposal.id);
    const given = { ...ofCase, otherAgreements: others, today: view.ports.clock().today };
    const basis: Basis = {
      framework: forAssessing(framework),
      dossier,
      form: view.params.gruppe ?? '',
      given,
      language: view.language,
    };
    return { json: basis };
  });

  door.post('/sager/:id/oplysninger/:gruppe', async (view, entries) => {
    const found = await loadCase(view, view.params.id ?? '');
    return answerForm(view, found, groupNamed(view, found), entries);
  });
}

/** Without what no assessment reads. */
function forAssessing({
  continues: _from,
  description: _about,
  healthAgreements: _with,
  ...rules
}: Framework): Framework {
  const bodies = rules.bodies.map(({ seats: _seats, chairs: _chairs, attends: _attends, ...body }) => body);
  return { ...rules, bodies };
}

function groupNamed(view: View, found: Case): Group {
  const group = formNamed(found.dossier, view.params.gruppe);
  if (!group) throw new Refusal('not-found');
  return group;
}

async function answerForm(view: View, found: Case, group: Group, sent: Entries): Promise<Answer> {
  const [what = 'save', target] = (sent.get('do') ?? 'save').split(/:(.*)/s);
  if (what === 'show')
    return showTyped(view, found, group, sent, { entries: orderedEntries(group.items, sent), said: 'rescue.shown' });
  const { dossier, framework, proposal } = found;
  const { t, language } = view;
  const { today } = view.ports.clock();
  const context = { t, language, dossier, framework, clusters: proposal.clusters, today, faults: [] };
  const changed = changeRows(what, target ?? '', { group, sent, context });
  if (changed) return showTyped(view, found, group, sent, changed);
  const entries = entriesToSave(group, sent, found.dossier);
  const since = await savedSince(view, found, group, sent);
  const versions = since && { mine: entries, theirs: since.theirs, base: since.base };
  const conflicts = versions ? conflictsOf(group, versions) : [];
  const merge = versions ? mergedWith(group, versions) : { entries, merged: [] };
  // What somebody else wrote on this page is not in the form that is saved by itself.
  if (what === 'keep' && since && conflicts.length + merge.merged.length > 0) return { json: { by: since.latest.by } };
  if (since && conflicts.length > 0)
    return ConflictPage({
      ...{ view, found, group, conflicts },
      ...{ entries: merge.entries, saved: since.theirs, latest: since.latest },
    });
  const form = {
    group,
    entries: withChoices(group, merge.entries, sent, entriesOfDossier(group.items, found.dossier, language)),
    proposal: found.proposal.id,
    before: found.dossier,
    framework,
    version: proposal.version,
  };
  const faults = await saveForm(view, form);
  const after = await loadCase(view, found.proposal.id);
  if (what === 'keep') return { json: { revision: after.proposal.revision, faults: faults.length } };
  if (faults.length > 0) {
    const assessment = await assessmentOf(view, found.proposal.id);
    return formPage(view, { found: after, group, entries: form.entries, assessment, faults });
  }
  return {
    goTo: what === 'next' ? nextAddress(after, group) : `/sager/${found.proposal.id}/oplysninger`,
    say:
      since && merge.merged.length > 0
        ? {
            key: 'form.savedMerged',
            values: { who: since.latest.by, fields: merge.merged.map((item) => labelOf(item, language)).join(', ') },
          }
        : { key: 'form.saved' },
  };
}

/**
 * The page again as it was sent, with the change of rows, and with the word of the check on it as it stands then.
 * Nothing is saved.
 */
async function showTyped(
  view: View,
  found: Case,
  group: Group,
  sent: Entries,
  { entries, said }: Changed,
): Promise<Page> {
  const { dossier: before, framework, proposal } = found;
  const { dossier, inForm } = readTyped({ group, entries, before, framework, language: view.language });
  const assessment = await whatIf(view, proposal.id, patchBetween(before, dossier), undefined);
  return formPage(view, {
    // Rows that are typed but not saved can be chosen too.
    found: { ...found, dossier },
    group,
    entries,
    assessment,
    faults: [],
    typed: { inForm, said },
    ...seen(sent),
  });
}

type Since = { readonly base: Entries; readonly theirs: Entries; readonly latest: RevisionItem };

/** What stands in the form as it was when the person opened it, and now; undefined where nobody has saved since. */
async function savedSince(view: View, found: Case, group: Group, sent: Entries): Promise<Since | undefined> {
  const { revision } = seen(sent);
  if (revision === undefined || revision >= found.proposal.revision) return undefined;
  const [base, latest] = await Promise.all([
    getRevision(view.ports, view.actor, found.proposal.id, revision),
    getRevision(view.ports, view.actor, found.proposal.id, found.proposal.revision),
  ]);
  return {
    base: entriesOfDossier(group.items, parseDossier(base.dossier), view.language),
    theirs: entriesOfDossier(group.items, found.dossier, view.language),
    latest,
  };
}

function nextAddress(found: Case, group: Group): string {
  const groups = groupsOf(found.dossier);
  const next = groups[groups.findIndex(({ id }) => id === group.id) + 1];
  if (!next && may(found, 'submit')) return `/sager/${found.proposal.id}/forelaeg`;
  return `/sager/${found.proposal.id}/oplysninger${next ? `/${next.id}` : ''}`;
}

function seen(sent: Entries): { readonly revision?: number } {
  const revision = Number(sent.get('revision'));
  return Number.isInteger(revision) && revision > 0 ? { revision } : {};
}

function taskList(view: View, found: Case, gaps: readonly Gap[]): Page {
  const { t, language } = view;
  const { proposal, dossier, framework } = found;
  const sections = progressOf(groupsOf(dossier), dossier, gaps);
  const editable = may(found, 'edit');
  const counts = { done: sections.filter(({ progress }) => progress === 'done').length, all: sections.length };
  return {
    title: `${t('answers.title')}: ${titleOf(proposal, view)}`,
    trail: [{ href: '/sager', text: t('nav.cases') }, ...caseTrail(view, found).slice(1)],
    body: (
      <>
        <CaseTabs view={view} found={found} current="oplysninger" />
        {editable ? (
          <>
            <p class="ob-lead">{t('answers.lead')}</p>
            <p>
              {t('answers.count', counts)} <a href={`/sager/${proposal.id}/regneark`}>{t('spreadsheet.link')}</a>
            </p>
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
                        <a href={`/sager/${proposal.id}/oplysninger/${group.id}`}>{inWords(group.title, language)}</a>
                        <span>
                          {missing.length > 0 && (
                            <span class="ob-muted">{t('answers.missing', { count: missing.length })} </span>
                          )}
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
            <p class="ob-lead">{t('answers.readOnly')}</p>
            <ReadDossier dossier={dossier} framework={framework} view={view} />
          </>
        )}
      </>
    ),
  };
}
