// Sagens oplysninger: the task list of sections, and one page for each small group of fields.
import { givenOfCase } from '../../app/given-of-case.ts';
import { otherAgreements } from '../../app/other-agreements.ts';
import type { Gap } from '../../domain/assessment/assessment.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { Refusal } from '../../domain/refusal.ts';
import { formPage } from '../case/form-page.tsx';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door } from '../door.tsx';
import type { Group } from '../dossier/field.ts';
import { firstEntries } from '../dossier/first-entries.ts';
import { entriesOfDossier } from '../dossier/form-values.ts';
import { groupsOf } from '../dossier/groups.ts';
import { progressOf } from '../dossier/progress.ts';
import { ProgressStatus } from '../dossier/progress-status.tsx';
import { ReadDossier } from '../dossier/read-dossier.tsx';
import { type Basis, formNamed } from '../live/basis.ts';
import { assessmentOf, type Case, caseTrail, loadCase, may, titleOf } from '../load-case.ts';
import { stepName } from '../names.ts';
import { inWords } from '../texts/text.ts';
import type { Page, View } from '../view.ts';
import { answerForm } from './dossier-answer.tsx';

export function addDossierPages(door: Door): void {
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

/** The framework without the parts that no assessment reads. */
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
