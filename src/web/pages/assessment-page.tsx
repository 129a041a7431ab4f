// Vurdering: what blocks and who can answer, the findings with remedy and source, and the principles.
import { getSubmission } from '../../app/see-proposal.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { judgingParties } from '../../domain/governance/judging-parties.ts';
import { openSubmission } from '../../domain/workflow/state.ts';
import { isUnfinished } from '../../domain/workflow/unfinished.ts';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door } from '../door.tsx';
import { FindingList, findingIn, groupedFindings } from '../dossier/finding.tsx';
import { GapList } from '../dossier/gap-list.tsx';
import { assessmentOf, type Case, caseTrail, loadCase, may, titleOf } from '../load-case.ts';
import { type Judged, PrincipleTable } from '../parts/principle-table.tsx';
import { Verdict } from '../parts/verdict.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

export function registerAssessment(door: Door): void {
  door.get('/sager/:id/vurdering', async (view) => {
    const { t, language } = view;
    const found = await loadCase(view, view.params.id ?? '');
    const over = !isUnfinished(found.proposal);
    const assessment = over ? await assessmentThen(view, found) : await assessmentOf(view, found.proposal.id);
    const { gaps, findings } = assessment;
    const groups = groupedFindings(findings);
    const ready = gaps.length === 0;
    const findingOf = findingIn(groups, language);
    return {
      title: `${t('assess.title')}: ${titleOf(found.proposal, view)}`,
      trail: caseTrail(view, found).slice(0, 1),
      body: (
        <>
          <CaseTabs view={view} found={found} current="vurdering" />
          {over ? (
            <Verdict tone={ready ? 'good' : 'warn'} title={t('assess.over')} t={t}>
              <p>{ready ? t('assess.overReady') : counted(t, 'assess.overGaps', gaps.length)}</p>
            </Verdict>
          ) : (
            <Verdict
              tone={ready ? 'good' : 'bad'}
              title={ready ? t('assess.ready') : counted(t, 'assess.notReady', gaps.length)}
              t={t}
            >
              {ready && <p>{t('assess.readyText')}</p>}
            </Verdict>
          )}
          {!ready && (
            <section aria-labelledby="mangler">
              <h2 id="mangler">{t(over ? 'assess.gapsThen' : 'assess.gaps')}</h2>
              <GapList {...{ view, found, gaps, findingOf, over }} />
            </section>
          )}
          <section aria-labelledby="principper">
            <h2 id="principper">{t('assess.principles')}</h2>
            <PrincipleTable
              {...{ view, assessment, findingOf, over }}
              framework={found.framework}
              judged={judgedIn(found)}
            />
          </section>
          <section aria-labelledby="fund">
            <h2 id="fund">{`${t('assess.findings')} (${groups.length})`}</h2>
            {groups.length === 0 ? (
              <p>{t('assess.noFindings')}</p>
            ) : (
              <FindingList {...{ view, found, groups, over }} editable={may(found, 'edit')} />
            )}
          </section>
          <p class="ob-muted">{t('assess.checked', { version: assessment.rulebookVersion })}</p>
        </>
      ),
    };
  });
}

/** As it was frozen with the last submission: what others have agreed since is no part of it. */
async function assessmentThen(view: View, { proposal }: Case): Promise<Assessment> {
  const last = proposal.submissions.at(-1);
  if (!last) return assessmentOf(view, proposal.id);
  return JSON.parse((await getSubmission(view.ports, view.actor, last.id)).assessment) as Assessment;
}

/** Undefined while the case is with no body: nobody is asked to judge then. */
function judgedIn({ proposal, framework }: Case): Judged | undefined {
  const submission = openSubmission(proposal);
  if (!submission) return undefined;
  const count = (principle: string) =>
    submission.judgements.filter(({ ratings }) => ratings.some((rating) => rating.principle === principle)).length;
  return { of: judgingParties({ proposal, framework }).length, count };
}
