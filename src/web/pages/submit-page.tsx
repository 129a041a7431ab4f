// Forelæg: choose the steps, see what is missing for each, and send the case on its way.
import { submitProposal } from '../../app/submit-proposal.ts';
import { caseTypeOf, stepsOf } from '../../domain/governance/case-types.ts';
import { Refusal } from '../../domain/refusal.ts';
import { refusalInOneLine } from '../../words/refusals/refusals.ts';
import { RouteProgress } from '../case/route-progress.tsx';
import type { Door } from '../door.tsx';
import { FindingText } from '../dossier/finding.tsx';
import { GapList } from '../dossier/gap-list.tsx';
import { ReadDossier } from '../dossier/read-dossier.tsx';
import { Checkboxes } from '../form/choices.tsx';
import { FormStart } from '../form/controls.tsx';
import { ErrorSummary, type FormError } from '../form/error-summary.tsx';
import { assessmentOf, type Case, caseTrail, loadCase, loadFor } from '../load-case.ts';
import { stepName } from '../names.ts';
import { asked, type Page, type View } from '../view.ts';

export function registerSubmit(door: Door): void {
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
      await submitProposal(view.ports, asked(view, [Number(entries.get('version'))]), found.proposal.id, steps);
      const { proposal } = await loadCase(view, found.proposal.id);
      const submission = proposal.submissions.at(-1)?.id;
      return {
        goTo: submission ? `/forelaeggelser/${submission}/kvittering` : `/sager/${found.proposal.id}`,
        say: { key: 'submit.done' },
      };
    } catch (error) {
      if (
        !(error instanceof Refusal) ||
        !['blockers-open', 'earlier-steps-not-approved', 'steps-already-approved'].includes(error.code)
      )
        throw error;
      return page(view, found, steps, [{ name: 'trin', text: refusalInOneLine(error.code, language) }]);
    }
  });
}

/** The steps of the case's type. */
function stepsFor({ framework, proposal }: Pick<Case, 'framework' | 'proposal'>) {
  return stepsOf(framework, caseTypeOf(framework, proposal.caseType));
}

async function page(view: View, found: Case, chosen: readonly string[], errors: readonly FormError[]): Promise<Page> {
  const { t, language, csrf } = view;
  const { proposal, framework, dossier } = found;
  const { gaps, findings } = await assessmentOf(view, proposal.id, 0);
  const approved = proposal.approvedSteps.map(({ step }) => step);
  const options = stepsFor(found)
    .filter(({ id }) => !approved.includes(id))
    .map(({ id }) => {
      const count = gaps.filter((gap) => gap.step === id).length;
      const step = stepName(framework, id, language);
      return { value: id, text: count === 0 ? t('submit.stepReady', { step }) : t('submit.stepGaps', { step, count }) };
    });
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
          <p>
            <a href="#kontrol">{t('check.title')}</a>
          </p>
          <form method="post" action={`/sager/${proposal.id}/forelaeg`}>
            <FormStart csrf={csrf} values={{ version: proposal.version }} />
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
          <ReadDossier {...{ dossier, framework, view }} changeAt={`/sager/${proposal.id}/oplysninger`} />
        </section>
        {warnings.length > 0 && (
          <section aria-labelledby="advarsler">
            <h2 id="advarsler">{t('submit.warnings')}</h2>
            <p class="ob-muted">{t('shell.formal')}</p>
            <ul>
              {warnings.map((finding) => (
                <li key={`${finding.code}${finding.pointer}`}>
                  <FindingText finding={finding} framework={framework} language={language} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
}
