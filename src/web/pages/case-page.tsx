// Sagen: the state of a case, its decisions, what is open, what has changed, and what the person can do.
import { positionsSince } from '../../app/answers-since.ts';
import { assessCase } from '../../app/assess-dossier.ts';
import { agreementsOf } from '../../app/read-agreements.ts';
import { getWholeCase } from '../../app/read-proposals.ts';
import { routedSubmission, routeNow } from '../../app/read-route.ts';
import { type CaseWork, workOfCase } from '../../app/read-work.ts';
import { announcementOf } from '../../app/registers/announcements.ts';
import { caseTypeOf, stepsOf } from '../../domain/governance/case-types.ts';
import { holds } from '../../domain/workflow/actor.ts';
import type { AvailableAction } from '../../domain/workflow/available-actions.ts';
import { openSubmission } from '../../domain/workflow/state.ts';
import { sayList } from '../../lib/written.ts';
import { refusalInOneLine } from '../../words/refusals/refusals.ts';
import { AboutAgreement, filledFromAgreement } from '../case/about-agreement.tsx';
import { actionLink, inOrder, sayAction } from '../case/action-links.ts';
import { Conditions, SubmissionRecord } from '../case/decisions.tsx';
import { DifferencesSince, differencesBetween } from '../case/differences.tsx';
import { EarlyAnnouncement } from '../case/early-announcement.tsx';
import { Glance, waitingFor } from '../case/glance.tsx';
import { History, openDay } from '../case/history.tsx';
import { historyByDay } from '../case/history-days.ts';
import { Positions } from '../case/positions.tsx';
import { RouteProgress } from '../case/route-progress.tsx';
import { Summary } from '../case/summary.tsx';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door } from '../door.tsx';
import { writeDate } from '../formats.ts';
import { type Case, caseOf, titleOf } from '../load-case.ts';
import { clusterName, partyName, stepName } from '../names.ts';
import { Status } from '../parts/status.tsx';
import type { View } from '../view.ts';

/** Number of events shown. Few cases have more; cases with 22 municipalities and their positions can. */
const HISTORY_SHOWN = 200;

