// The receipt of a submission: its number, what was submitted, who is notified, and the route with the current
// deadline.

import { loadFrozen } from '../../app/frozen-submission.ts';
import { RouteProgress } from '../case/route-progress.tsx';
import type { Door } from '../door.tsx';
import { writeDate, writeInstant } from '../formats.ts';
import { caseTrail, titleOf } from '../load-case.ts';
import { clusterName, stepName } from '../names.ts';
import { Facts } from '../parts/table.tsx';

export function addReceiptPage(door: Door): void {
  door.get('/forelaeggelser/:id/kvittering', async (view) => {
    const { t, language } = view;
    const frozen = await loadFrozen(view.ports, view.actor, view.params.id ?? '');
    const { proposal, submission, framework } = frozen;
    const told = submission.notices.map(
      ({ cluster, dueDate }) =>
        `${clusterName(framework, cluster)} (${t('work.due', { date: writeDate(dueDate, language) })})`,
    );
    return {
      title: t('receipt.title'),
      trail: caseTrail(view, frozen),
      body: (
        <div class="ob-narrow">
          <p class="ob-lead">{titleOf(proposal, view)}</p>
          <Facts
            facts={[
              [t('receipt.number'), t('case.submissionTitle', { number: submission.number })],
              [t('receipt.at'), `${writeInstant(submission.submittedAt, language)}, ${submission.submittedBy.name}`],
              [t('receipt.steps'), submission.steps.map((step) => stepName(framework, step, language)).join(', ')],
              [t('receipt.told'), told.length > 0 ? told.join(', ') : t('receipt.nobody')],
            ]}
          />
          <h2>{t('receipt.next')}</h2>
          <p>{t('receipt.frozen')}</p>
          <RouteProgress view={view} found={frozen} submission={submission} />
          <ul>
            <li>
              <a href={`/sager/${proposal.id}`}>{t('receipt.case')}</a>
            </li>
            <li>
              <a href={`/forelaeggelser/${submission.id}/afgoerelse`}>{t('case.paper')}</a>
            </li>
            <li>
              <a href={`/forelaeggelser/${submission.id}/aftaleudkast`}>{t('agreement.see')}</a>
            </li>
          </ul>
        </div>
      ),
    };
  });
}
