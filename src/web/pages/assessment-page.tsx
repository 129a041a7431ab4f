// Vurdering: gaps with who can answer, findings with remedy and source, and the principles; of the current case, or as
// it was at a submission.
import { getSubmission } from '../../app/see-proposal.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { judgingParties } from '../../domain/governance/judging-parties.ts';
import { Refusal } from '../../domain/refusal.ts';
import { openSubmission, type Submission } from '../../domain/workflow/state.ts';
import { isUnfinished } from '../../domain/workflow/unfinished.ts';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door } from '../door.tsx';
import { FindingList, findingIn, groupedFindings } from '../dossier/finding.tsx';
import { GapList } from '../dossier/gap-list.tsx';
import { assessmentOf, type Case, caseTrail, frameworkThen, loadCase, may, titleOf } from '../load-case.ts';
import { stepName } from '../names.ts';
import { type Judged, PrincipleTable } from '../parts/principle-table.tsx';
import { Verdict } from '../parts/verdict.tsx';
import { counted } from '../texts/index.ts';
import type { View } from '../view.ts';

/** Name of the URL parameter with the number of the submission. */
const NUMBER = 'forelaeggelse';

export function addAssessmentPage(door: Door): void {
  door.get('/sager/:id/vurdering', async (view) => {
    const { t, language } = view;
    const found = await loadCase(view, view.params.id ?? '');
    const isOver = !isUnfinished(found.proposal);
    const submission = submissionAsked(view, found);
    const over = isOver || submission !== undefined;
    const assessment = submission
      ? await assessmentThen(view, submission)
      : await assessmentOf(view, found.proposal.id);
    const framework = submission ? frameworkThen(found, submission.framework.id) : found.framework;
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
          <Choices {...{ view, found, submission }} />
          {over ? (
            <Verdict tone={ready ? 'good' : 'warn'} title={sayWhich(view, found, submission)} t={t}>
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
              <GapList {...{ view, gaps, findingOf, over }} found={{ ...found, framework }} />
            </section>
          )}
          <section aria-labelledby="principper">
            <h2 id="principper">{t('assess.principles')}</h2>
            <PrincipleTable
              {...{ view, assessment, findingOf, over, framework }}
              judged={submission ? undefined : judgedIn(found)}
            />
          </section>
          <section aria-labelledby="fund">
            <h2 id="fund">{`${t('assess.findings')} (${groups.length})`}</h2>
            {groups.length === 0 ? (
              <p>{t('assess.noFindings')}</p>
            ) : (
              <FindingList
                {...{ view, groups, over }}
                found={{ ...found, framework }}
                editable={!over && may(found, 'edit')}
              />
            )}
          </section>
          <p class="ob-muted">{t('assess.checked', { version: assessment.rulebookVersion })}</p>
        </>
      ),
    };
  });
}

/**
 * The submission named by the address; without one, the last submission of a case that is over. Undefined: the current
 * case.
 */
function submissionAsked({ url }: View, { proposal }: Case): Submission | undefined {
  const asked = url.searchParams.get(NUMBER);
  if (asked === null) return isUnfinished(proposal) ? undefined : proposal.submissions.at(-1);
  const found = proposal.submissions.find(({ number }) => String(number) === asked);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** The assessment frozen with the submission. Later agreements and answers are not part of it. */
async function assessmentThen(view: View, { id }: Submission): Promise<Assessment> {
  return JSON.parse((await getSubmission(view.ports, view.actor, id)).assessment) as Assessment;
}

type WhichProps = { readonly view: View; readonly found: Case; readonly submission: Submission | undefined };

function sayWhich({ t }: View, { proposal }: Case, submission: Submission | undefined): string {
  const isLast = submission === undefined || submission === proposal.submissions.at(-1);
  if (!isUnfinished(proposal) && isLast) return t('assess.over');
  return t('assess.then', { number: submission?.number ?? '' });
}

/** Links to the current case and to each submission with its steps; renders nothing where there is only one choice. */
function Choices({ view, found, submission }: WhichProps) {
  const { t, language } = view;
  const { proposal } = found;
  const address = `/sager/${proposal.id}/vurdering`;
  const said = ({ number, steps, framework: { id } }: Submission) => {
    const names = steps.map((step) => stepName(frameworkThen(found, id), step, language));
    return `${t('case.submissionTitle', { number })}: ${names.join(', ')}`;
  };
  const choices = [
    ...(isUnfinished(proposal) ? [{ text: t('assess.now'), href: address, isShown: submission === undefined }] : []),
    ...proposal.submissions.toReversed().map((each) => ({
      ...{ text: said(each), href: `${address}?${NUMBER}=${each.number}`, isShown: each === submission },
    })),
  ];
  if (choices.length < 2) return null;
  return (
    <nav aria-label={t('assess.which')} class="ob-no-print">
      <ul class="nobullet-list">
        {choices.map(({ text, href, isShown }) => (
          <li key={href}>{isShown ? <strong aria-current="true">{text}</strong> : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </nav>
  );
}

/** Undefined while no submission is open, because nobody is asked to judge then. */
function judgedIn({ proposal, framework }: Case): Judged | undefined {
  const submission = openSubmission(proposal);
  if (!submission) return undefined;
  const count = (principle: string) =>
    submission.judgements.filter(({ ratings }) => ratings.some((rating) => rating.principle === principle)).length;
  return { of: judgingParties({ proposal, framework }).length, count };
}