export function addCasePage(door: Door): void {
  door.get('/sager/:id', async (view) => {
    const whole = await getWholeCase(view.ports, view.actor, view.params.id ?? '', {
      history: HISTORY_SHOWN,
      similar: 5,
    });
    const found = await caseOf(view, whole);
    const { proposal } = found;
    const { history, similar, approved } = whole;
    const days = historyByDay(history);
    const [changed, filled, { assessment }, work, shown, announcement, agreements] = await Promise.all([
      positionsSince(view.ports, found),
      filledFromAgreement(view, found),
      // No draws: the glance shows no figure that depends on them.
      assessCase(view.ports, whole, { draws: 0 }),
      workOfCase(view.ports, view.actor, whole),
      openDay(view, proposal.id, days),
      announcementOf(view.ports, view.actor, proposal.id),
      agreementsOf(view.ports, view.actor, proposal),
    ]);
    const mine = waitingFor(work, found, assessment);
    const submission = routedSubmission(proposal);
    const stops = routeNow(found.framework, found, submission, view.ports.clock().today);
    const { t } = view;
    return {
      title: titleOf(proposal, view),
      trail: [{ href: '/sager', text: t('nav.cases') }],
      body: (
        <>
          <CaseTabs view={view} found={found} current="" />
          <Glance {...{ view, found, assessment, stops, mine, agreements }} />
          <Actions {...{ view, found, mine }} />
          <EarlyAnnouncement {...{ view, found, announcement }} />
          {filled && <AboutAgreement {...{ view, found, before: filled }} />}
          <Steps {...{ view, found }} />
          <section aria-labelledby="vej">
            <h2 id="vej">{t('case.route')}</h2>
            {proposal.submissions.length === 0 && <p>{t('case.routeNone')}</p>}
            <RouteProgress
              view={view}
              found={found}
              submission={proposal.status === 'returned' ? proposal.submissions.at(-1) : submission}
            />
          </section>
          <Positions {...{ view, found, changed }} />
          <Conditions {...{ view, found }} />
          <section aria-labelledby="forelaeggelser">
            <h2 id="forelaeggelser">{t('case.submissions')}</h2>
            {proposal.submissions.length === 0 && <p>{t('case.noSubmissions')}</p>}
            {[...proposal.submissions].reverse().map((submission) => (
              <SubmissionRecord key={submission.id} {...{ view, found, submission }} />
            ))}
          </section>
          {approved.length > 0 && <Changes {...{ view, found, approved }} />}
          {similar.length > 0 && (
            <section aria-labelledby="lignende">
              <h2 id="lignende">{t('case.similar')}</h2>
              <ul>
                {similar.map((item) => (
                  <li key={item.id}>
                    <a href={`/sager/${item.id}`}>{item.title || t('case.untitled')}</a> (
                    {clusterName(found.framework, item.cluster)})
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Summary {...{ view, found }} />
          <section aria-labelledby="historik">
            <h2 id="historik">{t('case.history')}</h2>
            <History {...{ view, found, days, ...shown }} left={(history.at(-1)?.sequence ?? 1) > 1} />
            {holds(view.actor, 'auditor') && (
              <p>
                <a href={`/sager/${found.proposal.id}/spor`}>{t('trail.link')}</a>
              </p>
            )}
          </section>
        </>
      ),
    };
  });
}

type Props = { readonly view: View; readonly found: Case };

/** Actions that move the case forward. The first one is a button, unless the glance has a button. */
const LEADS_ON: readonly AvailableAction['action'][] = [
  'submit',
  'state-position',
  'verify-figures',
  'judge',
  'reroute',
];

/** Leaves out the actions that the glance already shows. */
function Actions({ view, found, mine }: Props & { readonly mine: readonly CaseWork[] }) {
  const { t, language } = view;
  const told = (action: AvailableAction) =>
    mine.some((work) => work.action?.action === action.action && work.action.target === action.target);
  const open = inOrder(found.actions.filter((action) => action.allowed && !told(action)));
  const has = (asked: string, target: string | undefined) =>
    open.some((action) => action.action === asked && action.target === target);
  // Figures and position are answered on one page, so one link is enough.
  const allowed = open.filter(({ action, target }) => action !== 'verify-figures' || !has('state-position', target));
  const say = (action: AvailableAction) =>
    action.action === 'state-position' && has('verify-figures', action.target)
      ? `${t('answer.give')}: ${partyName(found.framework, action.target ?? '')}`
      : sayAction(action, found, view);
  // Actions that the person's role never allows are left out. For the others the reason is given.
  const refused = found.actions.filter(
    (action) => !action.allowed && action.code !== undefined && action.code !== 'forbidden',
  );
  if (allowed.length === 0 && refused.length === 0) return null;
  const hasButton = mine.some(({ action }) => action);
  return (
    <section aria-labelledby="handlinger" class="ob-no-print">
      <h2 id="handlinger">{t(mine.length > 0 ? 'case.actionsMore' : 'case.actions')}</h2>
      <ul class="nobullet-list">
        {allowed.map((action, i) => (
          <li key={`${action.action}${action.target}`}>
            <a
              class={i === 0 && !hasButton && LEADS_ON.includes(action.action) ? 'button button-primary' : ''}
              href={actionLink(action, found)}
            >
              {say(action)}
            </a>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <details class="details">
          <summary class="details-summary">{t('case.actionsNot')}</summary>
          <ul>
            {refused.map((action) => (
              <li key={`${action.action}${action.target}`}>
                {`${sayAction(action, found, view)}: `}
                {action.code && refusalInOneLine(action.code, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Steps({ view, found }: Props) {
  const { t, language } = view;
  const { proposal, framework } = found;
  const submitted = openSubmission(proposal)?.steps ?? [];
  return (
    <section aria-labelledby="trin">
      <h2 id="trin">{t('case.steps')}</h2>
      <ul class="ob-task-list no-max-width">
        {stepsOf(framework, caseTypeOf(framework, proposal.caseType)).map((step) => {
          const approval = proposal.approvedSteps.find((each) => each.step === step.id);
          const ended = proposal.submissions.findLast(({ steps }) => steps.includes(step.id))?.status;
          return (
            <li key={step.id}>
              <span>{stepName(framework, step.id, language)}</span>
              {approval ? (
                <Status tone="good" text={t('case.stepApproved', { date: writeDate(approval.at, language) })} />
              ) : submitted.includes(step.id) ? (
                <Status tone="wait" text={t('case.stepSubmitted')} />
              ) : ended ? (
                <Status tone="warn" text={t(`submission.${ended}`)} />
              ) : (
                <Status tone="plain" text={t('case.stepOpen')} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Approved = Awaited<ReturnType<typeof getWholeCase>>['approved'];

function Changes({ view, found, approved }: Props & { readonly approved: Approved }) {
  const { t, language } = view;
  // Steps are often approved together for the same dossier, so each dossier is compared once.
  const dossiers = new Set(approved.flatMap(({ before }) => before ?? []));
  const since = new Map([...dossiers].map((before) => [before, differencesBetween(before, found.dossier)]));
  const compared = approved.map(({ approval, before }) => ({
    step: stepName(found.framework, approval.step, language),
    before,
    differences: (before && since.get(before)) ?? [],
  }));
  const same = compared.filter(({ differences }) => differences.length === 0).map(({ step }) => step);
  return (
    <section aria-labelledby="aendringer">
      <h2 id="aendringer">{t('case.differences')}</h2>
      {same.length > 0 && <p>{t('case.noDifferences', { step: sayList(same, language) })}</p>}
      {compared.map(
        ({ step, before, differences }) =>
          before !== undefined &&
          differences.length > 0 && (
            <div key={step}>
              <h3>{t('case.differencesOf', { step })}</h3>
              <DifferencesSince {...{ view, found, before, differences }} />
            </div>
          ),
      )}
    </section>
  );
}
