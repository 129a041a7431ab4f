// Forelæg: choose the steps, see what each of them lacks, and submit the case.
import { changeOfVersion, clustersTold, submitProposal } from '../../app/submit-proposal.ts';
import type { VersionChange } from '../../app/version-in-force.ts';
import { caseTypeOf, stepsOf } from '../../domain/governance/case-types.ts';
import { Refusal } from '../../domain/refusal.ts';
import { inLanguage } from '../../lib/localised.ts';
import { refusalInOneLine } from '../../words/refusals/refusals.ts';
import { RouteProgress } from '../case/route-progress.tsx';
import type { Door } from '../door.tsx';
import { CompactAnswers } from '../dossier/compact-answers.tsx';
import { FindingList, groupedFindings, titleOfCode } from '../dossier/finding.tsx';
import { GapList } from '../dossier/gap-list.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { FormStart } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { writeDate } from '../formats.ts';
import { assessmentOf, type Case, caseTrail, loadCase, loadFor } from '../load-case.ts';
import { clusterName, stepName } from '../names.ts';
import { Facts } from '../parts/table.tsx';
import { asked, type Page, type View } from '../view.ts';

export function addSubmitPage(door: Door): void {
  door.get('/sager/:id/forelaeg', async (view) => {
    const found = await loadFor(view, 'submit');
    const approved = found.proposal.approvedSteps.map(({ step }) => step);
    const asked_ = view.url.searchParams.getAll('trin');
    const next =
      asked_.length > 0
        ? asked_
        : stepsFor(found)
            .map(({ id }) => id)
            .filter((id) => !approved.includes(id));
    return page(view, found, next, []);
  });

  door.post('/sager/:id/forelaeg', async (view, entries) => {
    const { t, language } = view;
    const found = await loadCase(view, view.params.id ?? '');
    const steps = entries.getAll('trin');
    if (steps.length === 0) return page(view, found, steps, [{ name: 'trin', text: t('submit.chooseStep') }]);
    try {
      const said = Number(entries.get('frameworkVersion'));
      await submitProposal(view.ports, asked(view, [Number(entries.get('version'))]), found.proposal.id, {
        steps,
        ...(said > 0 && { frameworkVersion: said }),
      });
      const { proposal } = await loadCase(view, found.proposal.id);
      const submission = proposal.submissions.at(-1)?.id;
      // The receipt confirms the submission, so no message is needed.
      return { goTo: submission ? `/forelaeggelser/${submission}/kvittering` : `/sager/${found.proposal.id}` };
    } catch (error) {
      if (
        !(error instanceof Refusal) ||
        ![
          'blockers-open',
          'earlier-steps-not-approved',
          'steps-already-approved',
          'framework-version-changed',
        ].includes(error.code)
      )
        throw error;
      return page(view, found, steps, [{ name: 'trin', text: refusalInOneLine(error.code, language) }]);
    }
  });
}

/** What submitting under the version in force changes for the draft. */
function NewVersion({ view: { t, language }, change }: { readonly view: View; readonly change: VersionChange }) {
  const { from, to, newFindings, goneFindings, routeBefore, routeAfter } = change;
  const way = (stops: VersionChange['routeAfter']) =>
    stops
      .map(
        ({ stage, latest }) =>
          `${inLanguage(stage.title, language)}${latest ? ` (${writeDate(latest, language)})` : ''}`,
      )
      .join(', ');
  const [before, after] = [way(routeBefore), way(routeAfter)];
  const lines = [
    ...newFindings.map((code) => t('version.appears', { finding: titleOfCode(code, language) })),
    ...goneFindings.map((code) => t('version.goes', { finding: titleOfCode(code, language) })),
    before === after ? t('version.sameRoute') : t('version.route', { before, after }),
  ];
  return (
    <section aria-labelledby="ny-version">
      <h2 id="ny-version">{t('version.title')}</h2>
      <p>{t('version.lead', { from: from.version, to: to.version })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The steps of the case's type. */
function stepsFor({ framework, proposal }: Pick<Case, 'framework' | 'proposal'>) {
  return stepsOf(framework, caseTypeOf(framework, proposal.caseType));
}

async function page(view: View, seen: Case, chosen: readonly string[], errors: readonly FormError[]): Promise<Page> {
  const { t, language, csrf, ports } = view;
  const change = await changeOfVersion(ports, seen);
  const found = change ? { ...seen, framework: change.to } : seen;
  const { proposal, framework, dossier } = found;
  const { gaps, findings, economy } = change?.assessment ?? (await assessmentOf(view, proposal.id, 0));
  const approved = proposal.approvedSteps.map(({ step }) => step);
  const options = stepsFor(found)
    .filter(({ id }) => !approved.includes(id))
    .map(({ id }) => {
      const count = gaps.filter((gap) => gap.step === id).length;
      const step = stepName(framework, id, language);
      return { value: id, text: count === 0 ? t('submit.stepReady', { step }) : t('submit.stepGaps', { step, count }) };
    });
  const told = clustersTold(found, { economy }).map((id) => clusterName(framework, id));
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return {
    title: t('submit.title'),
    faulty: errors.length > 0,
    status: errors.length > 0 ? 409 : 200,
    trail: caseTrail(view, found),
    body: (
      <>
        <div class="ob-narrow">
          <ErrorSummary errors={errors} t={t} />
          <p class="ob-lead">{t('submit.lead')}</p>
          {change && <NewVersion view={view} change={change} />}
          <p>
            <a href="#kontrol">{t('check.title')}</a>
          </p>
          <form method="post" action={`/sager/${proposal.id}/forelaeg`}>
            <FormStart
              csrf={csrf}
              values={{ version: proposal.version, ...(change && { frameworkVersion: change.to.version }) }}
            />
            <Checkboxes
              name="trin"
              label={t('submit.steps')}
              values={chosen}
              options={options}
              error={errors[0]?.text}
              t={t}
            />
            <p>{t('submit.notice')}</p>
            <div class="ob-actions">
              <button class="button button-primary" type="submit">
                {t('submit.go')}
              </button>
              <a href={`/sager/${proposal.id}/vurdering`}>{t('submit.seeAssessment')}</a>
            </div>
          </form>
        </div>
        {gaps.length > 0 && (
          <section aria-labelledby="mangler">
            <h2 id="mangler">{t('assess.gaps')}</h2>
            <GapList view={view} found={found} gaps={gaps} />
          </section>
        )}
        <section aria-labelledby="kontrol">
          <h2 id="kontrol">{t('check.title')}</h2>
          <p>{t('check.lead')}</p>
          <h3>{t('check.way')}</h3>
          <RouteProgress view={view} found={found} submission={undefined} />
          <Facts facts={[[t('check.told'), told.length > 0 ? told.join(', ') : t('check.toldNobody')]]} />
          <CompactAnswers {...{ dossier, framework, view }} changeAt={`/sager/${proposal.id}/oplysninger`} folded />
        </section>
        {warnings.length > 0 && (
          <section aria-labelledby="advarsler">
            <h2 id="advarsler">{t('submit.warnings')}</h2>
            <p class="ob-muted">{t('shell.formal')}</p>
            <FindingList {...{ view, found }} groups={groupedFindings(warnings)} editable />
          </section>
        )}
      </>
    ),
  };
}
